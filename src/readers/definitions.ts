import type { Nodes, Root } from 'mdast'

/** The labels that the chunks of a text define, as a chunk may name them. */
export type Definitions = ReadonlyMap<string, ReadonlySet<string>>

/** What may be a label: brackets without others inside. Labels have at most 999 signs. */
const label = /\[((?:[^[\]\\]|\\[^]){1,1100})\]/g

/** Gathers what all chunks define, so that links of any chunk can name it. */
export function gatherDefinitions(trees: readonly (Root | undefined)[]): Definitions {
  const definitions = new Map<string, Set<string>>()
  for (const tree of trees) {
    for (const written of definedIn(tree)) {
      const key = keyOf(written)
      const known = definitions.get(key)
      if (known) known.add(written)
      else definitions.set(key, new Set([written]))
    }
  }
  return definitions
}

/** Short definitions of all that a chunk may name and does not define itself. */
export function standInsFor(
  chunk: string,
  tree: Root | undefined,
  definitions: Definitions,
): string {
  if (definitions.size === 0) return ''
  const own = definedIn(tree)
  const missing = new Set<string>()
  for (const [, name = ''] of chunk.matchAll(label)) {
    for (const written of definitions.get(keyOf(name)) ?? []) {
      if (!own.has(written)) missing.add(written)
    }
  }
  if (missing.size === 0) return ''
  const standIns = [...missing].map((written) => `[${written}]: #\n\n`).join('')
  // The ruler keeps an indented first line from going on with a footnote.
  return `${standIns}***\n\n`
}

function definedIn(tree: Root | undefined): Set<string> {
  const defined = new Set<string>()
  const stack: Nodes[] = tree ? [tree] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    // The space keeps a label that starts with `^` from defining a footnote.
    if (node.type === 'definition') defined.add(` ${node.identifier}`)
    if (node.type === 'footnoteDefinition') defined.add(`^${node.identifier}`)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return defined
}

/** Without what a line break inside of a label may bring along: space, and marks of quotes. */
export function keyOf(written: string): string {
  return written
    .replaceAll(/[\s>]+/g, '')
    .toLowerCase()
    .toUpperCase()
}
