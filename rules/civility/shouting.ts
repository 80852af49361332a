import {
  lazy,
  type Container,
  defineRule,
  type Suggestion,
  type TextMatch,
  hasPlainLetters,
  type Range,
  isAcronym,
} from 'professional/rule'
import { mentions } from '../signals/mention.ts'

/** A word, perhaps a tag or handle, or a stretch that is no text. */
const word = lazy(() => /[#@]?[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*|[\x7F\uFFFC]/gu)
const plainWord = /[#@]?[A-Za-z\d]+(?:['’][A-Za-z]+)*|[\x7F\uFFFC]/g
/** What may stand between two words of one shout; a comma may be part of a list of short forms. */
const gap = lazy(() => /^["'“”‘’]?[ \n\t]*[-–—&!?]{0,3}[ \n\t]*["'“”‘’]?$/u)
/** What stands ahead is asked first: most signs are none of these. */
const marks = lazy(
  () => /(?=[!?]{3})(?<=[\p{L}\p{N}\p{P}\p{Extended_Pictographic}])(?<![!?£$€])[!?]{3,}/gu,
)

export default defineRule({
  id: 'civility/shouting',
  summary: 'Text is in block capitals or piles up punctuation.',
  why: `
    Capitals and rows of marks read as shouting. Capitals also slow down readers with dyslexia or
    low vision, and a screen reader may spell them out.
  `,
  advice: 'Write in sentence case and end with one mark.',
  references: [
    { source: 'nhs-format' },
    { source: 'ox-social' },
    { source: 'nmc-code-2018', clause: '1.1' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    capitals: 'Block capitals read as shouting',
    marks: 'Several marks in a row read as shouting',
  },
  reach: 0,
  wakes: () => [['<loud>', '<foreign>']],
  examples: {
    bad: [
      '«DO NOT PHONE US ABOUT REPEATS»',
      '«READ THE SIGN PEOPLE»',
      'When will they learn«???!!!»',
      'Please note: «WE ARE CLOSED» on Monday.',
      'We have told you «SO MANY TIMES» now.',
      'Thank you«!!!!» See you soon.',
      '«WASH your HANDS and KEEP your DISTANCE FROM OTHERS PLEASE»',
    ],
    good: [
      'We have no “last 3 slots!!!” on this page.',
      'NHS GPhC EPS MHRA',
      'Think BE FAST: balance, eyes, face, arms, speech, time.',
      'Act FAST if you see one of these signs.',
      'hydrALAZINE and hydrOXYzine look alike.',
      'NEW flu clinics',
      'UPDATE: the clinic is open.',
      'Run `SELECT NAME FROM PATIENTS WHERE ID = 1`.',
      '```\nDO NOT RUN THIS\n```',
      '# OPENING HOURS OVER CHRISTMAS\n\nWe are open.',
      '| Short | Long |\n| --- | --- |\n| PRN | WHEN IT IS REQUIRED |',
      'Really?!',
      'Two marks are fine!!',
      '> DO NOT PHONE US\n\nThat sign has gone.',
      'COPD, ILD, IPF and PAH are lung diseases.',
      'The GMC, NMC and HCPC agree.',
      '#STAY #SAFE #EVERYONE',
      'It costs £??? a month.',
      'MR SMITH rang.',
      'The sign reads “DO NOT ENTER HERE”.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container)
      // Most fields hold no words.
      if (view.value === '') return
      const isMentioned = (at: TextMatch): boolean =>
        context.signal(mentions, container).isMentioned(at)
      for (const block of view.blocks) {
        // Headings have a style of their own, and cells are full of short forms.
        if (block.kind === 'heading' || block.kind === 'cell') continue
        if (!hasCapitals(view.value.slice(block.start, block.end))) continue
        for (const at of findCapitals(view.slice(block.start, block.end))) {
          if (!isMentioned(at)) context.report({ at, message: 'capitals' })
        }
      }
      if (!view.holds(/[!?]{3}/)) return
      for (const at of view.matchAll(marks())) {
        if (isMentioned(at)) continue
        context.report({ at, message: 'marks', suggestions: [useOneMark(at)] })
      }
    }

    return { post: look, field: look }
  },
})

function useOneMark({ value, position }: TextMatch): Suggestion {
  const text = value.includes('?') ? '?' : '!'
  return { title: `Write “${text}” once`, safe: true, edits: [{ position, text }] }
}

interface Word {
  readonly start: number
  readonly end: number
  /** Written in capitals, and not because it always is. */
  readonly isLoud: boolean
  /** A short form, number or single letter, which goes along with either. */
  readonly isNeutral: boolean
}

/** The runs of three loud words in a block, or all of a block that is mostly loud. */
function findCapitals(block: TextMatch): TextMatch[] {
  const words = readWords(block.value)
  if (countLoud(words) < fewest) return []
  const runs = findRuns(block.value, words)
  if (!isMostlyLoud(block.value, words)) {
    return runs.map(({ start, end }) => block.view.slice(block.start + start, block.start + end))
  }
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  return [block.view.slice(block.start + start, block.start + end)]
}

/** Loud words that make a shout. */
const fewest = 3

function countLoud(words: readonly Word[]): number {
  let count = 0
  for (const { isLoud } of words) if (isLoud) count++
  return count
}

/** Whether two capitals stand together, as they do in every shout. */
function hasCapitals(text: string): boolean {
  return hasPlainLetters(text) ? /[A-Z]{2}/.test(text) : /\p{Lu}['’]?\p{Lu}/u.test(text)
}

function readWords(text: string): Word[] {
  const words: Word[] = []
  const isPlain = hasPlainLetters(text)
  const pattern = isPlain ? plainWord : word()
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [value] = match
    const isUpper = isPlain ? /^[A-Z][A-Z'’]*$/.test(value) : isUpperWord(value)
    const isLoud = isUpper && isLoudWord(value)
    const isNeutral = !isLoud && (isUpper || /^\d+$/.test(value) || isAcronym(value))
    words.push({ start: match.index, end: match.index + value.length, isLoud, isNeutral })
  }
  return words
}

function isUpperWord(value: string): boolean {
  if (!/^[\p{L}'’]+$/u.test(value)) return false
  return value === value.toUpperCase() && value !== value.toLowerCase()
}

/** Of a word in capitals. Without a vowel it is a short form that the list does not know. */
function isLoudWord(value: string): boolean {
  const short = value.replace(/['’].*$/u, '')
  return short.length > 1 && !isAcronym(short) && /[AEIOUY]/.test(value)
}

function findRuns(text: string, words: readonly Word[]): Range[] {
  const runs: Range[] = []
  let run: Word[] = []
  for (const next of words) {
    const isIn = next.isLoud || next.isNeutral
    const last = run.at(-1)
    if (last && !(isIn && gap().test(text.slice(last.end, next.start)))) {
      addRun(run, runs)
      run = []
    }
    if (isIn) run.push(next)
  }
  addRun(run, runs)
  return runs
}

function addRun(words: readonly Word[], runs: Range[]): void {
  const loud = words.filter(({ isLoud }) => isLoud)
  const [first] = loud
  const last = loud.at(-1)
  if (first && last && loud.length >= fewest) runs.push({ start: first.start, end: last.end })
}

function isMostlyLoud(text: string, words: readonly Word[]): boolean {
  const counted = words.filter(({ isNeutral }) => !isNeutral)
  if (counted.length < 6) return false
  const letters = counted.map(({ start, end }) => text.slice(start, end)).join('')
  const isPlain = hasPlainLetters(letters)
  const all = letters.match(isPlain ? /[A-Za-z]/g : /\p{L}/gu)?.length ?? 0
  const capitals = letters.match(isPlain ? /[A-Z]/g : /\p{Lu}/gu)?.length ?? 0
  return capitals >= 0.6 * all
}
