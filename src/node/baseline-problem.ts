import { baselineVersion, isWritten } from './baseline-shape.ts'
import { type FilePoint, parsePositioned, type PositionedValue } from './config-positions.ts'

/** What is wrong with a baseline, where, and what would work. */
export interface BaselineProblem {
  /** `:7`, to be put after the path. */
  readonly at: string
  readonly message: string
  readonly hint: string
}

const anew = 'delete the file and run `professional baseline update`'

/** For a text that is no baseline. */
export function describeProblem(text: string): BaselineProblem {
  return findConflict(text) ?? describeValue(text)
}

/** What git leaves in a file when it cannot merge it. */
function findConflict(text: string): BaselineProblem | undefined {
  const place = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
  if (place < 0) return undefined
  return {
    at: `:${place + 1}`,
    message: 'a merge has left its marks here',
    hint:
      'Keep the lines of both sides and delete the marks, then run `professional baseline prune`: ' +
      'the order does not matter, and each finding has a line of its own',
  }
}

function describeValue(text: string): BaselineProblem {
  const parsed = parsePositioned(text, true)
  if (Array.isArray(parsed)) {
    const [first] = parsed
    return {
      at: pointAt(lineOfBadEntry(text) ?? first),
      message: 'this is no JSON',
      hint: `Mend the line, or ${anew}`,
    }
  }
  return describeVersion(parsed) ?? describeFindings(parsed)
}

/** Each finding has a line of its own, which has to be JSON by itself. */
function lineOfBadEntry(text: string): FilePoint | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const place = lines.findIndex(
    (line) => line.startsWith('{') && line !== '{' && !isEntryLine(line),
  )
  return place < 0 ? undefined : { line: place + 1, column: 1 }
}

function isEntryLine(line: string): boolean {
  try {
    JSON.parse(line.replace(/,$/, ''))
    return true
  } catch {
    return false
  }
}

function describeVersion({ value, pointAt: place }: PositionedValue): BaselineProblem | undefined {
  const whole = typeof value === 'object' && value !== null ? (value as Entries) : {}
  const version = whole['schemaVersion']
  if (version === baselineVersion) return undefined
  const isLater = typeof version === 'number' && version > baselineVersion
  return {
    at: pointAt(place(['schemaVersion'], 'key')),
    message: isLater
      ? `the baseline was written by a later version of professional (schema ${version}; this one knows ${baselineVersion})`
      : `a baseline says “"schemaVersion": ${baselineVersion}”, and this file does not`,
    hint: isLater ? 'Bring professional up to date' : `If it is to be a baseline, ${anew}`,
  }
}

type Entries = Readonly<Record<string, unknown>>

function describeFindings({ value, pointAt: place }: PositionedValue): BaselineProblem {
  const { findings } = value as Entries
  if (!Array.isArray(findings)) {
    return {
      at: pointAt(place(['findings'], 'value')),
      message: '“findings” is no list',
      hint: `Mend it, or ${anew}`,
    }
  }
  const bad = (findings as unknown[]).findIndex((item) => item !== null && !isWritten(item))
  return {
    at: pointAt(place(['findings', bad], 'value')),
    message:
      'a finding has “path”, “rule” and “key”, each a text, and may have “nth”, a number from 1',
    hint: 'Delete the line, or mend it; `professional baseline update` writes what is found now',
  }
}

function pointAt(point: FilePoint | undefined): string {
  return point ? `:${point.line}` : ''
}
