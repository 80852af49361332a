// The texts that are measured, made anew from a seed: the same on every machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers from 0 to 1, 1 excluded. */
export type Random = () => number

/** Numbers that follow from a seed: mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function pick(random: Random, list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? ''
}

// What a comms team writes about: half about health, half about anything.
const who = [
  'The team',
  'Our new branch',
  'The council',
  'A volunteer',
  'The library',
  'Everyone on the rota',
  'The choir',
  'The reception desk',
  'Our website',
  'The car park',
  'The garden group',
  'The committee',
  'The bus company',
  'The school',
  'A local bakery',
  'The health centre',
  'The pharmacy team',
  'The practice',
  'The travel clinic',
  'The vaccination hub',
  'The blood service',
]
const does = [
  'opens',
  'moves',
  'plans',
  'shares',
  'collects',
  'prints',
  'updates',
  'tests',
  'repairs',
  'hosts',
  'changes',
  'reviews',
  'tidies',
  'counts',
  'sorts',
  'welcomes',
  'paints',
  'lists',
  'explains',
]
const what = [
  'the timetable',
  'a small exhibition',
  'the opening hours',
  'new leaflets',
  'two meeting rooms',
  'the autumn programme',
  'an open evening',
  'the minutes of the last meeting',
  'a map of the site',
  'the notice board',
  'a walk along the river',
  'the flu clinic',
  'blood pressure checks',
  'a talk on asthma',
  'the repeat prescription service',
  'the waiting area',
  'a quiet room',
  'the winter newsletter',
  'a survey about access',
  'the list of services',
  'a film night',
]
const when = [
  'in March',
  'on weekdays',
  'before lunch',
  'after the holidays',
  'this autumn',
  'next week',
  'at the end of the month',
  'on the first floor',
  'beside the station',
  'for another year',
  'as planned',
  'with help from the county',
  'in the old hall',
  'once the lift is repaired',
]
const add = [
  'Tea is served from ten.',
  'There is a ramp at the side door.',
  'Bring a coat.',
  'Places are shared out in the order of booking.',
  'The form takes five minutes.',
  'Ask at the desk for a large-print copy.',
  'Pictures of the day are on the notice board.',
  'The next meeting is in the same room.',
  'Bicycles can be left in the yard.',
  'A recording goes on the website a week later.',
  'Interpreters can be booked by telephone.',
  'The building closes at six.',
  'Most of the work is done by volunteers.',
]
/** What somebody should look at: about one finding each. */
const slips = [
  'Flu jabs for the elderly are back.',
  'He committed suicide last year.',
  'An epileptic should not drive.',
  'READ THE SIGN PEOPLE.',
  'Read more [here](https://example.org/a).',
  '![](poster.png)',
  'The diabetics among us know it.',
  'Studies show that it works!!!',
  'Follow us #ourlovelylocalchoir',
]

function sentence(random: Random): string {
  if (random() < 0.25) return pick(random, add)
  return `${pick(random, who)} ${pick(random, does)} ${pick(random, what)} ${pick(random, when)}.`
}

function paragraph(random: Random): string {
  return Array.from({ length: 2 + Math.floor(random() * 4) }, () => sentence(random)).join(' ')
}

/**
 * A Markdown draft.
 *
 * @param size About how many characters.
 * @param slipShare How many of the drafts have a slip, from 0 to 1.
 */
export function makeDraft(random: Random, size: number, slipShare: number): string {
  const parts = [`# ${pick(random, what).replace(/^\w/, (letter) => letter.toUpperCase())}`]
  while (parts.join('\n\n').length < size) {
    const kind = random()
    if (kind < 0.12)
      parts.push(`## ${pick(random, when).replace(/^\w/, (letter) => letter.toUpperCase())}`)
    else if (kind < 0.24) {
      parts.push(Array.from({ length: 3 }, () => `- ${pick(random, what)}`).join('\n'))
    } else if (kind < 0.3) parts.push(`> ${sentence(random)}`)
    else if (kind < 0.4) parts.push(`${sentence(random)} It is **not** far, and _easy_ to find.`)
    else parts.push(paragraph(random))
  }
  if (random() < slipShare) parts.splice(1, 0, pick(random, slips))
  return `${parts.join('\n\n')}\n`
}

/**
 * Writes drafts of 1 to 3 KB into folders of 200.
 *
 * @param slipShare How many of them have a slip, from 0 to 1.
 */
export function writeDrafts(folder: string, count: number, slipShare = 0.1): void {
  const random = createRandom(count)
  for (let index = 0; index < count; index++) {
    const inside = join(folder, `month-${String(Math.floor(index / 200) + 1).padStart(3, '0')}`)
    if (index % 200 === 0) mkdirSync(inside, { recursive: true })
    const size = 1000 + Math.floor(random() * 1600)
    writeFileSync(join(inside, `draft-${index}.md`), makeDraft(random, size, slipShare))
  }
}

/** One draft of many, as long as it is wanted. */
export function makeLongDraft(bytes: number): string {
  const random = createRandom(7)
  const parts: string[] = []
  for (let length = 0; length < bytes;) {
    const part = makeDraft(random, 2000, 0.1)
    parts.push(part)
    length += part.length + 1
  }
  return parts.join('\n')
}

