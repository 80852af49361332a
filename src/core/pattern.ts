import { withSeams } from './seams.ts'

/** As much of a regular expression as it takes to ask about a text. */
export interface Pattern {
  readonly source: string
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/** What is made when it is first asked for, and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * All matches, as `text.matchAll(pattern)` gives them. That looks with a copy of the pattern, and V8
 * compiles it anew, to up to half a megabyte, where nobody has looked for some time.
 *
 * @throws {TypeError} For a pattern without the flag `g`.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError('all matches of a pattern without the flag “g”')
  const { lastIndex } = pattern
  let at = lastIndex
  while (true) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    at = pattern.lastIndex
    // Somebody may ask the same of another text before the next match is wanted.
    pattern.lastIndex = lastIndex
    if (!match) return
    if (match[0] === '') at += /[uv]/.test(pattern.flags) ? widthAt(text, at) : 1
    yield match
  }
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** A pattern put together from parts, whatever its flags: its `source` is another, and finds the same. */
export function makePattern(source: string, flags?: string): RegExp {
  return new RegExp(flags?.includes('v') ? source : withSeams(source), flags)
}

/**
 * A pattern put together from parts, compiled when it is first used: most drafts need few. Not for
 * the flags `g` and `y`, which keep state.
 *
 * Classes of Unicode letters that take no notice of case need milliseconds to compile. For text
 * without any letter beyond ASCII, which is most, the same pattern is compiled with `A-Z` instead.
 */
export function lazyPattern(source: string, flags = ''): Pattern {
  const exact = lazy(() => makePattern(source, flags))
  const plain = lazy(() => {
    const plainSource = withoutUnicode(source)
    return plainSource === undefined ? exact() : makePattern(plainSource, flags.replace('u', ''))
  })
  const isUnicode = flags.includes('u')
  const compiledFor = (text: string): RegExp =>
    isUnicode && hasPlainLetters(text) ? plain() : exact()

  return {
    source,
    test: (text) => compiledFor(text).test(text),
    exec: (text) => compiledFor(text).exec(text),
  }
}

/** Beyond ASCII, general punctuation and signs of currency. */
const strange = /[^\0-\u00A9\u2000-\u206F\u20A0-\u20CF]/

/** Whether all letters and digits of a text are ASCII, so that patterns for these see them all. */
export function hasPlainLetters(text: string): boolean {
  if (text !== lastAsked) {
    lastAsked = text
    wasPlain = !strange.test(text)
  }
  return wasPlain
}

/** Many patterns are asked about the same words, one after the other. */
let lastAsked = ''
let wasPlain = true

const plainClasses: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  Nd: '0-9',
  M: '\\u0300',
}

/** The same pattern without the flag `u`; undefined where it has what only that flag can say. */
function withoutUnicode(source: string): string | undefined {
  if (/\\P\{|\\u\{|\\p\{(?!(?:L|Lu|Ll|N|Nd|M)\})/.test(source)) return undefined
  let isInClass = false
  return source.replaceAll(/\\p\{(\w+)\}|\\[^]|[[\]]/g, (token, name: string | undefined) => {
    if (token === '[') isInClass = true
    else if (token === ']') isInClass = false
    const plain = name === undefined ? undefined : plainClasses[name]
    if (plain === undefined) return token
    return isInClass ? plain : `[${plain}]`
  })
}
