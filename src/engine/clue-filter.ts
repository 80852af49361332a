/**
 * Two bits for each hash, in one of 16,384 numbers: 64 KB, which stay at hand. The bits are others
 * than those that find its place in a table, where what passes in vain would meet many.
 */
export function createFilter(hashes: Iterable<number>): Int32Array {
  const filter = new Int32Array(2 ** 14)
  for (const hash of hashes) {
    filter[hash >>> 18] = (filter[hash >>> 18] ?? 0) | (1 << (hash >>> 8)) | (1 << (hash >>> 13))
  }
  return filter
}
