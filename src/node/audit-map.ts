import type { FileResult } from '../core/finding.ts'
import type { AuditNames } from './audit-key.ts'
import type { Journal } from './audit-journal.ts'
import { type AuditRecord, readAuditRecord } from './audit-record.ts'
import { lintRecords, type RecordsResult, type RecordStream } from './lint-records.ts'
import type { Run } from './run.ts'
import { linesOf, type Stretch } from './stretches.ts'

/** Takes what the map finds, a line at a time. None of it holds a word of a post. */
export interface AuditSink {
  finding(line: string): void
  /** @param author Their name under the key. */
  clue(author: string, json: string): void
  reject(line: string): void
}

export interface MapCounts {
  readonly records: number
  readonly findings: number
  readonly clues: number
  readonly rejects: number
}

export interface MapRequest {
  readonly stream: RecordStream
  readonly run: Run
  readonly names: AuditNames
  readonly journal: Journal
  readonly sink: AuditSink
}

type Facts = FileResult['facts']

/**
 * Looks at each post by itself: what is found goes to the findings, and what only several posts of
 * an author could show goes to whoever puts those together.
 */
export async function mapRecords(request: MapRequest): Promise<MapCounts> {
  const { stream, run, journal, sink, names } = request
  const counts = { records: 0, findings: 0, clues: 0, rejects: 0 }

  function reject(record: number, code: string): void {
    counts.rejects++
    sink.reject(JSON.stringify({ record, code }))
  }

  function take({ result, first, records }: RecordsResult): void {
    const findings = byLine(result.diagnostics)
    const facts = byLine(result.facts)
    for (const [index, { line, text }] of records().entries()) {
      counts.records++
      const number = first + index
      if (journal.isDeadly(number)) {
        reject(number, 'deadly')
        continue
      }
      const about = text === undefined ? undefined : readAuditRecord(text)
      const found = findings.get(line) ?? []
      const isUnreadable =
        text === undefined || found.some(({ ruleId }) => ruleId === 'professional/unreadable')
      if (!about || isUnreadable) {
        reject(number, isUnreadable ? 'unreadable' : 'no-id')
        continue
      }
      const author = authorOf(about, names)
      const post = names.name('post', about.platform, about.id)
      for (const { ruleId, severity, position } of found) {
        const { column } = position.start
        counts.findings++
        sink.finding(JSON.stringify({ post, author, record: number, column, ruleId, severity }))
      }
      if (author !== undefined) tellClues(author, post, about, facts.get(line) ?? [])
    }
  }

  function tellClues(author: string, post: string, { date }: AuditRecord, facts: Facts): void {
    for (const [at, { ruleId, severity, silenced, value }] of facts.entries()) {
      counts.clues++
      // The members that come first decide the order of an author's posts.
      const clue = {
        date: date ?? '',
        post,
        at,
        ruleId,
        severity,
        silenced: silenced !== undefined,
      }
      sink.clue(author, JSON.stringify({ ...clue, value: names.hideFact(value) }))
    }
  }

  for await (const part of lintRecords(stream, run, { part: partWith(journal) })) take(part)
  return counts
}

function partWith(journal: Journal): (stretch: Stretch, first: number) => Iterable<Stretch> {
  return function* part(stretch, first) {
    const lines = [...linesOf(stretch)]
    const count = lines.filter(({ bytes, tooLong }) => isRecord(bytes) || tooLong.length > 0).length
    if (!journal.isSuspect(first, count)) {
      journal.begin(first, count)
      yield stretch
      return
    }
    let record = first
    for (const line of lines) {
      const isOne = isRecord(line.bytes) || line.tooLong.length > 0
      const isDeadly = isOne && journal.isDeadly(record)
      if (isOne && !isDeadly) journal.begin(record, 1)
      yield isDeadly ? { ...line, bytes: Buffer.from('0\n') } : line
      if (isOne) record++
    }
  }
}

function isRecord(bytes: Buffer): boolean {
  return bytes.toString().trim() !== ''
}

function authorOf({ platform, author }: AuditRecord, names: AuditNames): string | undefined {
  return author === undefined ? undefined : names.name('author', platform, author)
}

interface Placed {
  readonly position: FileResult['diagnostics'][number]['position']
}

function byLine<T extends Placed>(all: readonly T[]): Map<number, T[]> {
  const lines = new Map<number, T[]>()
  for (const one of all) {
    const { line } = one.position.start
    const found = lines.get(line)
    if (found) found.push(one)
    else lines.set(line, [one])
  }
  return lines
}
