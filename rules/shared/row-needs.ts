/** Tells which rows of a grammar a text may hold. */
export interface RowNeeds {
  in(text: string): (row: number) => boolean
}

/** Rows of clues for one row of a grammar. */
export const mostParts = 8

/** @param packed For each row, clues as `packDerogationNeeds` writes them. */
export function rowNeeds(packed: readonly string[]): RowNeeds {
  const wholes = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const needed: number[] = []
  for (const [row, parts] of packed.entries()) {
    needed.push(parts === '' ? 0 : (1 << parts.split('|').length) - 1)
    for (const [part, clues] of parts.split('|').entries()) {
      for (const clue of clues.split(',')) {
        if (clue.endsWith('*')) add(beginnings, clue.slice(0, -1), row * mostParts + part)
        else add(wholes, clue, row * mostParts + part)
      }
    }
  }

  return {
    in(text) {
      const seen = new Uint8Array(packed.length)
      function mark(places: readonly number[] | undefined): void {
        for (const place of places ?? []) {
          const row = Math.trunc(place / mostParts)
          seen[row] = (seen[row] ?? 0) | (1 << (place % mostParts))
        }
      }
      let lead = ''
      for (const word of text.toLowerCase().match(/[a-z\d]+/g) ?? []) {
        mark(wholes.get(word))
        if (lead !== '') mark(wholes.get(lead + word))
        for (let end = 1; end <= word.length; end++) {
          const beginning = word.slice(0, end)
          mark(beginnings.get(beginning))
          if (lead !== '') mark(beginnings.get(lead + beginning))
        }
        lead = `${word} `
      }
      return (row) => seen[row] === needed[row]
    },
  }
}

function add(table: Map<string, number[]>, clue: string, place: number): void {
  const places = table.get(clue)
  if (places) places.push(place)
  else table.set(clue, [place])
}
