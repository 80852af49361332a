import type { Aside } from './office-blocks.ts'
import { readXml } from './xml.ts'

const told = new Set(['title', 'subject', 'description', 'keywords', 'keyword'])

/** What a file says of itself, and shows where it is shared. */
export function propertiesOf(xml: string): Aside[] {
  const asides: Aside[] = []
  let within = ''
  let words = ''
  readXml(xml, {
    open(name) {
      within = name
      words = ''
    },
    text(part) {
      if (told.has(within)) words += part
    },
    close(name) {
      if (name === within && told.has(name)) {
        asides.push({ name, place: `${name} in the properties`, words: words.trim() })
      }
      within = ''
    },
  })
  return asides
}
