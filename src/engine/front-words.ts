import { isDay } from '../core/day.ts'
import { plainEntries } from '../core/plain-yaml.ts'
import { isEntry, shownByEntry, shownByField } from '../core/shown.ts'
import type { Feature } from '../core/wakes.ts'

/** What front matter holds, as far as it takes to tell whether anybody would look at it. */
export interface FrontWords {
  /** Its strings and numbers, in order, but for days. */
  readonly values: readonly string[]
  readonly shown: ReadonlySet<Feature>
}

/** @returns `undefined` where only a reader of YAML knows, as in {@link plainEntries}. */
export function frontWords(yaml: string): FrontWords | undefined {
  const entries = plainEntries(yaml)
  if (!entries) return undefined
  const words: string[] = []
  const shown = new Set<Feature>()
  for (const { key, isTop, written, values } of entries) {
    if (isTop && isEntry(key)) for (const each of shownByEntry(key, written)) shown.add(each)
    if (values.length === 0) continue
    const byName = shownByField(key)
    for (const each of byName) shown.add(each)
    for (const { value } of values) if (byName.length > 0 || !isDay(value)) words.push(value)
  }
  return { values: words, shown }
}
