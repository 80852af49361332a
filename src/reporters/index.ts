import type { Reporter } from '../core/reporter.ts'

/** Each reporter by name, loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  rdjsonl: async () => (await import('./rdjsonl.ts')).rdjsonl,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  agent: async () => (await import('./agent.ts')).agent,
}

export const reporterNames: readonly string[] = Object.keys(loaders)

export async function loadReporter(name: string): Promise<Reporter | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined
}
