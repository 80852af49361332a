import { alternatives } from './alternatives.ts'

/** An exercise: what follows is invented up to the next heading. */
const exercise = alternatives(
  [
    [
      /synthetic|SBA|OSCE|MCQ|single best|vignette|simulat|role.?play|mock|exam|practice question|case scenario|worked|quiz|test your|what is the (?:most|diag|next)/i,
      '\\b(?:synthetic (?:patient|clinical|note|record|health|data|person)s?|SBAs?|OSCEs?|MCQs?|single best answer|(?:case |clinical )?vignettes?|simulat(?:ed|ion)|role[- ]?play(?:ing|ed)?|mock (?:exam|consultation|patient)s?|exam (?:question|practice|prep|case|revision)|practice question|case scenario|worked (?:example|case)|quiz (?:question|time|of the)|(?:Monday|Tuesday|Wednesday|Thursday|Friday|weekend|weekly|daily) quiz|test your knowledge|what is the (?:most likely|diagnosis|next step))\\b',
    ],
    [
      /fictional|fictitious|imagin|made.up|invented|fake|dummy|hypothetical|pretend/i,
      '\\b(?:fictional|fictitious|imaginary|imagined|made[- ]up|invented|fake|dummy|hypothetical|pretend) (?:\\w+ )?(?:(?:patient|person|case|example|scenario|character|letter|customer|conversation|resident|client|gentleman|lad(?:y|ies)|boy|girl|couple)s?|story|stories|gentlemen|(?:wo)?m[ae]n|child(?:ren)?|famil(?:y|ies))\\b',
    ],
    [
      /yourself|diagnosis|is it A|quiz/i,
      "\\b(?:test|quiz) yourself\\b|\\bwhat(?:[’']s| is) (?:the|your) diagnosis\\b|\\bspot the diagnosis\\b|\\bis it A, B\\b|(?:^|\\W)quiz:",
    ],
    [
      /PLAB|MRC|SCA |CSA |UCAT|GPhC|GDC|NCLEX|USMLE|pre-?reg|finals|viva|interview|exam|revision|registration/i,
      '\\b(?:PLAB|MRCGP|MRCP|MRCS|SCA|CSA|UCAT|GPhC|GDC|NCLEX|USMLE|pre-?reg|finals|viva|interview|exam|revision|registration)(?: \\d)?(?: \\w+)? (?:practice|prep|questions?|revision|exam)\\b',
    ],
    [
      /scenario|station |exam|viva|finals|answer|minutes to/i,
      '\\b(?:training|learning|teaching|practice|exam|case|test|e-learning) scenarios?\\b|^\\W*(?:OSCE )?station \\d|^\\W*(?:\\w+ )?(?:exam|viva|finals)(?: \\w+)?:|\\b(?:reveal the answer|answers? (?:below|tomorrow|in the (?:comments|replies)))\\b|\\byou have (?:\\w+|\\d+) minutes to\\b',
    ],
    [
      /persona|hypothetical|for (?:this|our|the) (?:exercise|quiz|scenario|role)/i,
      '\\bpersonas?(?: \\d+)?:|\\b(?:user|patient|reader|audience|marketing) personas?\\b|\\bhypothetical(?:ly)?[:.,]|\\ba hypothetical\\b|\\bfor (?:this|our) (?:exercise|quiz|scenario|role[- ]?play)\\b|\\bfor the (?:quiz|scenario|role[- ]?play)\\b',
    ],
    [
      /answers? to /i,
      "\\banswers? to (?:the |our )?(?:quiz|puzzle|scenario)\\b|\\banswers? to (?:last )?\\w+[’']s (?:quiz|case|question|puzzle|scenario)\\b",
    ],
  ],
  'i',
)

