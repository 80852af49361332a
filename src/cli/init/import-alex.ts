import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse } from 'yaml'
import { isRecord } from '../../core/is-record.ts'
import { findAllowances } from './find-allowances.ts'
import type { Imported } from './imported.ts'
import { linesOf } from './read-lines.ts'
import { readManifest } from './read-manifest.ts'
import { wordsOfAlex } from './words-of-alex.ts'

const names = ['', '.json', '.yml', '.yaml', '.js', '.mjs', '.cjs'].map((end) => `.alexrc${end}`)

/** The settings of alex: what it was told to let pass, and which files it was to leave alone. */
export async function importAlex(cwd: string): Promise<Imported | undefined> {
  const found = findSettings(cwd)
  const ignore = linesOf(join(cwd, '.alexignore'))
  if (!found && ignore.length === 0) return undefined
  const { from, settings } = found ?? { from: '.alexignore', settings: {} }
  const ids = textsIn(settings?.['allow'])
  const words = ids.length > 0 ? await wordsOfAlex() : undefined
  const unheard = ids.filter((id) => !words?.has(id))
  const allowed = [...new Set(ids.flatMap((id) => words?.get(id) ?? []))]
  return {
    from,
    terms: [],
    allow: findAllowances(allowed, `Allowed in ${from}.`).allow,
    idle: unheard.length,
    ignore,
    left: settings ? leftOf(settings) : ['what it says: it is code, or no JSON or YAML'],
  }
}

interface FoundSettings {
  readonly from: string
  /** Undefined where they cannot be had. */
  readonly settings: Readonly<Record<string, unknown>> | undefined
}

function findSettings(cwd: string): FoundSettings | undefined {
  const name = names.find((path) => existsSync(join(cwd, path)))
  if (name !== undefined) return { from: name, settings: readSettings(join(cwd, name)) }
  const own = readManifest(cwd)['alex']
  return isRecord(own) ? { from: 'package.json', settings: own } : undefined
}

function readSettings(file: string): FoundSettings['settings'] {
  // Nobody has asked for code to run.
  if (/^\.[mc]?js$/.test(extname(file))) return undefined
  try {
    const value: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'error' })
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What has no counterpart, and what there is instead. */
function leftOf(settings: Readonly<Record<string, unknown>>): string[] {
  const { allow: _, deny, noBinary, profanitySureness, ...others } = settings
  return [
    ...textsIn(deny).map((id) => `deny: ${id}; turn rules off one by one under “rules”`),
    ...(noBinary === true ? ['noBinary: no rule reports “he or she”'] : []),
    ...(profanitySureness === undefined
      ? []
      : ['profanitySureness: civility/profanity has weighed each word by itself']),
    ...Object.keys(others).map((key) => `${key}: nothing is known of it`),
  ]
}

function textsIn(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string')
}
