import { countWhile } from '../core/halving.ts'

/**
 * Finds the number of a path among many. Paths are asked for in their order as well, so that it is
 * mostly the next one; to look them up in a set would take longer.
 *
 * @param paths Sorted.
 */
export function createPathSearch(paths: readonly string[]): (path: string) => number | undefined {
  let next = 0
  return (path) => {
    if (paths[next] !== path) next = countWhile(paths.length, (at) => (paths[at] ?? '') < path)
    return paths[next] === path ? next++ : undefined
  }
}
