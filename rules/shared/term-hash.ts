const salt = 'professional/term/1:'

/**
 * Gives the eight hexadecimal digits under which a lower-case term is listed.
 *
 * A salted FNV-1a of 32 bits. It is there to keep slurs out of the repository's plain text, where
 * readers and searches would meet them; it is no secret and protects nothing.
 */
export function hashTerm(term: string): string {
  const text = salt + term
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
