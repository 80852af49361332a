import { type ClueRow, expandBraces, lazy, lazyPattern, type Range } from 'professional/rule'
import { medicinePhrases, medicineWord, medicineWordClues } from '../lexicons/medicine-names.ts'
import { medicineTableNames } from './medicine-table.ts'

/**
 * Words for a medicine: `name` of a substance or brand, `class` such as *statins* or *the pill*,
 * `form` such as *tablets*, which only its surroundings make a medicine.
 */
export interface MedicineMention extends Range {
  readonly kind: 'name' | 'class' | 'form'
}

const classTerms: readonly string[] = [
  'statin{,s}',
  '{anti ,anti}depressant{,s}',
  '{anti ,anti}psychotic{,s}',
  '{anti ,anti}biotic{,s}',
  '{anti ,anti}viral{,s}',
  '{anti ,anti}fungal{,s}',
  '{anti ,anti}histamine{,s}',
  '{anti ,anti}coagulant{,s}',
  '{anti ,anti}convulsant{,s}',
  '{anti ,anti}epileptic{,s}',
  '{anti ,anti}malarial{,s}',
  '{anti ,anti}inflammator{y,ies}',
  'blood thinner{,s}',
  'steroid{,s}',
  'corticosteroid{,s}',
  'beta blocker{,s}',
  'betablocker{,s}',
  'ace inhibitor{,s}',
  'calcium channel blocker{,s}',
  'diuretic{,s}',
  'painkiller{,s}',
  'pain killer{,s}',
  'opioid{,s}',
  'opiate{,s}',
  'nsaid{,s}',
  'ssri{,s}',
  'snri{,s}',
  'ppi{,s}',
  'maoi{,s}',
  'doac{,s}',
  'dmard{,s}',
  'benzo{,s}',
  'benzodiazepine{,s}',
  'z drug{,s}',
  'hrt',
  'hormone replacement therapy',
  'the pill',
  'your pill',
  'my pill',
  'mini pill',
  'combined pill',
  'contraceptive pill{,s}',
  'birth control pill{,s}',
  'inhaler{,s}',
  'preventer{,s}',
  'reliever{,s}',
  'nebuliser{,s}',
  'insulin{,s}',
  'laxative{,s}',
  'antacid{,s}',
  'decongestant{,s}',
  'sedative{,s}',
  'mood stabiliser{,s}',
  'immunosuppressant{,s}',
  'biologic{,s}',
  'methadone script',
  'chemo',
  'chemotherapy',
  'glp 1{,s}',
  'weight loss {jab,jabs,injection,injections,pen,pens,drug,drugs}',
  '{skinny,fat} jab{,s}',
  '{water,heart,sleeping,diabetes,thyroid,epilepsy,seizure,asthma,anxiety,gout,angina,migraine,reflux,adhd,travel sickness,hay fever,iron} {tablet,tablets,pill,pills,med,meds,medication,medicine,medicines}',
  '{blood pressure,bp,mental health,cholesterol,heart failure} {tablet,tablets,pill,pills,med,meds,medication,medicine,medicines}',
]

const formTerms: readonly string[] = [
  '{,prescription ,prescribed ,regular }{tablet,tablets,pill,pills,capsule,capsules,med,meds,medication,medications,medicine,medicines}',
  'prescription{,s}',
  'dose{,s}',
  'puff{,s}',
  'cream',
  'ointment',
  'patch',
  'patches',
  '{eye,ear,nose} drops',
  'nasal spray',
  'injection{,s}',
  'treatment',
]

type Phrase = readonly [words: readonly string[], kind: MedicineMention['kind']]

/** All phrases by their first word, the longest first. */
const phrases = lazy(() => {
  const table = new Map<string, Phrase[]>()
  for (const [terms, kind] of [
    [medicinePhrases, 'name'],
    [medicineTableNames(), 'name'],
    [classTerms, 'class'],
    [formTerms, 'form'],
  ] as const) {
    for (const words of terms.flatMap(expandBraces).map((phrase) => phrase.split(' '))) {
      const [first = ''] = words
      table.set(first, [...(table.get(first) ?? []), [words, kind]])
    }
  }
  for (const list of table.values()) list.sort(([a], [b]) => b.length - a.length)
  return table
})

