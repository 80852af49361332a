import type { Reader } from '../core/document.ts'
import { ReadError } from '../core/errors.ts'
import { type Body, type BodyContext, readBody } from './docx-body.ts'
import { stylesOf } from './docx-styles.ts'
import { type Aside, type Block, type Line, type OfficeText, plainWords } from './office-blocks.ts'
import { readOffice } from './office-text.ts'
import { propertiesOf } from './office-properties.ts'
import { partsCalled, type Relation, relationsOf } from './relations.ts'
import { hasElement, readXml } from './xml.ts'
import { openPackage, type Package } from './zip.ts'

/** Word documents: the text, and what else is still in the file. */
export function createDocxReader(): Reader {
  return {
    format: 'docx',
    read: ({ bytes = new Uint8Array() }, defaults) =>
      readOffice(readDocument(openPackage(bytes)), defaults),
  }
}

function readDocument(file: Package): OfficeText {
  const [main = 'word/document.xml'] = partsCalled(relationsOf(file), 'officeDocument')
  const xml = file.part(main)
  if (xml === undefined || !hasElement(xml, 'document')) {
    throw new ReadError('File holds no Word document', {
      advice: 'Check that its extension is right, or save it again as .docx.',
    })
  }
  const relations = relationsOf(file, main)
  const styles = stylesOf(firstPart(file, relations, 'styles'))
  const labels = new Map<string, string>()
  let isWhole = true

  function contextFor(part: string, placeOf: BodyContext['placeOf']): BodyContext {
    const links = [...relationsOf(file, part)].filter(([, { type }]) => type === 'hyperlink')
    return {
      styles,
      links: new Map(links.map(([id, { target }]) => [id, target])),
      placeOf,
      labelOf(kind, id) {
        const key = `${kind} ${id}`
        const label = labels.get(key) ?? String(labels.size + 1)
        labels.set(key, label)
        return label
      },
    }
  }

  function read(part: string, placeOf: BodyContext['placeOf']): Body {
    const inside = file.part(part)
    const body = readBody(inside ?? '', contextFor(part, placeOf))
    isWhole &&= body.isWhole && inside !== undefined
    return body
  }

  /** The stories of a part that holds many of them, each cut out and read on its own. */
  function stories(type: string, element: string): [id: string, part: string, xml: string][] {
    return partsCalled(relations, type).flatMap((part) => {
      const whole = file.part(part)
      isWhole &&= whole !== undefined && readXml(whole, { open: () => {} })
      return elementsIn(whole ?? '', element).map(([id, inside]): [string, string, string] => [
        id,
        part,
        inside,
      ])
    })
  }

  const body = read(main, (number) => `paragraph ${number}`)
  const asides: Aside[] = [...body.asides]
  const notes: Block[] = []
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const [id, part, inside] of stories(`${kind}s`, kind)) {
      const place = `${kind} ${labels.get(`${kind} ${id}`) ?? `${id}, which nothing in the text calls`}`
      const { blocks, asides: more } = readBody(
        inside,
        contextFor(part, () => place),
      )
      const lines = linesOf(blocks)
      if (lines.length > 0) {
        notes.push({ kind: 'note', label: labels.get(`${kind} ${id}`) ?? `${kind}-${id}`, lines })
      }
      asides.push(...more)
    }
  }
  for (const [id, part, inside] of stories('comments', 'comment')) {
    const place = body.comments.get(id)
    const name = place ? `comment on ${place}` : 'comment'
    const { blocks, asides: more } = readBody(
      inside,
      contextFor(part, () => name),
    )
    asides.push({ name: 'comment', place: name, words: plainWords(blocks) }, ...more)
  }
  const around = new Set<string>()
  for (const type of ['header', 'footer']) {
    for (const part of partsCalled(relations, type)) {
      const { blocks, asides: more } = read(part, () => type)
      const words = plainWords(blocks)
      // Each section repeats those of the one before it.
      if (!around.has(words)) asides.push({ name: type, place: type, words })
      around.add(words)
      asides.push(...more)
    }
  }
  const properties = partsCalled(relationsOf(file), 'core-properties')
  for (const part of properties) asides.push(...propertiesOf(file.part(part) ?? ''))
  return { blocks: [...body.blocks, ...notes], fields: asides, isWhole }
}

function firstPart(file: Package, relations: ReadonlyMap<string, Relation>, type: string): string {
  const [part] = partsCalled(relations, type)
  return (part === undefined ? undefined : file.part(part)) ?? ''
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat(2) : block.kind === 'note' ? [] : [block],
  )
}

/** `<w:comment w:id="1">…</w:comment>`: what stands in each, by its id. */
function elementsIn(xml: string, element: string): [id: string, inside: string][] {
  const found: [string, string][] = []
  const opening = new RegExp(`<(?:\\w+:)?${element}(?=[\\s>])[^>]*>`, 'g')
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [tag] = match
    const id = /\bid="([^"]*)"/.exec(tag)?.[1] ?? ''
    const prefix = /^<(\w+:)?/.exec(tag)?.[1] ?? ''
    const end = xml.indexOf(`</${prefix}${element}>`, opening.lastIndex)
    if (end < 0) break
    found.push([id, xml.slice(opening.lastIndex, end)])
    opening.lastIndex = end
  }
  return found
}
