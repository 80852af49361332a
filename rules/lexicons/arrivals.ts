/** How people come in who are ill, old, cross or in a hurry: the present and the past of each verb. */
const verbs: readonly (readonly [string, string])[] = [
  ['limps', 'limped'],
  ['hobbles', 'hobbled'],
  ['shuffles', 'shuffled'],
  ['staggers', 'staggered'],
  ['stumbles', 'stumbled'],
  ['wanders', 'wandered'],
  ['strolls', 'strolled'],
  ['saunters', 'sauntered'],
  ['waddles', 'waddled'],
  ['hops', 'hopped'],
  ['crawls', 'crawled'],
  ['trundles', 'trundled'],
  ['toddles', 'toddled'],
  ['marches', 'marched'],
  ['strides', 'strode'],
  ['storms', 'stormed'],
  ['stomps', 'stomped'],
  ['barges', 'barged'],
  ['waltzes', 'waltzed'],
  ['bounds', 'bounded'],
  ['rocks', 'rocked'],
  ['bursts', 'burst'],
]

/** *limps*, *hobbles* … as the source of a pattern. */
export const arrives: string = verbs.map(([now]) => now).join('|')
/** *limped*, *hobbled* … */
export const arrived: string = verbs.map(([, then]) => then).join('|')
/** “Bloke limps into clinic”: told in the present, of where the author works. */
export const arrivesAtWork: string = String.raw`(?:${arrives}) (?:back )?(?:in|into|up to|over to|through|onto) (?:to )?(?:(?:the|our|my) )?(?:[a-z]{2,15} )?(?:clinic|surgery|pharmacy|shop|counter|triage|resus|room|chair|practice|desk|hatch|dispensary|ward|theatre|A&E|ED|MIU|UTC|minor injuries)\b`
