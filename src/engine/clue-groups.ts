/** Rows of clues that mark another row once all of them are marked. */
export interface Group {
  readonly row: number
  readonly rows: readonly number[]
}

/** Groups in the order of the rows that are watched for them. */
export interface PackedGroups {
  /** Of each the row that it marks, how many rows it has beside the one watched, and which. */
  readonly groups: Uint16Array
  /** For each row, and for one more, where the groups begin that it is watched for. */
  readonly groupStarts: Uint16Array
}

/**
 * Rows that groups mark are not marked before all words have been seen, so each of them is watched.
 * A group without such a row may watch any: the one that fewest groups have is one that few texts have.
 */
export function packGroups(groups: readonly Group[], rowCount: number): PackedGroups {
  const late = new Set(groups.map(({ row }) => row))
  const uses = new Uint16Array(rowCount)
  for (const { rows } of groups) for (const row of rows) uses[row] = (uses[row] ?? 0) + 1

  const watching: number[][] = Array.from({ length: rowCount }, () => [])
  for (const { row, rows } of groups) {
    const rare = rows.toSorted((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0))
    const lateOnes = rare.filter((each) => late.has(each))
    for (const watched of lateOnes.length > 0 ? lateOnes : rare.slice(0, 1)) {
      const others = rare.filter((each) => each !== watched)
      watching[watched]?.push(row, others.length, ...others)
    }
  }
  const starts = [0]
  for (const packed of watching) starts.push((starts.at(-1) ?? 0) + packed.length)
  return { groups: Uint16Array.from(watching.flat()), groupStarts: Uint16Array.from(starts) }
}

/** Rows that mark another together, for each group that does. */
export function groupsOf({ groups, groupStarts }: PackedGroups, row: number): number[][] {
  const found = new Map<string, number[]>()
  for (let watched = 0; watched + 1 < groupStarts.length; watched++) {
    const end = groupStarts[watched + 1] ?? 0
    for (let at = groupStarts[watched] ?? 0; at < end;) {
      const next = at + 2 + (groups[at + 1] ?? 0)
      const rows = [watched, ...groups.subarray(at + 2, next)].toSorted((one, other) => one - other)
      // A group stands beside each of its rows that is watched.
      if (groups[at] === row) found.set(rows.join(' '), rows)
      at = next
    }
  }
  return [...found.values()]
}

/**
 * Without which other rows some are of no use to any rule.
 *
 * @param isKnown Whether a row is marked, or not, before anybody asks.
 */
export function rowsBeside(
  rows: readonly number[],
  groups: readonly Group[],
  isKnown: (row: number) => boolean,
): readonly number[] {
  return inAll(rows.map(besideOne))

  function besideOne(row: number): readonly number[] {
    const within = groups.filter((group) => group.rows.includes(row))
    return inAll(
      within.map((group) => [
        ...group.rows.filter((each) => each !== row && isKnown(each)),
        ...besideOne(group.row),
      ]),
    )
  }
}

function inAll(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists
  return first.filter((row) => others.every((list) => list.includes(row)))
}
