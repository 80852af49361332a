import type { Reporter } from '../core/reporter.ts'

/** Each reporter by name, loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
}

export const reporterNames: readonly string[] = Object.keys(loaders)

export async function loadReporter(name: string): Promise<Reporter | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined
}
