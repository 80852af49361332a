import { type Company, folderOf, mostOfFolder } from '../core/company.ts'
import type { FoundFile } from './files.ts'
import { oncePerFolder } from './once-per-folder.ts'

/** Which drafts a run looks at, as far as it decides what is compared. Plain data. */
export interface RunDrafts {
  readonly count: number
  /** Folders with more drafts than are read together. */
  readonly crowded: ReadonlySet<string>
}

export function gatherDrafts(drafts: readonly Pick<FoundFile, 'path' | 'folder'>[]): RunDrafts {
  const folders = new Map<string, { count: number }>()
  const ofFolder = oncePerFolder((path) => {
    const folder = folderOf(path)
    const known = folders.get(folder) ?? { count: 0 }
    folders.set(folder, known)
    return known
  })
  for (const { path, folder } of drafts) ofFolder(path, folder).count++
  const crowded = [...folders].flatMap(([folder, { count }]) =>
    count > mostOfFolder ? [folder] : [],
  )
  return { count: drafts.length, crowded: new Set(crowded) }
}

/** What a draft is read together with. */
export function companyOf(path: string, { count, crowded }: RunDrafts): Company {
  if (count < 2) return 'none'
  const folder = folderOf(path)
  // Nothing is known of the folder in which all drafts lie.
  return folder === '' || crowded.has(folder) ? 'named' : 'all'
}
