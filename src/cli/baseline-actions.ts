import { existsSync } from 'node:fs'
import type { BaselineEntry } from '../core/baseline.ts'
import { identityOf } from '../engine/baseline.ts'
import { writeBaseline } from '../node/baseline-write.ts'
import type { BaselineUse } from '../node/baselines.ts'
import { showPath } from '../node/paths.ts'
import { explainRefused, listFresh, listMoved, listStale, sizeInWords } from './baseline-page.ts'
import type { Io } from './io.ts'

/** @returns An exit code. */
type Act = (use: BaselineUse, io: Pick<Io, 'cwd' | 'stdout'>) => number

/** Writes what is found now, as far as it was looked at. */
const update: Act = (use, io) => {
  const { file, entries, matched, stale, added, refused } = use
  const old = new Set([
    ...stale.map(({ entry }) => identityOf(entry)),
    ...matched.moved.map(({ from }) => identityOf(from)),
  ])
  const next: readonly BaselineEntry[] = [
    ...entries.filter((entry) => !old.has(identityOf(entry))),
    ...matched.moved.map(({ to }) => to),
    ...added.map(({ entry }) => entry),
  ]
  const changes = [
    count(added, 'new'),
    count(stale, 'taken out'),
    count(matched.moved, 'moved'),
  ].filter((words) => words !== '')
  const shown = `${showPath(io.cwd, file)}, ${sizeInWords(next)}`
  if (changes.length > 0) {
    writeBaseline(file, next, io.cwd)
    io.stdout(`Written: ${shown} (${changes.join(', ')})\n`)
  } else if (existsSync(file)) io.stdout(`Nothing to change: ${shown}\n`)
  else if (refused.length === 0) io.stdout('Nothing to write: there are no findings\n')
  if (refused.length > 0) io.stdout(explainRefused(refused))
  return refused.length > 0 ? 1 : 0
}

/** Takes out what is of no use any more, and nothing else. */
const prune: Act = ({ file, entries, stale }, io) => {
  const old = new Set(stale.map(({ entry }) => identityOf(entry)))
  const next = entries.filter((entry) => !old.has(identityOf(entry)))
  const shown = `${showPath(io.cwd, file)}, ${sizeInWords(next)}`
  if (stale.length === 0) {
    io.stdout(`Nothing to take out: ${shown}\n`)
    return 0
  }
  writeBaseline(file, next, io.cwd)
  io.stdout(`Written: ${shown} (${count(stale, 'taken out')})\n${listStale(stale)}`)
  return 0
}

/** Says where the baseline and the drafts differ, and writes nothing. */
const check: Act = ({ file, entries, matched, stale, added, refused }, io) => {
  io.stdout(`${showPath(io.cwd, file)}: ${sizeInWords(entries)}\n`)
  const fresh = [...added, ...refused]
  if (fresh.length > 0) io.stdout(`New, and not in the baseline\n${listFresh(fresh)}`)
  if (stale.length > 0) {
    io.stdout(`Of no use: \`professional baseline prune\` takes it out\n${listStale(stale)}`)
  }
  if (matched.moved.length > 0) {
    io.stdout(
      `Moved: \`professional baseline update\` writes the new paths\n${listMoved(matched.moved)}`,
    )
  }
  if (fresh.length + stale.length > 0) return 1
  io.stdout('It is what is found\n')
  return 0
}

export type BaselineAction = 'update' | 'prune' | 'check'

export const baselineActions: Readonly<Record<BaselineAction, Act>> = { update, prune, check }

function count(list: readonly unknown[], word: string): string {
  return list.length === 0 ? '' : `${list.length} ${word}`
}
