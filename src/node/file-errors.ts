import { lstatSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import { knownExtensions } from './formats.ts'
import { oddName } from './odd-name.ts'

/** Something that was asked for and led to no draft. */
export interface Missing {
  readonly kind: 'path' | 'folder' | 'glob' | 'configured'
  /** As it was given. */
  readonly path: string
  readonly absolute: string
}

export function unknownFormat(paths: readonly string[]): UsageError {
  const lines = paths.map((path) => `${path}: this is no format that is known`)
  const advice = new Set(paths.map((path) => adviceFor(endingOf(path))).filter(Boolean))
  const plain = paths.map(endingOf).find((ending) => adviceFor(ending) === undefined)
  const hints = [
    `Known are ${knownExtensions()}`,
    ...advice,
    ...(plain === undefined ? [] : [`To read it as plain text: --ext ${plain || '.x'}=text`]),
  ]
  return new UsageError('unknown-format', lines.join('\n'), { hint: hints.join('. ') })
}

/** Such as `.post`; empty where there is none. */
function endingOf(path: string): string {
  return /.(\.[^./\\]+)$/.exec(basename(path))?.[1] ?? ''
}

/** What helps with a file that nobody can read as text. */
function adviceFor(ending: string): string | undefined {
  switch (ending.toLowerCase()) {
    case '.doc':
    case '.pages':
    case '.rtf':
      return `Save ${ending} as .docx`
    case '.xls':
    case '.numbers':
      return `Save ${ending} as .xlsx`
    case '.pdf':
      return 'Instead of a PDF, lint the text it was made from'
    case '.zip':
    case '.gz':
      return `Unpack ${ending} first, and lint what is in it`
    default:
      return undefined
  }
}

export interface MatchFacts {
  /** Whether anything was met and left out on the way. */
  readonly someOut: boolean
  /** Whether a path that begins with `!` took something away. */
  readonly someTaken: boolean
}

export function noMatch(
  missing: readonly Missing[],
  { someOut, someTaken }: MatchFacts,
): UsageError {
  const isAbsent = missing.some(({ kind }) => kind === 'path')
  const hint = isAbsent
    ? 'Paths count from the current folder'
    : someOut && someTaken
      ? 'What begins with “!” takes away from what the others name'
      : someOut
        ? '`professional config --files` shows what was left out, and why'
        : `Drafts are files that end in ${knownExtensions()}`
  return new UsageError('no-match', missing.map(describe).join('\n'), { hint })
}

function describe({ kind, path, absolute }: Missing): string {
  switch (kind) {
    case 'path':
      return isLink(absolute)
        ? `“${path}” is a link that leads nowhere`
        : `There is no file or folder “${path}”${nearestPath(absolute)}`
    case 'folder':
      return path === '.'
        ? 'There is nothing to lint in the current folder'
        : `There is nothing to lint in “${path}”`
    case 'glob':
      return `No draft matches “${path}”`
    case 'configured':
      return `No draft matches “files” in the configuration: ${path}`
    default:
      return kind satisfies never
  }
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** What may have been meant: nearly the same name in the same folder. */
function nearestPath(absolute: string): string {
  try {
    const nearest = nearestName(basename(absolute), readdirSync(dirname(absolute)))
    if (nearest === basename(absolute))
      return `: ${oddName.charAt(0).toLowerCase()}${oddName.slice(1)}`
    return nearest === undefined ? '' : `; perhaps “${nearest}”`
  } catch {
    return ''
  }
}
