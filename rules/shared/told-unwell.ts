import { lazy, lazyPattern } from 'professional/rule'
import { namesIllness } from './health-states.ts'

/** Right before the name of somebody who lives or is looked after in the author’s house. */
const lookedAfter = lazyPattern(
  String.raw`\b(?:our|my) (?:[\w’'-]+ ){0,3}(?:clients?|residents?|tenants?|service users?|patients?|pt),? (?:called |named )?$|(?:^|[.!?:;,–—] |\b(?:that|and|with|when|is|to) )resident $`,
  'i',
)

const part =
  '(?:hips?|knees?|legs?|foot|feet|toes?|arms?|wrists?|ankles?|shoulders?|back|ribs?|pelvis|eyes?|heart|kidneys?|teeth|dentures|lungs?|pacemaker|stoma|lens(?:es)?|collarbone|jaw|hearing aids?)'
const unwell = lazyPattern(
  [
    String.raw`\b(?:back|home|out|discharged|returned|returns)(?: (?:home|now|again|safely|at last|finally|with us|here|today|yesterday)){0,2} (?:from|of) (?:(?:the|our|her|his|a) )?(?:[\w-]+ ){0,2}?(?:hospital|infirmary|ward|stroke unit|A&E|ICU|ITU|HDU|rehab|theatre|hospice|surgery|operation)\b(?! (?:radio|fete|fair|visit|choir|trolley|shop|quiz|bake|open|garden|fund|meeting|show))`,
    String.raw`\b(?:in|into|to|taken to) (?:hospital|A&E|intensive care)(?= (?:with|after|for|last|this|on|again|because)\b|[,.!;]|$)`,
    String.raw`\b(?:broke|fractured|dislocated|injured|hurt|sprained|lost) (?:his|her) (?:[\w-]+ )?${part}\b`,
    String.raw`\b(?:his|her) (?:new|broken|fractured|bad|poorly|replacement|prosthetic|artificial|other|sore) (?:[\w-]+ )?${part}\b`,
    String.raw`\b(?:off|on|without|needs?|started|finished|given) (?:(?:the|his|her|more|any|some) )?(?:oxygen|drink|drip|ventilator|antibiotics|morphine|insulin|warfarin|dialysis|syringe driver|steroids|chemo\w*|radiotherapy|thickened fluids|pureed food|end[- ]of[- ]life(?: care)?)\b`,
    String.raw`\b(?:recover(?:ing|ed)|recuperating|getting over|got over|over the worst of) (?:(?:well|nicely|slowly) )?(?:from|after|his|her)? ?(?:his|her|an?|the)\b(?! (?:win|trip|journey|party|excitement|shock|weekend|holiday|\w+ (?:trip|party|win)))`,
    String.raw`\b(?:had|has had|having|after|since|took|suffered)(?: \w+ly)? (?:his|her|an?|another)(?! (?:great|lovely|grand)) (?:[\w-]+ ){0,2}?(?:falls?|strokes?|heart attack|mini-?stroke|TIA|seizure|fit|turn|cataracts?(?: done)?|operation|op|amputation|biopsy|scan|transplant|hip replacement|knee replacement|chest infection|UTI|bleed|leg off|bloods|dialysis|chemo\w*|radiotherapy)\b(?! for the (?:ward|unit|home))`,
    String.raw`\b(?:poorly|unwell|bedbound|on the mend|nearing the end|confined to bed|very ill|no longer (?:knows|recogni[sz]es|walks|speaks|eats))\b`,
    String.raw`\b(?:sober|without a drink|without using|clean for|off the (?:drink|booze|drugs|gear|heroin|fags))\b`,
  ].join('|'),
  'i',
)
const states = lazy(
  () =>
    /\b(?:has|had|got|with|from|after|his|her|living with|treated for)(?: got| had)? ((?:[\w'’&-]+ ){0,2}[\w'’&-]+)([^.!?]{0,24})/gi,
)
/** A cause, and nothing that somebody has. */
const cause =
  /\b(?:jabs?|vaccin\w+|awareness|charity|walks?|talks?|quiz|choir|caf[eé]|groups?|friends?|friendly|training|champion|ambassador|week|day|nurses?|fund|fundrais\w+|appeal|research|society|leaflets?|campaign|poster|class|clinic|team|books?|trust|raised|raising|prevention)\b/i

/** Whether somebody who is looked after is told of, with what ails them. */
export function isToldUnwell(before: string, after: string): boolean {
  // With a surname, another list tells people from places.
  if (/^ \p{Lu}/u.test(after) || !lookedAfter.test(before.slice(-80))) return false
  const tail = after.slice(0, 200).split(/\b(?:who will|whose daughter|whose son)\b/, 1)[0] ?? ''
  if (unwell.test(tail)) return true
  const owned = /^['’]s ([^,.!?;]{3,60})/.exec(tail)?.[1] ?? ''
  if (namesIllness(owned) && !cause.test(owned)) return true
  return [...tail.matchAll(states())].some(
    ([, words = '', rest = '']) => namesIllness(words) && !cause.test(words + rest),
  )
}
