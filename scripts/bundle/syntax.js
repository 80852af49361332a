/** All nodes of a tree as a parser of JavaScript makes it, in the order in which they begin. */
export function nodesIn(tree) {
  if (tree === null || typeof tree !== 'object') return []
  const below = Object.values(tree).flatMap(nodesIn)
  return typeof tree.type === 'string' ? [tree, ...below] : below
}

/** Code with `text` in place of each part; parts must not overlap. */
export function replaceParts(code, parts) {
  return parts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code)
}

/**
 * Where each name stands, but for what declares it at the top of a module and what names members: a
 * shorthand counts twice.
 */
export function usesIn(tree) {
  const uses = new Map()
  gatherUses(tree, false, uses)
  return uses
}

function gatherUses(node, isInFunction, uses) {
  if (node === null || typeof node !== 'object') return
  if (node.type === 'Identifier') {
    if (!uses.has(node.name)) uses.set(node.name, [])
    uses.get(node.name).push({ start: node.start, end: node.end, isInFunction })
    return
  }
  const isFunction = /Function/.test(node.type)
  for (const [part, child] of Object.entries(node)) {
    const namesMember = (part === 'property' || part === 'key') && !node.computed && !node.shorthand
    const isName = part === 'id' && child?.type === 'Identifier'
    const declares = node.type === 'VariableDeclarator' && isName && !isInFunction
    if (!namesMember && !declares) gatherUses(child, isInFunction || isFunction, uses)
  }
}
