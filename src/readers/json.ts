import type { Reader, WhoWakes } from '../core/document.ts'
import { type Layout, noLayout } from '../core/layout.ts'
import { createLines, isBlank, type Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Draft } from '../core/tree.ts'
import { readData } from './data-drafts.ts'
import { type DataRecord, draftOfRecord } from './data-records.ts'
import { createDataViews, type DataViews } from './data-views.ts'
import { onlyHtml } from './embedded.ts'
import { createFlatSkim } from './flat-records.ts'
import type { Embedding } from './markup.ts'
import { type JsonProblem, type JsonReading, parseJson } from './json-text.ts'
import { readInParts } from './parts.ts'
import { draftsOfRest } from './records.ts'

/** What stands before the data in the archive of an account of X. */
const assignment = /^\s*window\.YTD\.[\w.]+\s*=\s*/

/** Data of programs, and archives of accounts: an element of the list is a draft. */
export function createJsonReader(embedding: Embedding = onlyHtml): Reader {
  return {
    format: 'json',
    read({ text, path }, _, layout = noLayout, whoWakes) {
      const before = assignment.exec(text)?.[0].length
      const range = { start: before ?? 0, end: text.length }
      // A script that is no archive has no drafts.
      const isScript = before === undefined && /\.js$/i.test(path)
      const { values, comments, problem } = isScript ? noData : parseJson(text, range)
      const unread = problem ? [{ start: problem.at, end: range.end }] : []
      const notices = problem ? [noticeOf(problem)] : []
      const file = { text, values, rest: [...comments, ...unread], notices }
      return readData(file, layout, embedding, whoWakes)
    },
  }
}

const noData: JsonReading = { values: [], comments: [] }

/** A record on each line: one that cannot be read does not spoil the others. */
export function createNdjsonReader(embedding: Embedding = onlyHtml): Reader {
  return {
    format: 'ndjson',
    read({ text, firstRecord = 1, isApart = false }, _, layout = noLayout, whoWakes) {
      const lines = createLines(text)
      const notices: Notice[] = []
      const views = createDataViews(layout, embedding, notices)
      const each = draftsIn(text, {
        first: firstRecord,
        isApart,
        lines,
        notices,
        views,
        layout,
        whoWakes,
      })
      const position = lines.positionOf(0, text.length)
      return {
        ...readInParts(each, position, whoWakes !== undefined),
        notices,
        // Known once all are read.
        sought: () => views.sought(),
      }
    },
  }
}

interface RecordsReading {
  /** The number of the first record. */
  readonly first: number
  readonly isApart: boolean
  readonly lines: Lines
  readonly notices: Notice[]
  readonly views: DataViews
  readonly layout: Layout
  readonly whoWakes: WhoWakes | undefined
}

/** The drafts of records, one to a line, without those that wake nobody. */
function* draftsIn(
  text: string,
  { first, isApart, lines, notices, views, layout, whoWakes }: RecordsReading,
): Generator<Draft, undefined> {
  // What the configuration names is looked for in each record.
  const canSkim = whoWakes && layout.views.length === 0
  const skim = canSkim ? createFlatSkim(views.meaningOf, whoWakes, isApart) : undefined
  let number = first - 1
  let drafts = 0
  for (const range of writtenLines(text)) {
    number++
    // Two are read in any case: that a draft has others beside it tells on it. Of a stream it is known.
    const mayIdle = isApart || drafts > 1
    const awake = mayIdle ? skim?.(text, range) : undefined
    if (awake?.length === 0) continue
    const wakes = mayIdle ? { whoWakes, awake, isApart } : undefined
    const name = `record ${number}`
    const { values, comments, problem } = parseJson(text, range)
    for (const data of values) {
      const record: DataRecord = { data, name }
      views.look(data)
      const draft = draftOfRecord(record, lines, views, wakes)
      if (!draft) continue
      drafts++
      yield draft
    }
    if (problem) notices.push(noticeOf(problem, number))
    const unread = problem ? [{ start: problem.at, end: range.end }] : []
    for (const draft of draftsOfRest(text, [...comments, ...unread], lines, name)) {
      drafts++
      yield draft
    }
  }
  return undefined
}

/** Lines that are not blank. */
function* writtenLines(text: string): Generator<Range> {
  const ending = text.includes('\r') ? /[\r\n]/g : undefined
  for (let start = 0; start < text.length;) {
    let end: number
    if (ending) {
      ending.lastIndex = start
      end = ending.exec(text)?.index ?? text.length
    } else {
      end = text.indexOf('\n', start)
      if (end < 0) end = text.length
    }
    if (!isBlank(text, start, end)) yield { start, end }
    start = end + 1
  }
}

function noticeOf({ kind, at }: JsonProblem, record?: number): Notice {
  const which = record === undefined ? 'The data' : `Record ${record}`
  return kind === 'depth'
    ? {
        id: 'professional/too-complex',
        message: `${which} nests too deeply, so the rest of it was read as plain text`,
        start: at,
        end: at + 1,
      }
    : {
        id: 'professional/unreadable',
        message: `${which} is not JSON from here on`,
        start: at,
        end: at + 1,
        advice: 'Look for a comma, a quotation mark or a bracket that is missing or one too many.',
      }
}
