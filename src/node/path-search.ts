/**
 * Finds the number of a path among many. Paths are asked for in their order as well, so that it is
 * mostly the next one; to look them up in a set would take longer.
 *
 * @param paths Sorted.
 */
export function createPathSearch(paths: readonly string[]): (path: string) => number | undefined {
  let next = 0
  return (path) => {
    if (paths[next] !== path) next = firstNotBefore(paths, path)
    return paths[next] === path ? next++ : undefined
  }
}

function firstNotBefore(paths: readonly string[], path: string): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}
