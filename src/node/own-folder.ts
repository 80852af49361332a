import { readdirSync, statSync } from 'node:fs'
import { pathIn } from './paths.ts'

/** Where a team keeps rules and words of its own, beside its configuration. */
export const ownFolderName = '.professional'

/** Files by what they are; absolute, sorted. */
export interface OwnFolder {
  readonly folder: string
  readonly rules: readonly string[]
  readonly terms: readonly string[]
}

/** Those that hold no rules are told apart later: nobody wants to wonder why a rule is not there. */
const codeEnding = /\.[cm]?[jt]s$/
/** Notes for people and files of the system are passed over; all else is a mistake. */
const isPassedOver = /^\.|\.md$|^(?:README|LICEN[CS]E)/i

/** Undefined where a folder has none. Two questions to the file system, and no file is read. */
export function findOwnFolder(beside: string): OwnFolder | undefined {
  const folder = pathIn(beside, ownFolderName)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  // What rules share lies in folders below.
  const rules = listFiles(pathIn(folder, 'rules')).filter((file) => codeEnding.test(file))
  return { folder, rules, terms: listFiles(pathIn(folder, 'terms')) }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !isPassedOver.test(entry.name))
      .map(({ name }) => pathIn(folder, name))
      .toSorted((a, b) => (a < b ? -1 : 1))
  } catch {
    return []
  }
}
