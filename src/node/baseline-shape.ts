/** Of the form of the file, not of the program. */
export const baselineVersion = 1

/** A finding as it stands in the file; `nth` only where it is not the first. */
export interface WrittenEntry {
  readonly path: string
  readonly rule: string
  readonly key: string
  readonly nth?: number
}

export function isWritten(value: unknown): value is WrittenEntry {
  if (typeof value !== 'object' || value === null) return false
  const { path, rule, key, nth = 1 } = value as Readonly<Record<string, unknown>>
  return (
    [path, rule, key].every((text) => typeof text === 'string' && text !== '') &&
    Number.isInteger(nth) &&
    Number(nth) > 0
  )
}
