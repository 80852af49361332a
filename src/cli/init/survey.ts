import { readFileSync } from 'node:fs'
import { createRepositories, findGitFile } from '../../node/repository.ts'
import type { CiName } from './ci-file.ts'
import { findDrafts, type FoundDrafts } from './find-drafts.ts'
import { findGenerator, type Generator } from './find-generator.ts'
import { findCi, findHooks, findOtherCi, type FoundTool } from './find-tools.ts'
import type { HookName } from './hook-file.ts'
import { importAlex } from './import-alex.ts'
import { importVale } from './import-vale.ts'
import type { Imported } from './imported.ts'

/** What there is in a folder that a configuration should know of. */
export interface Survey {
  readonly drafts: FoundDrafts
  readonly generator: Generator | undefined
  readonly hooks: readonly FoundTool<HookName>[]
  readonly ci: readonly FoundTool<CiName>[]
  readonly otherCi: readonly string[]
  readonly imports: readonly Imported[]
  readonly mainBranch: string
}

export async function survey(cwd: string): Promise<Survey> {
  const found = [await importAlex(cwd), importVale(cwd)]
  const imports = found.filter((each) => each !== undefined)
  const leftOut = imports.flatMap(({ ignore }) => ignore)
  return {
    drafts: await findDrafts(cwd, leftOut),
    generator: findGenerator(cwd),
    hooks: findHooks(cwd),
    ci: findCi(cwd),
    otherCi: findOtherCi(cwd),
    imports,
    mainBranch: findMainBranch(cwd),
  }
}

/** What the remote repository calls it; else what is checked out, if that is a name for it. */
function findMainBranch(cwd: string): string {
  const root = createRepositories().rootOf(cwd)
  const nameIn = (path: string, pattern: RegExp): string | undefined => {
    const file = root === undefined ? undefined : findGitFile(root, path)
    return file === undefined ? undefined : pattern.exec(readFileSync(file, 'utf8'))?.[1]
  }
  return (
    nameIn('refs/remotes/origin/HEAD', /^ref: refs\/remotes\/origin\/(\S+)/) ??
    nameIn('HEAD', /^ref: refs\/heads\/(main|master|trunk)\s*$/) ??
    'main'
  )
}
