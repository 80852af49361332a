import { lazy, lazyPattern, makePattern, type Range } from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { compoundHeads, personNouns, wordsAfterPerson } from '../lexicons/person-nouns.ts'
import { bedNumber } from '../shared/bed-number.ts'
import type { Sentence, Word } from './sentences.ts'

/** A name in a sentence and what makes it one. */
export interface NameMention extends Range {
  readonly kind: 'titled' | 'initial' | 'forename'
  /** In lower case, without a full stop. */
  readonly title?: string
  /** What stands beside a forename: *our patient Joan*, *little Alfie*; without it, only the list. */
  readonly beside?: 'noun' | 'fondness'
  /** The first word after it, by place in the sentence. */
  readonly next: number
}

export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx master sir dame lord lady dr prof professor nurse sister matron rev reverend father fr'.split(
    ' ',
  ),
)

/** Titles that people in care work or public life have, and patients rarely go by. */
export const staffTitles: ReadonlySet<string> = new Set(
  'sir dame lord lady dr prof professor nurse sister matron rev reverend father fr'.split(' '),
)

/** Words after a title that make it a character, a brand, a contest or a job. */
const noSurname: ReadonlySet<string> = new Set(
  `men man right bean blobby tickle happy bump greedy strong messy universe world saigon marple moneypenny
  doubtfire tayto brown kipling muscle whippy potato who google martens pepper pimple oetker seuss dre evil
  strange watson jekyll hyde fox wolf darcy hudson robinson hinch beast incredible robot president speaker
  chairman chair justice mayor mayoress gaga chatterley bracknell luck practitioner associate manager
  prescriber specialist consultant educator lead led leads director act wives class classes chef builder
  society sufferers word office excel teams nurse sister matron doctor and or of the in for at on to is
  was with by from as england britain ireland wales scotland congo who's prevention group training team
  staff ward office school congress conference christmas claus winter day night`
    .trim()
    .split(/\s+/),
)

export const fondness: ReadonlySet<string> = new Set(
  'little wee poor dear old young lovely sweet darling tiny brave gorgeous big baby'.split(' '),
)

/** Capitalised words at the start of a sentence that do not belong to the name after them. */
const nameOpeners: ReadonlySet<string> = new Set(
  `today yesterday then so and but when while after because had saw our my poor little dear old lovely
  this tonight earlier finally again great good happy sad bless yes no oh well ok`
    .trim()
    .split(/\s+/),
)
/** What no sentence about somebody's doings goes on with after the name. */
const linkWords: ReadonlySet<string> = new Set(
  'and or of at from in on for with to by as who & but than et al'.split(' '),
)

