import type { Reader, Reading } from '../core/document.ts'
import { noLayout } from '../core/layout.ts'
import { createLines, type Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Draft } from '../core/tree.ts'
import { type DataRecord, draftOfRecord, recordsIn } from './data-records.ts'
import { createDataViews } from './data-views.ts'
import { onlyHtml } from './embedded.ts'
import type { Embedding } from './markup.ts'
import { type JsonProblem, parseJson } from './json-text.ts'
import { draftsOfRest } from './records.ts'

/** What stands before the data in the archive of an account of X. */
const assignment = /^\s*window\.YTD\.[\w.]+\s*=\s*/

/** Data of programs, and archives of accounts: an element of the list is a draft. */
export function createJsonReader(embedding: Embedding = onlyHtml): Reader {
  return {
    format: 'json',
    read({ text, path }, _, layout = noLayout) {
      const before = assignment.exec(text)?.[0].length
      const lines = createLines(text)
      // A script that is no archive has no drafts.
      if (before === undefined && /\.js$/i.test(path)) return reading([], [], text, lines)
      const range = { start: before ?? 0, end: text.length }
      const { values, comments, problem } = parseJson(text, range)
      const notices: Notice[] = problem ? [noticeOf(problem)] : []
      const views = createDataViews(layout, embedding, notices)
      for (const value of values) views.look(value)
      const records = values.flatMap((value) => recordsIn(value, views))
      const drafts = records.flatMap((record) => draftOfRecord(record, lines, views) ?? [])
      const unread = problem ? [{ start: problem.at, end: text.length }] : []
      const rest = draftsOfRest(text, [...comments, ...unread], lines)
      return { ...reading([...drafts, ...rest], notices, text, lines), sought: views.sought() }
    },
  }
}

const line = /[^\r\n]+/g

/** A record on each line: one that cannot be read does not spoil the others. */
export function createNdjsonReader(embedding: Embedding = onlyHtml): Reader {
  return {
    format: 'ndjson',
    read({ text, firstRecord = 1 }, _, layout = noLayout) {
      const lines = createLines(text)
      const drafts: Draft[] = []
      const notices: Notice[] = []
      const views = createDataViews(layout, embedding, notices)
      let number = firstRecord - 1
      for (const { 0: written, index } of text.matchAll(line)) {
        if (written.trim() === '') continue
        const name = `record ${++number}`
        const range = { start: index, end: index + written.length }
        const { values, comments, problem } = parseJson(text, range)
        for (const data of values) {
          const record: DataRecord = { data, name }
          views.look(data)
          const draft = draftOfRecord(record, lines, views)
          if (draft) drafts.push(draft)
        }
        if (problem) notices.push(noticeOf(problem, number))
        const unread = problem ? [{ start: problem.at, end: range.end }] : []
        drafts.push(...draftsOfRest(text, [...comments, ...unread], lines, name))
      }
      return { ...reading(drafts, notices, text, lines), sought: views.sought() }
    },
  }
}

function reading(drafts: Draft[], notices: Notice[], text: string, lines: Lines): Reading {
  const position = lines.positionOf(0, text.length)
  return { tree: { type: 'root', children: drafts, position }, notices }
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
