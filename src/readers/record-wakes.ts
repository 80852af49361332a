import type { WhoWakes } from '../core/document.ts'
import { isDay } from '../core/day.ts'
import type { DraftMeta } from '../core/meta.ts'
import { blockBreak } from '../core/text.ts'
import type { Awake, Draft } from '../core/tree.ts'
import { shownByField, shownByMeta } from '../core/shown.ts'
import type { Feature } from '../core/wakes.ts'
import type { RecordPart } from './records.ts'

/** What tells who has anything to say of a record, or who that is, where it was found out before. */
export interface RecordWakes {
  readonly whoWakes?: WhoWakes | undefined
  readonly awake?: Awake | undefined
  /** As in `Source`. */
  readonly isApart?: boolean
}

/** A draft of a record, with who may look at it; `undefined` where nobody would. */
export function wakeDraft(
  parts: readonly RecordPart[],
  meta: DraftMeta,
  { whoWakes, awake: known, isApart = false }: RecordWakes,
  makeDraft: () => Draft | undefined,
): Draft | undefined {
  const awake = known ?? (whoWakes && awakeInRecord(parts, meta, whoWakes, isApart))
  if (awake?.length === 0) return undefined
  const draft = makeDraft()
  return draft && awake ? { ...draft, awake } : draft
}

/** Who could have anything to say of a record, in a file of several; undefined where only its draft tells. */
function awakeInRecord(
  parts: readonly RecordPart[],
  meta: DraftMeta,
  whoWakes: WhoWakes,
  isApart: boolean,
): Awake | undefined {
  // What silences a rule has to be heard.
  if (meta.suppress) return undefined
  const shown = new Set<Feature>(['<plain>'])
  for (const feature of shownByMeta(meta)) shown.add(feature)
  const words: string[] = []
  let posts = 0
  let read = 0
  for (const { name, value, use, markup, platform } of parts) {
    if (value.trim() === '') continue
    if (use !== 'setting') read++
    if (use !== 'copy') {
      const byName = shownByField(name)
      for (const feature of byName) shown.add(feature)
      if (byName.length === 0 && isDay(value)) continue
    } else if (markup) return undefined
    else if (++posts > 1) shown.add('<thread>')
    if (platform) shown.add('<platform>').add('<meta>').add('<folding>')
    words.push(unbroken(value))
  }
  if (isBeside(read, isApart)) shown.add('<beside>')
  return whoWakes(words.join(blockBreak), shown)
}

/** @param read How many of its values are read by people: they stand beside each other. */
export function isBeside(read: number, isApart: boolean): boolean {
  return read > 1 || !isApart
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
