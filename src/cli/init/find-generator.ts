import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { packagesIn } from './read-manifest.ts'

/** What turns the drafts of a folder into a website. */
export interface Generator {
  readonly name: string
  /** The file that gave it away, from the current folder, with `/`. */
  readonly seenIn: string
  /** Folders in which the drafts lie; empty where they lie among everything else. */
  readonly content: readonly string[]
  /** Folders and files that hold templates, outputs and the like, but no drafts. */
  readonly others: readonly string[]
}

interface Kind {
  readonly name: string
  readonly marks: readonly string[]
  /** Name of its package, for those that need no file of settings. */
  readonly packageName?: string
  /** What has to be there besides, for a mark that others use too. */
  readonly besides?: readonly string[]
  readonly content: readonly string[]
  readonly others: readonly string[]
  /** Settings that name a folder, and what that folder is for. */
  readonly settings?: readonly (readonly [name: string, use: 'content' | 'others'])[]
  /** Where they stand, if not in the file that is its mark. */
  readonly settingsIn?: readonly string[]
}

const scripts = (name: string): string[] =>
  ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `${name}.${ending}`)
const data = (name: string): string[] =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`)

const kinds: readonly Kind[] = [
  {
    name: 'Docusaurus',
    marks: scripts('docusaurus.config'),
    packageName: '@docusaurus/core',
    content: ['docs', 'blog', 'src/pages', 'versioned_docs', 'i18n'],
    others: ['build', '.docusaurus', 'static'],
    settings: [['path', 'content']],
  },
  {
    name: 'Astro',
    marks: scripts('astro.config'),
    packageName: 'astro',
    content: ['src/content', 'src/pages', 'src/blog', 'src/posts', 'src/data'],
    others: ['dist', '.astro', 'public'],
    settings: [['base', 'content']],
    settingsIn: ['src/content.config.ts', 'src/content.config.mjs', 'src/content/config.ts'],
  },
  {
    name: 'Hugo',
    marks: [...data('hugo'), ...data('config/_default/hugo'), ...data('config/_default/config')],
    content: ['content'],
    others: ['public', 'resources', 'layouts', 'themes', 'archetypes', 'static', 'assets'],
    settings: [
      ['contentDir', 'content'],
      ['publishDir', 'others'],
    ],
  },
  {
    name: 'Hugo',
    marks: data('config'),
    besides: ['archetypes', 'content', 'layouts', 'themes'],
    content: ['content'],
    others: ['public', 'resources', 'layouts', 'themes', 'archetypes', 'static', 'assets'],
    settings: [
      ['contentDir', 'content'],
      ['publishDir', 'others'],
    ],
  },
  {
    name: 'Eleventy',
    marks: [...scripts('eleventy.config'), '.eleventy.js'],
    packageName: '@11ty/eleventy',
    content: [],
    others: ['_site', '_includes', '_data', '_layouts'],
    settings: [
      ['input', 'content'],
      ['setInputDirectory', 'content'],
      ['output', 'others'],
      ['setOutputDirectory', 'others'],
    ],
  },
  {
    name: 'Jekyll',
    marks: ['_config.yml', '_config.yaml', '_config.toml'],
    content: [],
    others: ['_site', '.jekyll-cache', '_layouts', '_includes', '_sass', '_data', 'vendor'],
    settings: [['destination', 'others']],
  },
]

/** The site generator of a folder, or of a folder in it, as documentation often lies. */
export function findGenerator(cwd: string): Generator | undefined {
  for (const base of ['', ...foldersIn(cwd)]) {
    for (const kind of kinds) {
      const seenIn = markOf(kind, join(cwd, base))
      if (seenIn !== undefined) return describe(kind, { cwd, base, seenIn })
    }
  }
  return undefined
}

function foldersIn(cwd: string): string[] {
  return readdirSync(cwd, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]|^node_modules$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
}

function markOf(kind: Kind, folder: string): string | undefined {
  const mark = kind.marks.find((name) => existsSync(join(folder, name)))
  if (mark !== undefined) {
    const isSure = kind.besides?.some((name) => existsSync(join(folder, name))) ?? true
    return isSure ? mark : undefined
  }
  const { packageName } = kind
  return packageName !== undefined && packagesIn(folder).has(packageName)
    ? 'package.json'
    : undefined
}

interface Found {
  readonly cwd: string
  readonly base: string
  readonly seenIn: string
}

function describe(kind: Kind, { cwd, base, seenIn }: Found): Generator {
  const named = namedFolders(kind, join(cwd, base), seenIn)
  const fromRoot = (paths: readonly string[]): string[] =>
    [...new Set(paths)]
      .map((path) => posix.join(base, path))
      .filter((path) => path !== '.' && !path.startsWith('..'))
  return {
    name: kind.name,
    seenIn: posix.join(base, seenIn),
    content: fromRoot([...kind.content, ...named.content]).filter((path) =>
      existsSync(join(cwd, path)),
    ),
    others: fromRoot([...kind.others, ...named.others]),
  }
}

/** Settings are often code, which is looked at and never run. */
function namedFolders(
  { settings = [], settingsIn }: Kind,
  folder: string,
  seenIn: string,
): { content: string[]; others: string[] } {
  const named = { content: [] as string[], others: [] as string[] }
  const files = (settingsIn ?? [seenIn]).map((name) => join(folder, name)).filter(existsSync)
  for (const text of files.map((file) => readFileSync(file, 'utf8'))) {
    for (const [name, use] of settings) {
      const setting = new RegExp(`\\b${name}["']?\\s*[:=(]\\s*["'\`]?([\\w./-]+)`, 'g')
      for (const [, value = ''] of text.matchAll(setting)) {
        // The root of a disk is not meant, but that of the site.
        named[use].push(value.replace(/^\/+|\/+$/g, ''))
      }
    }
  }
  return named
}
