/** Rows of clues that mark another row once all of them are marked. */
export interface Group {
  readonly row: number
  readonly rows: readonly number[]
}

/** Groups in the order of the rows that are watched for them. */
export interface PackedGroups {
  /**
   * Four numbers for each, see {@link inGroup}, and behind all of them what most have not: for some,
   * how many further rows they have, and which.
   */
  readonly groups: Uint16Array
  /** For each row, and for one more, the first of the groups that it is watched for. */
  readonly groupStarts: Uint16Array
}

/** Which number of a group says what. */
export const inGroup = {
  /** The row that it marks. */
  row: 0,
  /** The one that most texts lack of those beside the one watched; this one itself if there is none. */
  other: 1,
  /** Where the further rows stand, behind their count; 0 if there are none. */
  further: 2,
  watched: 3,
  size: 4,
} as const

/**
 * Rows that groups mark are not marked before all words have been seen, so each of them is watched.
 * A group without such a row may watch any: the one that fewest groups have is one that few texts have.
 */
export function packGroups(groups: readonly Group[], rowCount: number): PackedGroups {
  const late = new Set(groups.map(({ row }) => row))
  const uses = new Uint16Array(rowCount)
  for (const { rows } of groups) for (const row of rows) uses[row] = (uses[row] ?? 0) + 1

  const watching: { row: number; others: readonly number[] }[][] = []
  for (let row = 0; row < rowCount; row++) watching.push([])
  for (const { row, rows } of groups) {
    const rare = rows.toSorted((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0))
    const lateOnes = rare.filter((each) => late.has(each))
    for (const watched of lateOnes.length > 0 ? lateOnes : rare.slice(0, 1)) {
      watching[watched]?.push({ row, others: rare.filter((each) => each !== watched) })
    }
  }
  const starts = [0]
  for (const watched of watching) starts.push((starts.at(-1) ?? 0) + watched.length)
  const packed: number[] = []
  const further: number[] = []
  const furtherFrom = (starts.at(-1) ?? 0) * inGroup.size
  for (const [watched, all] of watching.entries()) {
    for (const { row, others } of all) {
      const [other = watched, ...rest] = others
      packed.push(row, other, rest.length > 0 ? furtherFrom + further.length : 0, watched)
      if (rest.length > 0) further.push(rest.length, ...rest)
    }
  }
  return {
    groups: Uint16Array.from([...packed, ...further]),
    groupStarts: Uint16Array.from(starts),
  }
}

/** Rows that mark another together, for each group that does. */
export function groupsOf({ groups, groupStarts }: PackedGroups, row: number): number[][] {
  const found = new Map<string, number[]>()
  const end = (groupStarts.at(-1) ?? 0) * inGroup.size
  for (let at = 0; at < end; at += inGroup.size) {
    if (groups[at + inGroup.row] !== row) continue
    const further = groups[at + inGroup.further] ?? 0
    const furtherCount = further > 0 ? (groups[further] ?? 0) : 0
    const rows = new Set([
      groups[at + inGroup.watched] ?? 0,
      groups[at + inGroup.other] ?? 0,
      ...groups.subarray(further + 1, further + 1 + furtherCount),
    ])
    const all = [...rows].toSorted((one, other) => one - other)
    // A group stands beside each of its rows that is watched.
    found.set(all.join(' '), all)
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
