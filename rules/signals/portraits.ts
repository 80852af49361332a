import {
  type Block,
  type ClueRow,
  type Container,
  defineSignal,
  lazy,
  makePattern,
  type Range,
} from 'professional/rule'
import type { Clue, PlacedClue, Sex } from '../shared/clue.ts'
import { sceneKinds } from '../shared/clue.ts'
import { shareOfSex } from '../lexicons/demography.ts'
import { ails, isOnlyComing, publicErrandIn } from '../shared/errands.ts'
import { personClues } from '../shared/person-clues.ts'
import { care } from './care.ts'
import { announcesCase } from './generic.ts'
import { clues, sceneClues } from './clues.ts'
import type { PersonMention } from './person.ts'
import { bySentence, nearestTo, type Person, personsOf, sexIn, type Spoken } from './persons.ts'
import { rolePeople } from './role-people.ts'
import { overlaps, type Sentence, sentenceOf, sentences } from './sentences.ts'

/** What a draft tells of one real person. */
export interface Portrait {
  /** Where the person is first mentioned. */
  readonly first: PersonMention
  readonly mentions: readonly PersonMention[]
  readonly clues: readonly PlacedClue[]
  readonly isInCare: boolean
  /** It goes on from somewhere else: *the patient*, *again*, *still*. */
  readonly isContinued: boolean
}

/** Worked out when they are asked for. */
export interface Portraits {
  readonly all: () => readonly Portrait[]
  /**
   * What is told of nobody who is named here: a scene, or a *she* from an earlier draft; undefined
   * where no other draft could say of whom.
   *
   * @param isClose It is told as one with others, so that *she* alone leads to somebody.
   */
  readonly loose: (isClose: boolean) => Loose | undefined
}

export interface Loose {
  readonly clues: readonly PlacedClue[]
  /** Where a pronoun stands for somebody outside the text. */
  readonly pronoun: Range | undefined
}

/** Where a person turns up, and what is told there of anybody. */
interface Scene {
  readonly near: ReadonlySet<Sentence>
  readonly shown: readonly PlacedClue[]
}

const shortDraft = 600
const blocksOfScene = 3
/** What is told of somebody in longer texts is told early, or it is another genre. */
const mostSentences = 400
/** Longer sentences are looked at in part, which keeps patterns fast. */
const mostOfErrand = 300
const anaphoric = /^(?:the|this|that|same|our|her|his)\b/i
const continuing =
  /\b(?:again|still|same (?:patient|man|woman|lady|gent|gentleman|person|customer|one)|update|follow[- ]?up|as (?:I|we) (?:said|mentioned)|yesterday['’]s|last week['’]s|earlier patient|back (?:in|today)|returned)\b/i
