import type { Diagnostic as Squiggle } from 'vscode-languageserver/node'
import type { UsageError } from '../core/errors.ts'
import { pathOf } from './addresses.ts'
import { configurationSquiggles } from './diagnostics.ts'

/** Mistakes in configuration files, shown where they stand. */
export interface ConfigReports {
  add(problem: UsageError): void
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
