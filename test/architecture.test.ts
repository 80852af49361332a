import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Each room, and the rooms it may import from. The first that fits a path is its room. */
const rooms: readonly {
  readonly room: string
  readonly path: RegExp
  readonly may: readonly string[]
}[] = [
  { room: 'core', path: /^src\/(?:core\/|rule\.ts$)/, may: ['core'] },
  {
    room: 'rule files',
    path: /^rules\/(?!shared\/|signals\/|lexicons\/)[a-z-]+\//,
    may: ['core', 'rule parts'],
  },
  {
    room: 'rule parts',
    path: /^rules\/(?:shared|signals|lexicons)\//,
    may: ['core', 'rule parts'],
  },
  {
    room: 'rule tables',
    path: /^rules\/[a-z-]+\.ts$/,
    may: ['core', 'rule files', 'rule parts', 'rule tables'],
  },
  { room: 'readers', path: /^src\/readers\//, may: ['core', 'readers'] },
  { room: 'engine', path: /^src\/engine\//, may: ['core', 'engine'] },
  { room: 'reporters', path: /^src\/reporters\//, may: ['core', 'reporters'] },
  {
    room: 'portable entries',
    path: /^src\/(?:browser|describe-rules|linter|measure|remark|vfile)\.ts$/,
    may: ['core', 'readers', 'engine', 'reporters', 'rule tables', 'portable entries'],
  },
  {
    room: 'node',
    path: /^src\/(?:node\/|index\.ts$)/,
    may: ['core', 'readers', 'engine', 'reporters', 'rule tables', 'portable entries', 'node'],
  },
  {
    room: 'lsp',
    path: /^src\/lsp\//,
    may: [
      'core',
      'readers',
      'engine',
      'reporters',
      'rule tables',
      'portable entries',
      'node',
      'lsp',
    ],
  },
  {
    room: 'cli',
    path: /^src\/cli\//,
    may: [
      'core',
      'readers',
      'engine',
      'reporters',
      'rule tables',
      'portable entries',
      'node',
      'lsp',
      'cli',
    ],
  },
]

/** Rooms that may know that Node exists. */
const onNode = new Set(['node', 'lsp', 'cli'])
const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)])

/** `from '…'`, `import('…')` and `import '…'`, with the line they stand on. */
function importsOf(path: string): { line: number; name: string }[] {
  const text = readFileSync(join(root, path), 'utf8')
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => ({
      line: index + 1,
      name,
    })),
  )
}

const aliases = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Readonly<Record<string, { readonly '@professional/source': string }>>
  }
).imports

/** The file that an import names, if it is one of ours. */
function fileOf(path: string, name: string): string | undefined {
  const alias = aliases[name]?.['@professional/source']
  if (alias !== undefined) return relative(root, resolve(root, alias))
  return name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)) : undefined
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
}

const files = [...sourceFiles('src'), ...sourceFiles('rules')]
const roomOf = (path: string): (typeof rooms)[number] | undefined =>
  rooms.find((candidate) => candidate.path.test(path))

test('every source file has a room', () => {
  expect(files.filter((path) => roomOf(path) === undefined)).toEqual([])
  expect(files.length).toBeGreaterThan(50)
})

test('no file imports from a room it may not know', () => {
  const broken = files.flatMap((path) =>
    importsOf(path).flatMap(({ line, name }) => {
      const from = roomOf(path)
      if (builtins.has(name))
        return onNode.has(from?.room ?? '') ? [] : [`${path}:${line} imports ${name}`]
      const file = fileOf(path, name)
      if (file === undefined) return []
      const to = roomOf(file)
      return to && from?.may.includes(to.room)
        ? []
        : [`${path}:${line} imports ${name} (${to?.room ?? 'no room'})`]
    }),
  )
  expect(broken).toEqual([])
})

test('rules reach the library by its own name only', () => {
  const broken = files
    .filter((path) => path.startsWith('rules/'))
    .flatMap((path) =>
      importsOf(path)
        .filter(({ name }) => /(?:^|\/)src\//.test(name))
        .map(({ line, name }) => `${path}:${line} imports ${name}`),
    )
  expect(broken).toEqual([])
})

test('the engine names no rule', () => {
  const ids = files
    .filter((path) => roomOf(path)?.room === 'rule files')
    .map((path) => path.replace(/^rules\/|\.ts$/g, ''))
  const broken = files
    .filter((path) => path.startsWith('src/engine/') || path.startsWith('src/readers/'))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return ids.filter((id) => text.includes(id)).map((id) => `${path} names ${id}`)
    })
  expect(broken).toEqual([])
})

test('imports form no ring', () => {
  const edges = new Map(
    files.map((path) => [path, importsOf(path).flatMap(({ name }) => fileOf(path, name) ?? [])]),
  )
  const done = new Set<string>()
  const rings: string[] = []
  function follow(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const next of edges.get(path) ?? []) follow(next, [...trail, path])
    done.add(path)
  }
  for (const path of files) follow(path, [])
  expect(rings).toEqual([])
})
