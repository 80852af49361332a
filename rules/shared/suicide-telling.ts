import type { ClueRows, Range, Severity, TextView } from 'professional/rule'
import { methodsByHash, type MethodSense } from '../lexicons/suicide-methods.ts'
import { type Sentence, sentencesIn, sentenceOf } from '../signals/sentences.ts'
import { speaksOfSuicide } from './despair.ts'
import { hashedIn } from './hashed-terms.ts'
import { anyClues } from './pattern-clues.ts'
import {
  doseIn,
  fatalAmountIn,
  isDoneToOneself,
  isFatalHeight,
  isHowFound,
  isInItsWay,
  isMeant,
  isMethodHere,
  isOwnOverdose,
  isPrevention,
  isSpecific,
  meansIn,
  namesPlace,
  noteIn,
  placeIn,
  sceneIn,
  supplyIn,
} from './suicide-details.ts'

interface Verdict {
  readonly message: 'specific' | 'method' | 'place' | 'note'
  readonly atMost: Severity
}

type Told = Verdict & Range

const specific: Verdict = { message: 'specific', atMost: 'error' }
const method: Verdict = { message: 'method', atMost: 'warning' }
const place: Verdict = { message: 'place', atMost: 'warning' }
const farewell: Verdict = { message: 'note', atMost: 'warning' }

