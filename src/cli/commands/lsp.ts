import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UsageError } from '../../core/errors.ts'
import { serveOnStdio } from '../../lsp/stdio.ts'
import { readReadyClues, readReadyWords } from '../../node/ready-tables.ts'
import { readVersion } from '../../node/version.ts'

export interface LspFlags {
  readonly stdio?: boolean | undefined
}

/** Serves an editor until it says farewell. */
export async function lspCommand({ stdio }: LspFlags): Promise<number> {
  if (stdio !== true) {
    throw new UsageError(
      'no-transport',
      'The language server talks over standard input and output',
      {
        hint: 'Editors start it as: professional lsp --stdio',
      },
    )
  }
  return serveOnStdio({
    version: readVersion(),
    readyWords: readReadyWords,
    readyClues: readReadyClues(),
    pages: pagesFolder(),
  })
}

function pagesFolder(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve('professional/package.json')
  const folder = join(dirname(manifest), 'docs', 'rules')
  return existsSync(folder) ? folder : undefined
}
