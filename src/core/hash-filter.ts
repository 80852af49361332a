/**
 * Tells quickly of most things that they are not in a set: a byte stands for all hashes that end
 * alike.
 */
export interface HashFilter {
  add(hash: number): void
  /** True for every hash that was added, and for one in dozens that was not. */
  mayHave(hash: number): boolean
}

/** Room for some thousands. */
const size = 1 << 16

export function createHashFilter(): HashFilter {
  const marks = new Uint8Array(size)
  return {
    add: (hash) => void (marks[hash & (size - 1)] = 1),
    mayHave: (hash) => marks[hash & (size - 1)] === 1,
  }
}
