import type { InitFile } from './init-file.ts'

export const ciNames = ['github', 'gitlab'] as const
export type CiName = (typeof ciNames)[number]

export interface CiRequest {
  readonly version: string
  /** The branch that pull requests are made to. */
  readonly mainBranch: string
}

/** What makes a forge look at drafts and show its findings beside them. */
export function ciFile(name: CiName, { version, mainBranch }: CiRequest): InitFile {
  const run = `npx --yes professional@${version}`
  switch (name) {
    case 'github':
      return {
        path: '.github/workflows/professional.yml',
        text: githubText(run, mainBranch),
      }
    case 'gitlab': {
      const text = gitlabText(run)
      return { path: '.gitlab-ci.yml', text, part: text }
    }
    default:
      return name satisfies never
  }
}

/** No token is used, so that it works for pull requests from forks as well. */
function githubText(run: string, mainBranch: string): string {
  return `name: professional
on:
  pull_request:
  push:
    branches: [${JSON.stringify(mainBranch)}]
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
      - run: ${run} -f github -f markdown="$GITHUB_STEP_SUMMARY"
`
}

function gitlabText(run: string): string {
  return `professional:
  image: node:22
  script:
    - ${run} -f stylish -f gitlab=gl-code-quality-report.json -f junit=professional.junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: professional.junit.xml
`
}
