import { fileURLToPath, pathToFileURL } from 'node:url'

/** The path of a file; undefined for a text that is no file, or not one of this machine. */
export function pathOf(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
