import { lazy } from '../core/pattern.ts'

/**
 * What stands for a sign beyond ASCII: the highest bit, with what a scan asks of it. A byte for each
 * unit of a text is read several times as fast as the units themselves.
 */
export const beyondAscii = 0x80
/** A sign that may be a capital, but no dash or quotation mark. */
export const mayBeCapital = 0x40
/** A space. */
const wide = 0x20
/** A sign that may stand for a letter. */
export const masking = 0x10

const encoder = lazy(() => new TextEncoder())

/** Room for nearly all drafts, written over by each; who needs the codes of two texts takes another. */
const usual = 1 << 14

export function createRoom(): Uint8Array {
  return new Uint8Array(usual)
}

/**
 * A byte for each unit of a text, and a zero behind the last.
 *
 * @param room Is written over, unless the text is too long for it.
 */
export function codesOf(text: string, room: Uint8Array): Uint8Array {
  const { length } = text
  const codes = length < room.length ? room : new Uint8Array(length + 1)
  const { read, written } = encoder().encodeInto(text, codes)
  if (read !== length || written !== length) encodeUnits(text, codes)
  codes[length] = 0
  return codes
}

function encodeUnits(text: string, codes: Uint8Array): void {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    codes[index] = unit < 128 ? unit : codeOf(unit)
  }
}

function codeOf(unit: number): number {
  let code = beyondAscii
  if (unit >= 0xc0 && unit >> 8 !== 0x20) code |= mayBeCapital
  if (unit === 0x2022 || unit === 0xa3) code |= masking
  if (spaces.has(unit) || (unit > 0x1fff && unit < 0x200b)) code |= wide
  return code
}

/** Those of a pattern, with the widths from 0x2000 on. */
const spaces: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

/** 1 for what parts words, control characters among them. */
export const isGap: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  code <= 32 || (code >= beyondAscii && (code & wide) !== 0) ? 1 : 0,
)
