const everywhere = new Set(
  `a an and are as at be by for from has have i if in is it my not of on or our so that the their they this to
  was we were will with you your can do all but more about out up no what when who how get me us s t`
    .trim()
    .split(/\s+/),
)
const frequent = new Set(
  `after again also always am any back been before being best better book call came care come could day days did
  does don done down each even every find first free give go going good great had he health help her here him his
  hour hours into its just keep know last let like ll long look made make many may most much must need needs new next
  nhs now off one only other over own part patient patients pay people person place please put re read really
  right said same say see service she should show some start still stop support sure take team than thank thanks them
  then there these thing things think time today too try two under use used using ve very want way well went where which
  while why work would year years m d doctor gp medicine medicines treatment`
    .trim()
    .split(/\s+/),
)

/** Roughly how likely a post is to hold a clue, from 0 to 1. */
export function likelihoodOf(clue: string): number {
  if (clue.startsWith('<')) return clue === '<emoji>' ? 0.2 : 0.5
  const isBeginning = clue.endsWith('*')
  const words = clue.replace('*', '').split(' ')
  const each = words.map((word, index) =>
    wordLikelihood(word) * (isBeginning && index === words.length - 1 ? 2 : 1),
  )
  // Words that follow each other belong together.
  return each.length === 1 ? (each[0] ?? 1) : Math.min(Math.min(...each) / 2, each.reduce((a, b) => a * b, 4))
}

function wordLikelihood(word: string): number {
  if (everywhere.has(word)) return 0.4
  if (frequent.has(word)) return 0.06
  if (word.length <= 2) return 0.1
  return word.length > 6 ? 0.002 : word.length > 4 ? 0.006 : 0.02
}
