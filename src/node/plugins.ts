import { UsageError } from '../core/errors.ts'
import { ruleIn } from '../engine/rule-check.ts'
import { importModule } from './import-module.ts'
import type { OwnRule } from './own-rules.ts'
import { refuseSlowPatterns } from './pattern-check.ts'

export interface PluginRequest {
  readonly specifier: string
  /** What the specifier leads to; absolute. */
  readonly file: string
  /** Where the configuration names it, for people, with line and column. */
  readonly at: string
  readonly cwd: string
}

/**
 * The rules that a package or file brings: a list called `rules`, exported by itself or inside the
 * default export.
 *
 * @throws {UsageError}
 */
export async function loadPlugin(request: PluginRequest): Promise<OwnRule[]> {
  const { specifier, file, at, cwd } = request
  const name = `the plugin “${specifier}”`
  const imported = await importModule(file)
  if ('failure' in imported) {
    const { at: line, reason, cause } = imported.failure
    const where = line === '' ? '' : ` (line ${line.slice(1)})`
    throw new UsageError('bad-plugin', `${at}: ${name} cannot be run: ${reason}${where}`, { cause })
  }
  const list = listIn(imported.module)
  if (list === undefined) {
    throw new UsageError('bad-plugin', `${at}: ${name} brings no rules`, {
      hint: 'It has to export a list called “rules”, each made with defineRule',
    })
  }
  const rules = list.map((value) => ruleIn(value, `${at}: ${name}`))
  refuseSlowPatterns(
    file,
    rules.map(({ id }) => id),
    cwd,
  )
  return rules.map((rule) => ({ rule, file }))
}

function listIn(module: unknown): readonly unknown[] | undefined {
  if (typeof module !== 'object' || module === null) return undefined
  const { rules, default: main } = module as { rules?: unknown; default?: unknown }
  if (rules === undefined) return listIn(main)
  return Array.isArray(rules) ? rules : undefined
}
