import type { Container } from 'professional/rule'

/** As much of a tree as it takes to find a cell. */
interface TreeNode {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly TreeNode[]
}

/** What a table says a cell holds: the head of its column and the first cell of its row. */
export function cellLabels(container: Container, cell: TreeNode): string {
  const table = findTable(container, cell)
  const row = table?.children?.find(({ children }) => children?.includes(cell))
  const column = row?.children?.indexOf(cell) ?? 0
  const cells = [table?.children?.[0]?.children?.[column], row?.children?.[0]]
  return cells
    .filter((other) => other !== undefined && other !== cell)
    .map((other) => textOf(other))
    .join(' ')
}

function findTable(node: TreeNode, cell: TreeNode): TreeNode | undefined {
  if (node.type === 'table') {
    return node.children?.some(({ children }) => children?.includes(cell)) ? node : undefined
  }
  for (const child of node.children ?? []) {
    const found = findTable(child, cell)
    if (found) return found
  }
  return undefined
}

function textOf(node: TreeNode | undefined): string {
  if (typeof node?.value === 'string') return node.value
  return (node?.children ?? []).map((child) => textOf(child)).join('')
}
