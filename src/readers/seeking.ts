import { platforms } from '../core/meta-words.ts'
import type { ColumnUse, Layout, Sought } from '../core/layout.ts'
import { nearestName } from '../core/nearest.ts'

/** Notes which of the names that the configuration gives are in a file. */
export interface Seeking {
  /** @param name A selector, the use of a column, or a pattern for sheets. */
  found(setting: Sought['setting'], name: string): void
  /** A name that is there, in case the configuration means it. Never one that may tell of somebody. */
  offer(setting: Sought['setting'], name: string): void
  /** What there is to say of some settings. */
  list(...settings: readonly Sought['setting'][]): Sought[]
}

/** More names than this are not weighed for the sake of one word in a note. */
const mostOffered = 2000

export function createSeeking(layout: Layout): Seeking {
  const names: Readonly<Record<Sought['setting'], readonly string[]>> = {
    views: layout.views.map(({ selector }) => selector.written),
    columns: Object.keys(layout.columns).filter((use) => loud.has(use as ColumnUse)),
    sheets: layout.sheets.filter((name) => !name.startsWith('!')),
  }
  const seen = new Set<string>()
  const offered: Record<Sought['setting'], Set<string>> = {
    views: new Set(),
    columns: new Set(),
    sheets: new Set(),
  }

  function nearest(setting: Sought['setting'], name: string): string | undefined {
    const wanted = setting === 'columns' ? namesFor(layout, name) : [name]
    return wanted.map((word) => nearestName(word, offered[setting])).find(Boolean)
  }

  return {
    found: (setting, name) => void seen.add(`${setting} ${name}`),
    offer(setting, name) {
      if (names[setting].length > 0 && offered[setting].size < mostOffered) {
        offered[setting].add(name)
      }
    },
    list: (...settings) =>
      settings.flatMap((setting) =>
        names[setting].map((name): Sought => {
          const isFound = seen.has(`${setting} ${name}`)
          const meant = isFound ? undefined : nearest(setting, name)
          return { setting, name, isFound, ...(meant !== undefined && { nearest: meant }) }
        }),
      ),
  }
}

/** Uses that hold words. The others add to what is known of a draft: a calendar may do without. */
const loud: ReadonlySet<ColumnUse> = new Set<ColumnUse>([...platforms, 'copy', 'alt', 'title'])

function namesFor({ columns }: Layout, use: string): readonly string[] {
  // The names of this setting are the keys of the map.
  return columns[use as ColumnUse] ?? []
}
