import { existsSync, writeFileSync } from 'node:fs'
import type { BaselineEntry } from '../core/baseline.ts'
import { byCodeUnits } from '../core/compare.ts'
import { UsageError } from '../core/errors.ts'
import { identityOf } from '../engine/baseline.ts'
import { baselineVersion } from './baseline-shape.ts'
import { showPath } from './paths.ts'
import { replaceFile } from './write-aside.ts'

/**
 * One finding a line, sorted, and each line ends alike, so that two branches that change different
 * lines can be merged. Nothing is counted in it, for the same reason.
 */
function printBaseline(entries: readonly BaselineEntry[]): string {
  const byIdentity = new Map(entries.map((entry) => [identityOf(entry), entry]))
  const lines = [...byIdentity.values()]
    .toSorted(inOrder)
    .map((entry) => `    ${printEntry(entry)},`)
  // The last item is no finding, but saves the last finding from having no comma.
  return [
    '{',
    `  "schemaVersion": ${baselineVersion},`,
    '  "findings": [',
    ...lines,
    '    null',
    '  ]',
    '}',
    '',
  ].join('\n')
}

function printEntry({ path, ruleId, key, nth }: BaselineEntry): string {
  const values = { path, rule: ruleId, key, ...(nth > 1 && { nth }) }
  const members = Object.entries(values).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value)}`,
  )
  return `{ ${members.join(', ')} }`
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byCodeUnits(a.path, b.path) ||
    byCodeUnits(a.ruleId, b.ruleId) ||
    byCodeUnits(a.key, b.key) ||
    a.nth - b.nth
  )
}

/** @throws {UsageError} */
export function writeBaseline(file: string, entries: readonly BaselineEntry[], cwd: string): void {
  const text = printBaseline(entries)
  try {
    if (existsSync(file)) replaceFile(file, text)
    else writeFileSync(file, text, { flag: 'wx' })
  } catch (cause) {
    throw new UsageError(
      'cannot-write',
      `The baseline cannot be written to ${showPath(cwd, file)}`,
      {
        hint: 'Check that its folder exists and may be written to',
        cause,
      },
    )
  }
}
