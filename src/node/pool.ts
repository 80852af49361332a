import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { UsageError } from '../core/errors.ts'
import type { FileResult } from '../core/finding.ts'
import { failedResult } from '../engine/failed.ts'
import { type Batch, cutBatches } from './batches.ts'
import type { FoundFile } from './files.ts'
import { unpackResults } from './packed-results.ts'
import type { Looked } from './run.ts'
import {
  packFiles,
  takeAll,
  takeBatch,
  type WorkerFailure,
  type WorkerReply,
  type WorkerTask,
} from './worker-task.ts'

export interface PoolRequest {
  readonly files: readonly FoundFile[]
  /** In bytes, of each file. */
  readonly sizes: readonly number[]
  /** This one included. */
  readonly threads: number
  readonly task: Pick<WorkerTask, 'config' | 'settings' | 'baselined' | 'drafts'>
  /** Looks at a file in this thread. */
  readonly lintHere: (file: FoundFile) => Promise<Looked>
  /** Called with a number in the list and what was found there, in no order. */
  readonly onLooked: (number: number, looked: Looked) => void
  /** Called with something about threads that changes no result. */
  readonly onDebug: (note: string) => void
}

/**
 * Has several threads look at files. This one does its share, so that the others cost nothing until
 * they are there.
 *
 * @throws What looking at the files in their order would have thrown first.
 */
export async function lintTogether(request: PoolRequest): Promise<void> {
  const { files, sizes, threads, onLooked, onDebug } = request
  const batches = cutBatches(sizes, threads)
  const task = { ...taskFor(request, files, batches) }
  const done = new Set<number>()
  const failures = new Map<number, unknown>()

  function settle(number: number, looked: readonly Looked[], failure?: unknown): void {
    const { start = 0 } = batches[number] ?? {}
    for (const [index, one] of looked.entries()) onLooked(start + index, one)
    done.add(number)
    if (failure === undefined) return
    failures.set(number, failure)
    // Batches are taken in order, so those before this one are in hands that will finish them.
    takeAll(task)
  }

  const workers = Array.from({ length: Math.min(threads, batches.length) - 1 }, () =>
    startWorker(task, (reply) =>
      settle(reply.batch, lookedIn(reply), reply.failure && errorFrom(reply.failure)),
    ),
  )
  onDebug(`${threads} threads for ${files.length} drafts in ${batches.length} batches`)
  await takeShare(request, task, settle)
  for (const reason of await Promise.all(workers)) {
    if (reason !== undefined)
      onDebug(`a thread stopped (${reason}); its drafts are looked at again`)
  }
  const last = Math.min(batches.length, ...failures.keys())
  for (const [number, batch] of batches.entries()) {
    if (number > last) break
    if (!done.has(number)) await lintAlone(request, batch)
  }
  if (failures.has(last)) throw failures.get(last)
}

async function takeShare(
  { files, lintHere }: PoolRequest,
  task: WorkerTask,
  settle: (number: number, looked: readonly Looked[], failure?: unknown) => void,
): Promise<void> {
  for (let next = takeBatch(task); next; next = takeBatch(task)) {
    const looked: Looked[] = []
    try {
      for (const file of files.slice(next.batch.start, next.batch.end)) {
        looked.push(await lintHere(file))
      }
    } catch (error) {
      return settle(next.number, looked, error)
    }
    settle(next.number, looked)
    await messagesArrive()
  }
}

/** Looking at drafts leaves no gap in which the other threads could be heard. */
function messagesArrive(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

/**
 * Looks once more at what a thread took to its grave, in threads of its own: the draft that ends
 * them is told, and the others are looked at.
 */
async function lintAlone(request: PoolRequest, { start, end }: Batch): Promise<void> {
  let at = start
  while (at < end) {
    const rest = request.files.slice(at, end)
    const singles = rest.map((_, index) => ({ start: index, end: index + 1 }))
    const task = taskFor(request, rest, singles)
    const first = at
    let failure: unknown
    const reason = await startWorker(task, (reply) => {
      for (const looked of lookedIn(reply)) {
        request.onLooked(first + reply.batch, looked)
        at = first + reply.batch + 1
      }
      if (reply.failure) failure = errorFrom(reply.failure)
    })
    if (failure !== undefined) throw failure
    const culprit = request.files[at]
    if (at >= end || !culprit) return
    request.onLooked(at, { result: stoppedResult(culprit, reason ?? 'nobody knows why') })
    at++
  }
}

function stoppedResult({ path, format }: FoundFile, reason: string): FileResult {
  const source = { path, format, text: '' }
  return failedResult(source, {
    id: 'professional/unreadable',
    message: `The thread that looked at this draft stopped (${reason})`,
    start: 0,
    end: 0,
    advice: 'Look at it by itself, with --concurrency off; a plugin may have ended the thread.',
  })
}

function taskFor(
  { task }: PoolRequest,
  files: readonly FoundFile[],
  batches: readonly Batch[],
): WorkerTask {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  return { ...task, files: packFiles(files), batches, taken }
}

/** @returns When the thread has ended; the reason if that was not because its work was done. */
function startWorker(
  task: WorkerTask,
  onReply: (reply: WorkerReply) => void,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    let reason: string | undefined
    let worker: Worker
    try {
      worker = new Worker(workerFile(), { workerData: task })
    } catch (error) {
      return resolve(reasonOf(error))
    }
    worker.on('message', onReply)
    worker.on('error', (error) => (reason = reasonOf(error)))
    worker.on('exit', (code) => resolve(reason ?? (code === 0 ? undefined : `exit code ${code}`)))
  })
}

function lookedIn({ results, kept }: WorkerReply): Looked[] {
  return unpackResults(results).map((result, index) => ({ result, kept: kept[index] }))
}

/**
 * Built or as it stands, the worker lies beside this file and ends as it does. The bundle has one
 * that loads what was compiled for it before.
 */
function workerFile(): string {
  const ending = extname(import.meta.filename)
  const name = ending === '.cjs' ? '../../bin/worker.cjs' : `worker${ending}`
  return join(import.meta.dirname, name)
}

/** What is said of the error itself may quote a draft. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'out of memory'
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'an error'
}

function errorFrom(failure: WorkerFailure): Error {
  if (failure.kind === 'usage') {
    const { code, message, hint } = failure
    return new UsageError(code, message, hint === undefined ? {} : { hint })
  }
  const error = new Error('a draft could not be looked at')
  error.name = failure.name
  error.stack = [`${error.name}: ${error.message}`, ...failure.frames].join('\n')
  return error
}
