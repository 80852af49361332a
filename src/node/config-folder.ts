import type { Layer } from './config-layer.ts'
import { createGlobTest, type GlobTest } from './globs.ts'
import { createIgnoreList, type IgnoreList } from './ignore-list.ts'

/** What the configuration of a folder says of whole files. */
export interface FolderConfig {
  readonly file: string | undefined
  /** What to lint when no path is given, with the folder that each counts from. */
  readonly files: readonly FileGlobs[]
  readonly ignore: readonly IgnoreList[]
  /** Whether it names a file of data, as one to lint or in a view. */
  takesData(absolute: string): Promise<boolean>
}

export interface FileGlobs {
  readonly base: string
  readonly globs: readonly string[]
}

export function prepareFolder(file: string | undefined, layers: readonly Layer[]): FolderConfig {
  const named = layers.flatMap(({ config, base }) =>
    [config.files ?? [], ...(config.views ?? []).map((view) => view.files)].map((globs) => ({
      base,
      globs,
    })),
  )
  let tests: Promise<readonly GlobTest[]> | undefined
  return {
    async takesData(absolute) {
      tests ??= Promise.all(named.map(({ base, globs }) => createGlobTest(globs, base)))
      return (await tests).some((test) => test(absolute))
    },
    file,
    files: layers.flatMap(({ config, base }) =>
      config.files === undefined ? [] : [{ base, globs: config.files }],
    ),
    ignore: layers.flatMap(({ config, base, origin }) =>
      config.ignore === undefined
        ? []
        : [
            createIgnoreList(
              base,
              config.ignore.map((pattern, index) => ({
                pattern,
                origin: origin(['ignore', index]),
              })),
            ),
          ],
    ),
  }
}
