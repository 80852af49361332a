import type * as v from 'valibot'
import type { Parent } from 'unist'
import type { AcrossLook } from './across.ts'
import type { RuleId, Severity, Suggestion } from './finding.ts'
import type { LexiconHit, Term } from './lexicon.ts'
import type { LibraryUse } from './library.ts'
import type { DraftMeta } from './meta.ts'
import { hasPlainLetters } from './pattern.ts'
import type { RetextLook } from './retext.ts'
import type { SignalContext } from './signal.ts'
import type { Container, Located, NodeMap } from './tree.ts'
import type { Wakes } from './wakes.ts'

export type ProfileId = 'general' | 'uk-health' | 'uk-pharmacy' | 'us-health'

/** Each profile with those it includes, itself first. */
export const profiles: Readonly<Record<ProfileId, readonly ProfileId[]>> = {
  general: ['general'],
  'uk-health': ['uk-health', 'general'],
  'uk-pharmacy': ['uk-pharmacy', 'uk-health', 'general'],
  'us-health': ['us-health', 'general'],
}

/** A draft that shows what a rule finds, or leaves alone. */
export interface ExampleDraft {
  /** In `bad` examples, `«»` marks each range that must be reported. */
  readonly text: string
  /**
   * The text is base64 of UTF-8, marks included: tests decode it in memory, and neither they nor
   * the pages on rules show it. For words that nobody should come across who did not look for them.
   */
  readonly encoded?: true
  readonly options?: Readonly<Record<string, unknown>>
  readonly meta?: DraftMeta
  /** The team's own list, for the rule that reports it. */
  readonly terms?: readonly Term[]
  /** Markdown unless stated. */
  readonly format?: string
  /** What it must be reported as, where the rule grades its findings. */
  readonly severity?: Severity
}

export type Example = string | ExampleDraft

/** What is true of every rule, and all that its page of documentation needs. */
export interface RuleDocs {
  readonly id: RuleId
  readonly summary: string
  readonly why: string
  readonly advice: string
  /** The guidance behind it, by key; a clause only where it was read. */
  readonly references: readonly { readonly source: string; readonly clause?: string }[]
  readonly severity: Severity
  /** The narrowest profile that turns it on; without one it has to be asked for. */
  readonly profile?: ProfileId
  readonly since: string
  /** What it matches is personal or secret, and must not be repeated anywhere. */
  readonly sensitive?: true
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

export type Messages = Readonly<Record<string, string>>
export type OptionSchemas = Readonly<Record<string, v.GenericSchema>>
export type OptionValues<O extends OptionSchemas> = {
  readonly [Key in keyof O]: v.InferOutput<O[Key]>
}

/** Handlers by node type; `hit` gets the terms of the rule's own lexicon. */
export type Visitor = {
  readonly [Type in keyof NodeMap]?: (node: NodeMap[Type], ancestors: readonly Parent[]) => void
} & {
  readonly hit?: (hit: LexiconHit, container: Container) => void
}

/** A rule as the engine runs it. How it looks is one or more of the optional members. */
export interface Rule extends RuleDocs {
  readonly messages: Messages
  readonly options: OptionSchemas
  /** What its options are where none is given, worked out by whoever bundles it. */
  readonly defaults?: OptionValues<OptionSchemas>
  /** Terms looked for in the one pass that serves all rules; each becomes a `hit`. */
  readonly lexicon?: readonly Term[]
  /** Finds the lexicon in disguise too: `1d10t`, `i.d.i.o.t`. */
  readonly evasions?: true
  /** Its lexicon is the `terms` of the configuration; without any it does not run. */
  readonly teamTerms?: true
  /** Without it, only its lexicon tells when it may sleep. */
  readonly wakes?: Wakes
  /** Rows that it cannot do without, whether a term of its lexicon wakes it or `wakes` does. */
  readonly needs?: Wakes
  /**
   * What wakes it has to stand in one block: a paragraph, a heading, a table, an address. Short
   * drafts are asked block by block only where that takes less time than the rule.
   */
  readonly near?: true | 'in long drafts'
  /**
   * How many blocks whatever it finds may stand away from a clue of some row that wakes it, so that
   * it is not shown the rest of a long draft; 0 where the rule is `near`. Clues of rows that have to
   * come together may stand a kilobyte from each other, and no further. What it asks of all of a
   * draft, it has to ask of `value`, of a match's own view or of a signal. Not for rules with `needs`.
   */
  readonly reach?: number
  /** Loaded before the walk, only for drafts that call for it. */
  readonly library?: LibraryUse<unknown>
  /** @param library Undefined where `library` said that the draft does not need it. */
  create?(context: RuleContext, library?: unknown): Visitor
  readonly retext?: RetextLook
  /** Compares what `note` gathered from all drafts of a run. */
  readonly across?: AcrossLook
  /** Rules that say the same with more insight: where one of them speaks, this one is silent. */
  readonly yieldsTo?: readonly RuleId[]
}

export interface RuleContext<
  M extends Messages = Messages,
  O extends OptionSchemas = OptionSchemas,
  F = unknown,
> extends SignalContext {
  readonly options: OptionValues<O>
  report(report: Report<M>): void
  /** Whether other drafts are looked at as well, so that `note` is of use. */
  readonly isCompared: boolean
  /**
   * Whether some of these are read together with this one: of its file, thread, campaign or author,
   * or of a folder with no more drafts than {@link mostOfFolder}.
   */
  readonly hasCompany: boolean
  /** Keeps a fact for the rule's `across`: plain data, without words of the draft. */
  note(at: Located, value: F): void
}

/** The names between braces in a message, which `data` must then provide. */
type Placeholder<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

type MessageData<Message extends string> = string extends Message
  ? { readonly data?: Readonly<Record<string, string | number>> }
  : [Placeholder<Message>] extends [never]
    ? { readonly data?: undefined }
    : { readonly data: Readonly<Record<Placeholder<Message>, string | number>> }

/** A place in the draft that belongs to a finding. */
export interface RelatedPlace {
  readonly at: Located
  readonly message: string
}

export type Report<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly at: Located
    readonly message: Id
    /** Keeps this one report no louder than this, whatever the rule's severity. */
    readonly atMost?: Severity | undefined
    readonly suggestions?: readonly Suggestion[] | undefined
    /** Other places in the draft that belong to it. */
    readonly related?: readonly RelatedPlace[] | undefined
  } & MessageData<M[Id]>
}[keyof M & string]

