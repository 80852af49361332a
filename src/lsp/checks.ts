import type { Plan } from '../core/config.ts'
import { UsageError } from '../core/errors.ts'
import type { FileResult } from '../core/finding.ts'
import { withoutKnown } from './baseline.ts'
import type { EditorBuffer } from './buffers.ts'
import type { DraftFinder, OpenDraft } from './drafts.ts'
import { createRuns, type RunTables } from './runs.ts'
import type { Settings } from './settings.ts'

/** One version of a buffer, looked at. */
export interface Check {
  readonly buffer: EditorBuffer
  /** Tells this look from those before and after it. */
  readonly id: string
  /** Undefined where the buffer is no draft, or cannot be read as one. */
  readonly seen?: Seen
  /** Why it is not looked at: the rest of a sentence. */
  readonly reason?: string
  /** A mistake in a configuration, which keeps it from being looked at. */
  readonly problem?: UsageError
}

export interface Seen {
  readonly draft: OpenDraft
  readonly plan: Plan
  readonly result: FileResult
}

export interface Checks {
  /** Looked at once a version, whoever asks. */
  of(buffer: EditorBuffer): Promise<Check>
  /** What another text in the same place would give. */
  lint(text: string, seen: Pick<Seen, 'draft' | 'plan'>): Promise<FileResult>
  /** What a look at a buffer costs, in milliseconds of the processor. */
  costOf(uri: string): number
  forget(uri: string): void
  /** Called when configurations or settings may have changed: everything is looked at again. */
  reset(finder: DraftFinder): void
}

export interface ChecksOptions {
  readonly tables: RunTables
  readonly finder: DraftFinder
  readonly settingsOf: (uri: string) => Promise<Settings>
  readonly today: () => string
}

export function createChecks(options: ChecksOptions): Checks {
  const { tables, settingsOf, today } = options
  const runFor = createRuns(tables, today)
  const known = new Map<string, Known>()
  const costs = new Map<string, readonly number[]>()
  let { finder } = options
  let count = 0

  async function look(buffer: EditorBuffer, id: string): Promise<Check> {
    const settings = await settingsOf(buffer.uri)
    if (!settings.enable) return { buffer, id, reason: 'professional.enable is off here' }
    try {
      const draft = await finder.find(buffer, settings.profile)
      if ('reason' in draft) return { buffer, id, reason: draft.reason }
      const { plan } = await runFor(draft).settle(draft.path)
      const start = processorTime()
      const result = await lint(buffer.text, { draft, plan })
      const recent = [...(costs.get(buffer.uri) ?? []), processorTime() - start]
      costs.set(buffer.uri, recent.slice(-remembered))
      return { buffer, id, seen: { draft, plan, result } }
    } catch (error) {
      if (error instanceof UsageError) return { buffer, id, problem: error }
      throw error
    }
  }

  async function lint(
    text: string,
    { draft, plan }: Pick<Seen, 'draft' | 'plan'>,
  ): Promise<FileResult> {
    const { path, format, sidecar } = draft
    const { result } = await runFor(draft).lint(
      { path, format, bytes: bytesOf(text), sidecar },
      plan,
    )
    return withoutKnown(result, draft, plan.today)
  }

  return {
    of(buffer) {
      const before = known.get(buffer.uri)
      const day = today()
      if (before?.buffer === buffer && before.day === day) return before.check
      const check = look(buffer, String(++count))
      known.set(buffer.uri, { buffer, day, check })
      return check
    },
    lint,
    costOf: (uri) => Math.min(...(costs.get(uri) ?? [0])),
    forget(uri) {
      known.delete(uri)
      costs.delete(uri)
    },
    reset(next) {
      finder = next
      known.clear()
    },
  }
}

/** Any one look may have been the first of its kind, or one in which memory was tidied up. */
const remembered = 3

/** A machine that is busy with something else makes a look longer, and no dearer. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Known {
  readonly buffer: EditorBuffer
  readonly day: string
  readonly check: Promise<Check>
}

/** One mark that tells the order of bytes is taken off again; where a text has its own, all count on. */
function bytesOf(text: string): Uint8Array {
  return Buffer.from(text.startsWith('\uFEFF') ? `\uFEFF${text}` : text)
}
