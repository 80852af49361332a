import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulesWithMore as rules } from './more-examples/index.ts'
import { type Diagnostic, type FileResult, severities } from '../src/core/finding.ts'
import { exampleDraft, lintText, readMarks } from './harness.ts'

/**
 * Sentences of every rule's examples, good and bad: what the rules were written for. Those kept
 * encoded are left out, since a draft that fails is printed.
 */
const sentences = rules.flatMap(({ examples }) =>
  [...examples.bad, ...examples.good]
    .map(exampleDraft)
    .filter(({ encoded }) => !encoded)
    .map(({ text }) => readMarks(text).text),
)
const drafts = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('\n\n'))
const options = {
  rules,
  terms: [{ term: 'chemist{,s}', instead: ['pharmacy'] }],
  meta: { platform: 'x' },
} as const

/** A rule without options takes those of another for a mistake, so all run with their defaults. */
function lint(text: string, only = rules): Promise<FileResult> {
  return lintText(text, { ...options, rules: only })
}

/** Whether a rule is silent at a place because another says the same with more insight. */
function givesWay({ ruleId, severity, position }: Diagnostic, all: readonly Diagnostic[]): boolean {
  const over = rules.find(({ id }) => id === ruleId)?.yieldsTo ?? []
  const offset = ({ start, end }: Diagnostic['position']): [number, number] => [
    start.offset ?? 0,
    end.offset ?? 0,
  ]
  const [from, to] = offset(position)
  return all.some((other) => {
    const [start, end] = offset(other.position)
    const isLouder = severities.indexOf(other.severity) <= severities.indexOf(severity)
    return over.includes(other.ruleId) && start < to && from < end && isLouder
  })
}

describe('whatever the draft', () => {
  test('every range lies in the source, in order', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        for (const { position } of (await lint(text)).diagnostics) {
          const start = position.start.offset ?? -1
          const end = position.end.offset ?? -1
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('twice gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        expect(await lint(text)).toEqual(await lint(text))
      }),
      { numRuns: 20 },
    )
  })

  test('all rules together give what each gives alone, but where one gives way', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        const together = (await lint(text)).diagnostics
        const alone = (await Promise.all(rules.map((rule) => lint(text, [rule])))).flatMap(
          ({ diagnostics }) => diagnostics,
        )
        const seen = ({ ruleId, severity, position }: Diagnostic): string =>
          `${position.start.offset}-${position.end.offset} ${severity} ${ruleId}`
        expect(together.map(seen).toSorted()).toEqual(
          alone
            .filter((finding) => !givesWay(finding, alone))
            .map(seen)
            .toSorted(),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('line endings and a byte order mark change no finding', async () => {
    const folder = resolve(import.meta.dirname, '../fixtures/flagged')
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.md'))) {
      const text = readFileSync(join(folder, name), 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
      const found = (result: FileResult): string[] =>
        result.diagnostics.map(
          ({ ruleId, position: { start, end } }) =>
            `${start.line}:${start.column}-${end.line}:${end.column} ${ruleId}`,
        )
      // The length of a post is counted with its line endings; everything else is not.
      const others = rules.filter(({ id }) => id !== 'platform/length')
      const plain = found(await lint(text, others))
      expect(plain).not.toEqual([])
      expect(found(await lint(text.replaceAll('\n', '\r\n'), others))).toEqual(plain)
    }
  })
})
