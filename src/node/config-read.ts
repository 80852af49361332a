import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Loader, PublicExplorer } from 'cosmiconfig'
import type { ConfigPath, PathEnd } from '../core/config-path.ts'
import { UsageError } from '../core/errors.ts'
import { type FilePoint, parsePositioned, type PositionedValue } from './config-positions.ts'
import { configNames, moduleName } from './config-search.ts'
import { showPath } from './paths.ts'

/** A configuration file, read but not yet checked. */
export interface ReadConfig {
  readonly value: unknown
  /** Undefined where the file is code, in which nothing has one place. */
  pointAt(path: ConfigPath, end: PathEnd): FilePoint | undefined
  /** What the place is called where it is in no file. */
  readonly placeOf?: (path: ConfigPath, end: PathEnd) => string
}

export interface ConfigReader {
  /** @throws {UsageError} When it is not what its name promises, or code that must not run. */
  read(file: string): Promise<ReadConfig>
}

export function createConfigReader(cwd: string, allowCode: boolean): ConfigReader {
  let explorer: Promise<PublicExplorer> | undefined

  async function load(file: string): Promise<Box | undefined> {
    // Making an explorer already runs a `.config/config.js` in the current folder, which cosmiconfig
    // takes for settings of its own. Where no code may run, data is read without it.
    if (!allowCode) return loadData(cwd, file, await readFile(file, 'utf8'))
    explorer ??= createExplorer(cwd)
    const result = await (await explorer).load(file)
    const config = result?.config as Box | undefined
    return config
  }

  return {
    async read(file) {
      checkName(file, cwd, allowCode)
      try {
        const box = await load(file)
        return box?.read ?? { value: {}, pointAt: () => ({ line: 1, column: 1 }) }
      } catch (error) {
        if (error instanceof UsageError) throw error
        const message = `${showPath(cwd, file)} cannot be read: ${reasonOf(error)}`
        throw new UsageError('bad-config', message, { cause: error })
      }
    },
  }
}

function checkName(file: string, cwd: string, allowCode: boolean): void {
  const extension = extname(file)
  if (!['', '.json', '.yaml', '.yml', ...codeExtensions].includes(extension)) {
    throw new UsageError(
      'bad-config',
      `${showPath(cwd, file)} cannot be a configuration: it ends in “${extension}”`,
      { hint: 'A configuration is YAML (.yaml, .yml or no ending), JSON or JavaScript' },
    )
  }
  if (isCode(file) && !allowCode) {
    throw new UsageError(
      'config-is-code',
      `${showPath(cwd, file)} is code, which is run only from the command line`,
      { hint: `Write the configuration as .${moduleName}rc, in YAML or JSON` },
    )
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission'
  return error instanceof Error ? error.message : String(error)
}

const codeExtensions = ['.js', '.mjs', '.cjs']

export function isCode(file: string): boolean {
  return codeExtensions.includes(extname(file))
}

/**
 * What cosmiconfig is given instead of the bare configuration: it would act on `$import`, and
 * would not know where a value stands.
 */
interface Box {
  readonly read: ReadConfig
}

/**
 * Which file to load is found beforehand, so that cosmiconfig is imported only where there is one,
 * and never climbs, which its own strategies do past the repository.
 */
async function createExplorer(cwd: string): Promise<PublicExplorer> {
  const { cosmiconfig } = await import('cosmiconfig')

  const data: Loader = (file, text) => loadData(cwd, file, text)
  const code: Loader = (file) => loadCode(cwd, file)
  return cosmiconfig(moduleName, {
    searchStrategy: 'none',
    searchPlaces: ['package.json', ...configNames],
    loaders: {
      noExt: data,
      '.yaml': data,
      '.yml': data,
      '.json': (file, text) => {
        const box = loadData(cwd, file, text)
        return isManifest(file) ? { [moduleName]: box } : box
      },
      '.js': code,
      '.mjs': code,
      '.cjs': code,
    },
  })
}

function isManifest(file: string): boolean {
  return basename(file) === 'package.json'
}

function loadData(cwd: string, file: string, text: string): Box {
  const parsed = parsePositioned(text.replace(/^\uFEFF/, ''), extname(file) === '.json')
  if (!Array.isArray(parsed)) {
    return { read: isManifest(file) ? readInside(parsed, moduleName) : parsed }
  }
  const lines = parsed.map(
    ({ line, column, message }) => `${showPath(cwd, file)}:${line}:${column}: ${message}`,
  )
  throw new UsageError('bad-config', lines.join('\n'), {
    places: parsed.map(({ line, column, message }) => ({ file, line, column, message })),
    hint: extname(file) === '.json' ? 'It has to be JSON' : 'It has to be YAML: “name: value”',
  })
}

/** Cosmiconfig would try it as a script where it fails as a module, and tell of that alone. */
async function loadCode(cwd: string, file: string): Promise<Box> {
  const { importOnce } = await import('./import-module.ts')
  const imported = await importOnce(file)
  if ('failure' in imported) {
    const { at, reason, cause } = imported.failure
    const place = showPath(cwd, file) + (at === '' ? '' : `${at}:`)
    throw new UsageError('bad-config', `${place} cannot be run: ${reason}`, { cause })
  }
  const { default: value } = imported.module as { readonly default?: unknown }
  if (value === undefined) {
    throw new UsageError('bad-config', `${showPath(cwd, file)} exports no configuration`, {
      hint: 'It needs “export default { … }”, or “module.exports = { … }” in a .cjs file',
    })
  }
  return { read: { value, pointAt: () => undefined } }
}

function readInside(manifest: PositionedValue, key: string): ReadConfig {
  const whole = manifest.value as Readonly<Record<string, unknown>>
  return {
    value: whole[key],
    pointAt: (path, end) => manifest.pointAt([key, ...path], end),
  }
}
