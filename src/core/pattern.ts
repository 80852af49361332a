/** As much of a regular expression as it takes to ask about a text. */
export interface Pattern {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/**
 * A pattern put together from parts, compiled when it is first used: a long one takes a tenth of a
 * millisecond or more, and most drafts need few. Not for the flags `g` and `y`, which keep state.
 */
export function lazyPattern(source: string, flags = ''): Pattern {
  let compiled: RegExp | undefined
  const compile = (): RegExp => (compiled ??= new RegExp(source, flags))
  return { test: (text) => compile().test(text), exec: (text) => compile().exec(text) }
}
