import { type CharSet, getIntersectionWordSets, JS, NFA } from 'refa'
import { analyse } from 'scslre'

/** How a pattern may take far longer than its text. */
export interface Slowness {
  /** What a draft would have to repeat. */
  readonly pump: string
  /** Each repetition doubles the time; otherwise the time grows with a power of the length. */
  readonly isExponential: boolean
}

/** Undefined where a pattern keeps pace with its text, or where that cannot be told. */
export function findSlowness(source: string, flags: string): Slowness | undefined {
  try {
    const literal = { source, flags }
    // What happens when a search begins anew at each letter is left out: it grows with the square
    // only, and hardly any pattern is free of it.
    const reports = analyse(literal).reports.filter(
      ({ type, exponential }) => exponential || type !== 'Move',
    )
    const worst = reports.find(({ exponential }) => exponential)
    if (worst) return { pump: worst.character.pick, isExponential: true }
    // That looks for one repeated letter. A repeat of several can be as bad: (?:(?:ha)+)+
    const pump = findAmbiguity(JS.Parser.fromLiteral(literal))
    if (pump !== undefined) return { pump, isExponential: true }
    const [first] = reports
    return first && { pump: first.character.pick, isExponential: false }
  } catch {
    return undefined
  }
}

type Ast = JS.RegexppAst['pattern']
type Node = Ast['alternatives'][number]['elements'][number]
type Quantifier = Extract<Node, { readonly type: 'Quantifier' }>
type Group = Extract<Node, { readonly type: 'Group' | 'CapturingGroup' }>

/** As many as make a difference: fewer repeats are over soon, however they are read. */
const manyRepeats = 5

/** A word that a repeat can read in two ways: each time it comes doubles the ways. */
function findAmbiguity(parser: JS.Parser): string | undefined {
  for (const { node, isRepeated } of walk(parser.ast.pattern)) {
    if (node.type === 'Quantifier' && node.max >= manyRepeats) {
      const word = readOnceOrMore(node, parser)
      if (word !== undefined) return word
    }
    if (isRepeated && (node.type === 'Group' || node.type === 'CapturingGroup')) {
      const word = readByTwo(node, parser)
      if (word !== undefined) return word
    }
  }
  return undefined
}

function* walk(
  parent: Ast | Node,
  isRepeated = false,
): Generator<{ readonly node: Node; readonly isRepeated: boolean }> {
  const children =
    'alternatives' in parent
      ? parent.alternatives.flatMap(({ elements }) => elements as readonly Node[])
      : parent.type === 'Quantifier'
        ? [parent.element as Node]
        : []
  for (const node of children) {
    const isInside = isRepeated || (parent.type === 'Quantifier' && parent.max >= manyRepeats)
    yield { node, isRepeated: isInside }
    yield* walk(node, isInside)
  }
}

/** A word that one round of a repeat reads as well as several rounds do. */
function readOnceOrMore({ element }: Quantifier, parser: JS.Parser): string | undefined {
  const once = automaton(element, parser)
  const more = once.copy()
  more.quantify(2, Number.POSITIVE_INFINITY)
  return commonWord(once, more)
}

/** A word that two alternatives of a repeat can read. */
function readByTwo({ alternatives }: Group, parser: JS.Parser): string | undefined {
  const automata = alternatives.map((alternative) => automaton(alternative, parser))
  for (const [place, one] of automata.entries()) {
    for (const other of automata.slice(place + 1)) {
      const word = commonWord(one, other)
      if (word !== undefined) return word
    }
  }
  return undefined
}

/** For all but the empty word, which no round of a repeat may read. */
function automaton(element: Parameters<JS.Parser['parseElement']>[0], parser: JS.Parser): NFA {
  const { expression, maxCharacter } = parser.parseElement(element, {
    assertions: 'disable',
    backreferences: 'disable',
  })
  const made = NFA.fromRegex(expression, { maxCharacter })
  made.withoutEmptyWord()
  return made
}

function commonWord(one: NFA, other: NFA): string | undefined {
  for (const sets of getIntersectionWordSets(one, other)) return sets.map(readableIn).join('')
  return undefined
}

/** A letter of a set that people can read, if there is one. */
function readableIn(set: CharSet): string {
  const code = [...'aA0 -'].map((sign) => sign.charCodeAt(0)).find((each) => set.has(each))
  return String.fromCodePoint(code ?? set.ranges[0]?.min ?? 0)
}
