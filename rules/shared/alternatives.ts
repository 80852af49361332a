import { lazy, makePattern } from 'professional/rule'

/** One alternative of a long pattern, and what stands in every text that it matches. */
export type Alternative = readonly [clue: RegExp, source: string]

/** A long pattern in parts, each compiled when a text holds its clue: most texts hold none. */
export interface Alternatives {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  matchAll(text: string): Iterable<RegExpExecArray>
}

/** Finds what one pattern of all the parts would: the leftmost, of two at a place the first. */
export function alternatives(rows: readonly Alternative[], flags: string): Alternatives {
  const parts = rows.map(([clue, source]) => ({
    clue,
    pattern: lazy(() => makePattern(source, `g${flags}`)),
  }))

  function patternsFor(text: string): RegExp[] {
    return parts.filter(({ clue }) => clue.test(text)).map(({ pattern }) => pattern())
  }

  function* matchAll(text: string): Iterable<RegExpExecArray> {
    const patterns = patternsFor(text)
    const next = patterns.map((pattern) => findFrom(pattern, text, 0))
    let from = 0
    for (;;) {
      let first: RegExpExecArray | null = null
      for (const [index, pattern] of patterns.entries()) {
        let found = next[index] ?? null
        if (found && found.index < from) found = next[index] = findFrom(pattern, text, from)
        if (found && (!first || found.index < first.index)) first = found
      }
      if (!first) return
      yield first
      from = first.index + Math.max(1, first[0].length)
    }
  }

  return {
    matchAll,
    test: (text) => patternsFor(text).some((pattern) => findFrom(pattern, text, 0) !== null),
    exec(text) {
      for (const first of matchAll(text)) return first
      return null
    },
  }
}

function findFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}
