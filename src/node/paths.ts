import { isAbsolute, relative, sep } from 'node:path'

/** With `/` between folders, whatever the platform. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Where the name of a file starts, in a path as it is opened or as it is shown. */
export function endOfFolder(path: string): number {
  const end = path.lastIndexOf('/')
  return (sep === '/' ? end : Math.max(end, path.lastIndexOf(sep))) + 1
}

/**
 * What is called so in a folder. Of every folder a dozen names are asked for, and `join` would take
 * each path apart first, which takes as long as to ask.
 */
export function pathIn(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name
}

/** The way from one folder to a file below it; undefined if it is not below. */
export function pathInside(folder: string, absolute: string): string | undefined {
  // Asked for every file of a walk, mostly with this answer; a path is normal once resolved.
  if (absolute.startsWith(folder) && absolute[folder.length] === sep) {
    return withSlashes(absolute.slice(folder.length + 1))
  }
  const way = relative(folder, absolute)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined
  return withSlashes(way)
}

/** As people in `cwd` call it: relative where that is the shorter way to say it. */
export function showPath(cwd: string, absolute: string): string {
  const way = pathInside(cwd, absolute) ?? withSlashes(relative(cwd, absolute))
  if (way === '') return '.'
  const isShort = !way.startsWith('../') || way.length < absolute.length
  return isShort && !isAbsolute(way) ? way : withSlashes(absolute)
}
