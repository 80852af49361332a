import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepositories, findGitFile } from '../../node/repository.ts'
import type { CiName } from './ci-file.ts'
import type { HookName } from './hook-file.ts'
import { packagesIn, readManifest } from './read-manifest.ts'

/** Something that runs other programs, and what gave it away. */
export interface FoundTool<Name> {
  readonly name: Name
  readonly seenIn: string
  /** It has settings of its own, which are not to be written twice. */
  readonly hasSettings: boolean
}

const hookMarks: Readonly<Record<HookName, readonly string[]>> = {
  'pre-commit': ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
  lefthook: ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) =>
    ['yml', 'yaml', 'toml', 'json'].map((ending) => `${name}.${ending}`),
  ),
  'lint-staged': [
    ...['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map(
      (ending) => `.lintstagedrc${ending}`,
    ),
    ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `lint-staged.config.${ending}`),
  ],
  husky: ['.husky'],
}

/** The hook managers in use, the one that does most for us first. */
export function findHooks(cwd: string): FoundTool<HookName>[] {
  const manifest = readManifest(cwd)
  const packages = packagesIn(cwd)
  // The keys of the table are the names.
  return (Object.keys(hookMarks) as HookName[]).flatMap((name) => {
    const mark = hookMarks[name].find((path) => existsSync(join(cwd, path)))
    const hasKey = Object.hasOwn(manifest, name)
    // husky keeps each hook in a file of its own.
    const hasSettings = (mark !== undefined || hasKey) && name !== 'husky'
    if (mark !== undefined) return [{ name, seenIn: mark, hasSettings }]
    return hasKey || packages.has(name) ? [{ name, seenIn: 'package.json', hasSettings }] : []
  })
}

/** Where changes are checked; the address of the repository decides where no file does. */
export function findCi(cwd: string): FoundTool<CiName>[] {
  const marks: readonly FoundTool<CiName>[] = [
    { name: 'github', seenIn: '.github', hasSettings: false },
    { name: 'gitlab', seenIn: '.gitlab-ci.yml', hasSettings: true },
  ]
  const found = marks.filter(({ seenIn }) => existsSync(join(cwd, seenIn)))
  return found.length > 0 ? found : findForge(cwd)
}

function findForge(cwd: string): FoundTool<CiName>[] {
  const root = createRepositories().rootOf(cwd)
  const file = root === undefined ? undefined : findGitFile(root, 'config')
  if (file === undefined) return []
  const text = readFileSync(file, 'utf8')
  const from = { seenIn: 'the address of the repository', hasSettings: false }
  for (const [, host = ''] of text.matchAll(
    /^\s*url\s*=\s*(?:\w+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)/gm,
  )) {
    if (host === 'github.com') return [{ name: 'github', ...from }]
    if (/(?:^|\.)gitlab\./.test(host)) return [{ name: 'gitlab', ...from }]
  }
  return []
}

const otherCi: Readonly<Record<string, string>> = {
  'bitbucket-pipelines.yml': 'Bitbucket Pipelines',
  'azure-pipelines.yml': 'Azure Pipelines',
  Jenkinsfile: 'Jenkins',
  '.circleci': 'CircleCI',
  '.forgejo': 'Forgejo Actions',
  '.gitea': 'Gitea Actions',
  '.woodpecker.yml': 'Woodpecker',
  '.travis.yml': 'Travis CI',
}

/** CI that we write no file for. */
export function findOtherCi(cwd: string): string[] {
  return Object.keys(otherCi)
    .filter((path) => existsSync(join(cwd, path)))
    .map((path) => otherCi[path] ?? path)
}
