import { resolve } from 'node:path'
import { askGit, rootOf, split } from './ask-git.ts'
import { diffOf, type GitScope, untracked } from './git.ts'
import { showPath } from './paths.ts'

/** Lines that are new or changed, by the path of their file. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>

export interface LineRange {
  readonly first: number
  readonly last: number
}

/** The lines that a scope adds or changes. A file of which all is new has all its lines. */
export function findChangedLines(cwd: string, scope: GitScope): ChangedLines {
  const root = rootOf(cwd)
  const difference = diffOf(root, scope)
  const lines = new Map<string, readonly LineRange[]>()
  for (const [name, ranges] of linesIn(askGit(root, [...difference, ...patch]))) {
    lines.set(showPath(cwd, resolve(root, name)), ranges)
  }
  const whole = binariesIn(askGit(root, [...difference, '--numstat', '-z', '--no-renames']))
  if (scope.kind === 'changed') whole.push(...untracked(root))
  for (const name of whole) lines.set(showPath(cwd, resolve(root, name)), allLines)
  return lines
}

const allLines: readonly LineRange[] = [{ first: 1, last: Number.POSITIVE_INFINITY }]

/** What people set for their own eyes would change what is read here. */
const patch = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '-M',
]

/** The lines that are new in each file of a patch without context. */
function linesIn(text: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let current: LineRange[] = []
  // Lines of a draft may look like those of a patch.
  let inside = 0
  for (const line of text.split('\n')) {
    if (inside > 0) {
      if (!line.startsWith('\\')) inside--
      continue
    }
    if (line.startsWith('+++ ')) {
      const name = unquoted(line.slice(4).replace(/\t$/, ''))
      current = []
      if (name.startsWith('b/')) files.set(name.slice(2), current)
      continue
    }
    const [, gone, first, count] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (first === undefined) continue
    const added = Number(count ?? 1)
    inside = Number(gone ?? 1) + added
    if (added > 0) current.push({ first: Number(first), last: Number(first) + added - 1 })
  }
  return files
}

/** Files of which git knows no lines: Office files, and text that it takes for something else. */
function binariesIn(text: string): string[] {
  return split(text).flatMap((entry) => /^-\t-\t([^]+)$/.exec(entry)?.[1] ?? [])
}

/** A name as `git diff` prints it: in quotation marks with C escapes where it has odd signs. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes: number[] = []
  const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 }
  for (const [, octal, sign, plain = ''] of name
    .slice(1, -1)
    .matchAll(/\\([0-7]{3})|\\([^])|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (sign !== undefined) bytes.push(escapes[sign] ?? sign.charCodeAt(0))
    else bytes.push(...Buffer.from(plain))
  }
  return Buffer.from(bytes).toString('utf8')
}
