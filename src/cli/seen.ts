import type { SourceNote } from '../../rules/source-notes.ts'

/** How far we got with a source, said plainly. */
export const seenInWords: Readonly<Record<SourceNote['seen'], string>> = {
  read: 'Read in the publisher’s own words, whole or in extract.',
  'second-hand': 'Known only from what others report; the original was not seen.',
  partly: 'Little more than its opening was seen.',
  unread: 'Nobody here has read it, so no rule may rest on it.',
}
