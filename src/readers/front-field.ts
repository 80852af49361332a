import type { Lines } from '../core/lines.ts'
import type { Range } from '../core/sentences.ts'
import type { Field } from '../core/tree.ts'
import { alignScalar } from './scalar.ts'

/** Names under which site generators publish words for readers. */
const proseNames = new Set([
  'title',
  'subtitle',
  'headline',
  'description',
  'summary',
  'excerpt',
  'lead',
  'caption',
  'alt',
])

/** A string of front matter, with the range of its scalar in the text. */
export function frontField(
  value: string,
  name: string,
  { start, end }: Range,
  text: string,
  lines: Lines,
): Field {
  return {
    type: 'field',
    name,
    value,
    prose: proseNames.has(name.toLowerCase()),
    meta: {},
    data: { pieces: { value: alignScalar(value, text, start, end) } },
    position: lines.positionOf(start, end),
  }
}