/** “Co-codamol” is one word; “insulin-dependent” is two, and the first names no medicine. */
const word = /(?:\b(?:co|depo)-)?[A-Za-z][A-Za-z0-9]*(?:['’][a-z]+)?/gi
const between = /^[ \u00A0-]$/

/** What a class comes in: *steroid inhaler*, *insulin pen*. */
const form =
  /^ (?:tablets?|capsules?|inhalers?|pens?|pills?|creams?|ointments?|drops|gels?|patch(?:es)?|sprays?|injections?|jabs?|medicines?|medications?|meds|drugs?|therapy)\b/i

/** What belongs to a name: the salt, the kind of release, *Connect*. */
const tail =
  /^ (?:acid|(?:mono|di|tri)?nitrate|sulph?ate|fumarate|gluconate|sodium|hydrochloride|valproate|toxin|connect|together|plus|extra|max|retard|xl|sr|mr|la|cr|er)\b/i

const takenBefore = lazyPattern(
  String.raw`(?:^|\b)(?:tak(?:e|es|ing|en)|took|on|prescribed|prescribe|dose of|doses of|using|start|stop|starting|stopping|stopped|started|off)(?: (?:your|my|the|some|more|extra|a|daily))?\s+$`,
  'i',
)
const takenAfter =
  /^(?:\s(?:or|and)\s\w+)?\s(?:\d[\d.,]*\s?(?:mg|mcg|micrograms?|g|units|iu)\b|tablets?|capsules?|pills?|supplements?|injections?|gel|patch(?:es)?|drops|infusions?|lozenges?|replacement|hrt|medication|medicines?)/i

/** What is in every text that speaks of a medicine, a number before it included: `20tablets`. */
export function spokenMedicineClues(): ClueRow {
  const terms = [...medicinePhrases, ...medicineTableNames(), ...classTerms, ...formTerms]
  const words = [...terms.flatMap(expandBraces), ...medicineWordClues()]
  // “The pill” is one of the forms as well.
  const own = words.filter((word) => !/^(?:the|your|my|=)/.test(word))
  return [...words, ...own.map((word) => `# ${word.split(/[ -]/, 1)[0] ?? ''}`)]
}

/** The medicines that a text speaks of, in order. */
export function medicinesIn(text: string): MedicineMention[] {
  const words = [...text.matchAll(word)]
  const found: MedicineMention[] = []
  for (let index = 0; index < words.length; index++) {
    const mention = mentionAt(text, words, index)
    if (!mention) continue
    found.push(mention)
    while ((words[index + 1]?.index ?? text.length) < mention.end) index++
  }
  return found
}

const lead = lazyPattern(
  String.raw`^\s*(?:(?:taking|using|on|of|all|any|some|more|extra|another|the|these|those|that|this|your|his|her|my|our|their|its|a|an|one|two|half|both|either|daily|usual|normal|regular|(?:child|kid|kids|son|daughter|mum|mom|mother|dad|father|partner|husband|wife|friend|baby|nan|gran)(?:['’]?s['’]?)?|morning|evening|night|night-time|next|old|leftover|left-over|spare|unused|remaining|brown|blue|purple|new|current|repeat|weekly|monthly|whole|prescribed|expensive|high|low|strong|oral|topical|(?:slow|modified|extended)[- ]release|coated|\d[\d.,]*\s?(?:mg|mcg|micrograms?|ml|g|%)?)\s+){0,5}`,
  'i',
)

/** The medicine with which a text begins, after a few words such as *taking your old*. */
export function medicineAfter(text: string): MedicineMention | undefined {
  const near = text.slice(0, 120)
  const from = lead.exec(near)?.[0].length ?? 0
  // “The pill” and “your pill” are names in which the article counts.
  const words = [...near.matchAll(word)]
  for (let index = 0; index < words.length && (words[index]?.index ?? 0) <= from; index++) {
    const mention = mentionAt(near, words, index)
    if (mention) return mention
  }
  return undefined
}

function mentionAt(
  text: string,
  words: readonly RegExpMatchArray[],
  index: number,
): MedicineMention | undefined {
  const match = words[index]
  if (match?.index === undefined) return undefined
  const start = match.index
  const plain = plainOf(match[0])
  for (const [phrase, kind] of phrases().get(plain) ?? []) {
    const end = endOfPhrase(text, words, index, phrase)
    if (end === undefined) continue
    const more = kind === 'class' ? (form.exec(text.slice(end, end + 20))?.[0].length ?? 0) : 0
    return { kind, start, end: end + more }
  }
  const whole = match[0].replace(/['’]s$/, '')
  const sureness = medicineWord(whole)
  if (!sureness) return undefined
  const end = start + whole.length
  const after = text.slice(end, end + 40)
  if (/^(?:-[a-z]| (?:batter(?:y|ies)|ion|cells?)\b)/i.test(after.slice(0, 11))) return undefined
  if (sureness === 'ambiguous') {
    const before = text.slice(Math.max(0, start - 40), start)
    if (!takenBefore.test(before) && !takenAfter.test(after)) return undefined
  }
  const named = end + (tail.exec(after)?.[0].length ?? 0)
  return {
    kind: 'name',
    start,
    end: named + (form.exec(text.slice(named, named + 20))?.[0].length ?? 0),
  }
}

function plainOf(value: string): string {
  return value.toLowerCase().replaceAll('’', "'")
}

function endOfPhrase(
  text: string,
  words: readonly RegExpMatchArray[],
  index: number,
  phrase: readonly string[],
): number | undefined {
  let end = 0
  for (const [place, expected] of phrase.entries()) {
    const match = words[index + place]
    if (match?.index === undefined || plainOf(match[0]) !== expected) return undefined
    if (place > 0 && !between.test(text.slice(end, match.index))) return undefined
    end = match.index + match[0].length
  }
  // “Steroid-free”, “dose-dependent”.
  return /^-[a-z]/i.test(text.slice(end)) ? undefined : end
}
