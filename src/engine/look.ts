import type { Parent, Position } from 'unist'
import { hasCompany } from '../core/company.ts'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Document } from '../core/document.ts'
import type { Finding } from '../core/finding.ts'
import type { Sought } from '../core/layout.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import { fillMessage } from '../core/message.ts'
import { narrowView } from '../core/narrow.ts'
import type { Notice } from '../core/notices.ts'
import type { Messages, Report, RuleContext, Visitor } from '../core/rule.ts'
import type { Range } from '../core/sentences.ts'
import type { SignalContext, TextScope } from '../core/signal.ts'
import type { Stopwatch } from '../core/stopwatch.ts'
import type { TextMatch, TextView } from '../core/text.ts'
import type { AnyNode, Container, Draft, Located } from '../core/tree.ts'
import { createPlaces, type FindPlace } from './places.ts'
import { forbidRepeating } from './repeated.ts'
import { createSignalContext, dated } from './signal-context.ts'
import type { Suppression } from './suppression.ts'
import { reachOf, type Whereabouts, whereaboutsOf } from './whereabouts.ts'
import { countWhile } from '../core/halving.ts'

/** A finding with what only the engine needs to know of it. */
export interface SeenFinding extends Finding {
  readonly planned: PlannedRule
  /** The sentence it stands in, as offsets into the source. */
  readonly sentence: Range
  /** The message repeats words of the draft. */
  readonly quotes: boolean
  /** The heading it stands under, where its place names one. */
  readonly under: Range | undefined
  /** The term of the rule's list that it stands on, in small letters. */
  phrase?: string | undefined
  /** Why the configuration allows its words. */
  allowed?: string | undefined
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
  /** Somewhere in the file may be what silences a rule. */
  readonly isSilencing: boolean
  /** There are other drafts that are read together with it, of the same file or of the run. */
  readonly hasCompany: boolean
  /** Posts and fields in the order of their places. */
  containers: readonly Container[]
  readonly findPlace: FindPlace
  /** For each draft, the rules that could have something to say of it, in the order of the plan. */
  awake: Map<Draft, readonly PlannedRule[]>
  /** Those that the file may wake, if that was found out before it was read. */
  readonly awakeBefore: readonly PlannedRule[] | undefined
  /** Of a long draft, where in its post rules may find something. */
  whereabouts: Whereabouts | undefined
  hits: Map<Container, Map<PlannedRule, LexiconHit[]>>
  /** What the draft's text called for. */
  readonly libraries: Map<PlannedRule, unknown>
  /** What looks for each rule: made once a file, since it may keep in mind what it saw. */
  readonly watchers: Map<PlannedRule, Watcher>
  /** Rules that are out for this file. */
  readonly failed: Set<PlannedRule>
  readonly findings: SeenFinding[]
  readonly noted: SeenNote[]
  /** How many of either belong to parts of the file that are done. */
  kept: { readonly findings: number; readonly noted: number }
  readonly notices: Notice[]
  readonly sought: Sought[]
  readonly suppressions: Suppression[]
  readonly failedUnheard: PlannedRule[]
  readonly stopwatch: Stopwatch | undefined
  /** Lets go of the drafts that were looked at, for those that are in the tree now. */
  turn(): void
}

export type Handler = (node: AnyNode, ancestors: readonly Parent[]) => void

export interface Watching {
  readonly planned: PlannedRule
  readonly handler: Handler
}

/** What looks for a rule. */
export interface Watcher {
  readonly hit: Visitor['hit']
  /** Its handlers, by the type of nodes. */
  readonly watching: readonly (readonly [type: string, watching: Watching])[]
  /** What it was given. */
  readonly library: unknown
}

interface Beginning {
  readonly stopwatch: Stopwatch | undefined
  readonly awake: readonly PlannedRule[] | undefined
}

export function startLook(document: Document, plan: Plan, { stopwatch, awake }: Beginning): Look {
  const whereabouts = awake && whereaboutsOf(awake)
  const { context, forget } = createSignalContext(document, plan, whereabouts?.shortened)
  const look: Look = {
    document,
    plan,
    context,
    isSilencing: document.source.text.includes('professional-'),
    hasCompany: isInCompany(document, plan),
    containers: containersOf(document),
    findPlace: createPlaces(),
    awakeBefore: awake,
    whereabouts,
    awake: new Map(),
    hits: new Map(),
    libraries: new Map(),
    watchers: new Map(),
    failed: new Set(),
    findings: [],
    noted: [],
    kept: { findings: 0, noted: 0 },
    notices: [],
    sought: [],
    suppressions: [],
    failedUnheard: [],
    stopwatch,
    turn() {
      forget()
      look.awake = new Map()
      look.whereabouts = undefined
      look.hits = new Map()
      look.containers = containersOf(document)
    },
  }
  return look
}

function isInCompany({ tree, source }: Document, { company }: Plan): boolean {
  // What is a part of a stream stands beside all the rest of it.
  if (source.isApart || tree.children.length > 1) return true
  const [draft] = tree.children
  return (
    draft !== undefined && [draft, ...draft.children].some(({ meta }) => hasCompany(company, meta))
  )
}

function containersOf({ tree }: Document): Container[] {
  return tree.children
    .flatMap(({ children }): Container[] => children)
    .toSorted((a, b) => startOf(a) - startOf(b))
}

/** The context of one rule for one file. */
export function contextFor(look: Look, planned: PlannedRule): RuleContext {
  const { plan, findings, noted } = look
  const { document, signal } = look.context
  const text = textFor(look, planned)
  // What nobody hears sees whatever it could see in any run.
  const hasCompany = planned.isUnheard === true || look.hasCompany
  const isOfRun = plan.company !== 'none'
  // Made for each rule and each draft: written out, it costs a tenth of a copy.
  const context = {
    __proto__: dated,
    plan,
    document,
    text,
    signal,
    options: planned.options(),
    report: (report: Report<Messages>) => findings.push(findingFrom(look, planned, report)),
    // What is noted of a part of a stream is compared with nothing.
    isCompared: !document.source.isApart && (isOfRun || hasCompany),
    hasCompany,
    note: (at: Located, value: unknown) =>
      noted.push({ finding: findingAt(look, planned, at), value }),
  }
  // The day is inherited.
  return context as unknown as RuleContext
}

/** What a rule is given of a long draft is what it may find something in, if that is known. */
function textFor(look: Look, planned: PlannedRule): SignalContext['text'] {
  const { text } = look.context
  const stretches = look.whereabouts?.places.get(planned)
  const reach = reachOf(planned)
  if (!stretches || reach === undefined) return text
  const narrowed = new Map<TextView, TextView>()
  return (container: Container, scope?: TextScope) => {
    const whole = text(container, scope)
    if (container.type === 'field') return whole
    let view = narrowed.get(whole)
    if (!view) narrowed.set(whole, (view = narrowView(whole, stretches, reach)))
    return view
  }
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
  if (rule.sensitive) forbidRepeating(report, template, wordsAt(look, report.at))
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

/** What stands at a place, in the source and for whoever reads it. */
function wordsAt(look: Look, at: Located): string[] {
  const { start, end } = positionOf(look, at)
  const source = look.document.source.text.slice(start.offset ?? 0, end.offset ?? 0)
  return isMatch(at) ? [source, at.value] : [source]
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
  const count = countWhile(containers.length, (at) => startOf(containers[at]) <= offset)
  return containers[count - 1] ?? containers[0]
}

function startOf(container: Container | undefined): number {
  return container?.position?.start.offset ?? 0
}
