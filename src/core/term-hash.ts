const prime = 0x01000193

/** Goes on with a hash by one character code: FNV-1a of 32 bits. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime)
}

function hashAll(start: number, text: string): number {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = hashOn(hash, text.charCodeAt(index))
  return hash
}

/** The hash of a term without letters. */
export const emptyTermHash: number = hashAll(0x811c9dc5 | 0, 'professional/term/1:')

/**
 * Gives the eight hexadecimal digits under which a lower-case term is listed.
 *
 * A salted FNV-1a of 32 bits. It is there to keep slurs out of the repository's plain text, where
 * readers and searches would meet them; it is no secret and protects nothing.
 */
export function hashTerm(term: string): string {
  return (hashAll(emptyTermHash, term) >>> 0).toString(16).padStart(8, '0')
}
