import { type Container, defineSignal } from 'professional/rule'

/** As much of a tree as it takes to find cells. */
interface TreeNode {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly TreeNode[]
}

/** By cell of a table: the head of its column and the first cell of its row. */
export type CellLabels = ReadonlyMap<object, string>

/** What the tables of a container say about each of their cells. */
export const cellLabels = defineSignal<CellLabels>({
  id: 'cell-labels',
  read(container: Container) {
    const labels = new Map<object, string>()
    addTables(container, labels)
    return labels
  },
})

function addTables(node: TreeNode, labels: Map<object, string>): void {
  for (const child of node.children ?? []) {
    if (child.type === 'table') addCells(child, labels)
    else addTables(child, labels)
  }
}

function addCells(table: TreeNode, labels: Map<object, string>): void {
  const [head, ...rows] = table.children ?? []
  const heads = (head?.children ?? []).map((cell) => textOf(cell))
  for (const { children = [] } of rows) {
    const [first] = children
    const lead = first ? textOf(first) : ''
    for (const [column, cell] of children.entries()) {
      const parts = column === 0 ? [heads[0]] : [heads[column], lead]
      labels.set(cell, parts.filter(Boolean).join(' '))
    }
  }
}

function textOf(node: TreeNode): string {
  if (typeof node.value === 'string') return node.value
  return (node.children ?? []).map((child) => textOf(child)).join('')
}
