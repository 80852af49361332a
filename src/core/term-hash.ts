export const prime = 0x01000193

/** Goes on with a hash by one character code: FNV-1a of 32 bits. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime)
}

/** What times the prime is one, of 32 bits. */
export const inverse = 0x359c449b

/** Goes on with a hash by a stretch of a text. */
export function hashStretch(
  hash: number,
  text: string,
  start = 0,
  end: number = text.length,
): number {
  let all = hash
  for (let at = start; at < end; at++) all = hashOn(all, text.charCodeAt(at))
  return all
}

/** The hash of a term without letters. */
export const emptyTermHash: number = hashStretch(0x811c9dc5 | 0, 'professional/term/1:')

/**
 * Gives the eight hexadecimal digits under which a lower-case term is listed.
 *
 * A salted FNV-1a of 32 bits. It is there to keep slurs out of the repository's plain text, where
 * readers and searches would meet them; it is no secret and protects nothing.
 */
export function hashTerm(term: string): string {
  return (hashStretch(emptyTermHash, term) >>> 0).toString(16).padStart(8, '0')
}
