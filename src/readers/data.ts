import { dayIn } from './cell-meta.ts'
import type { Cell } from './cells.ts'

/** What a file of data holds, whatever its notation, with exact places. */
export type Data = DataText | DataList | DataMap

export interface DataText extends Cell {
  readonly type: 'text'
  /** Not a number, `true`, `false` or nothing. */
  readonly isString: boolean
}

export interface DataList {
  readonly type: 'list'
  readonly items: Data[]
  readonly start: number
  end: number
}

export interface DataMap {
  readonly type: 'map'
  readonly members: DataMember[]
  readonly start: number
  end: number
}

export interface DataMember {
  readonly key: Cell
  readonly value: Data
}

/** Deeper data is not taken apart: it would take those that walk it out of stack. */
export const deepest = 200

/** The last member with this key, which is the one that counts. */
export function memberOf(data: Data | undefined, key: string): Data | undefined {
  return data?.type === 'map'
    ? data.members.findLast((member) => member.key.value === key)?.value
    : undefined
}

/**
 * All that a path of keys leads to; lists are gone through.
 *
 * @param path Such as `object.attachment.name`.
 */
export function dataAt(data: Data, path: string): Data[] {
  let found: Data[] = [data]
  for (const key of path.split('.')) {
    found = found.flatMap((from) => itemsOf(from).flatMap((item) => memberOf(item, key) ?? []))
  }
  return found.flatMap(itemsOf)
}

function itemsOf(data: Data): Data[] {
  return data.type === 'list' ? data.items : [data]
}

/** The first string or number that a path leads to. */
export function wordAt(data: Data, path: string): string | undefined {
  const found = dataAt(data, path).find((value) => value.type === 'text')
  return found?.type === 'text' ? found.value : undefined
}

/** As a program would get it. */
export function toPlain(data: Data): unknown {
  if (data.type === 'list') return data.items.map(toPlain)
  if (data.type === 'map') {
    return Object.fromEntries(data.members.map(({ key, value }) => [key.value, toPlain(value)]))
  }
  if (data.isString) return data.value
  const words: Readonly<Record<string, unknown>> = { true: true, false: false }
  if (Object.hasOwn(words, data.value)) return words[data.value]
  const number = Number(data.value)
  return data.value === '' || Number.isNaN(number) ? undefined : number
}

const unixSeconds = /^\d{9,10}$/
const unixMilliseconds = /^\d{12,13}$/
/** As X writes it: *Wed Oct 10 20:19:24 +0000 2018*. */
const ofX =
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d{2}) [\d:]{8} [+-]\d{4} (?<year>\d{4})$/

/** The day that a value gives, ISO: written for people, or as programs write it. */
export function dayOf(data: Data | undefined): string | undefined {
  if (data?.type !== 'text') return undefined
  const value = data.value.trim()
  const factor = unixSeconds.test(value) ? 1000 : unixMilliseconds.test(value) ? 1 : undefined
  if (factor !== undefined) return new Date(Number(value) * factor).toISOString().slice(0, 10)
  const { day, month, year } = ofX.exec(value)?.groups ?? {}
  return dayIn(day === undefined ? value : `${day} ${month} ${year}`)
}
