import type { Position } from 'unist'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Document } from '../core/document.ts'
import type { Finding } from '../core/finding.ts'
import type { Sought } from '../core/layout.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import { fillMessage } from '../core/message.ts'
import type { Notice } from '../core/notices.ts'
import type { Messages, Report, RuleContext } from '../core/rule.ts'
import type { Range } from '../core/sentences.ts'
import type { Signal, SignalContext, TextScope } from '../core/signal.ts'
import type { Stopwatch } from '../core/stopwatch.ts'
import type { TextMatch, TextView } from '../core/text.ts'
import type { Container, Draft, Located } from '../core/tree.ts'
import { createPlaces, type FindPlace } from './places.ts'
import type { Suppression } from './suppression.ts'
import { buildText } from './text.ts'

/** A finding with what only the engine needs to know of it. */
export interface SeenFinding extends Finding {
  readonly planned: PlannedRule
  /** The sentence it stands in, as offsets into the source. */
  readonly sentence: Range
  /** The message repeats words of the draft. */
  readonly quotes: boolean
  /** The heading it stands under, where its place names one. */
  readonly under: Range | undefined
}

/** What a rule noted at a place, as a finding that has not been made yet. */
export interface SeenNote {
  readonly finding: SeenFinding
  readonly value: unknown
}

/** What the stages of the pipeline hand on to each other about one file. */
export interface Look {
  readonly document: Document
  readonly plan: Plan
  readonly context: SignalContext
  /** Posts and fields in the order of their places. */
  readonly containers: readonly Container[]
  readonly findPlace: FindPlace
  /** For each draft, the rules that could have something to say of it, in the order of the plan. */
  readonly awake: Map<Draft, readonly PlannedRule[]>
  readonly hits: Map<Container, Map<PlannedRule, LexiconHit[]>>
  /** What the draft's text called for. */
  readonly libraries: Map<PlannedRule, unknown>
  readonly findings: SeenFinding[]
  readonly noted: SeenNote[]
  readonly notices: Notice[]
  readonly sought: readonly Sought[]
  readonly suppressions: Suppression[]
  readonly failedUnheard: PlannedRule[]
  readonly stopwatch: Stopwatch | undefined
}

/** What the look begins with, beside the document. */
interface Beginning {
  readonly notices: readonly Notice[]
  readonly sought: readonly Sought[]
  readonly stopwatch?: Stopwatch | undefined
}

export function startLook(
  document: Document,
  plan: Plan,
  { notices, sought, stopwatch }: Beginning,
): Look {
  return {
    document,
    plan,
    context: createSignalContext(document, plan),
    containers: document.tree.children
      .flatMap(({ children }): Container[] => children)
      .toSorted((a, b) => startOf(a) - startOf(b)),
    findPlace: createPlaces(),
    awake: new Map(),
    hits: new Map(),
    libraries: new Map(),
    findings: [],
    noted: [],
    notices: [...notices],
    sought,
    suppressions: [],
    failedUnheard: [],
    stopwatch,
  }
}

/**
 * The day is looked up where it is asked for, and only there: what was found without it is true on
 * any other. It is inherited, for a getter in each context would cost a hundred times as much.
 */
const dated = {
  get today(): string {
    // What inherits from this has a plan.
    return (this as unknown as { readonly plan: Plan }).plan.today
  },
}

function createSignalContext(document: Document, plan: Plan): SignalContext {
  const texts: Record<TextScope, Map<Container, TextView>> = {
    prose: new Map(),
    everywhere: new Map(),
  }
  const signals = new Map<Signal<unknown>, Map<Container, unknown>>()

  function text(container: Container, scope: TextScope = 'prose'): TextView {
    let view = texts[scope].get(container)
    if (!view) {
      view = buildText(container, document.lines, scope)
      texts[scope].set(container, view)
    }
    return view
  }

  function signal<T>(asked: Signal<T>, container: Container): T {
    let known = signals.get(asked)
    if (!known) signals.set(asked, (known = new Map()))
    // A map is filled by one signal only, whose results are all of its type.
    if (known.has(container)) return known.get(container) as T
    const { meta } = container
    const context = { __proto__: dated, plan, document, text, signal, meta }
    // The day is inherited.
    const result = asked.read(container, context as unknown as Parameters<typeof asked.read>[1])
    known.set(container, result)
    return result
  }

  // As above.
  return { __proto__: dated, plan, document, text, signal } as unknown as SignalContext
}

/** The context of one rule for one file. */
export function contextFor(look: Look, planned: PlannedRule): RuleContext {
  const { plan, findings, noted } = look
  const { document, text, signal } = look.context
  // Made for each rule and each draft: written out, it costs a tenth of a copy.
  const context = {
    __proto__: dated,
    plan,
    document,
    text,
    signal,
    options: planned.options(),
    report: (report: Report<Messages>) => findings.push(findingFrom(look, planned, report)),
    isCompared:
      planned.isUnheard === true || plan.isCompared || look.document.tree.children.length > 1,
    note: (at: Located, value: unknown) =>
      noted.push({ finding: findingAt(look, planned, at), value }),
  }
  // The day is inherited.
  return context as unknown as RuleContext
}

export function findingFrom(
  look: Look,
  planned: PlannedRule,
  report: Report<Messages>,
): SeenFinding {
  const { rule } = planned
  const template = rule.messages[report.message]
  if (template === undefined) throw new Error(`rule has no message “${report.message}”`)
  const data = report.data ?? {}
  return {
    ...findingAt(look, planned, report.at),
    message: fillMessage(template, data),
    atMost: report.atMost ?? 'error',
    suggestions: report.suggestions ?? [],
    related: (report.related ?? []).map(({ at, message }) => ({
      path: look.document.source.path,
      position: positionOf(look, at),
      message,
    })),
    quotes: Object.values(data).some((value) => typeof value === 'string'),
  }
}

/** A finding of a rule at a place, with nothing said yet. */
function findingAt(look: Look, planned: PlannedRule, at: Located): SeenFinding {
  const position = positionOf(look, at)
  const offset = position.start.offset ?? 0
  const container = containerAt(look, offset)
  const block = container && look.findPlace(container, offset)
  return {
    ruleId: planned.rule.id,
    message: '',
    position,
    place: container?.place ?? block?.name ?? null,
    under: block?.under,
    atMost: 'error',
    suggestions: [],
    related: [],
    personal: (container?.meta ?? look.plan.meta).kind === 'personal',
    planned,
    sentence: sentenceOf(at),
    quotes: false,
  }
}

function positionOf(look: Look, at: Located): Position {
  return at.position ?? look.document.lines.positionOf(0, 0)
}

function sentenceOf(at: Located): Range {
  if (isMatch(at)) {
    const { view } = at
    const sentence = view.sentenceAt(at.start)
    return view.sourceRange(sentence.start, Math.max(sentence.end, at.end))
  }
  return { start: at.position?.start.offset ?? 0, end: at.position?.end.offset ?? 0 }
}

function isMatch(at: Located): at is TextMatch {
  return 'view' in at
}

/** The post or field in which a finding stands: the last that begins before it. */
function containerAt({ containers }: Look, offset: number): Container | undefined {
  let low = 0
  let high = containers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(containers[middle]) <= offset) low = middle + 1
    else high = middle
  }
  return containers[low - 1] ?? containers[0]
}

function startOf(container: Container | undefined): number {
  return container?.position?.start.offset ?? 0
}
