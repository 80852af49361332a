import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import * as v from 'valibot'
import { configEntries } from '../core/config-schema.ts'
import { UsageError } from '../core/errors.ts'
import type { Term } from '../core/lexicon.ts'
import { metaSchema } from '../core/meta.ts'
import type { Example } from '../core/rule.ts'
import { describeIssue } from '../core/config-issues.ts'
import { type FilePoint, parsePositioned } from './config-positions.ts'
import { showPath } from './paths.ts'
import { termProblem } from '../engine/term-check.ts'

/** A team's words, with the examples that show them. */
export interface TermFile {
  /** Absolute. */
  readonly file: string
  readonly terms: readonly Term[]
  /** From 1, for each term. */
  readonly lines: readonly number[]
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

type Problem = FilePoint & { readonly message: string }
type Read = { readonly problems: readonly Problem[] } | Omit<TermFile, 'file'>

/** @throws {UsageError} With every mistake of the file. */
export function readTermFile(file: string, cwd: string): TermFile {
  const shown = showPath(cwd, file)
  const read = readersByEnding[extname(file).toLowerCase()]
  if (!read) {
    throw new UsageError('bad-terms', `${shown} is no file of terms`, {
      hint: 'Terms are in .txt files, one a line, or in .yml files under “terms:”',
    })
  }
  const content = read(textOf(file, shown))
  if (!('problems' in content)) return { file, ...content }
  const lines = content.problems.map(
    ({ line, column, message }) => `${shown}:${line}:${column}: ${message}`,
  )
  throw new UsageError('bad-terms', lines.join('\n'))
}

const readersByEnding: Readonly<Record<string, (text: string) => Read>> = {
  '.txt': readLines,
  '.yml': readYaml,
  '.yaml': readYaml,
}

function textOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new UsageError('bad-terms', `${shown} cannot be read`, { cause })
  }
}

/** `term -> alternative | another # comment`, and `# bad: …` for an example. */
function readLines(text: string): Read {
  const terms: Term[] = []
  const lines: number[] = []
  const examples = { bad: [] as string[], good: [] as string[] }
  const problems: Problem[] = []
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim()
    const example = /^#\s*(?<kind>bad|good):\s*(?<text>\S.*)$/i.exec(line)?.groups
    if (example)
      examples[/^bad$/i.test(example['kind'] ?? '') ? 'bad' : 'good'].push(example['text'] ?? '')
    if (line === '' || line.startsWith('#')) continue
    const term = readLine(line.replace(/\s#\s.*$/, ''))
    const message = termProblem(term.term)
    if (message !== undefined) {
      problems.push({ line: index + 1, column: raw.indexOf(line) + 1, message })
    }
    terms.push(term)
    lines.push(index + 1)
  }
  return problems.length > 0 ? { problems } : { terms, lines, examples }
}

function readLine(line: string): Term {
  const [term = '', ...rest] = line.split(/\s+(?:->|→)\s+/)
  const instead = rest
    .flatMap((part) => part.split('|'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return { term: term.trim(), ...(instead.length > 0 && { instead }) }
}

const text = v.string()
const example = v.union([
  text,
  v.strictObject({ text, meta: v.optional(metaSchema), format: v.optional(text) }),
])
const schema = v.strictObject({
  terms: configEntries['terms'] ?? v.unknown(),
  examples: v.optional(
    v.strictObject({
      bad: v.optional(v.array(example)),
      good: v.optional(v.array(example)),
    }),
  ),
})

/** The keys of a configuration that are about words, and their examples. */
function readYaml(written: string): Read {
  const parsed = parsePositioned(written, false)
  if (Array.isArray(parsed)) return { problems: parsed }
  const { value = {}, pointAt } = parsed
  if (Array.isArray(value)) {
    const message = 'the list of terms stands under “terms:”, as in a configuration'
    return { problems: [{ ...pointAt([], 'value'), message }] }
  }
  const checked = v.safeParse(schema, value ?? {})
  if (!checked.success) {
    return {
      problems: checked.issues.flatMap((issue) =>
        describeIssue(issue, schema, 'a file of terms').map(({ steps, end, message }) => ({
          ...pointAt(steps, end),
          message,
        })),
      ),
    }
  }
  // The schema of a configuration does not tell its type.
  const { terms = [], examples = {} } = checked.output as {
    terms?: readonly Term[]
    examples?: Partial<TermFile['examples']>
  }
  const problems = terms.flatMap(({ term }, index): Problem[] => {
    const message = termProblem(term)
    return message === undefined ? [] : [{ ...pointAt(['terms', index, 'term'], 'value'), message }]
  })
  if (problems.length > 0) return { problems }
  return {
    terms,
    lines: terms.map((_, index) => pointAt(['terms', index], 'value').line),
    examples: { bad: examples.bad ?? [], good: examples.good ?? [] },
  }
}