/** Something staged or copied: no more than its own paragraph is invented. */
const staged = alternatives(
  [
    [
      /(?:training|demo|dummy) [acdelmrsv]|(?:test|learning|practice) [acdepr]|demo\b|e-?learning|sample |example|template|specimen|joke|riddle/i,
      '\\b(?:training|demo|dummy) (?:video|version|system|data|environment|record|account|database|letter|e-?mail|case|exercise|module)\\b|\\b(?:test|learning|practice) (?:data only|patient|record|account|database|case|exercise)\\b|\\b(?:this|our|the|a) demo\\b|\\bin (?:our|the|this|an|my) e-?learning\\b|\\b(?:sample|example|template|specimen) (?:letter|record|label|prescription|note|chat|conversation|reply|post|dialogue|e-?mail|referral)s?\\b|^\\W*(?:template|joke|example|riddle)\\b ?:',
    ],
    [
      / in (?:the|my|our) (?:exam|OSCE|viva|finals|skills lab)/i,
      '\\b(?:lady|gentleman|patient|m[ae]n|wom[ae]n|boy|girl|child|chap|case|actor) in (?:the|my|our) (?:exam|OSCE|viva|finals|skills lab)\\b(?! (?:room|hall|couch))',
    ],
    [
      /manikin|mannequin|SimMan|sim |our sim|actor/i,
      '\\b(?:manikin|mannequin|SimMan|sim (?:suite|session|lab|day|training)|our sims?)\\b(?! (?:store|room|cupboard))|\\bactors?,? (?:who )?(?:play(?:s|ed|ing)|as)\\b',
    ],
    [
      /novel|story|screenplay|whodun|panto|sitcom|soap|murder|sketch|comic|board game|puppet|pretend|drama|finale|(?:TV|BBC|Netflix) /i,
      '\\b(?:in|of|for) my (?:\\w+ )?novel\\b|\\b(?:his|her|their|the) (?:\\w+ )?novel(?=[,.:])|\\b(?:my|our|his|her|the|this|a|new|in) (?:\\w+ )?(?:short story|screenplay|whodunn?it|panto(?:mime)?|sitcom|soap opera|murder mystery|comedy sketch|comic strip|board game|puppet show)\\b|\\b(?:only |just )?a puppet\\b|\\bpretend \\w+|\\bdrama school\\b|\\b(?:series|season) finale\\b|\\bin (?:the |a )?(?:TV|ITV|BBC|Netflix) (?:series|soap|drama)\\b',
    ],
    [
      /character|protagonist|hero/i,
      "\\b(?:play|film|movie|novel|book|musical|opera|drama|show|series)[’']s (?:\\w+ )?(?:character|protagonist|hero(?:ine)?)\\b|\\b(?:(?:main|lead|leading|central|title)|(?<=, )the) character (?:in|of) (?:the|this|a|our|her|his|their|my) (?:\\w+ )?(?:play|film|movie|novel|book|musical|opera|drama|show|series|story)\\b",
    ],
    [
      /episode|drama|soap|lorem|once upon|parable|fable|fairy|rhyme|walks into|cried wolf/i,
      "\\b(?:tonight|last night|yesterday|today|this week|last week)[’']s (?:episode|drama|soap)\\b|\\blorem ipsum\\b|\\bonce upon a time\\b|\\b(?:parable|fable|fairy ?tale|nursery rhyme)\\b|\\ban? \\w+ walks into an? (?:bar|pub|chemist|pharmacy|surgery)\\b|\\bwho cried wolf\\b",
    ],
  ],
  'i',
)
/** Titles, which are words like any other without their capitals. */
const titles =
  /\b(?:[Ii]n|on|watching|of|from) (?:Call the Midwife|Casualty|Holby(?: City)?|EastEnders|Coronation Street|Corrie|Emmerdale|Doctors|Grey['’]s Anatomy|ER|Scrubs|House|Doc Martin|This Is Going [Tt]o Hurt|The Archers)\b/

/** Somebody says that it is invented; also when it stands after the story. */
const declaration = alternatives(
  [
    [
      /invent|imagin|made.up|fictional|fictitious/i,
      '\\b(?:(?:names? and )?details?|people|persons?|patients?|cases?|story|stories|characters?|events?|examples?|scenarios?)(?:, (?:the )?\\w+){0,3}(?:,? (?:and|&) (?:the )?\\w+){0,2}(?: (?:in|of) (?:this|the|my|our) \\w+| below| above| here)?,? (?:(?:is|are|was|were|have been|has been|all|wholly|entirely|completely|purely) ){1,3}(?:invented|imagined|imaginary|made[- ]up|fictional|fictitious)\\b(?! (?:by (?!me\\b|us\\b|(?:the|our) (?:\\w+ )?(?:team|authors?|tutors?|trainers?)\\b)|of\\b))',
    ],
    [
      /actual|\breal\b|based on no|resemblance|no such|exist/i,
      "\\b(?:not|isn[’']t|never|no) (?:about )?(?:an? )?(?:actual|real)(?:,? \\w+)? (?:patient|person|case|customer|people|patients|woman|man)\\b|\\bbased on no (?:real |actual |one )?\\w+|\\bany resemblance\\b|\\bthere is no such (?:man|woman|person|patient|case)\\b|\\b(?:she|he|who) (?:does not|doesn[’']t|do not|don[’']t) exist\\b",
    ],
    [
      /made (?:this|it|that|her|him|them|the )|made.up|invent|imagin|fiction|character|who never|true story|happened/i,
      "\\b(?:I|we) (?:have )?(?:made|invented|imagined) (?:this|it|that|her|him|them|the (?:case|story|patient))(?: all)? up\\b|\\b(?:I|we) (?:have )?(?:invented|imagined) (?:this|her|him|them|the (?:case|story|patient))\\b|\\bmade[- ]up (?:example|case|story|patient)|\\ba work of fiction\\b|\\bcharacters? (?:that )?(?:I|we|he|she|they) (?:\\w+ ){0,2}(?:dreamed|dreamt|thought|made|conjured|invented|created)\\b|\\bwho never (?:lived|existed)\\b|\\b(?:not|isn[’']t) a true story\\b|\\bnone of (?:it|this|that) (?:really |ever |actually )?happened\\b|\\b(?:it|this) never (?:really |actually )?happened\\b(?! to\\b)|\\b(?:this|it|all of (?:this|it)) is (?:all |pure |just )?(?:fiction|made[- ]up|invented|imagined|fictional)\\b|\\bwholly imagined\\b|\\bdetails (?:imagined|invented)\\b",
    ],
  ],
  'i',
)
/** It speaks of the whole text. */
const wholeText =
  /\b(?:all (?:names and details|details|people|patients|characters|of (?:this|it))|any resemblance|in this (?:post|thread|blog|article|piece|newsletter|page)|this (?:whole )?(?:post|thread|blog|article|piece) )/i

export type FictionReach = 'text' | 'section' | 'block'

/** How far a sentence that speaks of invented people reaches: all the text, or what comes after. */
export function fictionIn(sentence: string): FictionReach | undefined {
  if (isDeclared(sentence)) return wholeText.test(sentence) ? 'text' : 'section'
  if (exercise.test(sentence)) return 'section'
  return staged.test(sentence) || titles.test(sentence) ? 'block' : undefined
}

/** Whether somebody says of what they tell that it is invented. */
export function isDeclared(sentence: string): boolean {
  return declaration.test(sentence)
}

/** The task at the end of a case. */
const task =
  /\byou have (?:\w+|\d+) minutes to\b|\bis it A, B\b|\breveal the answer\b|\banswers? (?:below|tomorrow|in the (?:comments|replies))\b/i

/** Whether it also holds for what was told before it in its paragraph. */
export function reachesBack(sentence: string): boolean {
  return isDeclared(sentence) || task.test(sentence)
}
