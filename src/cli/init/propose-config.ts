import { basename } from 'node:path'
import type { Allowance } from '../../core/config.ts'
import type { Term } from '../../core/lexicon.ts'
import type { DraftMeta, Platform } from '../../core/meta.ts'
import { type DraftFolder, platformOfFolder } from './find-drafts.ts'
import type { Survey } from './survey.ts'

/** What a configuration for a folder would best say. */
export interface ProposedConfig {
  /** Folders that are linted when nothing is named; none for everything. */
  readonly files: readonly string[]
  readonly meta: DraftMeta | undefined
  readonly overrides: readonly ProposedOverride[]
  readonly terms: readonly Term[]
  readonly allow: readonly Allowance[]
  /** Patterns for the ignore file. */
  readonly ignore: readonly string[]
}

export interface ProposedOverride {
  readonly files: string
  readonly meta: DraftMeta
}

export function proposeConfig({ drafts, generator, imports }: Survey): ProposedConfig {
  const files = (generator?.content ?? []).filter((path) => drafts.folders.some(isIn(path)))
  const isSite = generator !== undefined && drafts.folders.length > 0
  return {
    files,
    meta: isSite ? { kind: 'web', platform: 'web' } : undefined,
    overrides: drafts.folders
      .filter((folder) => !files.some((path) => isIn(path)(folder)))
      .flatMap(overrideFor),
    terms: imports.flatMap(({ terms }) => terms),
    allow: imports.flatMap(({ allow }) => allow),
    ignore: [
      ...(generator?.others ?? []).map(ignorePattern),
      // What a team writes of its website is not on it.
      ...(isSite && files.length === 0
        ? drafts.files
            .map(({ path }) => path)
            .filter(isAbout)
            .map(anchored)
        : []),
      ...drafts.files
        .map(({ path }) => path)
        .filter(isForPrograms)
        .map(anchored),
      ...imports.flatMap(({ ignore }) => ignore),
    ].filter((pattern, index, all) => all.indexOf(pattern) === index),
  }
}

function isIn(path: string): (folder: DraftFolder) => boolean {
  return (folder) => folder.path === path || folder.path.startsWith(`${path}/`)
}

/** Names of folders that say what lies in them. */
const kindOfFolder: Readonly<Record<string, DraftMeta>> = {
  newsletter: { kind: 'newsletter' },
  newsletters: { kind: 'newsletter' },
  replies: { kind: 'reply' },
  reviews: { kind: 'review-response' },
  'review-responses': { kind: 'review-response' },
  'patient-messages': { kind: 'patient-message' },
}

/** What the name of a folder says, or most of the drafts in it. */
function overrideFor(folder: DraftFolder): ProposedOverride[] {
  const name = basename(folder.path).toLowerCase()
  const kind = Object.hasOwn(kindOfFolder, name) ? kindOfFolder[name] : undefined
  const platform = platformOfFolder(folder.path) ?? commonPlatform(folder)
  if (folder.path === '.' || (kind === undefined && platform === undefined)) return []
  const files = `${folder.path}/**`
  return [{ files, meta: { ...kind, ...(platform !== undefined && { platform }) } }]
}

/** That of all drafts which name one, if some name none: those would be measured by no limit. */
function commonPlatform({ platforms, silent }: DraftFolder): Platform | undefined {
  const [first, ...others] = platforms.keys()
  return others.length === 0 && silent > 0 ? first : undefined
}

/** `_includes` lies in any folder, `public` may be a section of the site. */
function ignorePattern(path: string): string {
  return path.startsWith('_') ? `${path}/` : `/${path}/`
}

/** This file, and none of the same name elsewhere. */
function anchored(path: string): string {
  return `/${path}`
}

function isAbout(path: string): boolean {
  return /^(?:README|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|LICEN[CS]E)\.(?:md|txt)$/i.test(
    path,
  )
}

/** Text that programs read, or lawyers. */
function isForPrograms(path: string): boolean {
  return /(?:^|\/)(?:robots|humans|ads|security|requirements[\w-]*|CMakeLists|LICEN[CS]E|NOTICE|COPYING)\.txt$/i.test(
    path,
  )
}
