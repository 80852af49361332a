import { pathToFileURL } from 'node:url'
import { UsageError } from '../core/errors.ts'
import type { Rule } from '../core/rule.ts'
import { resolveModule } from './resolve-module.ts'

export interface PluginRequest {
  readonly specifier: string
  /** The configuration file that names it. */
  readonly from: string
  /** The same for people, with line and column. */
  readonly at: string
  readonly allowCode: boolean
}

/**
 * The rules that a package or file brings: a list called `rules`, exported by itself or inside the
 * default export.
 */
export async function loadPlugin(request: PluginRequest): Promise<readonly Rule[]> {
  const { specifier, from, at, allowCode } = request
  if (!allowCode) {
    throw new UsageError(
      'config-is-code',
      `${at}: the plugin “${specifier}” is code, which is run only from the command line`,
    )
  }
  const file = resolveModule(specifier, from)
  if (file === undefined) {
    throw new UsageError('bad-plugin', `${at}: there is no plugin “${specifier}”`, {
      hint: 'A plugin is the name of an installed package, or a path that begins with “./”',
    })
  }
  const rules = rulesIn(await run(file, specifier, at))
  if (rules === undefined) {
    throw new UsageError('bad-plugin', `${at}: the plugin “${specifier}” brings no rules`, {
      hint: 'It has to export a list called “rules”, each made with defineRule',
    })
  }
  return rules
}

async function run(file: string, specifier: string, at: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      'bad-plugin',
      `${at}: the plugin “${specifier}” cannot be run: ${reason}`,
      {
        cause: error,
      },
    )
  }
}

function rulesIn(module: unknown): readonly Rule[] | undefined {
  if (typeof module !== 'object' || module === null) return undefined
  const { rules, default: main } = module as { rules?: unknown; default?: unknown }
  if (rules === undefined) return rulesIn(main)
  return Array.isArray(rules) && rules.every(isRule) ? rules : undefined
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false
  const { id, messages, options } = value as Partial<Rule>
  return (
    typeof id === 'string' &&
    id.includes('/') &&
    typeof messages === 'object' &&
    options !== undefined
  )
}
