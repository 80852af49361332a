import { parentPort, workerData } from 'node:worker_threads'
import { rules } from '../../rules/index.ts'
import { framesOf } from '../core/bug.ts'
import { UsageError } from '../core/errors.ts'
import { companyOf } from './company.ts'
import { createConfigLoader } from './config.ts'
import { packResults } from './packed-results.ts'
import { readReadyClues, readReadyWords } from './ready-tables.ts'
import { createRun, type Looked } from './run.ts'
import {
  takeBatch,
  unpackFiles,
  type WorkerFailure,
  type WorkerReply,
  type WorkerTask,
} from './worker-task.ts'

/** A thread that takes batches of files until none is left. It reads its own configuration. */
async function work(task: WorkerTask): Promise<void> {
  const config = createConfigLoader({ ...task.config, rules })
  const tables = { readyWords: readReadyWords, readyClues: readReadyClues() }
  const baselined = new Set(task.baselined)
  const isBaselined = (path: string): boolean => baselined.has(path)
  const settings = { ...task.settings, ...tables, config, isBaselined }
  const run = createRun(settings, (path) => companyOf(path, task.drafts))
  const files = unpackFiles(task.files)
  for (let next = takeBatch(task); next; next = takeBatch(task)) {
    const looked: Looked[] = []
    let failure: WorkerFailure | undefined
    try {
      for (const file of files.slice(next.batch.start, next.batch.end)) {
        looked.push(await run.lintFile(file))
      }
    } catch (error) {
      failure = failureFrom(error)
    }
    const results = packResults(looked.map(({ result }) => result))
    reply({ batch: next.number, results, kept: looked.map(({ kept }) => kept), failure })
    if (failure) return
  }
}

function reply(message: WorkerReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port is no window
  parentPort?.postMessage(message)
}

function failureFrom(error: unknown): WorkerFailure {
  if (error instanceof UsageError) {
    const { code, message, hint } = error
    return { kind: 'usage', code, message, hint }
  }
  const name = error instanceof Error ? error.name : typeof error
  return { kind: 'bug', name, frames: framesOf(error) }
}

// Its caller has made it for this task; an error that escapes is one of the thread.
void work(workerData as WorkerTask)
