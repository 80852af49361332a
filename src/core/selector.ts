/** One step on the way from the top of some data to the words in it. */
export type Step =
  | { readonly kind: 'key'; readonly key: string }
  /** A key with stars in it: what stands between them. */
  | { readonly kind: 'pattern'; readonly parts: readonly string[] }
  /** Any key, or any element of a list. */
  | { readonly kind: 'any' }
  /** Any number of steps. */
  | { readonly kind: 'deep' }

/** Which keys of some data are meant: `items.*.body`, `body`, `.body`. */
export interface Selector {
  readonly written: string
  readonly steps: readonly Step[]
}

/**
 * Reads a selector. A key alone is found at any depth, as a glob without a slash is; a path with a
 * dot in it counts from the top.
 *
 * @returns Words for what is wrong with it, which read on after its name.
 */
export function parseSelector(written: string): Selector | string {
  if (written.trim() === '') return 'is empty'
  if (/^\$|\[/.test(written)) return asPath(written)
  const isFromTop = written.startsWith('.')
  const parts = partsOf(isFromTop ? written.slice(1) : written)
  if (typeof parts === 'string') return parts
  const steps = parts.map(({ text, isQuoted }): Step => {
    if (isQuoted) return { kind: 'key', key: text }
    if (text === '**') return { kind: 'deep' }
    if (text === '*') return { kind: 'any' }
    return text.includes('*')
      ? { kind: 'pattern', parts: text.split(/\*+/) }
      : { kind: 'key', key: text }
  })
  const [only] = steps
  const isName =
    steps.length === 1 && !isFromTop && (only?.kind === 'key' || only?.kind === 'pattern')
  return { written, steps: isName ? [{ kind: 'deep' }, ...steps] : steps }
}

/** What people may know from JSONPath and JavaScript. */
function asPath(written: string): string {
  const path = written
    .replace(/^\$\.{0,2}/, '')
    .replaceAll(/\[(?:\*|\d+|)\]/g, '.*')
    .replaceAll(/\[(['"])([^'"]*)\1\]/g, '."$2"')
    .replace(/^\./, '')
  const isClear = path !== '' && !/[[\]$]/.test(path)
  return `has parts that are not known here${isClear ? `; perhaps “${path}”` : '; write it as “items.*.body”'}`
}

interface Part {
  readonly text: string
  readonly isQuoted: boolean
}

const quotedKey = /"((?:[^"\\]|\\.)*)"/y
const plainKey = /[^."]+/y

function partsOf(path: string): readonly Part[] | string {
  const parts: Part[] = []
  for (let at = 0; ; at++) {
    const isQuoted = path.charAt(at) === '"'
    const pattern = isQuoted ? quotedKey : plainKey
    pattern.lastIndex = at
    const found = pattern.exec(path)
    if (!found) {
      return isQuoted
        ? 'has a quotation mark that nothing closes'
        : 'has a dot with no key beside it'
    }
    const [whole, inner = ''] = found
    parts.push({ text: isQuoted ? inner.replaceAll(/\\(.)/g, '$1') : whole, isQuoted })
    at = pattern.lastIndex
    if (at === path.length) return parts
    if (path.charAt(at) !== '.') return 'needs a dot before and after a key in quotation marks'
  }
}

function takes(step: Step, key: string | number): boolean {
  switch (step.kind) {
    case 'any':
    case 'deep':
      return true
    case 'key':
      return step.key === key
    case 'pattern':
      return typeof key === 'string' && fits(step.parts, key)
    default:
      return step satisfies never
  }
}

/** Whether a name has these parts one after the other, with anything between them. */
export function fits(parts: readonly string[], name: string): boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return name === first
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let at = first.length
  const end = name.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= end
}

/** Where in its steps a selector stands after one more of them; none where it is out. */
function advance({ steps }: Selector, places: readonly number[], key: string | number): number[] {
  const next = new Set<number>()
  for (const place of places) {
    const step = steps[place]
    if (!step || !takes(step, key)) continue
    next.add(step.kind === 'deep' ? place : place + 1)
  }
  return closed(steps, next)
}

/** What may stand for nothing is passed over as well. */
function closed(steps: readonly Step[], places: Iterable<number>): number[] {
  const all = new Set(places)
  for (const place of all) if (steps[place]?.kind === 'deep') all.add(place + 1)
  return [...all]
}

/** The way down into some data: keys, and `number`s for elements of lists. */
export type ChildrenOf<T> = (node: T) => Iterable<readonly [key: string | number, child: T]>

export interface Selection<T> {
  /** For each node that is led to, the last of the selectors that lead there, by its index. */
  readonly nodes: ReadonlyMap<T, number>
  /** The selectors that lead anywhere. */
  readonly leading: ReadonlySet<number>
}

/** What selectors lead to. */
export function select<T>(
  root: T,
  selectors: readonly Selector[],
  childrenOf: ChildrenOf<T>,
): Selection<T> {
  const nodes = new Map<T, number>()
  const leading = new Set<number>()
  const open: { readonly node: T; readonly places: readonly (readonly number[])[] }[] = [
    { node: root, places: selectors.map(({ steps }) => closed(steps, [0])) },
  ]
  for (let here = open.pop(); here; here = open.pop()) {
    const { places } = here
    for (const [key, child] of childrenOf(here.node)) {
      const next = selectors.map((selector, index) => advance(selector, places[index] ?? [], key))
      for (const [index, { steps }] of selectors.entries()) {
        if (!next[index]?.includes(steps.length)) continue
        leading.add(index)
        nodes.set(child, index)
      }
      if (next.some((each) => each.length > 0)) open.push({ node: child, places: next })
    }
  }
  return { nodes, leading }
}
