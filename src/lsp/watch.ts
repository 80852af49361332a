import { basename, dirname } from 'node:path'
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node'
import { baselineName } from '../node/baseline-search.ts'
import { configNames } from '../node/config-search.ts'
import { ignoreFileName } from '../node/ignore-files.ts'
import { withSlashes } from '../node/paths.ts'
import { uriOf } from './addresses.ts'
import type { Client } from './client.ts'

/** Files that decide how drafts are checked, wherever they lie. */
const settled = [
  ...configNames,
  'package.json',
  ignoreFileName,
  baselineName,
  '.gitignore',
  '.professional/**',
  '*.professional.{yml,yaml}',
].map((name) => `**/${name}`)

/** Has the editor tell of changes to configurations. */
export interface Watch {
  start(): Promise<void>
  /** Files that a configuration starts from may have any name. */
  add(files: readonly string[]): Promise<void>
}

export function createWatch(connection: Connection, { can }: Client): Watch {
  const known = new Set<string>()
  const isKnown = (file: string): boolean =>
    known.has(file) || [...configNames, 'package.json'].includes(basename(file))

  return {
    async start() {
      if (!can.watchFiles) return
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: settled.map((globPattern) => ({ globPattern })),
      })
    },
    async add(files) {
      const fresh = files.filter((file) => !isKnown(file))
      if (!can.watchFiles || fresh.length === 0) return
      for (const file of fresh) known.add(file)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: fresh.map((file) => ({
          globPattern: can.watchOneFile
            ? { baseUri: uriOf(dirname(file)), pattern: basename(file) }
            : withSlashes(file),
        })),
      })
    },
  }
}
