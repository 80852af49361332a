import { existsSync, readFileSync } from 'node:fs'
import type { BaselineEntry } from '../core/baseline.ts'
import { UsageError } from '../core/errors.ts'
import { baselineVersion, isWritten, type WrittenEntry } from './baseline-shape.ts'
import { showPath } from './paths.ts'

/** @throws {UsageError} With the line of what is wrong. */
export async function readBaseline(file: string, cwd: string): Promise<BaselineEntry[]> {
  const text = readText(file, cwd)
  const findings = findingsIn(text)
  if (findings) return findings.map(toEntry)
  // What it takes to find the line is needed only here.
  const { describeProblem } = await import('./baseline-problem.ts')
  const { at, message, hint } = describeProblem(text)
  throw new UsageError('bad-baseline', `${showPath(cwd, file)}${at}: ${message}`, { hint })
}

function readText(file: string, cwd: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    const isMissing = !existsSync(file)
    const shown = showPath(cwd, file)
    throw new UsageError(
      'bad-baseline',
      isMissing ? `There is no baseline ${shown}` : `The baseline ${shown} cannot be read`,
      {
        hint: isMissing
          ? `\`professional baseline update --baseline ${shown}\` writes one`
          : 'It has to be a file that you may read',
        cause,
      },
    )
  }
}

/** Undefined where anything is not as it should be. */
function findingsIn(text: string): WrittenEntry[] | undefined {
  try {
    const { schemaVersion, findings } = JSON.parse(text) as Record<string, unknown>
    if (schemaVersion !== baselineVersion || !Array.isArray(findings)) return undefined
    const written = (findings as unknown[]).filter((item) => item !== null)
    return written.every(isWritten) ? written : undefined
  } catch {
    return undefined
  }
}

function toEntry({ path, rule, key, nth = 1 }: WrittenEntry): BaselineEntry {
  // Somebody may have written it by hand, on Windows.
  return { path: path.replaceAll('\\', '/'), ruleId: rule, key, nth }
}
