import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parse } from 'yaml'
import type { FormatId } from '../../core/document.ts'
import { frontMatterOf, ownKey } from '../../core/front-matter.ts'
import { isRecord } from '../../core/is-record.ts'
import type { Platform } from '../../core/meta.ts'
import { findFiles, type FoundFile } from '../../node/files.ts'
import { binaryFormats } from '../../readers/index.ts'
import { platformsIn } from '../../readers/columns.ts'

/** The drafts of one folder, without those of the folders in it. */
export interface DraftFolder {
  /** From the current folder, with `/`; `.` for itself. */
  readonly path: string
  readonly formats: ReadonlyMap<FormatId, number>
  /** The platforms that front matter names, in our words, and in how many drafts. */
  readonly platforms: ReadonlyMap<Platform, number>
  /** How many drafts say nothing of a platform that we understand. */
  readonly silent: number
}

/** What front matter says where nobody will read it. */
export interface OddPlatform {
  /** As it stands there: `channel: Twitter`. */
  readonly written: string
  readonly platform: Platform
  readonly count: number
}

export interface FoundDrafts {
  /** In the order of their paths. */
  readonly folders: readonly DraftFolder[]
  readonly files: readonly FoundFile[]
  readonly odd: readonly OddPlatform[]
}

/** Every draft that a run without configuration would look at, but for what is left out. */
export async function findDrafts(
  cwd: string,
  ignorePattern: readonly string[],
): Promise<FoundDrafts> {
  const flags = { ignorePattern, errorOnUnmatchedPattern: false }
  const { files } = await findFiles([], { cwd, flags })
  const folders = new Map<string, MutableFolder>()
  const odd = new Map<string, OddPlatform>()
  for (const file of files) {
    const path = dirname(file.path)
    let folder = folders.get(path)
    if (!folder) folders.set(path, (folder = emptyFolder(path)))
    const { formats, platforms } = folder
    formats.set(file.format, (formats.get(file.format) ?? 0) + 1)
    const named = platformsOf(file)
    for (const platform of named.known) platforms.set(platform, (platforms.get(platform) ?? 0) + 1)
    if (named.known.length === 0) folder.silent++
    for (const { written, platform } of named.odd) {
      const count = (odd.get(written)?.count ?? 0) + 1
      odd.set(written, { written, platform, count })
    }
  }
  return { folders: [...folders.values()], files, odd: [...odd.values()] }
}

interface MutableFolder extends DraftFolder {
  readonly formats: Map<FormatId, number>
  readonly platforms: Map<Platform, number>
  silent: number
}

function emptyFolder(path: string): MutableFolder {
  return { path, formats: new Map(), platforms: new Map(), silent: 0 }
}

/** Keys under which people say where a draft will go. */
const platformKeys = ['platform', 'platforms', 'channel', 'channels', 'network', 'networks']

interface NamedPlatforms {
  /** What a run understands. */
  readonly known: readonly Platform[]
  readonly odd: readonly { readonly written: string; readonly platform: Platform }[]
}

function platformsOf(file: FoundFile): NamedPlatforms {
  const front = readFrontMatter(file)
  const own = isRecord(front[ownKey]) ? front[ownKey] : {}
  const values = [front['platform'], own['platform']].flat()
  const known = values.filter((value) => typeof value === 'string').flatMap(ownName)
  if (known.length > 0) return { known, odd: [] }
  const odd = platformKeys.flatMap((key) =>
    [front[key]]
      .flat()
      .filter((value) => typeof value === 'string')
      .flatMap((value) =>
        platformsIn(value).map((platform) => ({ written: `${key}: ${value}`, platform })),
      ),
  )
  return { known: [], odd }
}

/** Names are understood in front matter as they are in the documentation, and in no other way. */
function ownName(value: string): Platform[] {
  return platformsIn(value).filter((platform) => platform === value)
}

/** Front matter stands at the beginning, and is short. */
const longestFrontMatter = 16_384

function readFrontMatter({ absolute, format }: FoundFile): Readonly<Record<string, unknown>> {
  if (binaryFormats.has(format)) return {}
  try {
    const text = readFileSync(absolute, 'utf8').slice(0, longestFrontMatter)
    const range = frontMatterOf(text)
    const value: unknown = range && parse(text.slice(range.start, range.end), { logLevel: 'error' })
    return isRecord(value) ? value : {}
  } catch {
    // What is wrong with it, a run will say.
    return {}
  }
}

/** What a folder's name says of the platform of all that lies in it. */
export function platformOfFolder(path: string): Platform | undefined {
  const [platform, ...others] = platformsIn(basename(path).replace(/^_/, ''))
  // These words mean other things as well.
  const isVague = /^_?(?:meta|web|website|blog|threads)$/i.test(basename(path))
  return others.length > 0 || isVague ? undefined : platform
}