/** “It was depression”: of whoever the sentence before was about. */
const verdict = /^(?:it (?:is|was|['’]s|turned out)|turned out|there (?:is|was)|diagnosis|cause)\b/i
/** “Retired teacher from Harwich, on warfarin”: a sentence whose subject stands in the one before. */
const subjectless =
  /^(?:(?:(?:\d{1,3}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?),|retired|former|ex-\w+|aged?|widowed|divorced|(?:never )?married|diagnosed|originally|born|lives|lived|works|has|drives|plays|walks|cycles|runs|loves|takes|still (?:\w+s|on|in|at|an?)|on|mother|mum|father|dad|gran|grandad) )(?!.*\b(?:I|my|me|we|our|(?<!\b(?:half|all|most|some|both|any|many) of )us)\b)/i
const calledOut =
  /^\W*(?:(?:[\w-]+ ){0,2}(?:job|shout|call)[:.] )?(?:We |I )?(?:were |was |got |just )?(?:(?:went|sent|called|dispatched|scrambled|flew|raced) (?:out )?to|attended) (?:a|an|the|our)\b/i
const hurt =
  /\blost (?:the|his|her|an?|both|two|three) (?:legs?|arms?|hands?|foot|feet|fingers?|thumb|eyes?|sight)\b|\b(?:airlifted|blue-lighted|(?:cut|freed|pulled|winched) (?:him|her) (?:out|free|clear|up)|trapped (?:under|in|beneath)|(?:pull|pulled) through|got (?:him|her) (?:back|breathing)|didn['’]t make it)\b/i
const pronouns = ['he', 'she', 'him', 'her', 'his', 'hers']
const singular = makePattern(`\\b(?:${pronouns.join('|')})\\b`, 'i')

/** Of whom no more is said than how old they are. */
export const ageClues: readonly string[] = [
  '{year,years,yr,yrs,month,months,mth,mths,week,weeks,wk,wks,day,days} old',
  '# {yo,y}',
]

/** What is in every text that tells of somebody or shows a scene; a role may do as well. */
export const portraitClues = (): ClueRow => [
  ...personClues(),
  ...pronouns,
  ...ageClues,
  'retired',
  sceneClues(),
]

/** The real people of whom a draft speaks, each with the details that point to them. */
export const portraits = defineSignal<Portraits>({
  id: 'portraits',
  read(container: Container, context) {
    const list = context.signal(sentences, container).slice(0, mostSentences)
    const mentions = context.signal(rolePeople, container)
    const view = context.text(container)
    const details = context.signal(clues, container)
    const careOf = context.signal(care, container)

    const persons = personsOf(mentions, list)
    const speaking = bySentence(persons)
    const owned = lazy(ownedClues)
    const scenes = new Map<Block | undefined, Scene>()
    return { all: lazy(() => persons.map(portraitOf)), loose: looseIn }

    function portraitOf(person: Person): Portrait {
      const { near, shown } = sceneOf(person)
      const found = [...shown]
      for (const { clue, sentence } of owned().get(person) ?? []) {
        if (near.has(sentence)) found.push(clue)
      }
      const sex = sexOf(person)
      if (sex) found.push(sex)
      const start = list[person.first.sentence]
      const isContinued =
        anaphoric.test(wordsOf(person.first)) ||
        (start !== undefined && continuing.test(start.value))
      return { ...person, clues: found, isInCare: isInCare(person, found), isContinued }
    }

    /** Everybody who turns up in a paragraph is in the same scene. */
    function sceneOf({ first }: Person): Scene {
      const block = list[first.sentence]?.block
      let scene = scenes.get(block)
      if (!scene) {
        const around = sceneAround(first, list, view.value.length)
        const shown = around.flatMap((sentence) =>
          details.in(sentence).filter(({ kind }) => sceneKinds.has(kind)),
        )
        scenes.set(block, (scene = { near: new Set(around), shown }))
      }
      return scene
    }

    function isInCare(person: Person, found: readonly PlacedClue[]): boolean {
      const { mentions: own } = person
      const errand = found.some(({ kind }) => kind === 'role') ? errandOf(person) : undefined
      if (errand) return isInCareBeside(errand, person, found)
      if (found.some(isHealth)) return true
      return own.some((mention) => careOf.near(mention) !== undefined || isRescued(mention))
    }

    /** What brought somebody whom the place knows: the mayor opens the ward. */
    function errandOf({ first }: Person): Range | undefined {
      const sentence = list[first.sentence]
      if (!sentence) return undefined
      const after = sentence.value.slice(first.end - sentence.start).slice(0, mostOfErrand)
      const errand = publicErrandIn(wordsOf(first), after)
      return errand && { start: first.end + errand.start, end: first.end + errand.end }
    }

    /** Whether care is told of beside an errand: what is opened is nobody’s treatment. */
    function isInCareBeside(
      errand: Range,
      { mentions: own }: Person,
      found: readonly PlacedClue[],
    ): boolean {
      const isBeside = (range: Range): boolean => !overlaps(range, errand)
      if (found.some((clue) => isHealth(clue) && isBeside(clue))) return true
      const near = new Set(own.flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]))
      if (own.some(({ sentence, end }) => ails(restOf(sentence, Math.max(end, errand.end))))) {
        return true
      }
      return careOf.cues().some((cue) => {
        const at = sentenceOf(list, cue.start)
        if (!at || !near.has(at.index) || cue.kind === 'place' || !isBeside(cue)) return false
        return !isOnlyComing(wordsOf(cue))
      })
    }

    /** What a sentence goes on to say, and the next. */
    function restOf(index: number, from: number): string {
      const { value = '', start = 0, block } = list[index] ?? {}
      const next = list[index + 1]
      const rest = value.slice(Math.max(0, from - start)).slice(0, mostOfErrand)
      return next?.block === block ? `${rest} ${next?.value.slice(0, mostOfErrand)}` : rest
    }

    /** “Went out to the farm. … Lost the leg”: crews seldom say that they treated somebody. */
    function isRescued({ sentence }: PersonMention): boolean {
      const near = list.slice(Math.max(0, sentence - 2), sentence + 2)
      const of = list[sentence]?.block
      const told = near.filter(({ block }) => block === of).map(({ value }) => value.slice(0, 300))
      return told.some((value) => calledOut.test(value)) && told.some((value) => hurt.test(value))
    }

    /** Each person’s own details, with the sentence that gives them. */
    function ownedClues(): Map<Person, { clue: PlacedClue; sentence: Sentence }[]> {
      const found = new Map<Person, { clue: PlacedClue; sentence: Sentence }[]>()
      for (const sentence of list) {
        const beside = speaking.get(sentence.index)
        const before = speaking.get(sentence.index - 1)
        const next = beside ? undefined : announcedBy(sentence)
        if (!beside && !before && !next) continue
        for (const clue of details.in(sentence)) {
          if (sceneKinds.has(clue.kind)) continue
          const person = beside
            ? nearestTo(clue, beside)
            : (next ?? elided(clue, sentence, before ?? []))
          if (!person) continue
          const own = found.get(person) ?? []
          own.push({ clue, sentence })
          found.set(person, own)
        }
      }
      return found
    }

    /** “Diagnosed my first coeliac disease. Lad of 17 …”: whom the next sentence begins with. */
    function announcedBy({ index, block, value }: Sentence): Person | undefined {
      const next = list[index + 1]
      if (next?.block !== block || !announcesCase.test(value)) return undefined
      const [first] = speaking.get(index + 1) ?? []
      return first?.person.first.sentence === next.index ? first.person : undefined
    }

    /** “Three weeks old and already winking”: of whoever the sentence before was about. */
    function elided(
      clue: Range,
      sentence: Sentence,
      before: readonly Spoken[],
    ): Person | undefined {
      const isElliptic =
        clue.start - sentence.start <= 2 ||
        verdict.test(sentence.value) ||
        subjectless.test(sentence.value)
      if (!isElliptic || list[sentence.index - 1]?.block !== sentence.block) return undefined
      return before.at(-1)?.person
    }

    function sexOf({ mentions: own }: Person): PlacedClue | undefined {
      for (const mention of own) {
        const words = mention.name?.title ?? wordsOf(mention).replace(/^(?:her|his) (?=\w)/i, '')
        const sex = sexIn(words)
        if (sex) return { ...sexClue(sex), start: mention.start, end: mention.end }
      }
      return undefined
    }

    function wordsOf({ start, end }: Range): string {
      return view.value.slice(start, end)
    }

    function looseIn(isClose: boolean): Loose | undefined {
      const spoken = new Set(mentions.map(({ sentence }) => sentence))
      const rest = list.filter(({ index }) => !spoken.has(index))
      const referring = rest.find(({ value }) => singular.test(value))
      const match = referring && singular.exec(referring.value)
      if (!referring || !match) {
        return { clues: rest.flatMap((sentence) => details.scene(sentence)), pronoun: undefined }
      }
      if (!isClose && !rest.some((sentence) => details.mayLink(sentence))) return undefined
      const start = referring.start + match.index
      const pronoun = { start, end: start + match[0].length }
      const found = rest.flatMap((sentence) => details.in(sentence))
      const sex = sexIn(match[0])
      return { clues: sex ? [...found, { ...sexClue(sex), ...pronoun }] : found, pronoun }
    }
  },
})

function isHealth({ kind }: Clue): boolean {
  return kind === 'treatment' || kind === 'condition'
}

function sexClue(sex: Sex): Clue {
  return { kind: 'sex', weight: 1, sex, share: shareOfSex(sex) }
}

/** All of a short draft, or the paragraph in which somebody turns up and the next two. */
function sceneAround(
  first: PersonMention,
  list: readonly Sentence[],
  length: number,
): readonly Sentence[] {
  if (length < shortDraft) return list
  const near = new Set<Block>()
  for (const { block } of list.slice(first.sentence)) {
    if (!near.has(block) && near.size === blocksOfScene) break
    near.add(block)
  }
  return list.filter(({ block }) => near.has(block))
}