interface RuleDefinition<M extends Messages, O extends OptionSchemas, L, F> extends RuleDocs {
  readonly messages: M
  readonly options?: O
  readonly lexicon?: readonly Term[]
  readonly evasions?: true
  readonly teamTerms?: true
  readonly wakes?: Wakes
  readonly needs?: Wakes
  readonly near?: Rule['near']
  readonly reach?: number
  readonly library?: LibraryUse<L>
  readonly yieldsTo?: readonly RuleId[]
  readonly across?: AcrossLook<F, keyof M & string>
  create(context: RuleContext<M, O, F>, library: L | undefined): Visitor
}

/** A rule that looks. */
export function defineRule<
  const M extends Messages,
  const O extends OptionSchemas = Record<never, never>,
  L = undefined,
  F = never,
>(definition: RuleDefinition<M, O, L, F>): Rule {
  // The engine hands each rule a context that was made from its own messages and options.
  return { options: {}, ...definition } as unknown as Rule
}

interface LexiconRuleDefinition<O extends OptionSchemas> extends RuleDocs {
  /** `{actual}` is what stands in the draft, `{instead}` the first alternative. */
  readonly message: string
  readonly options?: O
  readonly terms: readonly Term[]
  readonly evasions?: true
  readonly teamTerms?: true
  readonly needs?: Wakes
  readonly near?: Rule['near']
  readonly reach?: number
  /** False leaves a hit alone; a severity keeps it no louder than that. */
  accept?(
    hit: LexiconHit,
    container: Container,
    context: SignalContext & { readonly options: OptionValues<O> },
  ): boolean | Severity
}

/** A rule that is data. */
export function defineLexiconRule<const O extends OptionSchemas = Record<never, never>>(
  definition: LexiconRuleDefinition<O>,
): Rule {
  const { message, terms, accept, ...docs } = definition
  return defineRule({
    ...docs,
    messages: { term: message },
    lexicon: terms,
    create: (context: RuleContext<Messages, O>) => ({
      hit(hit, container) {
        const accepted = accept?.(hit, container, context) ?? true
        if (accepted === false) return
        const instead = hit.term.instead ?? []
        context.report({
          at: hit.at,
          message: 'term',
          data: { actual: hit.at.value, instead: instead[0] ?? '' },
          atMost: accepted === true ? undefined : accepted,
          suggestions: instead.map((text) => replaceWith(hit, text)),
        })
      },
    }),
  })
}

/** Offers an alternative in the capitals of what it replaces. */
export function replaceWith(hit: LexiconHit, text: string, safe = false): Suggestion {
  const actual = hit.at.value
  const recased = recase(text, actual)
  return {
    title: `Write “${recased}”`,
    safe,
    edits: [{ position: hit.at.position, text: recased }],
  }
}

function recase(text: string, like: string): string {
  const isPlain = hasPlainLetters(like)
  const letters = like.replaceAll(isPlain ? /[^A-Za-z]/g : /[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase()
  if ((isPlain ? /^[A-Z]/ : /^\p{Lu}/u).test(like))
    return text.charAt(0).toUpperCase() + text.slice(1)
  return text
}
