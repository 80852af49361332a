import type { IsIdle } from '../core/document.ts'
import type { DraftMeta } from '../core/meta.ts'
import { blockBreak } from '../core/text.ts'
import { shownByField, shownByMeta } from '../core/shown.ts'
import type { Feature } from '../core/wakes.ts'
import type { RecordPart } from './records.ts'

/** Whether nobody would have anything to say of a record, in a file of several. */
export function isIdleRecord(
  parts: readonly RecordPart[],
  meta: DraftMeta,
  isIdle: IsIdle,
): boolean {
  // What silences a rule has to be heard.
  if (meta.suppress) return false
  const shown = new Set<Feature>(['<beside>', '<plain>'])
  for (const feature of shownByMeta(meta)) shown.add(feature)
  const words: string[] = []
  let posts = 0
  for (const { name, value, use, markup, platform } of parts) {
    if (value.trim() === '') continue
    if (use !== 'copy') for (const feature of shownByField(name)) shown.add(feature)
    else if (markup) return false
    else if (++posts > 1) shown.add('<thread>')
    if (platform) shown.add('<platform>').add('<meta>')
    words.push(unbroken(value))
  }
  return isIdle(words.join(blockBreak), shown)
}

const paragraphEnd = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+/

/** Rules see a space where a line break only wraps a sentence. */
export function unbroken(words: string): string {
  if (!/[\r\n]/.test(words)) return words
  return words
    .split(paragraphEnd)
    .map((paragraph) => paragraph.replaceAll(/\r\n|\n|\r/g, ' '))
    .join(blockBreak)
}
