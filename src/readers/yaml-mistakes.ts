/** What went wrong, by the code of the YAML library, whose own words may quote the draft. */
const byCode: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias has no anchor',
  BAD_DQ_ESCAPE: 'there is no such escape',
  BAD_INDENT: 'a line is not indented like its neighbours',
  BAD_SCALAR_START: 'a value with this first sign needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotation marks',
  DUPLICATE_KEY: 'this key stands here twice',
  MISSING_CHAR: 'a bracket, colon or quotation mark is missing',
  MULTILINE_IMPLICIT_KEY: 'a key has no colon, or several lines',
  NON_STRING_KEY: 'a key is not text',
  TAB_AS_INDENT: 'a line is indented with a tab',
}

const openList = 'a “[” is not closed by a “]”, or what stands between them is not indented'
const openMap = 'a “{” is not closed by a “}”, or what stands between them is not indented'

/** One code stands for mistakes that are mended in quite different ways; its words tell which. */
const byWords: readonly (readonly [words: RegExp, said: string])[] = [
  [/^Flow seq.* end with a \]$/, openList],
  [/^Flow map.* end with a \}$/, openMap],
  [/^Missing closing .quote/, 'a quotation mark is not closed'],
  [/^Implicit map keys need to be followed/, 'a key has no colon'],
  [/flow-(?:seq|map)-end token/, 'a closing bracket has no opening one'],
  [/^Unexpected scalar at node end/, 'something stands behind a value that has ended'],
]

/** A mistake that the YAML library has found, in words that quote nothing. */
export function mistakeCalled(error: { readonly code: string; readonly message?: string }): string {
  const { code, message = '' } = error
  const exact = byWords.find(([words]) => words.test(message))
  return exact?.[1] ?? byCode[code] ?? 'this cannot be read'
}

/** Where a mistake is best seen: what is not closed is told of where it breaks off. */
export function placeOfMistake(
  text: string,
  error: { readonly message?: string; readonly pos: readonly [number, number] },
): number {
  const [start] = error.pos
  if (!/^Flow (?:seq|map).* end with a/.test(error.message ?? '')) return start
  const end = text.slice(0, start).trimEnd().length
  return Math.max(0, end - 1)
}
