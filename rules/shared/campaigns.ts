import {
  type Container,
  type DraftMeta,
  folderOf,
  mostOfFolder,
  type Note,
  type Parent,
} from 'professional/rule'
import { hashOf } from './clue-key.ts'

/** What a draft belongs to. Hashes, for the names are nobody's business. */
export interface Belonging {
  readonly thread?: string
  readonly campaign?: string
  readonly author?: string
  /** ISO day. */
  readonly date?: string
  /** Which of the drafts of its file, such as the row of a calendar. */
  readonly draft: number
  /** Its file holds others as well, so that what lies beside the file has nothing to do with it. */
  readonly isInFile?: true
}

/** Drafts that people read together. */
export interface Group<F> {
  readonly notes: readonly Note<F>[]
  /** They are told as one: a thread, a campaign, a small folder. */
  readonly isClose: boolean
}

const mostDays = 14
const closest = ['thread', 'campaign', 'folder', 'author', 'file']

export function belongingOf(
  { thread, campaign, author, date }: DraftMeta,
  draft: number,
  isInFile: boolean,
): Belonging {
  return {
    draft,
    ...(isInFile && { isInFile }),
    ...(thread !== undefined && { thread: hashOf('thread', thread) }),
    ...(campaign !== undefined && { campaign: hashOf('campaign', campaign) }),
    ...(author?.name !== undefined && { author: hashOf('author', author.name) }),
    ...(date !== undefined && { date: date.slice(0, 10) }),
  }
}

/** Whether a file holds other drafts; records are read in parts, so that they cannot be counted. */
export function isOfMany({ place = '' }: Container, file: Parent | undefined): boolean {
  return place.startsWith('record ') || (file?.children.length ?? 1) > 1
}

/** The groups that drafts form, each in the order in which it was, or will be, published. */
export function groupsOf<F>(
  notes: readonly Note<F>[],
  belonging: (note: Note<F>) => Belonging,
): Group<F>[] {
  const byKey = new Map<string, Note<F>[]>()
  for (const note of notes) {
    for (const key of keysOf(note, belonging(note))) {
      const group = byKey.get(key)
      if (group) group.push(note)
      else byKey.set(key, [note])
    }
  }
  return [...byKey].toSorted(byCloseness).flatMap(([key, group]) => {
    const paths = new Set(group.map(({ path }) => path))
    const units = new Set(group.map((note) => unitOf(note, belonging(note))))
    if (units.size < 2) return []
    if (kindOf(key) === 'folder' && (paths.size < 2 || paths.size > mostOfFolder)) return []
    const sorted = group.toSorted((a, b) => compareDays(belonging(a).date, belonging(b).date))
    const isClose = !/^(?:author|file)$/.test(kindOf(key))
    if (/^(?:thread|campaign)$/.test(kindOf(key))) return [{ notes: sorted, isClose }]
    return withinDays(sorted, (note) => belonging(note).date).map((part) => ({
      notes: part,
      isClose,
    }))
  })
}

/** Threads and campaigns first, an author’s posts last. */
function byCloseness([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return closest.indexOf(kindOf(a)) - closest.indexOf(kindOf(b))
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(' '))
}

function keysOf(
  { path }: Note<unknown>,
  { thread, campaign, author, isInFile }: Belonging,
): string[] {
  const folder = folderOf(path)
  return [
    ...(thread === undefined ? [] : [`thread ${thread}`]),
    ...(campaign === undefined ? [] : [`campaign ${campaign}`]),
    ...(author === undefined ? [] : [`author ${author}`]),
    // Whoever names a campaign or an author has said what belongs together.
    ...(campaign === undefined && folder !== '' && !isInFile
      ? [`folder ${folder} ${author ?? ''}`]
      : []),
    ...(author === undefined ? [`file ${path}`] : []),
  ]
}

/** What was looked at together already. */
export function unitOf({ path }: Note<unknown>, { draft }: Belonging): string {
  return `${path}#${draft}`
}

/** Days compare as text; drafts without one keep their order. */
function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}

/** Cut where more than two weeks lie between one draft and the next. */
function withinDays<F>(
  sorted: readonly Note<F>[],
  dayOf: (note: Note<F>) => string | undefined,
): Note<F>[][] {
  const parts: Note<F>[][] = []
  let last: string | undefined
  for (const note of sorted) {
    const day = dayOf(note)
    const isApart = last !== undefined && day !== undefined && daysBetween(last, day) > mostDays
    if (isApart || parts.length === 0) parts.push([])
    parts.at(-1)?.push(note)
    last = day ?? last
  }
  return parts
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
