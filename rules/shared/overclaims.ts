import { type ClueRows, lazyPattern, type TextMatch, type TextView } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'

/** What an advert may not say of a medicine, by what it promises. */
const claims = {
  certain:
    /\bguarante(?:e|es|ed|eing)\b(?! (?:appointments?|place|slot|delivery|stock|privacy|confiden\w+))|\bwork(?:s|ed)? (?:every (?:single )?time|for everyone|for everybody|on everyone|instantly|like magic)\b|\bnever fails\b|\b(?:knocks? (?:you|me|them|anyone|everyone|him|her) out|puts? (?:you|me) to sleep|gets? rid of|does the (?:trick|job)|hits? the spot|(?:sort|fixe?|clear|stop|end|cure|beat|ease|kill|relieve|settle|soothe|shift|banishe?)s?)\b[^.!?,]{0,40},? every (?:single )?time\b(?! (?:you|we|I|they|it|he|she|a|an|the|someone)\b)|\bworks? first time,? every time\b|\bworks? for (?:every (?:woman|man|mum|body|patient|customer)|all of us)\b|\b(?:will|['’]ll) (?:definitely|certainly|absolutely) (?:work|cure|clear|stop|end|fix|banish|relieve|get rid of)\b|\b100 ?% (?:effective|success\w*|results|cure|reliable|natural and safe)\b|\b(?:or|and) your money back\b|\bmiracle (?:cure|jab|injection|pill|tablets?|treatment|drug|medicine)\b/gi,
  harmless:
    /\b(?:(?:no|zero|without(?: any| the)?|free (?:of|from)|none of the) (?:nasty |unwanted |horrible |known |usual )?side[- ]effects?|side[- ]effect[- ]free)(?!\w)|\b(?:completely|totally|perfectly|100 ?%|absolutely|entirely|utterly) (?:safe|harmless|risk[- ]free)\b|\b(?:the|our) safest (?:\w+ ){0,2}(?:medicines?|treatments?|tablets?|painkillers?|way to (?:lose|slim)|option on)|\bno risk of \w+|\bzero risk\b|\bnone of the risks?\b|\brisk[- ]free\b|\b(?:natural|herbal|plants?),? so [^.!?]{0,24}\b(?:can['’]t|cannot|won['’]t|nothing)\b[^.!?]{0,24}\b(?:harm|hurt)\b|\b(?:nature|natural(?:ly)?|herbs?|herbal|plants?|plant[- ]based|botanicals?|organic)\b[^.!?]{0,20}?,? (?:so|therefore|which means|meaning|and so) (?:that )?(?:(?!keep|store|lock|put|leave|make|check|ask|talk|tell|if|when|may|might|some)[\w'’-]+ ){0,5}?(?:(?:can['’]t|cannot|won['’]t|can never|could never|will never|nothing)\b[^.!?]{0,24}\b(?:harm\b|hurt\b|upset (?:you|anyone|anybody|(?:your|the) (?:stomach|tummy)))|(?:completely |totally |perfectly |quite )?harmless\b)|(?<!\bso (?:that )?(?:they|it) )\b(?:(?:can['’]t|cannot|(?:can|could|will) never)(?: possibly| ever)? (?:harm|hurt)(?= (?:you|your (?:liver|kidneys?|stomach|heart|body|baby|child|skin))\b)|(?:can['’]t|cannot|won['’]t|(?:can|could|will) never)(?: possibly| ever)? do (?:you|anyone|anybody|your (?:liver|kidneys?|stomach|heart|body|baby|child|skin)) (?:any |the slightest |a bit of )?harm\b)|(?<!\b(?:should|must|may|might) )\bnever (?:makes?|leaves?|gives?) (?:you|anyone|anybody|people) (?:feel(?:ing)? )?(?:drowsy|sleepy|sick|queasy|dizzy|groggy|tired|ill|(?:an? )?(?:headaches?|(?:bad|upset) (?:stomach|tummy)|rash))\b(?! (?:that|enough)\b)|\bnever upsets? (?:your|the|anyone['’]s) (?:stomach|tummy)\b|\b(?:can['’]t|cannot|won['’]t) come to (?:any )?harm(?= (?:with|on|from|taking|using)\b)|\bnothing in (?:[\w-]+ ){1,4}?(?:that )?(?:can|could|will) (?:harm|hurt)\b|\b(?:gentle|natural|herbal|plant[- ]based|organic)\b[^.!?]{0,20}\bsafe\b|\bnatural(?:ly)?,? so\b|\b(?:it['’]s|it is|because it['’]s|all) natural,? (?:so|and) (?:it['’]s |it is |completely |totally )?safe\b/gi,
  better:
    /\b(?:better|safer|stronger|faster|cheaper and better|more effective|gentler|kinder) than\b|\bas (?:good|effective|strong|powerful) as\b|\bbeats(?= (?:any(?:thing)?|every|all|it|them|the)\b)|\bbeat (?:any(?:thing)?|every|it hands|them hands)\b|\bnothing (?:else )?(?:(?:on the (?:market|shel(?:f|ves))|out there|you can buy) )?(?:comes (?:even |anywhere )?(?:close|near)|compares|touches|works (?:better|faster|as (?:well|fast)))(?: to| with)?\b|\bthe (?:most effective|strongest|best|fastest|safest) (?:[\w-]+ ){1,3}(?:money can buy|on the (?:market|shelf)|you can (?:buy|get)|out there)\b/gi,
  proven: /\b(?:clinically|scientifically) proven to\b/gi,
} as const

export type Claim = keyof typeof claims

export interface Overclaim {
  readonly claim: Claim
  readonly at: TextMatch
}

/** A cheap question before the patterns. */
const mayClaim =
  /(?:definite|certain|absolute)ly|guarant|works? |fails|100 ?%|money back|miracle|side[- ]effect|\bsafe|harm|hurt|never (?:make|leave|give|upset)|risk|natur|herb|plant|botanic|organic|every (?:single )?time|than\b|nothing|none of the|\bas \w+ as|beats?\b|best|(?:fast|strong)est|most eff|proven/i

/** What is in every text that promises one of them. */
export const overclaimClues = (): ClueRows =>
  // What has to follow is in the text as well.
  patternClues(...Object.values(claims).map(({ source }) => source.replaceAll('(?=', '(?:')))

/** With what a medicine is compared. */
export const rival =
  /^ (?:surgery|(?:it|them) hands down|anything\b(?! (?:I|we|you|they)(?:['’]ve| have|['’]d| had)? (?:ever )?(?:read|heard|watched|eaten|tasted)\b)|your (?:GP|doctor|inhaler|usual)|the (?:original|real thing|leading|rest|competition|brand|big brand|pill|jab|blue pill)|(?:any|every) (?:other|diet|cream|tablet|pill|medicine|treatment)|other (?:brands?|tablets?|medicines?|treatments?|painkillers?|jabs?)|prescription|branded|diet(?:s|ing)?|antidepressants|antibiotics|steroids|painkillers)\b/i

/** Who says “not”, “some”, “may” or “nobody can” claims nothing. */
const hedged = lazyPattern(
  String.raw`(?:n['’]t|\b(?:not|never|cannot|nobody|nothing|no (?:medicine|drug|treatment|vaccine|tablet|jab|one)\b|neither|nor|some|most|many|few|may|might|could|if|whether|rarely|usually|often|myths?|false|claims?|claim(?:s|ed|ing)|promis(?:e|es|ed|ing)|beware|scam|any(?:one|body) (?:who|offering|selling|promising|peddling)|adverts?|ads?|believe|thought|think|hoax|wish|hope|ask|trials?|stud(?:y|ies)|researchers|reported|people (?:had|have)|(?:patients|he|she|I) (?:just )?(?:had|have)|until|unless|does|(?<!\b(?:it|this|that|which) )is (?:it|there|any|a|the)|are (?:there|they|any)|rather|what|how))\b[^.!?]{0,70}$`,
  'i',
)
const asked = /^[^.!]{0,60}\?|^ (?:would|is (?:the|not|often))\b/

/** “No cream works for everyone” promises nothing; “no other cream” boasts. */
const disclaimed =
  /\bno (?!other\b)(?:[\w-]+ ){0,2}?(?:medicines?|drugs?|treatments?|therap(?:y|ies)|remed(?:y|ies)|creams?|gels?|lotions?|ointments?|tablets?|pills?|capsules?|painkillers?|antihistamines?|antibiotics?|inhalers?|sprays?|drops|syrups?|patch(?:es)?|injections?|jabs?|vaccines?|contraceptives?|products?|methods?|diets?|plans?|tests?)(?: (?:on earth|out there|is|are|can|will|ever))? $/i

/** What a text promises of medicines, as far as it says so itself and does not take it back. */
export function overclaimsIn(view: TextView): Overclaim[] {
  if (!view.holds(mayClaim)) return []
  // The table has exactly the claims as its keys.
  return (Object.entries(claims) as [Claim, RegExp][])
    .flatMap(([claim, pattern]) => [...view.matchAll(pattern)].map((at) => ({ claim, at })))
    .filter(({ at }) => {
      if (/\bnot\b|n['’]t\b(?!.*(?:harm|hurt)$)/i.test(at.value)) return false
      const { start } = view.sentenceAt(at.start)
      const before = view.value.slice(start, at.start)
      return !hedged.test(before) && !disclaimed.test(before) && !asked.test(at.after)
    })
    .toSorted((a, b) => a.at.start - b.at.start)
}
