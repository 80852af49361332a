import { type ClueRows, lazy, lazyPattern, type Range } from 'professional/rule'
import { type DerogationKind, hateNouns, hateVerbs } from '../lexicons/derogation.ts'
import { derogationNeeds } from './derogation-needs.ts'
import { rowNeeds } from './row-needs.ts'
import { commonWords, grammarParts, groupGrammar } from '../lexicons/group-grammar.ts'
import { taggedClues } from './group-clues.ts'

/** What is said against a group, and where in the tagged text. */
export interface Derogation extends Range {
  readonly message: DerogationKind
}

/** The rows of the grammar with their parts put in. */
export function grammarSources(): readonly {
  readonly message: DerogationKind
  readonly source: string
}[] {
  const parts = new Map(Object.entries(grammarParts))
  for (const [name, term] of Object.entries({ hateNouns, hateVerbs })) {
    parts.set(name, patternOf(term))
  }
  const expand = (source: string): string =>
    source.replaceAll(/<(\w+)>/g, (_, name: string) => expand(parts.get(name) ?? name))
  return groupGrammar.map(([message, source]) => ({ message, source: expand(source) }))
}

const grammars = lazy(() =>
  grammarSources().map(({ message, source }, row) => ({
    message,
    row,
    // Their lives stand for them.
    tags: tagsOf((groupGrammar[row]?.[1] ?? '').replaceAll('<lives>', grammarParts['lives'] ?? '')),
    pattern: lazyPattern(source),
  })),
)

const clues = lazy(() => derogationNeeds && rowNeeds(derogationNeeds))

/** What is in every text that {@link derogationIn} finds something in. */
export const derogationClues = (): ClueRows =>
  taggedClues(grammarSources().map(({ source }) => source))

/** Tags one of which stands in whatever a row of the grammar finds: most name the group itself. */
function tagsOf(source: string): readonly string[] {
  return source.replaceAll(/<\w+>|\\./g, '').match(/[A-Z]/g) ?? []
}

/** Words one of which stands in whatever the grammar finds; compiling its patterns takes long. */
const cues = lazy(() => {
  const common = new Set(commonWords.split(' '))
  const source = [...groupGrammar.map(([, row]) => row), ...Object.values(grammarParts)]
  const words = [...source, hateNouns, hateVerbs].join(' ').replaceAll(/\\[a-z]/g, ' ')
  return new Set((words.match(/[a-z']{3,}/g) ?? []).filter((word) => !common.has(word)))
})

function hasCue(tagged: string): boolean {
  if (/[VZNHX]|\bP out\b|\bP,? eh\b|[PABD] for you/.test(tagged)) return true
  return (tagged.match(/[a-z']+/g) ?? []).some((word) => cues().has(word))
}

/** The pattern that a term of a lexicon stands for. */
function patternOf(term: string): string {
  return term.replaceAll('{', '(?:').replaceAll('}', ')').replaceAll(',', '|')
}

/** Finds what a tagged text says against groups. */
export function derogationIn(tagged: string): Derogation | undefined {
  const mayHold = clues()?.in(tagged)
  let isCued: boolean | undefined
  for (const { message, row, tags, pattern } of grammars()) {
    if (mayHold?.(row) === false || !tags.some((tag) => tagged.includes(tag))) continue
    isCued ??= hasCue(tagged)
    if (!isCued) return undefined
    const found = pattern.exec(tagged)
    if (!found) continue
    const lead = /^[^A-Za-z]*/.exec(found[0])?.[0].length ?? 0
    return { message, start: found.index + lead, end: found.index + found[0].length }
  }
  return undefined
}
