import type { Range } from './sentences.ts'

/** Formats whose drafts may begin with front matter. */
export const frontMatterFormats: ReadonlySet<string> = new Set(['markdown', 'mdx', 'text', 'html'])

/** The key under which our own keys may stand, out of the way of a site generator's. */
export const ownKey = 'professional'

const frontMatter =
  /^(?<opening>\uFEFF?---[ \t]*(?:\r\n|\n|\r))(?<yaml>(?:[^]*?(?:\r\n|\n|\r))??)---[ \t]*(?:\r\n|\n|\r|$)/

/** Whether a text starts with front matter, so that its reader has to be loaded. */
export function hasFrontMatter(text: string): boolean {
  return frontMatter.test(text)
}

/** The lines between the two rulers of front matter; undefined for a text without any. */
export function frontMatterOf(text: string): (Range & { readonly after: number }) | undefined {
  const match = frontMatter.exec(text)
  if (!match) return undefined
  const { opening = '', yaml = '' } = match.groups ?? {}
  return { start: opening.length, end: opening.length + yaml.length, after: match[0].length }
}
