import { defineRule, lazyPattern, type LexiconHit, type TextMatch } from 'professional/rule'
import {
  digitsOf,
  type Helpline,
  helplineNamed,
  helplines,
  helplineWith,
} from '../shared/helplines.ts'
import { placeOfBlock } from '../shared/block-search.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { type TableRow, tableRows } from '../signals/cell-labels.ts'
import { mentions } from '../signals/mention.ts'

/** What helplines are called. */
const named = helplines
  .filter(({ confidence }) => confidence === 'source')
  .flatMap(({ aliases }) => aliases)

/** Words as well, so that only a number much like theirs tells. */
const small = ['calm', 'shout', 'lifeline']

const toCall = String.raw`\b(?:call|ring|dial|phone|contact)(?: the)? `
/** Words that stand for a number only here. */
const called = `${toCall}(?:nhs|emergency services)`

export default defineRule({
  id: 'safeguarding/helpline-number',
  summary: 'A well-known helpline stands beside a number that is not its own.',
  why: `
    Whoever dials it may have gathered courage for a long time, and may not try again when a stranger
    answers, or nobody.
  `,
  advice: `
    Print the number from the helpline’s own page, and dial it once before you publish.
  `,
  references: [{ source: 'helplines' }],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  messages: {
    number: '“{actual}” is not the number of {name}, which is {shown}',
  },
  lexicon: [
    ...named.map((term) => ({ term })),
    ...small.map((term) => ({ term, sense: 'small' })),
    { term: 'nhs', sense: 'nhs' },
    { term: 'emergency services', sense: 'emergency' },
  ],
  examples: {
    bad: [
      'Samaritans «116 132»',
      'Samaritans are here around the clock on «116 312».',
      'Childline «0800 11111»',
      'text shout to «85528»',
      'Lifeline «0808 808 8008»',
      'Samaritans: «16 123»',
      'PAPYRUS HOPELINE247: «0800 068 4114»',
      'CALM is on «0800 85 85 85».',
      'Call «116 113» for Samaritans.',
      'Childline (free) on «0800 1121» or Samaritans on 116 123.',
      'Call Childline on «116 123».',
      'Text Shout on «85285».',
      'Hopeline UK is free: «0800 068 414»',
      '| line | number |\n|---|---|\n| Samaritans «116 231» | any time |',
      'If it cannot wait, call NHS on «1111».',
      'Call the emergency services on «99».',
      'Text "SHOUT" to «85528»',
      'Children can tell Childline anything they like.\n\nThe number is now «0800 1112».',
      'Lifeline (Northern Ireland): «0808 808 8080»',
      'Shout’s crisis text line is «85285».',
      'Samaritans will listen to whatever is on your mind, on «116 132».',
      'If it gets too much, calm picks up every evening: «0800 58 55 85»',
    ],
    good: [
      'Childline’s address is in our leaflet. Ring the practice on 01632 960123.',
      'Samaritans 116123',
      'Samaritans on 116 123, Childline on 0800 1111, or text SHOUT to 85258.',
      'PAPYRUS: 0800 068 41 41, or text 88247.',
      'Stay calm and ring 0800 123 456.',
      'Shout it from the rooftops: 12,000 jabs!',
      'Give us a shout on 85528, and stay calm.',
      'A lifeline for 85,000 families.',
      'Lifeline Australia is on 13 11 14.',
      'The US Lifeline was on 1-800-555-0100 then.',
      'A prevention Lifeline (800-555-0100) in the US.',
      'Our Samaritans branch has a local number, 0330 000 0000, at your usual rate.',
      'Samaritans (Welsh line) 0808 164 0123',
      'Lifeline is on 0808 808 8000 in Northern Ireland.',
      'Samaritans or the Elmfield Trust on 0800 000 0000.',
      'Samaritans is on 116 123, not 116 132.',
      'Call NHS 111 or NHS 24.',
      'The NHS is 78 years old.',
      'The emergency services are on 999 or 112.',
      'Samaritans | 116 123 | 24 hours',
      'Childline can help with bullying. Their number is 0800 1111.',
      'Childline gave a talk at my school, and parents can book the next one on 0800 000 0000 or online.',
      'Childline is on 0800 1111, and our own desk on 0800 000 0000.',
      'We work with Childline and our school nurse. Call us on 01632 960123.',
    ],
  },

  needs: () => [['<digit>'], ...anyClues([named], patternClues(called))],

  create(context) {
    return {
      hit(hit, container) {
        const line = lineOf(hit)
        if (!line) return
        const at =
          wrongNumber(hit, line) ??
          (isLong(line)
            ? wrongInRow(hit.at, line, context.signal(tableRows, container))
            : undefined)
        if (at && hit.term.sense === 'small' && !isVeryLike(at.value, hit.at.before, line)) return
        if (!at || context.signal(mentions, container).isMentioned(at)) return
        const { name, shown } = line
        context.report({ at, message: 'number', data: { actual: at.value, name, shown } })
      },
    }
  },
})

type Line = Pick<Helpline, 'name' | 'digits' | 'shown' | 'kind'>