/** What every draft has that tells of one: the theme, a death by an amount, what spreads among the young. */
const theme =
  /suicid|\b(?:inquest|coroner)\b|self[- ]?harm|\b(?:jump|leap)\w{1,3} (?:out )?(?:in front of|under|from|off)\b|\bown li(?:fe|ves)\b|\b(?:took|taken|taking) (?:his|her|their) li(?:fe|ves)\b|\bend(?:ed|ing)? (?:his|her|their|my|your) li(?:fe|ves)\b|(?:him|her|them)sel(?:f|ves)\b|kill(?:ed|ing)? (?:my|your)sel|overdos|\bto die\b|\bend it all\b|\b(?:found|discovered) \w|never woke|n['’]t wake|not wake|\b(?:died|death|dead)\b[^.!?]{0,60}\b(?:taking|took|swallow\w*|taken)\b|\b(?:teens|teenagers|kids|young people|students|children|pupils|girls|boys)\b[^.!?]{0,60}\b(?:using|trying|turning to|sharing|doing|buying|switching to)\b/i

const namedHeight =
  /\b(?:from|off) (?:the )?(?:[A-Z][\w'’-]+ ){1,3}(?:[A-Z]|bridge|viaduct|flyover|level|multi)/

/** What is in every text that tells of one: a height by its name only beside a method. */
export const suicideClues = (): ClueRows => {
  const methods = [...methodsByHash().keys()].map((hash) => `=${hash}`)
  const somebodys = '{his,her,their,my,your}'
  const named = ['suicid*', 'nonsuicid*', 'parasuicid*', 'self harm*', 'selfharm*', 'overdos*']
  const told = [
    'own {life,lives}',
    `${somebodys} {life,lives}`,
    '{him,her,them,my,your}sel*',
    '{want,wants,wanted,meant,intended,wish,wished,tried,trying} to {die,end}',
    'it all',
  ]
  return anyClues(
    [[...named, ...told]],
    [
      ['died', 'death', 'dead', 'inquest', 'coroner', 'never woke', '{not,t} wake'],
      ['taking', 'took', 'swallow*', 'taken'],
    ],
    [
      [
        'teens',
        'teenagers',
        'kids',
        'young people',
        'students',
        'children',
        'pupils',
        'girls',
        'boys',
      ],
      ['using', 'trying', 'turning to', 'sharing', 'doing', 'buying', 'switching to'],
    ],
    [['{jumped,jumping,leapt,leaping,leaped} {,out }{in front,under}'], methods],
    [
      ['from', 'off', 'found', 'discovered'],
      ['<masked>', ...methods],
    ],
  )
}

/** Longer sentences are looked at in part, which keeps every pattern fast. */
const reach = 300

/** What spreads among the young is a method, whether or not the sentence says so. */
const spreading =
  /\b(?:teens|teenagers|kids|young people|students|children|pupils|girls|boys)\b[^.!?]{0,60}\b(?:using|trying|turning to|sharing|doing|buying|switching to) (?:a |the )?$/i
/** No noun follows: they use it, and not balloons filled with it. */
const clauseEnds = /^(?:$|\s?[^\w\s-]| (?:lol|to|for|on|at|in|and|as|from|because|after)\b)/i
const died =
  /\bdied by suicide\b|\b(?:took|taken|end|ended|ending) (?:his|her|their)(?: own)? li(?:fe|ves)\b|\bkilled (?:him|her|them)sel(?:f|ves)\b|\b(?:suicide|suicides),? (?:at|near|from|off|on the)\b/i
/** “He went off the top of …”: not a word of it names a method. */
const wentOff =
  /\b(?:went|gone|came|walked|stepped|climbed|got|fell|threw (?:him|her)self) (?:straight |right )?(?:over|off|from|under|onto|in front of)\b[^.!?;]{0,20}$/i
const somebody = /\b(?:he|she|they|who|i|man|woman|girl|boy|patient|son|daughter)\b/i
const author = /\b(?:I|I['’]ve|I['’]d)(?: \w+){0,3} $/

/** Where a text tells how, where or with what somebody died or was harmed, in order. */
export function methodsToldIn(view: TextView): readonly Told[] {
  if (!mayTell(view.value)) return []
  const list = sentencesIn(view)
  const found: Told[] = []
  const seen = new Set<Sentence>()
  for (const { entry, start, end } of hashedIn(view, methodsByHash())) {
    const sentence = sentenceOf(list, start)
    const verdict = sentence && judgeMethod(entry.sense, { start, end }, sentence, list)
    if (!verdict) continue
    seen.add(sentence)
    found.push({ ...verdict, start, end })
  }
  for (const sentence of list) {
    const told = seen.has(sentence) ? undefined : toldIn(sentence, list)
    if (told) found.push(told)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Whether a text can tell of a suicide at all; most cannot. */
function mayTell(text: string): boolean {
  return theme.test(text) || namedHeight.test(text)
}

/** What a word for a method tells where it stands; nothing where it is another matter. */
function judgeMethod(
  sense: MethodSense,
  word: Range,
  sentence: Sentence,
  list: readonly Sentence[],
): Verdict | undefined {
  const { value } = sentence
  const start = word.start - sentence.start
  const end = word.end - sentence.start
  const before = value.slice(Math.max(0, start - reach), start)
  const after = value.slice(end, end + reach)
  const name = value.slice(start, end)
  const near = before + name + after
  if (isPrevention(near)) return undefined
  if (!isMethodHere(sense, name, before, after)) return undefined
  const verdict = verdictOn(sense, { before, name, after, near }, sentence, list)
  // Somebody who tells of their own despair is not told off.
  return verdict && author.test(before) ? { ...verdict, atMost: 'info' } : verdict
}

function verdictOn(
  sense: MethodSense,
  { before, name, after, near }: Readonly<Record<'before' | 'name' | 'after' | 'near', string>>,
  sentence: Sentence,
  list: readonly Sentence[],
): Verdict | undefined {
  const isTheme = speaksOfSuicide(around(near, sentence, list, sense === 'thing' ? 1 : 2))
  const isDetailed = isSpecific(sense === 'overdose' ? around(near, sentence, list, 1) : near)
  const themed = isDetailed ? specific : method
  switch (sense) {
    case 'plain':
      if (isTheme || isDoneToOneself(name + after) || isHowFound(before, name)) return themed
      return spreading.test(before) && clauseEnds.test(after) ? method : undefined
    case 'movement':
      if (namesPlace(near)) return specific
      return isTheme || isFatalHeight(after, near) ? themed : undefined
    case 'thing':
      return isTheme || isInItsWay(before) ? themed : undefined
    case 'overdose':
      if (!isOwnOverdose(before, after)) return undefined
      if (isTheme || isMeant(around(near, sentence, list, 1))) return themed
      return isDetailed && somebody.test(before) ? method : undefined
  }
}

/** Words one of which is in whatever {@link toldIn} finds; most sentences have none. */
const mayTellDetail =
  /died|dead|death|kill|collaps|t(?:ook|ak(?:en|ing))|swallow|inject|dr[ai]nk|inhal|end(?:ed|ing)|where|note|suicid|us(?:ed|ing)|sav(?:ed|ing) up|hoard|stockpil|went|walked|stepped|climbed|fell|helped/i

/** What a sentence tells without any such word: an amount, a place, a note. */
function toldIn(sentence: Sentence, list: readonly Sentence[]): Told | undefined {
  const { start } = sentence
  const value = sentence.value.slice(0, 3 * reach)
  if (!mayTellDetail.test(value)) return undefined
  const at = (range: Range): Range => ({ start: start + range.start, end: start + range.end })
  const amount = fatalAmountIn(value)
  if (amount && !isPrevention(value)) return { ...specific, ...at(amount) }
  const means = meansIn(value)
  if (means && !isPrevention(value)) return { ...specific, ...at(means) }
  const dose = doseIn(value)
  if (
    dose &&
    !isPrevention(value) &&
    (speaksOfSuicide(around(value, sentence, list, 2)) ||
      isOwnDoing(value, dose) ||
      (goesOn.test(value) && speaksOfSuicide(aheadOfHeading(sentence, list))))
  ) {
    return { ...specific, ...at(dose) }
  }
  const scene = sceneIn(value)
  if (scene && speaksOfSuicide(around(value, sentence, list, 2))) return { ...place, ...at(scene) }
  const note = noteIn(value)
  if (
    note &&
    speaksOfSuicide(around(value, sentence, list, 1).replaceAll(/\bsuicide notes?\b/gi, ''))
  ) {
    return { ...farewell, ...at(note) }
  }
  const spot = placeIn(value)
  if (spot && !isPrevention(value)) {
    const went = wentOff.test(value.slice(Math.max(0, spot.start - 30), spot.start + 8))
    if (
      isPlaceOfDeath(value, spot) ||
      (went && speaksOfSuicide(around(value, sentence, list, 1)))
    ) {
      return { ...place, ...at(spot) }
    }
  }
  const supply = supplyIn(value)
  if (supply && !isPrevention(value) && speaksOfSuicide(around(value, sentence, list, 1))) {
    return { ...method, ...at(supply) }
  }
  return undefined
}

/** “The inquest heard that she took three packs of …”: so much is taken by nobody in error. */
function isOwnDoing(value: string, { start, end }: Range): boolean {
  return (
    /\b(?:inquest|coroner)\b/i.test(value) &&
    /\b(?:packs|packets|boxes|bottles|strips)\b/i.test(value.slice(start, end)) &&
    /\b(?:tablets|pills|capsules|medicines?|medication|painkillers|paracetamol|codeine)\b/i.test(
      value.slice(start, end + 60),
    )
  )
}

/** A place named behind the death may be where others meet or walk. */
function isPlaceOfDeath(value: string, spot: Range): boolean {
  const death = died.exec(value)
  if (!death) return false
  const between = value.slice(death.index + death[0].length, Math.max(spot.start, death.index))
  return !/\b(?:we|our|us|I|my|you|walk\w*|meet\w*|met|service|funeral|born|lived|worked|grew|rais\w+|bench|group|h[eo]ld\w*)\b/.test(
    between,
  )
}

/** The story of somebody goes on, behind “What happened” too. */
const goesOn = /^[^.!?]{0,50}\b(?:he|she|they)\b/i

/** The last sentences in front of the heading that a sentence stands under, if it is the first. */
function aheadOfHeading({ index }: Sentence, list: readonly Sentence[]): string {
  if (list[index - 1]?.block.kind !== 'heading') return ''
  return list
    .slice(Math.max(0, index - 3), index - 1)
    .map(({ value }) => value.slice(-reach))
    .join(' ')
}

/** A stretch of a sentence between its neighbours, each as far as it counts. */
function around(
  own: string,
  { index }: Sentence,
  list: readonly Sentence[],
  count: number,
): string {
  const earlier = list.slice(Math.max(0, index - count), index)
  const later = list.slice(index + 1, index + count + 1)
  return [
    ...earlier.map(({ value }) => value.slice(-reach)),
    own,
    ...later.map(({ value }) => value.slice(0, reach)),
  ].join(' ')
}
