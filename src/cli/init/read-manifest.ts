import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '../../core/is-record.ts'

type Manifest = Readonly<Record<string, unknown>>

/** The `package.json` of a folder; empty where there is none, or none that can be read. */
export function readManifest(folder: string): Manifest {
  try {
    const value = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as unknown
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

/** The names of all packages that a folder says it needs. */
export function packagesIn(folder: string): ReadonlySet<string> {
  const manifest = readManifest(folder)
  return new Set(
    ['dependencies', 'devDependencies'].flatMap((key) => {
      const packages = manifest[key]
      return isRecord(packages) ? Object.keys(packages) : []
    }),
  )
}
