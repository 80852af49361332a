import type { Package } from './zip.ts'
import { readXml } from './xml.ts'

/** How a part of an office file calls another one, or something outside. */
export interface Relation {
  /** The last word of its type: `worksheet`, `comments`, `hyperlink`. */
  readonly type: string
  /** The name of the part, or an address. */
  readonly target: string
}

/** The relations of a part, or of the whole file, by their ids. */
export function relationsOf(file: Package, part = ''): Map<string, Relation> {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const relations = new Map<string, Relation>()
  readXml(file.part(`${folder}_rels/${part.slice(cut)}.rels`) ?? '', {
    open(name, attributes) {
      const target = attributes.get('Target')
      if (name !== 'Relationship' || target === undefined) return
      const isOutside = attributes.get('TargetMode') === 'External'
      relations.set(attributes.get('Id') ?? '', {
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: isOutside ? target : resolve(folder, target),
      })
    },
  })
  return relations
}

/** The parts that a part calls by a type. */
export function partsCalled(relations: ReadonlyMap<string, Relation>, type: string): string[] {
  return [...relations.values()].filter((one) => one.type === type).map(({ target }) => target)
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
