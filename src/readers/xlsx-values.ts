import { readXml } from './xml.ts'

/** What a style shows a number as. */
export type NumberKind = 'number' | 'date' | 'time' | 'date and time'

const day = 86_400_000

/** Formats that a workbook need not declare; those of East Asia included. */
const builtIn: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...numbered('date', [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]),
  ...numbered('time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]),
  ...numbered('date and time', [22]),
])

function numbered(kind: NumberKind, ids: readonly number[]): [number, NumberKind][] {
  return ids.map((id) => [id, kind])
}

/** What each style of a workbook shows numbers as, by the number that cells give. */
export function stylesFrom(xml: string): NumberKind[] {
  const kinds = new Map(builtIn)
  const styles: NumberKind[] = []
  let isInCells = false
  readXml(xml, {
    open(name, attributes) {
      const id = Number(attributes.get('numFmtId') ?? 0)
      if (name === 'numFmt') kinds.set(id, kindOf(attributes.get('formatCode') ?? ''))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) styles.push(kinds.get(id) ?? 'number')
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}

/** `yyyy\-mm\-dd`, `[$-809]d mmm yy`, `[h]:mm`, `"day "0` */
function kindOf(code: string): NumberKind {
  const signs = (code.split(';')[0] ?? '')
    .replaceAll(/\[(h+|m+|s+)\]/gi, '$1')
    .replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
  const hasTime = /[hs]/i.test(signs)
  const hasDate = /[dy]/i.test(signs) || (!hasTime && /m/i.test(signs))
  if (hasDate) return hasTime ? 'date and time' : 'date'
  return hasTime ? 'time' : 'number'
}

/** A number of a cell as its style shows it, dates as ISO. */
export function shownNumber(written: string, kind: NumberKind, from1904: boolean): string {
  const number = Number(written)
  if (written.trim() === '' || !Number.isFinite(number)) return written
  if (kind === 'number') return String(number)
  // Days since the last of December 1899, since Excel holds 1900 for a leap year.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30)
  const date = new Date(epoch + Math.round((number * day) / 1000) * 1000)
  if (number < 0 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return written
  const iso = date.toISOString()
  if (kind === 'time') return iso.slice(11, 16)
  return kind === 'date' ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}

/** The strings that cells share; how they are pronounced is left out. */
export function sharedStringsFrom(xml: string): { strings: string[]; isWhole: boolean } {
  const strings: string[] = []
  let words = ''
  let isText = false
  let phonetic = 0
  const isWhole = readXml(xml, {
    open(name) {
      if (name === 'si') words = ''
      if (name === 'rPh') phonetic++
      isText = name === 't' && phonetic === 0
    },
    text(part) {
      if (isText) words += part
    },
    close(name) {
      if (name === 'si') strings.push(unescape(words))
      if (name === 'rPh') phonetic--
      if (name === 't') isText = false
    },
  })
  return { strings, isWhole }
}

/** `_x000D_` is a sign that XML cannot hold. */
export function unescape(words: string): string {
  return words.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
