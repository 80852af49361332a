import { UsageError } from '../core/errors.ts'
import { watchFolders } from '../node/watch-folders.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'
import { reportPaths } from './outputs.ts'
import { createWakeUps } from './wake-ups.ts'
import { createRounds, type LintRound } from './watch-rounds.ts'

/**
 * Lints, and again whenever something changes, until somebody has had enough.
 *
 * An event is no more than a reason to look: what has changed is told by the files themselves, so
 * that a draft saved in whatever way, moved, or missed by the system comes out right.
 *
 * @returns The exit code of the last round.
 * @throws {UsageError} When not even the first round can be run.
 */
export async function watchDrafts(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  lint: LintRound,
): Promise<number> {
  refuse(paths, flags)
  const rounds = createRounds({ paths, flags, io, lint })
  await rounds.look()
  const wakeUps = createWakeUps()
  const reports = reportPaths(flags.format ?? [], io.cwd)
  const watch = watchFolders({
    onEvent(absolute) {
      // A report of ours among the drafts would be a reason for the next.
      if (!reports.has(absolute)) wakeUps.wake()
    },
    onFull() {
      if (!wakeUps.poll()) return
      io.stderr('professional: the system watches no more folders; looking every two seconds\n')
    },
  })
  const end = io.interrupted().then(() => 'end' as const)
  do {
    // What has happened before a folder was watched, nobody has told.
    if (watch.set(rounds.folders())) wakeUps.wake()
    rounds.tellWaiting()
  } while ((await Promise.race([wakeUps.next(), end])) !== 'end' && (await rounds.lookAgain()))
  watch.close()
  wakeUps.close()
  return rounds.exitCode()
}

function refuse(paths: readonly string[], flags: LintFlags): void {
  const { staged, fix, fixUnsafe, diff, fileList, stdinFilename } = flags
  const other = [
    staged && '--staged',
    fix && '--fix',
    fixUnsafe && '--fix-unsafe',
    diff && '--diff',
    stdinFilename !== undefined && '--stdin-filename',
    fileList === '-' && '--file-list -',
    paths.includes('-') && '-',
  ].find((flag) => typeof flag === 'string')
  if (other === undefined) return
  const isStdin = other.endsWith('-') || other === '--stdin-filename'
  throw new UsageError('bad-flags', `--watch and ${other} do not go together`, {
    hint: isStdin
      ? 'Standard input comes once: name files or folders to watch'
      : other === '--staged'
        ? 'What is written can be watched; what is staged is linted when it is committed'
        : 'A draft would change under the hands of whoever writes it: run it by itself',
  })
}
