import { execFileSync } from 'node:child_process'
import { makeFolder, type Tree } from './folder.ts'

/** What git says, called as somebody who has a name. */
export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Jo', '-c', 'user.email=jo@example.org']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
}

/** A repository with one commit of these files. */
export function repositoryOf(files: Tree): string {
  const root = makeFolder(files)
  git(root, 'init', '-q', '-b', 'main')
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '-m', 'first')
  return root
}
