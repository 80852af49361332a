/** A path as forges want it: from the root of the repository, without `./` and `..`. */
export function forgePath(path: string, prefix: string): string {
  if (isAbsolutePath(path)) return path
  const folders: string[] = []
  for (const folder of `${prefix}${path}`.split('/')) {
    if (folder === '..' && folders.length > 0 && folders.at(-1) !== '..') folders.pop()
    else if (folder !== '' && folder !== '.') folders.push(folder)
  }
  return folders.join('/')
}

/** The same as a reference of RFC 3986. */
export function forgeUri(path: string, prefix: string): string {
  const way = forgePath(path, prefix)
  // Names of files may hold half a character, which cannot be encoded.
  const encoded = way
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeSegment)
    .join('/')
  if (!isAbsolutePath(way)) return encoded
  return way.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`
}

export function isAbsolutePath(path: string): boolean {
  return /^(?:\/|[a-z]:\/)/i.test(path)
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(/%3A/g, ':')
}
