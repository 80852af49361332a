import type { FileResult } from '../core/finding.ts'
import type { Sought } from '../core/layout.ts'
import type { ConfigLoader } from '../node/config.ts'

interface Asked {
  readonly sought: Sought
  readonly names: readonly string[]
  readonly origin: string
  nearest: string | undefined
  files: number
}

/**
 * What the configuration names in drafts and no draft of the run has: a slip in it would otherwise
 * leave words unread without anybody noticing.
 *
 * @returns A line for each, in the order in which they were asked for.
 */
export async function tellUnfound(
  results: readonly FileResult[],
  config: ConfigLoader,
): Promise<string[]> {
  const missing = new Map<string, Asked>()
  const found = new Set<string>()
  for (const { path, sought = [] } of results) {
    if (sought.length === 0) continue
    const resolved = await config.resolve(path)
    for (const each of sought) {
      const origin = resolved.originOf(each) ?? 'the configuration'
      const key = JSON.stringify([origin, each.setting, each.name])
      if (each.isFound) found.add(key)
      const names = namesOf(each, resolved.config.columns)
      const asked = missing.get(key) ?? {
        sought: each,
        names,
        origin,
        nearest: undefined,
        files: 0,
      }
      asked.files++
      asked.nearest ??= each.nearest
      missing.set(key, asked)
    }
  }
  return [...missing].flatMap(([key, asked]) => (found.has(key) ? [] : [lineFor(asked)]))
}

function namesOf(
  { setting, name }: Sought,
  columns: Readonly<Record<string, readonly string[] | undefined>> = {},
): readonly string[] {
  return setting === 'columns' ? (columns[name] ?? []) : [name]
}

function lineFor({ sought, names, origin, nearest, files }: Asked): string {
  const quoted = names.map((name) => `“${name}”`).join(' or ')
  const where = files === 1 ? 'the file' : `any of the ${files} files`
  const what = {
    views: `no key ${quoted}`,
    columns: `no column ${quoted} for “${sought.name}”`,
    sheets: `no sheet ${quoted}`,
  }[sought.setting]
  return `${origin}: there is ${what} in ${where} it is for${nearest === undefined ? '' : `; perhaps “${nearest}”`}`
}
