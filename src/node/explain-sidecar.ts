import type { FileResult } from '../core/finding.ts'
import { sidecarResult } from '../engine/notices-result.ts'
import type { ExplainedValue } from './config.ts'
import { parsePositioned } from './config-positions.ts'
import { contentBeside, readSidecarFrom, sidecarOf } from './sidecars.ts'

/** What the sidecar of a draft adds to what is in force for it. */
export interface ExplainedSidecar {
  readonly values: readonly ExplainedValue[]
  /** What is wrong with it, each to be read after the name of the program. */
  readonly problems: readonly string[]
}

/**
 * @param draft Absolute.
 * @param path The same as it is shown.
 */
export async function explainSidecar(draft: string, path: string): Promise<ExplainedSidecar> {
  const content = contentBeside(draft)
  if (!content) return { values: [], problems: [] }
  const shown = sidecarOf(path)
  const read = await readSidecarFrom(shown, content)
  if ('problem' in read) return { values: [], problems: [`${shown}: ${read.problem.message}`] }
  const { source, meta, suppress, notices } = read.sidecar
  const positioned = parsePositioned(source.text, false)
  const said = Object.entries({
    ...meta,
    ...(suppress.length > 0 && { suppress: suppress.map(({ at: _, ...entry }) => entry) }),
  })
  const values = said.map(([key, value]: [string, unknown]): ExplainedValue => {
    const line = Array.isArray(positioned) ? 1 : positioned.pointAt([key], 'key').line
    return { key: `meta.${key}`, value, origin: `${shown}:${line}` }
  })
  return { values, problems: problemsIn(sidecarResult(source, notices)) }
}

function problemsIn({ path, diagnostics }: FileResult): string[] {
  return diagnostics.map(({ position: { start }, message }) => {
    return `${path}:${start.line}:${start.column}: ${message}`
  })
}

/** What is said in the sidecar is nearer to the draft than what is said elsewhere. */
export function withSidecar(
  values: readonly ExplainedValue[],
  sidecar: readonly ExplainedValue[],
): readonly ExplainedValue[] {
  const own = new Set(sidecar.map(({ key }) => key))
  const others = values.filter(({ key }) => !own.has(key))
  const rules = others.findIndex(({ key }) => !/^(?:profile$|meta\.)/.test(key))
  return others.toSpliced(rules < 0 ? others.length : rules, 0, ...sidecar)
}
