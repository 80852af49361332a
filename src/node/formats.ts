import type { FormatId } from '../core/document.ts'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import { formatByExtension, formatOf, formats } from '../readers/index.ts'
import { listNames } from '../core/config-issues.ts'
import { endOfFolder } from './paths.ts'

export type FormatOf = (path: string) => FormatId | undefined

/**
 * Which format a file's name ends in.
 *
 * @param ext What `--ext` says, `.x=format` each; the longest ending that is known counts.
 * @throws {UsageError} For one that is not of this shape, or a format there is not.
 */
export function createFormatOf(ext: readonly string[] = []): FormatOf {
  const table = new Map(Object.entries(formatByExtension))
  for (const flag of ext) {
    const [extension, format] = readExt(flag)
    table.set(extension, format)
  }
  return (path) => {
    const name = path.slice(endOfFolder(path)).toLowerCase()
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const format = table.get(name.slice(dot))
      if (format !== undefined) return format
    }
    return formatOf(path)
  }
}

function readExt(flag: string): readonly [extension: string, format: FormatId] {
  const [, extension, format] = /^\.?([^=/\\]+)=(.+)$/.exec(flag) ?? []
  if (extension === undefined || format === undefined) {
    throw new UsageError('bad-ext', `--ext ${flag}: this is not an ending and a format`, {
      hint: 'Write it as --ext .post=markdown',
    })
  }
  if (!formats.includes(format)) {
    const nearest = nearestName(format, formats)
    throw new UsageError('bad-ext', `--ext ${flag}: there is no format “${format}”`, {
      hint: nearest ? `Perhaps “${nearest}”` : `There are ${listNames(formats, 'and')}`,
    })
  }
  return [`.${extension.toLowerCase()}`, format]
}

/** The endings that are read without being told, for messages. */
export function knownExtensions(): string {
  return listNames(Object.keys(formatByExtension).toSorted(), 'and')
}
