import { endOfFolder } from './paths.ts'

/** @param folder Any text that is the same for all that lies there; cut out of the path without. */
export type AskOfFolder<T> = (path: string, folder?: string) => T

/**
 * Asks once for all paths of a folder, as far as they come one after the other.
 *
 * @param find Has the same answer for every file that lies directly in a folder.
 */
export function oncePerFolder<T>(find: (path: string) => T): AskOfFolder<T> {
  let last: { readonly folder: string; readonly found: T } | undefined
  return (path, folder = path.slice(0, endOfFolder(path))) => {
    if (last?.folder === folder) return last.found
    const found = find(path)
    last = { folder, found }
    return found
  }
}