const nhs111: Line = {
  name: 'NHS 111',
  digits: ['111', '999', '119', '24'],
  shown: '111',
  kind: 'call',
}
const emergency: Line = {
  name: 'the emergency services',
  digits: ['999', '112', '911', '18000', '000', '101', '111'],
  shown: '999',
  kind: 'call',
}

function lineOf({ term }: LexiconHit): Line | undefined {
  if (term.sense === 'nhs') return nhs111
  return term.sense === 'emergency' ? emergency : helplineNamed(term.term)
}

const toCallBefore = lazyPattern(`${toCall}$`, 'i')
const number = String.raw`(?:\+44 ?(?:\(0\) ?)?)?\(?\d[\d()]{0,12}(?:[ \u00A0-]{1,2}\d{1,6}){0,5}`
const anyNumber = /(?:\+44 ?)?\d[\d()]{0,12}(?:[ \u00A0-]\d{1,6}){0,5}/g
/** A few words at most, none of which begins another matter. */
const connecting = String.raw`(?:['’]s?)?(?:[\s,:;()|–—/*_"“”'-]+(?:(?:24|7|a|always|and|any|anytime|are|around|at|available|be|by|call|can|clock|confidentially|contacted|crisis|day|every|for|free|freephone|from|here|helpline|hour|hours|ireland|hotline|is|line|me|night|no|northern|now|number|on|open|or|phone|reached|ring|round|tel|telephone|text|the|their|them|there|time|to|today|uk|via|which|who|whose|you|24\/7)\b\.?|(?=[+(\d]))){0,9}?[\s,:;()|–—/*_"“”'-]*`
const after = lazyPattern(
  `^${connecting}(?!\\d\\b(?![ -]\\d))(?<number>${number})(?![\\d%]|[.,/:]\\d|\\w| ?hours?\\b| ?\\/ ?7\\b)`,
  'i',
)
/** Whatever stands between, if it is no other matter: the number has to look like the line’s own. */
const further = lazyPattern(
  `^(?<between>(?:[^.!?\\n\\d]|\\d\\ds\\b){0,80}?[\\s(:])(?<number>${number})(?![\\d%]|[.,/:]\\d|\\w)`,
)
const otherMatter =
  /\b(?:or|but|not|never|instead|unlike|raised|charity|branch|founded|since)\b|[\s(]\p{Lu}|[£$€#]/u
/** Opening hours may stand there. */
const untilStop = String.raw`(?:[^.!?\n\d]|\d{1,2}(?= ?[ap]m\b| ?hours?\b|\/7\b|s\b)|(?<=\/)7\b){0,90}`
/** “You can talk to Childline about anything. The number’s …” */
const nextSentence = lazyPattern(
  String.raw`^(?<between>${untilStop})[.!?]\s{1,2}(?:(?:the|their|its)(?: free)? (?:phone |free )?number(?:['’]s| is)(?: now)?|(?:just )?(?:call|ring|phone|dial|text)(?: (?:them|it))?(?: (?:free|any time|on)){0,2}:?|(?:it['’]s|they['’]re|it is|they are) on) (?<number>${number})(?![\d%]|[.,/:]\d|\w)`,
  'i',
)
/** “The Samaritans will pick up. 116 …, free from any phone.” */
const bareSentence = lazyPattern(
  String.raw`^(?<between>${untilStop})[.!?…]+["”’)]?\s{1,2}(?:(?:it['’]s|that['’]s|tel|telephone|phone|free ?phone|freephone number|number|the number):? )?(?<number>${number})(?=\s*$|[.!?;)]+(?:\s|$)|[,–—]? ?(?:[–—] ?)?(?:it['’]s |and it['’]s |always |all |completely )?(?:free|(?:at )?any ?(?:time|hour)|day|night|24|round|whenever|in confidence|confidential|no charge|at no cost|from any)\b)`,
  'i',
)
/** A cell that holds no more than a number to call. */
const numberCell = lazyPattern(
  String.raw`^\s*(?:(?:call|ring|phone|tel|telephone|free ?phone|dial)[:.]? )?(?<number>${number})(?:\s*\(?(?:free|24 hours|24\/7|any ?time)[^\n]{0,30})?\s*$`,
  'i',
)
const otherLine =
  /\b(?:samaritans|childline|papyrus|shout|111|999|helpline|or|surgery|practice|us|our|me|my|GP)\b/i
const before = lazyPattern(
  String.raw`(?<![\d£$€.,/#-])(?<number>${number})(?:[\s:–—-]+(?:for|to reach|to get|is|reaches|gets you))?(?:\s+the)?[\s(:–—-]{1,3}$`,
  'i',
)

/** The number beside a name, unless it is the right one or nobody would dial it. */
function wrongNumber({ at, term }: LexiconHit, line: Line): TextMatch | undefined {
  const around = sentenceAround(at)
  const isOfAll = term.sense && term.sense !== 'small'
  if (isOfAll && !toCallBefore.test(around.before)) return undefined
  const block = at.after.slice(0, 90)
  const following = after.exec(block)
  if (following?.groups?.['number']) {
    const start = at.end + following[0].length - following.groups['number'].length
    return judge(at, line, start, following.groups['number'])
  }
  if (isOfAll) return undefined
  const apart = isLong(line) ? further.exec(block) : undefined
  if (apart?.groups?.['number'] && isOfLine(apart.groups['between'] ?? '')) {
    const start = at.end + apart[0].length - apart.groups['number'].length
    return judge(at, line, start, apart.groups['number'])
  }
  const later = nextSentence.exec(at.view.value.slice(at.end, at.end + 160))
  if (later?.groups?.['number'] && (later.groups['between'] ?? '').search(otherLine) < 0) {
    const start = at.end + later[0].length - later.groups['number'].length
    return judge(at, line, start, later.groups['number'])
  }
  const bare = inBareSentence(at, line)
  if (bare) return bare
  const leading = before.exec(around.before.slice(-60))
  if (!leading?.groups?.['number']) return undefined
  const start = at.start - leading[0].length
  return judge(at, line, start, leading.groups['number'])
}

function inBareSentence(at: TextMatch, line: Line): TextMatch | undefined {
  if (!isLong(line)) return undefined
  const found = bareSentence.exec(at.view.value.slice(at.end, at.end + 200))
  const written = found?.groups?.['number']
  if (!found || written === undefined) return undefined
  if (otherLine.test(found.groups?.['between'] ?? '') || !isNear(digitsOf(written), line)) {
    return undefined
  }
  return judge(at, line, at.end + found[0].length - written.length, written)
}

/** No row of numbers is wider. */
const mostCells = 12

/** “| Samaritans | anybody | 116 … |”: the first cell behind the name that is a number. */
function wrongInRow(
  at: TextMatch,
  line: Line,
  rows: ReadonlyMap<object, TableRow>,
): TextMatch | undefined {
  const { view } = at
  const block = view.blockAt(at.start)
  if (block.kind !== 'cell') return undefined
  const cells = rows.get(block.node)?.cells ?? ''
  if ((cells.match(anyNumber) ?? []).some((one) => line.digits.includes(digitsOf(one))))
    return undefined
  const next = placeOfBlock(view, at.start) + 1
  for (const { kind, node, start, end } of view.blocks.slice(next, next + mostCells)) {
    // The cells of a head have no row.
    if (kind !== 'cell' || (rows.get(node)?.cells ?? '') !== cells) return undefined
    const text = view.value.slice(start, end)
    const written = numberCell.exec(text)?.groups?.['number']
    if (written === undefined) continue
    const from = start + text.indexOf(written)
    return isNear(digitsOf(written), line) ? judge(at, line, from, written) : undefined
  }
  return undefined
}

/** Off by a digit or three, or cut short: another line has another number. */
function isNear(digits: string, { digits: [own = ''] }: Line): boolean {
  if (helplineWith(digits)) return false
  if (digits.startsWith(own.slice(0, own.length - 2))) return true
  const wrong = [...own].filter((digit, index) => digits.charAt(index) !== digit).length
  return digits.length === own.length && wrong <= 3
}

/** Numbers with few digits are found everywhere. */
function isLong({ digits: [own = ''], kind }: Line): boolean {
  return kind === 'call' && own.length > 5
}

function isOfLine(between: string): boolean {
  return !otherLine.test(between) && !otherMatter.test(between)
}

function judge(at: TextMatch, line: Line, start: number, found: string): TextMatch | undefined {
  const digits = digitsOf(found)
  const { before: left, after: right } = sentenceAround(at)
  const sentence = left + at.value + right
  const numbers = new Set((sentence.match(anyNumber) ?? []).map(digitsOf))
  const [main = ''] = line.digits
  // “Call 0800 …, or text 88247”: that one of them is right makes up for no other.
  const isHalfRight = isNear(digits, line) && !numbers.has(main)
  if (!isHalfRight && line.digits.some((own) => numbers.has(own))) return undefined
  const other = helplineWith(digits)
  // Two lines in one sentence, each with its number.
  if (other?.aliases.some((alias) => sentence.toLowerCase().includes(alias.toLowerCase())))
    return undefined
  if (!other && !isLike(digits, line)) return undefined
  return at.view.slice(start, start + found.trimEnd().length)
}

/** “text shout to 85528”: whom to text, or how the line's own number begins. */
function isVeryLike(value: string, before: string, { kind, digits: [own = ''] }: Line): boolean {
  return kind === 'text' ? texted.test(before) : digitsOf(value).startsWith(own.slice(0, 7))
}

const texted = /\btext(?:ing)? (?:the word )?["“‘]?$/i

/** Whether digits would be dialled for the line: its own shape, or off by little. */
function isLike(digits: string, { kind, digits: [own = ''] }: Line): boolean {
  if (/^0[1-37]/.test(digits) && digits.length >= 10) return false
  if (own.length <= 3) return digits.length >= 2 && digits.length <= 4 && digits !== own
  if (kind === 'text') return digits.length === 5 && /^[6-8]/.test(digits)
  if (/^080[08]/.test(own)) return /^080[08]\d{3,8}$/.test(digits)
  return (/^0?116\d{1,4}$/.test(digits) && digits.length >= 5) || digits === own.slice(1)
}
