import type { Root } from 'nlcst'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import type { RetextPlugin } from '../core/retext.ts'
import { replaceWith } from '../core/rule.ts'
import type { Block } from '../core/text.ts'
import type { Container } from '../core/tree.ts'
import { findingFrom, type Look } from './look.ts'
import { noteFailure } from './failure.ts'
import { createOverlaps } from './overlaps.ts'
import { lookingRules } from './plan.ts'

/** retext-english with one plugin, made once per rule. */
type Prose = Processor<Root, Root, Root>

/**
 * The retext plugins of a plan. Only blocks in which the gate found something are handed to a
 * plugin, and a plugin is loaded when the first of them turns up.
 */
export interface ProseStage {
  load(): Promise<void>
  /** A promise only when something had to be loaded first. */
  look(look: Look): Promise<void> | void
}

export function createProse(plan: Plan): ProseStage {
  const users = lookingRules(plan).filter(({ rule }) => 'retext' in rule)
  const loaded = new Map<PlannedRule, Prose>()

  async function loadFor(planned: PlannedRule): Promise<void> {
    const { retext } = planned.rule
    if (!retext || loaded.has(planned)) return
    const [english, plugin] = await Promise.all([import('retext-english'), retext.load()])
    loaded.set(planned, createProcessor(english.default, plugin))
  }

  function lookWith(look: Look, needed: readonly PlannedRule[]): void {
    for (const planned of needed) {
      const processor = loaded.get(planned)
      const start = look.stopwatch?.now() ?? 0
      try {
        if (processor) runPlugin(look, planned, processor)
      } catch (error) {
        noteFailure(look, planned, error)
      }
      look.stopwatch?.addToRule(planned.rule.id, start)
    }
  }

  return {
    load: async () => void (await Promise.all(users.map(loadFor))),
    look(look) {
      const needed = users.filter((planned) =>
        [...look.hits.values()].some((hits) => hits.has(planned)),
      )
      const missing = needed.filter((planned) => !loaded.has(planned))
      if (missing.length === 0) return lookWith(look, needed)
      const loading = missing.map((planned) =>
        loadFor(planned).catch((error: unknown) => noteFailure(look, planned, error)),
      )
      return Promise.all(loading).then(() => lookWith(look, needed))
    },
  }
}

function createProcessor(english: unknown, plugin: RetextPlugin): Prose {
  // Both are unified plugins; their packages type the tree in their own ways.
  return unified()
    .use(english as never)
    .use(plugin)
    .freeze() as unknown as Prose
}

/** Hands each block with a hit to the plugin, and reports where both agree. */
function runPlugin(look: Look, planned: PlannedRule, processor: Prose): void {
  for (const [container, hits] of look.hits) {
    const found = hits.get(planned) ?? []
    for (const [block, blockHits] of byBlock(found)) {
      const view = look.context.text(container)
      // An object in the text is no word; the parser must not take it for part of one.
      const text = view.value.slice(block.start, block.end)
      const file = new VFile(text)
      processor.runSync(processor.parse(file), file)
      const ranges = file.messages.flatMap(({ place }) =>
        place &&
        'start' in place &&
        place.start.offset !== undefined &&
        place.end.offset !== undefined
          ? [{ start: block.start + place.start.offset, end: block.start + place.end.offset }]
          : [],
      )
      const confirming = createOverlaps(ranges, (range) => range)
      for (const hit of blockHits) {
        const [confirmation] = confirming(hit.at)
        if (confirmation) report(look, planned, hit, container)
      }
    }
  }
}

function byBlock(hits: readonly LexiconHit[]): Map<Block, LexiconHit[]> {
  const blocks = new Map<Block, LexiconHit[]>()
  for (const hit of hits) {
    const block = hit.at.view.blockAt(hit.at.start)
    const list = blocks.get(block)
    if (list) list.push(hit)
    else blocks.set(block, [hit])
  }
  return blocks
}

function report(look: Look, planned: PlannedRule, hit: LexiconHit, container: Container): void {
  const accepted = planned.rule.retext?.accept(hit, container, look.context) ?? false
  if (accepted === false) return
  const instead = hit.term.instead ?? []
  look.findings.push(
    findingFrom(look, planned, {
      at: hit.at,
      message: 'term',
      data: { actual: hit.at.value, instead: instead[0] ?? '' },
      atMost: accepted === true ? undefined : accepted,
      suggestions: instead.map((text) => replaceWith(hit, text)),
    }),
  )
}
