/** A stretch of a list of files: from the first to before the end. */
export interface Batch {
  readonly start: number
  readonly end: number
}

/** In bytes; a file costs something even where it is empty. */
const largest = 1024 * 1024
const smallest = 16 * 1024
const perFile = 512
/** Of what is left for each thread, a batch is this part, so that all are ready together. */
const parts = 4

/**
 * Cuts files into batches, in their order: large ones first, which need few messages, and small ones
 * at the end, which keep nobody waiting.
 *
 * @param sizes In bytes.
 */
export function cutBatches(sizes: readonly number[], threads: number): Batch[] {
  let left = sizes.reduce((sum, size) => sum + size + perFile, 0)
  const batches: Batch[] = []
  let start = 0
  let bytes = 0
  for (const [index, size] of sizes.entries()) {
    bytes += size + perFile
    const wanted = Math.max(smallest, Math.min(largest, left / (threads * parts)))
    if (bytes < wanted) continue
    batches.push({ start, end: index + 1 })
    left -= bytes
    start = index + 1
    bytes = 0
  }
  if (start < sizes.length) batches.push({ start, end: sizes.length })
  return batches
}
