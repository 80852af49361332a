import { type Plugin, type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Reader, Reading, Source, WhoWakes } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import type { Sought } from '../core/layout.ts'
import type { DraftMeta } from '../core/meta.ts'
import { createLines } from '../core/lines.ts'
import type { Stopwatch } from '../core/stopwatch.ts'
import type { Root } from '../core/tree.ts'
import { decide } from './decide.ts'
import type { FindSource } from './diagnostic.ts'
import { checkNames, readDirectives, readSidecarEntries } from './directives.ts'
import { createKeeper } from './keep.ts'
import { createLibraries } from './libraries.ts'
import { type Look, startLook } from './look.ts'
import { createMatcher } from './match.ts'
import { createProse } from './prose.ts'
import { timeStage } from './timing.ts'
import { createWhoWakes, createWaker, type ReadyClues } from './wake.ts'
import { wake } from './wake-drafts.ts'
import { walk } from './walk.ts'
import type { ReadyWords } from './word-table.ts'

declare module 'vfile' {
  interface DataMap {
    source: Source
    /** What it may wake, if somebody has found out before it was read. */
    awake: readonly PlannedRule[] | undefined
    reading: Reading
    look: Look
  }
}

declare module 'unified' {
  interface CompileResultMap {
    FileResult: FileResult
  }
}

type Stage = Plugin<[], Root>
/** A promise only when something has to be loaded first. */
type Work = (look: Look) => Promise<void> | void

/** What the engine is given of the rules as a whole; it knows none of its own. */
export interface Tables {
  readonly findSource: FindSource
  /** Only saves time. */
  readonly readyWords?: ReadyWords | undefined
  /** Only saves time; without it, every rule looks at every draft. */
  readonly readyClues?: ReadyClues | undefined
  readonly stopwatch?: Stopwatch | undefined
}

/** The one pipeline every draft goes through: read it, look at it, decide what to say. */
export interface Pipeline {
  readonly processor: Processor<Root, Root, Root, Root, FileResult>
  /** Loads what a stage would otherwise load when it is first needed. */
  load(): Promise<void>
}

export function createPipeline(reader: Reader, plan: Plan, tables: Tables): Pipeline {
  const waker = createWaker(plan, tables.readyClues)
  const matcher = createMatcher(plan, tables.readyWords)
  const libraries = createLibraries(plan)
  const prose = createProse(plan)
  const { stopwatch } = tables
  const stage = (name: string, work: Work): Work => {
    return (look) => timeStage(stopwatch, name, () => work(look))
  }
  const stages = [
    stage('directives', (look) => readDirectives(plan, look)),
    stage('wake', (look) => wake(waker, look)),
    stage('match', matcher),
    stage('libraries', (look) => libraries.look(look)),
    stage('walk', walk),
    stage('retext', (look) => prose.look(look)),
    stage('decide', createKeeper(plan)),
  ]
  const processor = unified()
    .use(read(reader, plan, stopwatch, createWhoWakes(plan, waker)))
    .use(start(plan, stopwatch))
    .use(lookInTurn(plan, stages, stopwatch))
    .use(compile(plan, tables))
    .freeze()
  return { processor, load: async () => void (await Promise.all([libraries.load(), prose.load()])) }
}

/** The reader as unified's parser. */
function read(
  reader: Reader,
  plan: Plan,
  stopwatch: Stopwatch | undefined,
  whoWakesIn: (source: Source) => WhoWakes | undefined,
): Plugin<[], string, Root> {
  return function (this: Processor) {
    this.parser = (_, file) => {
      const source = sourceOf(file)
      const reading = timeStage(stopwatch, 'read', () =>
        reader.read(source, metaFor(source, plan), plan.layout, whoWakesIn(source)),
      )
      const { path, format, sidecar, isApart } = source
      const text = reading.text ?? source.text
      file.data.source = { path, format, text, sidecar, ...(isApart && { isApart }) }
      file.data.reading = reading
      return reading.tree
    }
  }
}

function metaFor({ sidecar }: Source, { meta }: Plan): DraftMeta {
  return { ...meta, ...sidecar?.meta }
}

/** A file without front matter has none of the keys that are looked for. */
function withViews(sought: readonly Sought[], { layout }: Plan): readonly Sought[] {
  if (layout.views.length === 0 || sought.some(({ setting }) => setting === 'views')) return sought
  return [
    ...sought,
    ...layout.views.map(({ selector }): Sought => {
      return { setting: 'views', name: selector.written, isFound: false }
    }),
  ]
}

function start(plan: Plan, stopwatch: Stopwatch | undefined): Stage {
  return () => (tree, file) => {
    const source = sourceOf(file)
    settleMeta(tree, metaFor(source, plan))
    const isMade = file.data.reading?.text !== undefined
    const document = { source, tree, lines: createLines(source.text), isMade }
    file.data.look = startLook(document, plan, { stopwatch, awake: file.data.awake })
  }
}

/** All stages for one part of a file after the other; most files are one part. */
function lookInTurn(plan: Plan, stages: readonly Work[], stopwatch: Stopwatch | undefined): Stage {
  return () => (tree, file) => {
    const look = lookOf(file)
    const { reading } = file.data

    function turn(): boolean {
      const hasMore = timeStage(stopwatch, 'read', () => reading?.next?.() ?? false)
      if (!hasMore) return false
      settleMeta(tree, metaFor(look.document.source, plan))
      look.turn()
      return true
    }

    function goOn(from: number): Promise<void> | void {
      let first = from
      do {
        for (const [index, stage] of stages.slice(first).entries()) {
          const waiting = stage(look)
          const next = first + index + 1
          if (waiting) return waiting.then(() => goOn(next))
        }
        first = 0
      } while (turn())
      look.notices.unshift(...(reading?.notices ?? []))
      look.sought.push(...withViews(reading?.sought?.() ?? [], plan))
      if (plan.inlineConfig) checkNames(plan, look)
    }

    if (plan.inlineConfig) readSidecarEntries(look)
    return goOn(0)
  }
}

/** What the draft says of itself is nearer than what is said of it elsewhere. */
export function settleMeta(tree: Root, defaults: DraftMeta): void {
  const hasDefaults = Object.keys(defaults).length > 0
  for (const draft of tree.children) {
    const own = draft.meta
    if (hasDefaults) draft.meta = { ...defaults, ...own }
    for (const container of draft.children) {
      // A column of words for one platform knows better than its row.
      if (container.meta === draft.meta) continue
      const isOwn = container.meta !== own && Object.keys(container.meta).length > 0
      container.meta = isOwn ? { ...draft.meta, ...container.meta } : draft.meta
    }
  }
}

/** The decision as unified's compiler. */
function compile(plan: Plan, { findSource, stopwatch }: Tables): Plugin<[], Root, FileResult> {
  return function (this: Processor) {
    this.compiler = (_, file) =>
      timeStage(stopwatch, 'decide', () => decide(plan, lookOf(file), findSource))
  }
}

function sourceOf(file: VFile): Source {
  const { source } = file.data
  if (!source) throw new Error('a file needs its source')
  return source
}

function lookOf(file: VFile): Look {
  const { look } = file.data
  if (!look) throw new Error('the stages have to run in their order')
  return look
}
