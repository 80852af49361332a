import type { Reader } from '../core/document.ts'
import { ReadError } from '../core/errors.ts'
import { readOdt } from './odt-body.ts'
import type { Aside, OfficeText } from './office-blocks.ts'
import { propertiesOf } from './office-properties.ts'
import { readOffice } from './office-text.ts'
import { hasElement } from './xml.ts'
import { openPackage, type Package } from './zip.ts'

/** OpenDocument texts: the text, and what else is still in the file. */
export function createOdtReader(): Reader {
  return {
    format: 'odt',
    read: ({ bytes = new Uint8Array() }, defaults) =>
      readOffice(readDocument(openPackage(bytes)), defaults),
  }
}

function readDocument(file: Package): OfficeText {
  const xml = file.part('content.xml')
  if (xml === undefined || !hasElement(xml, 'text')) {
    throw new ReadError('File holds no text document', {
      advice: 'Check that its extension is right, or save it again as .odt.',
    })
  }
  const { blocks, asides, isWhole } = readOdt(xml)
  const pages = readOdt(file.part('styles.xml') ?? '')
  const around = new Map<string, Aside>()
  for (const aside of pages.asides) around.set(`${aside.name} ${aside.words}`, aside)
  const properties = propertiesOf(file.part('meta.xml') ?? '')
  return {
    blocks,
    fields: [...asides, ...around.values(), ...properties],
    isWhole: isWhole && pages.isWhole,
  }
}
