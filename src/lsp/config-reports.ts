import { isDeepStrictEqual } from 'node:util'
import type { Diagnostic as Squiggle } from 'vscode-languageserver/node'
import type { UsageError } from '../core/errors.ts'
import { pathOf } from './addresses.ts'
import { configurationSquiggles } from './diagnostics.ts'

/** Mistakes in files that decide how drafts are checked, shown where they stand. */
export interface ConfigReports {
  add(problem: UsageError): void
  /** In the place of what was shown in a file before. */
  show(uri: string, squiggles: readonly Squiggle[]): void
  /** What is shown in a file. */
  of(uri: string): readonly Squiggle[]
  clear(): void
}

export function createConfigReports(
  send: (uri: string, diagnostics: Squiggle[]) => void,
): ConfigReports {
  const shown = new Map<string, Squiggle[]>()
  return {
    add(problem) {
      for (const [uri, squiggles] of configurationSquiggles(problem)) {
        if (shown.has(uri)) continue
        shown.set(uri, squiggles)
        send(uri, squiggles)
      }
    },
    show(uri, squiggles) {
      if (isDeepStrictEqual(shown.get(uri) ?? [], squiggles)) return
      if (squiggles.length === 0) shown.delete(uri)
      else shown.set(uri, [...squiggles])
      send(uri, [...squiggles])
    },
    of(uri) {
      // An editor may write the same address in another way.
      const path = pathOf(uri)
      return [...shown].find(([known]) => pathOf(known) === path)?.[1] ?? []
    },
    clear() {
      for (const uri of shown.keys()) send(uri, [])
      shown.clear()
    },
  }
}
