import { formatByExtension } from '../readers/index.ts'

/** A file that `init` offers to write. */
export interface InitFile {
  /** From the folder it is run in, with `/`. */
  readonly path: string
  readonly text: string
  readonly isProgram?: boolean
  /** The part that does the work, for somebody who has such a file already. */
  readonly part?: string
  /** What is left to do. */
  readonly next?: string
}

/** @param schema Where editors find the schema, if the package is installed here. */
export function configFile(schema: string | undefined): InitFile {
  const forEditors = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`
  return { path: '.professionalrc', text: forEditors + configText }
}

const configText = `# How the drafts in this folder are checked. \`professional config\` shows all that is in force,
# \`professional rules\` every rule there is. To use a setting below, take its # away.

# Who is writing, and where: general, uk-health, uk-pharmacy or us-health.
profile: uk-pharmacy

# What to lint when no path is given.
# files: [drafts]

# What holds for every draft that does not say otherwise in its own front matter.
# meta:
#   platform: x
#   author: { type: organisation, name: Example Pharmacy }

# How loudly a rule speaks: error, warning, info or off.
# rules:
#   confidentiality/nhs-number: error

# Other settings for some of the files; later ones win.
# overrides:
#   - files: newsletter/**
#     meta: { kind: newsletter }
`

export const ignoreFile: InitFile = {
  path: '.professionalignore',
  text: `# What is never checked, one pattern a line, in the syntax of .gitignore. What .gitignore leaves
# out is left out anyway.
# archive/
`,
}

const endings = Object.keys(formatByExtension).map((extension) => extension.slice(1))

export const hookNames = ['pre-commit', 'husky', 'lefthook'] as const
export type HookName = (typeof hookNames)[number]

export function hookFile(name: HookName, version: string): InitFile {
  switch (name) {
    case 'pre-commit': {
      const part = `  - repo: local
    hooks:
      - id: professional
        name: professional
        entry: professional
        language: node
        additional_dependencies: ['professional@${version}']
        files: '\\.(${endings.join('|')})$'
`
      return {
        path: '.pre-commit-config.yaml',
        text: `repos:\n${part}`,
        part,
        next: 'To turn the hook on: pre-commit install',
      }
    }
    case 'husky':
      return {
        path: '.husky/pre-commit',
        text: huskyText,
        part: huskyText,
        isProgram: true,
        next: 'To turn the hook on: npm install --save-dev husky, then npx husky',
      }
    case 'lefthook': {
      const part = `  commands:
    professional:
      glob: '*.{${endings.join(',')}}'
      run: npx professional --staged
`
      return {
        path: 'lefthook.yml',
        text: `pre-commit:\n${part}`,
        part: `pre-commit:\n${part}`,
        next: 'To turn the hook on: npx lefthook install',
      }
    }
    default:
      return name satisfies never
  }
}

const huskyText = 'npx professional --staged\n'

export const ciNames = ['github', 'gitlab'] as const
export type CiName = (typeof ciNames)[number]

export function ciFile(name: CiName, version: string): InitFile {
  const run = `npx --yes professional@${version}`
  switch (name) {
    case 'github':
      return { path: '.github/workflows/professional.yml', text: githubText(run) }
    case 'gitlab': {
      const text = `professional:\n  image: node:22\n  script:\n    - ${run}\n`
      return { path: '.gitlab-ci.yml', text, part: text }
    }
    default:
      return name satisfies never
  }
}

function githubText(run: string): string {
  return `name: professional
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  professional:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${run}
`
}
