import type { Reading, WhoWakes } from '../core/document.ts'
import type { Layout } from '../core/layout.ts'
import { createLines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Draft } from '../core/tree.ts'
import type { Data } from './data.ts'
import { type DataRecord, draftOfRecord, recordsIn } from './data-records.ts'
import { createDataViews } from './data-views.ts'
import type { Embedding } from './markup.ts'
import { makeDrafts, readInParts } from './parts.ts'
import type { RecordWakes } from './record-wakes.ts'
import { draftsOfRest } from './records.ts'

/** What the notation of a file of data gives. */
export interface DataFile {
  readonly text: string
  readonly values: readonly Data[]
  /** Comments, and what could not be read. */
  readonly rest: readonly Range[]
  /** What there is to say of its markup is added here. */
  readonly notices: Notice[]
}

/** A file of data as drafts, whatever its notation. */
export function readData(
  { text, values, rest, notices }: DataFile,
  layout: Layout,
  embedding: Embedding,
  whoWakes: WhoWakes | undefined,
): Reading {
  const lines = createLines(text)
  const views = createDataViews(layout, embedding, notices)
  for (const value of values) views.look(value)
  const records = values.flatMap((value) => recordsIn(value, views))

  const draftOf = (record: DataRecord, wakes: RecordWakes): Draft | undefined =>
    draftOfRecord(record, lines, views, wakes)
  const drafts = makeDrafts(records, draftOf, whoWakes, draftsOfRest(text, rest, lines))
  return {
    ...readInParts(drafts, lines.positionOf(0, text.length), whoWakes !== undefined),
    notices,
    // Known once all are read.
    sought: () => views.sought(),
  }
}
