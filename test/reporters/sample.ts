import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { memoryIo, today } from '../harness.ts'

/** Rules that are not likely to say something else tomorrow. */
const only = [
  'access/alt-text',
  'confidentiality/named-patient',
  'respect/dated-terms',
  'safeguarding/suicide-language',
]

/** The folder of a site in a repository, with the drafts of `fixtures/reports`. */
export function sampleFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'professional-reports-'))
  const site = join(root, 'site')
  mkdirSync(join(root, '.git'))
  cpSync(resolve(import.meta.dirname, '../../fixtures/reports/drafts'), join(site, 'drafts'), {
    recursive: true,
  })
  // No draft that can be read, under a name with signs that mean something to some formats.
  writeFileSync(join(site, 'drafts', 'latin 1, 100%.md'), Buffer.from('caf\xe9', 'latin1'))
  return site
}

let folder: string | undefined

/** The same run through the command line, in any format. */
export async function reportSample(format: string, ...args: readonly string[]): Promise<string> {
  folder ??= sampleFolder()
  const io = memoryIo({ cwd: folder })
  const flags = ['--format', format, '--now', today, '--only', only.join(',')]
  await main([...flags, ...args, 'drafts'], io)
  return io.out()
}
