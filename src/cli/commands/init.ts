import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../../core/errors.ts'
import { nearestName } from '../../core/nearest.ts'
import { findConfigs } from '../../node/config-search.ts'
import {
  ciFile,
  ciNames,
  configFile,
  hookFile,
  hookNames,
  ignoreFile,
  type InitFile,
} from '../init-files.ts'
import type { Io } from '../io.ts'
import { readVersion } from '../version.ts'

export interface InitArgs {
  readonly hook?: string | undefined
  readonly ci?: string | undefined
}

/** Writes what a team starts with, and never over anything. */
export async function initCommand(
  args: InitArgs,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr'>,
): Promise<number> {
  const files = chooseFiles(args, io.cwd)
  const outcomes = await Promise.all(files.map((file) => writeNew(file, io.cwd)))
  const written = outcomes.filter(({ status }) => status === 'written')
  const failed = outcomes.filter(({ status }) => status === 'failed')
  for (const { file, status, because } of outcomes) {
    if (status === 'written') io.stdout(`Written: ${file.path}\n`)
    else if (status === 'kept') io.stdout(keptText(file, because))
    else io.stderr(`professional: ${file.path} cannot be written: ${because}\n`)
  }
  for (const { file } of written) if (file.next !== undefined) io.stdout(`${file.next}\n`)
  if (written.length === 0) io.stderr('professional: nothing was written\n')
  return written.length > 0 && failed.length === 0 ? 0 : 2
}

function chooseFiles({ hook, ci }: InitArgs, cwd: string): InitFile[] {
  const version = readVersion()
  const schema = './node_modules/professional/schema/professionalrc.schema.json'
  return [
    configFile(existsSync(join(cwd, schema)) ? schema : undefined),
    ignoreFile,
    ...(hook === undefined ? [] : [hookFile(choose('--hook', hook, hookNames), version)]),
    ...(ci === undefined ? [] : [ciFile(choose('--ci', ci, ciNames), version)]),
  ]
}

function choose<Name extends string>(flag: string, name: string, names: readonly Name[]): Name {
  const found = names.find((known) => known === name)
  if (found !== undefined) return found
  const nearest = nearestName(name, names)
  throw new UsageError('bad-flag', `${flag} ${name}: it takes ${names.join(', ')}`, {
    ...(nearest !== undefined && { hint: `Perhaps “${nearest}”` }),
  })
}

interface Outcome {
  readonly file: InitFile
  readonly status: 'written' | 'kept' | 'failed'
  readonly because: string
}

async function writeNew(file: InitFile, cwd: string): Promise<Outcome> {
  // A second configuration beside one of another name would be an error in every run.
  const [other] = file.path === '.professionalrc' ? findConfigs(cwd) : []
  if (other !== undefined) {
    const name = basename(other)
    const because = name === file.path ? 'it exists already' : `there is ${name} already`
    return { file, status: 'kept', because }
  }
  const path = join(cwd, file.path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.text, { flag: 'wx', mode: file.isProgram ? 0o755 : 0o644 })
    return { file, status: 'written', because: '' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return { file, status: 'kept', because: 'it exists already' }
    const because = ['EACCES', 'EPERM', 'EROFS'].includes(code)
      ? 'you have no permission to write here'
      : code
    return { file, status: 'failed', because }
  }
}

function keptText({ path, part }: InitFile, because: string): string {
  const advice =
    part === undefined ? '' : `  To add to it by hand:\n${part.replaceAll(/^(?=.)/gm, '    ')}`
  return `Not written: ${path}, ${because}\n${advice}`
}
