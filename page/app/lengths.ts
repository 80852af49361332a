import type { MeasuredPost } from 'professional/browser'

type Length = MeasuredPost['lengths'][number]

/** `143 of 280 on X` */
export function lengthInWords({ name, count, limit, inBytes }: Length): string {
  return `${grouped(count)} of ${grouped(limit)}${inBytes ? ' bytes' : ''} on ${name}`
}

/** 3000 → 3,000 */
export function grouped(number: number): string {
  return number.toLocaleString('en-GB')
}

/** `1 post`, `3 posts` */
export function countInWords(number: number, one: string, several: string = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : several}`
}