/** Posts, a record a line. */
export function makePosts(count: number, slipShare: number): string {
  const random = createRandom(11)
  const lines: string[] = []
  for (let index = 0; index < count; index++) {
    const isSlip = random() < slipShare
    const text = isSlip
      ? `${sentence(random)} ${pick(random, slips.slice(0, 4))}`
      : sentence(random)
    lines.push(JSON.stringify({ id: `p${index}`, author: `a${index % 997}`, platform: 'x', text }))
  }
  return `${lines.join('\n')}\n`
}

/** The same posts as rows of a calendar, and as paragraphs of one draft. */
export function makeCalendar(count: number): Readonly<Record<'csv' | 'md', string>> {
  const random = createRandom(13)
  const rows = Array.from({ length: count }, () => {
    const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => sentence(random))
    return [...parts, random() < 0.1 ? pick(random, slips.slice(0, 4)) : ''].join(' ').trim()
  })
  const lines = rows.map((row, index) => `${dayOf(index)},LinkedIn,${row},https://example.org/a`)
  return {
    csv: `Date,Channel,Caption,Link\n${lines.join('\n')}\n`,
    md: `${rows.join('\n\n')}\n`,
  }
}

/** A day, twenty posts each. */
function dayOf(post: number): string {
  return new Date(Date.UTC(2026, 0, 1 + Math.floor(post / 20))).toISOString().slice(0, 10)
}

/** One small draft as it is hooked before a commit. */
export const smallDrafts: Readonly<Record<'clean' | 'findings', string>> = {
  clean: makeClean(),
  findings:
    `# Flu jabs for the elderly\n\nAn epileptic should not drive. READ THE SIGN PEOPLE. ` +
    `Read more [here](https://example.org/a).\n\n![](poster.png)\n\n${makeClean().slice(0, 800)}`,
}

function makeClean(): string {
  const random = createRandom(3)
  return makeDraft(random, 1000, 0)
}

/** Shapes that make parsers and patterns slow: how each is written with a size of about `n`. */
export const hostileShapes: Readonly<Record<string, (n: number) => string>> = {
  'open brackets': (n) => '['.repeat(n),
  'nested brackets': (n) => '['.repeat(n / 2) + 'a' + ']'.repeat(n / 2),
  'broken emphasis': (n) => 'a_ _guys '.repeat(n / 9),
  stars: (n) => '*a **b '.repeat(n / 7),
  entities: (n) => '&amp; a'.repeat(n / 7),
  'nested quotes': (n) => '> '.repeat(n / 2) + 'a',
  'nested lists': (n) =>
    Array.from({ length: Math.sqrt(n) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  'long list': (n) => '- one item\n'.repeat(n / 11),
  'one line': (n) => 'word '.repeat(n / 5),
  'one word': (n) => 'a'.repeat(n),
  'one sentence': (n) => 'a patient and '.repeat(n / 14),
  abbreviations: (n) => 'e.g. '.repeat(n / 5),
  'spelled out': (n) => 'a.'.repeat(n / 2),
  definitions: (n) =>
    Array.from({ length: n / 30 }, (_, i) => `[a${i}]: https://example.org`).join('\n'),
  references: (n) => `${'[a] '.repeat(n / 4)}\n\n[a]: https://example.org`,
  addresses: (n) => 'jo@example.org '.repeat(n / 15),
  links: (n) => 'https://example.org/a '.repeat(n / 22),
  backticks: (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => '`'.repeat(i + 1)).join(' '),
  digits: (n) => '0123456789 '.repeat(n / 11),
  marks: (n) => '!?'.repeat(n / 2),
  capitals: (n) => 'READ THIS '.repeat(n / 10),
  tags: (n) => '#ourlovelychoir '.repeat(n / 16),
  handles: (n) => '@somebody '.repeat(n / 10),
  'quotation marks': (n) => '“a” "b '.repeat(n / 7),
  emoji: (n) => '👩‍⚕️ '.repeat(n / 6),
  table: (n) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(n / 10)}`,
  HTML: (n) => '<b>a</b> '.repeat(n / 9),
  ages: (n) => 'a 34-year-old woman with asthma in Tobermory, '.repeat(n / 46),
  names: (n) => 'Mrs Jones of Dr Smith and Mr Patel, '.repeat(n / 36),
  patients: (n) =>
    'A patient, 34, came to our clinic in Tobermory. She has asthma.\n\n'.repeat(n / 65),
  telephones: (n) => '943 476 5919, 07700 900123; '.repeat(n / 28),
  claims: (n) => 'This cures cancer 100% guaranteed! '.repeat(n / 35),
  'swear words': (n) => 'what the f*** is th1s sh!t '.repeat(n / 27),
  'other letters': (n) => 'пациент болеет '.repeat(n / 15),
  'words that differ': (n) =>
    Array.from({ length: n / 9 }, (_, i) => `word${i.toString(36)}`).join(' '),
  pictures: (n) => '![](a.png) '.repeat(n / 11),
  'open comments': (n) => '<!-- a '.repeat(n / 7),
  'open links': (n) => '[a]('.repeat(n / 4),
  footnotes: (n) =>
    Array.from({ length: n / 24 }, (_, i) => `a[^${i}]\n\n[^${i}]: note`).join('\n\n'),
  'silenced findings': (n) =>
    '<!-- professional-disable-next-line civility -- a -->\nsh!t\n\n'.repeat(n / 60),
}
