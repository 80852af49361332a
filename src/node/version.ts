import { createRequire } from 'node:module'

/** The version of this package, from its own manifest. */
export function readVersion(): string {
  const manifest = createRequire(import.meta.url)('professional/package.json') as {
    version: string
  }
  return manifest.version
}