const capitalised = lazyPattern(String.raw`^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$`, 'u')
const threeLetters = lazyPattern(String.raw`^\p{L}{3,}`, 'u')
const smallLetter = lazyPattern(String.raw`^\p{Ll}`, 'u')
const capital = lazyPattern(String.raw`^\p{Lu}`, 'u')
const titleCase = lazyPattern(String.raw`^\p{Lu}\p{Ll}+$`, 'u')
const initial = /^[A-W](?:['’]s)?$/
const smallInitial = /^[a-w](?:['’]s)?$/
/** What people do, and months and virtues do not. */
export const visits: readonly string[] = 'came popped collected picked rang phoned walked'.split(
  ' ',
)
export const visit: RegExp = makePattern(`^(?:${visits.join('|')})$`)
/** “, bed 4”, “ in side room two” */
const isInBed = makePattern(
  String.raw`^,? (?:in |from )?(?:bed|bay|cubicle|side room) ${bedNumber}`,
)
const places = /^(?:bed|bay|cubicle|room|side|resus|theatre|recovery)$/
/** What somebody in care does or undergoes, right after the name. */
const doing =
  /^(?:was|is|has|had|came|rang|told|said|asked|asks|wants|needs|needed|took|went|got|fell|died|walked|popped|phoned|phones|rings|texted|says|thinks|loves|loved|who|who's|couldn't|didn't|can't|won't|felt|feels|cried|in|lost|brought|called|left|refused|refuses|collected|collects)$/
const dischargedNext = /^ (?:was|is|has been|got) (?:\w+ly )?discharged\b/
/** What professionals do with those who come to them. */
const encounter =
  /^(?:met|saw|seen|visited|nursed|treated|fitted|helped|taught|gave|reviewed|assessed|examined|started|scanned|vaccinated|jabbed|admitted|discharged|washed|fed)$/
/** Capitals beside *patient* that abbreviate something else. */
const abbreviation =
  /^(?:ID|IDs|GP|UK|US|EU|ED|AE|IT|HR|PR|QR|CT|MR|IV|TB|MS|HIV|NHS|OK|PM|AM|ICU|ITU|MRI|BP|CPR|DNA|GI|UTI|PIL|PGD|POD|PMR|EPR|PPE|PPI|PPG|PROM|PE|DVT|VTE|AF|MI|CV|TV|VA|MRN|DOB|CHI|EPS|NHS|BMI|ECG|GPs|A&E|FAQ|Q|A|I|X|Y|Z)$/

/** Names with a title: *Mrs Adeyemi*, *Mr P*, *Dr Anna Okafor*. */
export function titledNameAt(sentence: Sentence, index: number): NameMention | undefined {
  const { words } = sentence
  const title = words[index]
  const first = words[index + 1]
  if (!title || !first || !titles.has(title.lower)) return undefined
  if (!/^\.?[ \u00A0]{1,2}$/.test(between(sentence, title, first))) return undefined
  const isPlain = /^mrs?$/.test(title.value) || isSmallMiss(sentence, index)
  if (!isPlain && !isTitleCase(title.value) && !isSmallTitle(sentence, index)) return undefined
  const bare = withoutPossessive(first)
  if (noSurname.has(bare.toLowerCase())) return undefined
  const shared = { title: title.lower, start: title.start }
  if (initial.test(first.value) || (isPlain && smallInitial.test(first.value))) {
    return endName(sentence, { ...shared, kind: 'initial' }, index + 1)
  }
  const isName = isPlain ? threeLetters.test(bare) : capitalised.test(bare) || isShouted(bare)
  if (!isName) return undefined
  const second = words[index + 2]
  const hasSecond =
    second !== undefined &&
    bare === first.value &&
    between(sentence, first, second) === ' ' &&
    capitalised.test(withoutPossessive(second)) &&
    !noSurname.has(second.lower)
  return endName(sentence, { ...shared, kind: 'titled' }, hasSecond ? index + 2 : index + 1)
}

/** A forename or initials right after a noun for a patient: *our regular Joan*, *pt JS*. */
export function nameAfterNoun(sentence: Sentence, index: number): NameMention | undefined {
  const { words } = sentence
  const noun = words[index - 1]
  let at = index
  let first = words[at]
  if (!noun || !first) return undefined
  if (/^(?:called|named)$/.test(first.lower)) first = words[++at]
  const previous = words[at - 1]
  if (!first || !previous || !/^,? $/.test(between(sentence, previous, first))) return undefined
  const bare = withoutPossessive(first)
  if (/^[A-Z]{2,3}$|^[A-Z](?:\.[A-Z]){1,2}$/.test(bare)) {
    const isInitials =
      previous === noun &&
      !/['’]s?$/.test(noun.value) &&
      !abbreviation.test(bare.replaceAll('.', ''))
    return isInitials ? endName(sentence, { kind: 'initial', start: first.start }, at) : undefined
  }
  if (isSmallForename(bare)) {
    return endName(sentence, { kind: 'forename', beside: 'noun', start: first.start }, at)
  }
  if (!capitalised.test(bare)) return undefined
  // A name that no list has must go on like one, and not like “our patient Access Team”.
  const isListed = forenames.has(bare) || wordForenames.has(bare)
  const follows = words[at + 1]
  const goesOn = follows === undefined || smallLetter.test(follows.value)
  const isNamed = previous !== noun || isApposition(sentence, noun, first, follows)
  if (!isListed && !(goesOn && (isNamed || mustBeName(noun, bare, follows)))) return undefined
  if (!goesOn && follows && between(sentence, first, follows) === ' ' && !isListed) return undefined
  return endName(sentence, { kind: 'forename', beside: 'noun', start: first.start }, at)
}

/** Forenames that are no other words, by those who write all in small letters. */
export const smallForenames = lazy(
  (): ReadonlySet<string> => new Set([...forenames].map((name) => name.toLowerCase())),
)

function isSmallForename(name: string): boolean {
  return /^[a-z]/.test(name) && smallForenames().has(name)
}

/** “A resident, Zbyszek, in tears.” */
function isApposition(
  sentence: Sentence,
  noun: Word,
  name: Word,
  follows: Word | undefined,
): boolean {
  const gap = between(sentence, noun, name)
  return gap === ', ' && follows !== undefined && between(sentence, name, follows) === ', '
}

/** “Our patient Oyinkansola rang”: the verb shows that the word is no kind of patient thing. */
function mustBeName(noun: Word, name: string, follows: Word | undefined): boolean {
  const isPatient = /^(?:patient|pt|px|resident|inpatient|outpatient|regular|user)$/.test(
    noun.lower,
  )
  if (!isPatient || !follows || compoundHeads().has(name.toLowerCase())) return false
  if (personNouns().has(name.toLowerCase()) || /^(?:santa|father|zero|day|week)$/i.test(name)) {
    return false
  }
  return doing.test(follows.lower) && wordsAfterPerson().has(follows.lower)
}

/** A forename on its own: *little Alfie*, or *Joan* where a sentence goes on with a verb. */
export function forenameAt(sentence: Sentence, index: number): NameMention | undefined {
  const { words } = sentence
  const name = words[index]
  if (!name || /^\d/.test(name.value)) return undefined
  const bare = withoutPossessive(name)
  const isSmall = isSmallForename(bare)
  // Names have a capital; most words are no names.
  if (!isSmall && /^[a-z]/.test(bare)) return undefined
  const isListed = isSmall || forenames.has(bare)
  const before = words[index - 1]
  if (isIntroduced(words, index) && (isSmall || capitalised.test(bare))) {
    return endName(sentence, { kind: 'forename', beside: 'noun', start: name.start }, index)
  }
  if (!isListed && !wordForenames.has(bare)) return undefined
  const last = isLettered(sentence, index) ? index + 1 : index
  const after = words[last + 1]
  const gapBefore = before ? between(sentence, before, name) : ''
  if (/[@#_/:.]$/.test(gapBefore)) return undefined
  const gapAfter = after ? between(sentence, words[last] ?? name, after) : ''
  // With a surname, people are authors and officials far more often than patients.
  if (after && /^[ _-]$/.test(gapAfter) && !smallLetter.test(after.value)) return undefined
  // “Dear Sean,” greets somebody.
  const isGreeted = index === 1 && before?.lower === 'dear' && !/^ $/.test(gapAfter)
  if (before && gapBefore === ' ' && fondness.has(before.lower) && !isGreeted) {
    return endName(sentence, { kind: 'forename', beside: 'fondness', start: name.start }, last)
  }
  const isDoing = after !== undefined && gapAfter === ' ' && visit.test(after.lower)
  const isMet = before !== undefined && gapBefore === ' ' && encounter.test(before.lower)
  // “Terry, who comes in every day”: the words that go on tell a name from a cloth.
  const isTold = after?.lower === 'who' && gapAfter === ', ' && capitalised.test(bare)
  if (!isListed && !isDoing && !isTold) return undefined
  if (before && gapBefore === ' ' && !isMet && isPartOfName(before)) return undefined
  const isInBed = after?.lower === 'in' && places.test(words[last + 2]?.lower ?? '')
  const isSentHome =
    after?.lower === 'who' && dischargedNext.test(sentence.value.slice(after.end - sentence.start))
  const isLinked = after && linkWords.has(after.lower) && !isMet && !isInBed && !isSentHome
  const isSurname = isSmall && after && !isDoing && !isInBed && !doing.test(after.lower)
  const goesOn = after && gapAfter === ' ' && !isLinked && !isSurname
  const isExplained =
    after && gapAfter === ', ' && /^(?:our|my|one|a|who|bed|discharged|\d{1,3})$/.test(after.lower)
  // “david brandt” is somebody with a surname.
  if (bare === name.value && !goesOn && !isExplained) return undefined
  return endName(sentence, { kind: 'forename', start: name.start }, last)
}

/** “Dave B”: the letter is the start of a surname, and goes with the name. */
function isLettered(sentence: Sentence, index: number): boolean {
  const [name, letter] = [sentence.words[index], sentence.words[index + 1]]
  if (!name || !letter || !/^[B-HJ-Z](?:['’]s)?$/.test(letter.value)) return false
  return between(sentence, name, letter) === ' ' && forenames.has(name.value)
}

/** “His name was Kwabena.” */
function isIntroduced(words: readonly Word[], index: number): boolean {
  if (!/^(?:is|was)$/.test(words[index - 1]?.lower ?? '')) return false
  if (words[index - 2]?.lower !== 'name') return false
  return /^(?:his|her|their)$/.test(words[index - 3]?.lower ?? '')
}

function isPartOfName(before: Word): boolean {
  return capital.test(before.value) && !nameOpeners.has(before.lower)
}

/** What stands between two words. */
export function between(sentence: Sentence, left: Word, right: Word): string {
  return sentence.value.slice(left.end - sentence.start, right.start - sentence.start)
}

function endName(
  sentence: Sentence,
  name: Omit<NameMention, 'end' | 'next'>,
  last: number,
): NameMention {
  const word = sentence.words[last]
  // A word may take up more room than its letters: in 𝓜𝓻𝓼, twice as much.
  const possessive = word ? word.value.length - withoutPossessive(word).length : 0
  const end = word ? word.end - possessive : name.start
  return { ...name, end, next: last + 1 }
}

function withoutPossessive(word: Word): string {
  return word.value.replace(/['’]s?$/, '')
}

const beforeSmallMiss =
  /^(?:and|our|poor|lovely|old|dear|bless|with|for|from|saw|that|thanks|today|yesterday|week|month|year|night|morning|afternoon)$/

/** “miss lowe in bed 4”; elsewhere, *miss* in small letters is a verb. */
function isSmallMiss(sentence: Sentence, index: number): boolean {
  const [before, title, name] = [-1, 0, 1].map((step) => sentence.words[index + step])
  if (!title || !name || !/^(?:miss|ms|mx)$/.test(title.value)) return false
  const isFirst = !before || between(sentence, before, title) !== ' '
  if (!isFirst && !beforeSmallMiss.test(before.lower)) return false
  const after = sentence.value.slice(name.end - sentence.start, name.end - sentence.start + 30)
  return isInBed.test(after)
}

/** “ms Okafor”, “our dr Khan”; who writes “we miss Harriet” names no Miss. */
function isSmallTitle({ words }: Sentence, index: number): boolean {
  const [before, title, name] = [-1, 0, 1].map((step) => words[index + step])
  if (!title || !name || !capitalised.test(withoutPossessive(name))) return false
  if (title.value === 'miss') return !before || beforeSmallMiss.test(before.lower)
  return /^(?:ms|mx|dr)$/.test(title.value)
}

function isTitleCase(title: string): boolean {
  // MS is an illness, and MISS a verb.
  return titleCase.test(title) || /^(?:MR|MRS|DR)$/.test(title)
}

function isShouted(name: string): boolean {
  return /^[A-Z]{3,}$/.test(name) && !abbreviation.test(name)
}
