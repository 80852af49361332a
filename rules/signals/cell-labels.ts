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
    for (const [head, ...rows] of tablesIn(container)) addCells(head, rows, labels)
    return labels
  },
})

/** What is around a cell: the heads of all columns, the first cells of all rows, its own row. */
export interface TableRow {
  readonly heads: string
  readonly leads: string
  readonly cells: string
}

/** What stands beside each cell in the tables of a container. */
export const tableRows = defineSignal<ReadonlyMap<object, TableRow>>({
  id: 'table-rows',
  read(container: Container) {
    const rows = new Map<object, TableRow>()
    for (const [head, ...others] of tablesIn(container)) {
      const heads = rowText(head)
      const leads = [head, ...others].map((row) => textOfFirst(row)).join(' | ')
      for (const row of others) {
        const cells = rowText(row)
        for (const cell of row.children ?? []) rows.set(cell, { heads, leads, cells })
      }
    }
    return rows
  },
})

function rowText(row: TreeNode | undefined): string {
  return (row?.children ?? []).map((cell) => textOf(cell)).join(' | ')
}

function textOfFirst(row: TreeNode | undefined): string {
  const [first] = row?.children ?? []
  return first ? textOf(first) : ''
}

/** The rows of each table. */
function tablesIn(node: TreeNode): (readonly TreeNode[])[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === 'table' ? [child.children ?? []] : tablesIn(child),
  )
}

function addCells(
  head: TreeNode | undefined,
  rows: readonly TreeNode[],
  labels: Map<object, string>,
): void {
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
