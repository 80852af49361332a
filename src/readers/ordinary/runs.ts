import type { PhrasingContent } from 'mdast'
import type { Point } from 'unist'
import { classOf, LETTER, MARK, WHITESPACE } from './signs.ts'
import { nodesOf, type Part, type Run } from './words.ts'

const STAR = 42
export const TILDE = 126

export interface Flanks {
  readonly canOpen: boolean
  readonly canClose: boolean
}

/** What a run may do. `NaN` stands for the start or end of the words. */
export function flanksOf(sign: number, before: number, after: number): Flanks {
  const left = Number.isNaN(before) ? WHITESPACE : classOf(before)
  const right = Number.isNaN(after) ? WHITESPACE : classOf(after)
  const opens = right === LETTER || (right === MARK && left !== LETTER)
  const closes = left === LETTER || (left === MARK && right !== LETTER)
  if (sign === TILDE) return { canOpen: opens, canClose: closes }
  const canOpen = opens || after === TILDE
  const canClose = closes || before === TILDE
  if (sign === STAR) return { canOpen, canClose }
  return {
    canOpen: canOpen && (left !== LETTER || !canClose),
    canClose: canClose && (right !== LETTER || !canOpen),
  }
}

/** How many looks at a part may be taken for each part. */
const mostLooks = 20

type Kind = 'attention' | 'strikethrough'

/** Which of the two claims its runs first, inside of a span. */
export const insideSpan: readonly Kind[] = ['strikethrough', 'attention']
export const attentionFirst: readonly Kind[] = ['attention', 'strikethrough']

/**
 * Makes spans of the runs that belong together, in the order in which micromark does it.
 *
 * @returns `undefined` where that would take too long.
 */
export function resolveRuns(
  parts: Part[],
  text: string,
  order: readonly Kind[],
): PhrasingContent[] | undefined {
  let resolved: Part[] | undefined = parts
  for (const kind of order) resolved = resolved && pairRuns(resolved, text, kind)
  return resolved && nodesOf(resolved, text)
}

function pairRuns(parts: Part[], text: string, kind: Kind): Part[] | undefined {
  const isOfKind = (part: Part): part is Run =>
    part.type === 'run' && (part.sign === TILDE) === (kind === 'strikethrough')
  if (!parts.some((part) => isOfKind(part) && part.canClose)) return parts
  const paired: Part[] = []
  let looks = mostLooks * (parts.length + 10)
  for (const part of parts) {
    if (isOfKind(part) && part.canClose) {
      for (let open = paired.length - 1; open >= 0; open--) {
        if (--looks < 0) return undefined
        const opener = paired[open]
        if (opener?.type !== 'run' || !matches(opener, part)) continue
        const inner = resolveRuns(paired.splice(open + 1), text, insideSpan)
        if (!inner) return undefined
        const span = spanOf(opener, part, inner)
        if (sizeOf(opener) === 0) paired.pop()
        paired.push(span)
        if (sizeOf(part) === 0) break
        // What is left of the opener may be closed by what is left of the closer.
        open = paired.length
      }
    }
    if (part.type !== 'run' || sizeOf(part) > 0) paired.push(part)
  }
  return paired
}

function sizeOf({ start, end }: Run): number {
  return (end.offset ?? 0) - (start.offset ?? 0)
}

function matches(opener: Run, closer: Run): boolean {
  if (opener.sign !== closer.sign || !opener.canOpen) return false
  const size = sizeOf(closer)
  if (closer.sign === TILDE) return sizeOf(opener) === size
  const isTwofold = opener.canClose || closer.canOpen
  return !(isTwofold && size % 3 !== 0 && (sizeOf(opener) + size) % 3 === 0)
}

/** The span between two runs, which get shorter by what it takes of them. */
function spanOf(opener: Run, closer: Run, children: PhrasingContent[]): PhrasingContent {
  const isStrikethrough = opener.sign === TILDE
  const isStrong = sizeOf(opener) > 1 && sizeOf(closer) > 1
  const used = isStrikethrough ? sizeOf(opener) : isStrong ? 2 : 1
  opener.end = moved(opener.end, -used)
  closer.start = moved(closer.start, used)
  return {
    type: isStrikethrough ? 'delete' : isStrong ? 'strong' : 'emphasis',
    children,
    position: { start: opener.end, end: closer.start },
  }
}

function moved({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by }
}
