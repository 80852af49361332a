import { countWhile } from './halving.ts'

/** Where the units of a text come from, in runs: most of them stand for the next unit of another. */
export interface Runs {
  /** Units that all stand for one stretch of the origin. */
  add(length: number, start: number, end: number): void
  /** Units that stand for one each. */
  addPlain(start: number, end: number): void
  /** The last unit stands for what follows its origin as well. */
  extendLast(end: number): void
  /** Where the origin of a unit starts; undefined past the end. */
  startOf(index: number): number | undefined
  endOf(index: number): number | undefined
}

/** Where the end of a run would be, if it is plain. */
const plain = -1

export function createRuns(): Runs {
  let length = 0
  const ats: number[] = []
  const starts: number[] = []
  const ends: number[] = []

  function open(start: number, end: number): void {
    ats.push(length)
    starts.push(start)
    ends.push(end)
  }

  function addPlain(start: number, end: number): void {
    const last = ats.length - 1
    const isNext = ends[last] === plain && (starts[last] ?? 0) + length - (ats[last] ?? 0) === start
    if (!isNext) open(start, plain)
    length += end - start
  }

  function runAt(index: number): number {
    return countWhile(ats.length, (at) => (ats[at] ?? 0) <= index) - 1
  }

  function startOf(index: number): number | undefined {
    if (index < 0 || index >= length) return undefined
    const run = runAt(index)
    return (starts[run] ?? 0) + (ends[run] === plain ? index - (ats[run] ?? 0) : 0)
  }

  return {
    addPlain,
    startOf,
    add(units, start, end) {
      if (units === 1 && end - start === 1) return addPlain(start, end)
      open(start, end)
      length += units
    },
    extendLast(end) {
      const start = startOf(length - 1)
      if (start === undefined) return
      const last = ats.length - 1
      if (ats[last] === length - 1) ends[last] = end
      else {
        length--
        open(start, end)
        length++
      }
    },
    endOf(index) {
      if (index < 0 || index >= length) return undefined
      const run = runAt(index)
      const end = ends[run] ?? plain
      return end === plain ? (starts[run] ?? 0) + index - (ats[run] ?? 0) + 1 : end
    },
  }
}
