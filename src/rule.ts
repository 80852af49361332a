/** `professional/rule`: all that a rule may import. */
export * as v from 'valibot'
export type { AcrossLook, AcrossReport, Note } from './core/across.ts'
export { folderOf, mostOfFolder } from './core/company.ts'
export { type Severity, quieter } from './core/finding.ts'
export type { Suggestion, Edit } from './core/finding.ts'
export { type LexiconHit, type Term, expandBraces } from './core/lexicon.ts'
export type { LibraryUse } from './core/library.ts'
export type { Author, Channel, DraftMeta, Kind, Platform } from './core/meta.ts'
export { unmask, type Unmasked } from './core/evasion.ts'
export {
  hasPlainLetters,
  lazy,
  lazyPattern,
  makePattern,
  matchesOf,
  type Pattern,
} from './core/pattern.ts'
export type { RetextPlugin } from './core/retext.ts'
export { defineRetextRule } from './core/retext-rule.ts'
export { foldText } from './core/fold.ts'
export { isAcronym } from './core/acronyms.ts'
export { openingPronoun } from './core/opening-pronoun.ts'
export { hashText } from './core/hash.ts'
export { shortPost } from './core/short-post.ts'
export {
  defineLexiconRule,
  defineRule,
  replaceWith,
  type Example,
  type ExampleDraft,
  type ProfileId,
  type RelatedPlace,
  type Rule,
  type RuleContext,
} from './core/rule.ts'
export { countWhile } from './core/halving.ts'
export { type Range, splitSentences } from './core/sentences.ts'
export { defineSignal, type Signal, type SignalContext } from './core/signal.ts'
export { endOfLettersAndDigits, letterAt, nextLetterOrDigit } from './core/letters.ts'
export { createHashFilter } from './core/hash-filter.ts'
export { emptyTermHash, hashOn, hashStretch, hashTerm } from './core/term-hash.ts'
export type { Block, BlockKind, FoldedView, TextMatch, TextView } from './core/text.ts'
export type { Node, Parent } from 'unist'
export type { Container, Field, Located, Post, Draft } from './core/tree.ts'
export type { ClueRow, ClueRows } from './core/wakes.ts'
