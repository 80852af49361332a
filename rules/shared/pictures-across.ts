import type { AcrossReport, Note } from 'professional/rule'
import { type Belonging, groupsOf, unitOf } from './campaigns.ts'
import { cluesInWords } from './clue-words.ts'
import { picturesOf, type Sighting } from './sightings.ts'

/** What is kept of a draft to compare it with others. */
export interface Kept extends Belonging {
  readonly sighting: Sighting
}

/** Of the drafts that people read together: what only several of them show. */
export function comparePictures(
  notes: readonly Note<Kept>[],
  report: (report: AcrossReport<Kept, 'drafts'>) => void,
): void {
  // Drafts belong to several groups, and nobody wants to hear of the same person twice.
  const told = new Set<Note<Kept>>()
  for (const { notes: group, isClose } of groupsOf(notes, ({ value }) => value)) {
    const units = group.map((note) => ({
      sighting: note.value.sighting,
      unit: unitOf(note, note.value),
      note,
    }))
    for (const { at, others, clues, risk } of picturesOf(units, isClose)) {
      const drafts = new Set(others.map(({ unit }) => unit).filter((unit) => unit !== at.unit))
      const people = [at, ...others].filter(({ sighting }) => sighting.kind !== 'scene')
      const isTold = people.some(({ note }) => told.has(note))
      if (risk.level === undefined || drafts.size === 0 || isTold) continue
      for (const { note } of people) told.add(note)
      report({
        at: at.note,
        message: 'drafts',
        atMost: risk.level,
        data: {
          drafts: drafts.size === 1 ? 'another draft' : `${drafts.size} other drafts`,
          clues: cluesInWords(clues),
        },
        related: others.map(({ note: { path, position }, sighting }) => ({
          path,
          position,
          message: cluesInWords(sighting.clues),
        })),
      })
    }
  }
}
