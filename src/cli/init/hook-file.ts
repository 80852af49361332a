import { dataFormats, formatByExtension } from '../../readers/index.ts'
import type { InitFile } from './init-file.ts'

export const hookNames = ['pre-commit', 'husky', 'lefthook', 'lint-staged'] as const
export type HookName = (typeof hookNames)[number]

export interface HookRequest {
  readonly version: string
  /** Where the manager has its settings already. */
  readonly settingsIn: string | undefined
  /** Folders that alone are looked at; none for all. */
  readonly folders: readonly string[]
}

/** Endings of drafts. Data is read where it is named, and a hook names whatever has changed. */
export const draftEndings: readonly string[] = Object.entries(formatByExtension)
  .filter(([, format]) => !dataFormats.has(format))
  .map(([extension]) => extension.slice(1))

/** What makes a hook manager look at drafts before they are committed. */
export function hookFile(name: HookName, request: HookRequest): InitFile {
  return { ...fileFor(name, request), rival: request.settingsIn }
}

function fileFor(name: HookName, request: HookRequest): InitFile {
  switch (name) {
    case 'pre-commit':
      return preCommit(request)
    case 'husky':
      return {
        path: '.husky/pre-commit',
        text: readsIndex,
        part: readsIndex,
        isProgram: true,
        next: 'To turn the hook on: npm install --save-dev husky professional, then npx husky',
      }
    case 'lefthook': {
      const text = `pre-commit:
  commands:
    professional:
      glob: '*.{${draftEndings.join(',')}}'
      run: ${readsIndex}`
      return {
        path: 'lefthook.yml',
        text,
        part: text,
        next: 'To turn the hook on: npx lefthook install',
      }
    }
    case 'lint-staged':
      return lintStaged(request)
    default:
      return name satisfies never
  }
}

/** These managers leave the work tree as it is, so what is to be committed is read from git. */
const readsIndex = 'npx professional --staged\n'

/** pre-commit puts away what is not staged, and hands over the names of files. */
function preCommit({ version, folders }: HookRequest): InitFile {
  const where = folders.length === 0 ? '' : `^(${folders.map(escapePattern).join('|')})/.*`
  const part = `  - repo: local
    hooks:
      - id: professional
        name: professional
        entry: professional
        language: node
        additional_dependencies: ['professional@${version}']
        files: '${where}\\.(${draftEndings.join('|')})$'
        require_serial: true
`
  return {
    path: '.pre-commit-config.yaml',
    text: `repos:\n${part}`,
    part,
    next: 'To turn the hook on: pre-commit install',
  }
}

/** lint-staged does the same. */
function lintStaged({ folders }: HookRequest): InitFile {
  const endings = `*.{${draftEndings.join(',')}}`
  const globs = folders.length === 0 ? [endings] : folders.map((path) => `${path}/**/${endings}`)
  const commands = Object.fromEntries(globs.map((glob) => [glob, 'professional']))
  const text = `${JSON.stringify(commands, undefined, 2)}\n`
  return {
    path: '.lintstagedrc.json',
    text,
    part: text,
    next: 'To turn the hook on: npm install --save-dev lint-staged professional, and run npx lint-staged in your pre-commit hook',
  }
}

function escapePattern(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
