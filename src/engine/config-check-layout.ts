import type { ConfigProblem } from '../core/config-issues.ts'
import type { ConfigPath } from '../core/config-path.ts'
import type { ColumnMap, View } from '../core/layout.ts'
import { plainName } from '../core/plain-name.ts'
import { parseSelector } from '../core/selector.ts'

/** A setting of several names, as people write it. */
type Names = string | readonly string[]

type WrittenView = Readonly<Record<'files' | 'keys', Names>> & Pick<View, 'as' | 'platform'>
type WrittenColumns = { readonly [Use in keyof ColumnMap]: Names }

/** Globs that can never match, of those that count from the folder of the configuration file. */
export function findGlobProblems(globs: unknown, path: ConfigPath): ConfigProblem[] {
  return [globs].flat().flatMap((glob): ConfigProblem[] => {
    if (typeof glob !== 'string' || !/^!?(?:\.\.?[\\/])*\.\.(?:[\\/]|$)/.test(glob)) return []
    const message = `“${glob}” leaves the folder of the configuration file: it never matches`
    return [{ path, end: 'value', message }]
  })
}

/** What is wrong with views that have the right shape. */
export function findViewProblems(views: readonly WrittenView[], path: ConfigPath): ConfigProblem[] {
  return views.flatMap(({ files, keys }, index) => [
    ...findGlobProblems(files, [...path, index, 'files']),
    ...findKeyProblems(keys, [...path, index, 'keys']),
  ])
}

function findKeyProblems(keys: Names, path: ConfigPath): ConfigProblem[] {
  if (keys.length === 0) return [{ path, end: 'value', message: 'a view names at least one key' }]
  return [keys].flat().flatMap((key, index): ConfigProblem[] => {
    const read = parseSelector(key)
    if (typeof read !== 'string') return []
    const inner = typeof keys === 'string' ? [] : [index]
    return [{ path: [...path, ...inner], end: 'value', message: `the key “${key}” ${read}` }]
  })
}

/** Headings that would stand for two things. */
export function findColumnProblems(columns: WrittenColumns, path: ConfigPath): ConfigProblem[] {
  const uses = new Map<string, string>()
  return Object.entries(columns).flatMap(([use, headings]) =>
    [headings].flat().flatMap((heading): ConfigProblem[] => {
      const other = uses.get(plainName(heading))
      if (other === undefined || other === use) {
        uses.set(plainName(heading), use)
        return []
      }
      const message = `“${heading}” cannot stand for “${use}”: it stands for “${other}” already`
      return [{ path: [...path, use], end: 'value', message }]
    }),
  )
}
