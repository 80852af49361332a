import { printable } from './printable.ts'

/** Text that Markdown shows as it is, and that makes no forge call anybody (`@name`). */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll(/[\\`*_[\]<>|~&#]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '@\u200B')
}

/** `[words](url)`; the words only where there is nowhere to go. */
export function markdownLink(words: string, url: string | null | undefined): string {
  const escaped = escapeMarkdown(words)
  if (url === null || url === undefined) return escaped
  return `[${escaped}](<${url.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>)`
}
