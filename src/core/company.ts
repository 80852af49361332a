import type { DraftMeta } from './meta.ts'

/**
 * Which other drafts of a run are read together with a draft: none, since there are none; those of
 * the thread, the campaign or the author that it names; or these and all others of its folder.
 */
export type Company = 'none' | 'named' | 'all'

/** Folders with more drafts than this are archives, whose drafts have nothing to do with each other. */
export const mostOfFolder = 12

/** Ends with a slash; empty for a path of one name. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Whether a draft of which this is known has others that are read together with it. */
export function hasCompany(company: Company, { thread, campaign, author }: DraftMeta): boolean {
  if (company !== 'named') return company === 'all'
  return thread !== undefined || campaign !== undefined || author?.name !== undefined
}
