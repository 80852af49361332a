import { Lexer } from 'yaml'
import { deepest } from './data.ts'

/** What the lexer puts between tokens, which stands for nothing in the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F'])
const beforeScalar = '\u001F'

export interface YamlToken {
  readonly text: string
  readonly start: number
  readonly isScalar: boolean
}

/** The tokens of a text with their places. */
export function* yamlTokens(text: string): Generator<YamlToken> {
  let start = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token) && text.charAt(start) !== token) {
      isScalar = token === beforeScalar
      continue
    }
    yield { text: token, start, isScalar }
    isScalar = false
    start += token.length
  }
}

/**
 * Whether YAML nests so deeply that its parser, which recurses, should not see it. Running out of
 * stack while it compiles a pattern would end the process.
 */
export function nestsTooDeeply(text: string): boolean {
  /** The columns at which collections are open. */
  const columns: number[] = []
  let brackets = 0
  let lineStart = 0
  for (const { text: token, start, isScalar } of yamlTokens(text)) {
    if (isScalar || !/^[\s#]/.test(token)) {
      if (token === '[' || token === '{') brackets++
      else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1)
      else if (brackets === 0) {
        const column = start - lineStart
        while ((columns.at(-1) ?? -1) > column) columns.pop()
        if ((columns.at(-1) ?? -1) < column) columns.push(column)
      }
      if (columns.length + brackets > 2 * deepest) return true
    }
    const last = token.lastIndexOf('\n')
    if (last >= 0) lineStart = start + last + 1
  }
  return false
}
