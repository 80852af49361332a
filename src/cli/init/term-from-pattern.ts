import { expandBraces } from '../../core/lexicon.ts'

/**
 * A term for a pattern, as lists of words of other linters have them: letters, either-or, and what
 * may be left out.
 *
 * @returns Undefined for a pattern that stands for words without end, or for too many.
 */
export function termFromPattern(pattern: string): string | undefined {
  const { source, ignoresCase } = withoutFrame(pattern)
  const reader = { source, at: 0 }
  const parsed = readAlternatives(reader, 0)
  if (parsed === undefined || reader.at < source.length) return undefined
  const term = ignoresCase ? parsed.toLowerCase() : withoutTwins(parsed)
  const phrases = expandBraces(term)
  const isWord = phrases.every((phrase) => /\p{L}/u.test(phrase) && phrase.trim() === phrase)
  return isWord && phrases.length <= mostPhrases ? term : undefined
}

/** A list of more is better written by hand. */
const mostPhrases = 50

/** Bounds of words and the flag for either case, which go without saying. */
function withoutFrame(pattern: string): { source: string; ignoresCase: boolean } {
  const flag = /^\(\?i\)/
  const source = pattern.replace(flag, '').replaceAll(/^\^|^\\b|\\b$|\$$/g, '')
  return { source, ignoresCase: flag.test(pattern) }
}

interface PatternReader {
  readonly source: string
  at: number
}

/** Deeper than this nobody writes by hand. */
const deepest = 5

function readAlternatives(reader: PatternReader, depth: number): string | undefined {
  if (depth > deepest) return undefined
  const choices: string[] = []
  for (;;) {
    const choice = readSequence(reader, depth)
    if (choice === undefined) return undefined
    choices.push(choice)
    if (reader.source[reader.at] !== '|') break
    reader.at++
  }
  return choices.length === 1 ? choices.join('') : `{${choices.join(',')}}`
}

function readSequence(reader: PatternReader, depth: number): string | undefined {
  let term = ''
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader, depth)
    if (atom === undefined) return undefined
    if (reader.source[reader.at] === '?') {
      reader.at++
      term += `{,${atom}}`
    } else {
      term += atom
    }
  }
  return term
}

function readAtom(reader: PatternReader, depth: number): string | undefined {
  const sign = reader.source[reader.at] ?? ''
  if (sign === '(') return readGroup(reader, depth)
  if (sign === '[') return readClass(reader)
  reader.at++
  if (sign === '\\') {
    const escaped = reader.source[reader.at++] ?? ''
    if (escaped === 's') return ' '
    return /[.'+&/ -]/.test(escaped) ? escaped : undefined
  }
  // *Node.js* is meant as it stands, whatever the sign may stand for.
  const next = reader.source[reader.at] ?? ''
  if (sign === '.') return /[\p{L}\p{N}]/u.test(next) ? sign : undefined
  return isPlain(sign) ? sign : undefined
}

function readGroup(reader: PatternReader, depth: number): string | undefined {
  reader.at += reader.source.startsWith('(?:', reader.at) ? 3 : 1
  const inner = readAlternatives(reader, depth + 1)
  if (inner === undefined || reader.source[reader.at] !== ')') return undefined
  reader.at++
  return inner
}

function readClass(reader: PatternReader): string | undefined {
  const [whole, inner = ''] = /^\[([^\]^\\]+)\]/.exec(reader.source.slice(reader.at)) ?? []
  if (whole === undefined || /[^-]-[^-]/.test(inner)) return undefined
  reader.at += whole.length
  const signs = [...new Set(inner)]
  if (!signs.every(isPlain)) return undefined
  return signs.length === 1 ? signs.join('') : `{${signs.join(',')}}`
}

/** What stands for itself in a pattern, and in a term too. */
function isPlain(sign: string): boolean {
  return /^[\p{L}\p{M}\p{N} '’&/-]$/u.test(sign)
}

/** A term in lower case is found in any case, so `[Cc]` need not be said if there is no other. */
function withoutTwins(term: string): string {
  const folded = term.replaceAll(
    /\{(?<one>\p{L}),(?<other>\p{L})\}/gu,
    (pair, one: string, other: string) =>
      one.toLowerCase() === other.toLowerCase() ? one.toLowerCase() : pair,
  )
  return folded === folded.toLowerCase() ? folded : term
}
