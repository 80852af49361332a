import { endOfFolder } from './paths.ts'

/**
 * Asks once for all paths of a folder, as far as they come one after the other.
 *
 * @param find Has the same answer for every file that lies directly in a folder.
 */
export function oncePerFolder<T>(find: (path: string) => T): (path: string) => T {
  let last: { readonly folder: string; readonly found: T } | undefined
  return (path) => {
    const end = endOfFolder(path)
    if (last?.folder.length === end && path.startsWith(last.folder)) return last.found
    const found = find(path)
    last = { folder: path.slice(0, end), found }
    return found
  }
}
