import { isAbsolute, relative } from 'node:path'
import { type AskOfFolder, oncePerFolder } from './once-per-folder.ts'
import { pathInside, withSlashes } from './paths.ts'

/** Tells how an absolute path is shown. */
export type Show = AskOfFolder<string>

/** What was given as an absolute path is shown so, unless it lies in the current folder. */
export function createShow(cwd: string, given: string): Show {
  function showWhole(absolute: string): string {
    const way = pathInside(cwd, absolute) ?? withSlashes(relative(cwd, absolute))
    if (way === '') return '.'
    const isOutside = way.startsWith('../') || isAbsolute(way)
    return isOutside && isAbsolute(given) ? withSlashes(absolute) : way
  }

  /** How much of the way is not shown; undefined where it is shown as another one. */
  const hiddenOf = oncePerFolder((absolute) => {
    const shown = showWhole(absolute)
    return absolute.endsWith(shown) ? absolute.length - shown.length : undefined
  })

  return (absolute, folder) => {
    const hidden = hiddenOf(absolute, folder)
    return hidden === undefined ? showWhole(absolute) : absolute.slice(hidden)
  }
}
