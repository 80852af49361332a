import type { Parent } from 'unist'
import type { PlannedRule } from '../core/config.ts'
import type { Visitor } from '../core/rule.ts'
import { type AnyNode, type Container, isParent } from '../core/tree.ts'
import { noteFailure } from './failure.ts'
import { contextFor, type Look } from './look.ts'

type Handler = (node: AnyNode, ancestors: readonly Parent[]) => void

interface Watching {
  readonly planned: PlannedRule
  readonly handler: Handler
}

/** One walk over the tree for the visitors of all rules that are awake. */
export function walk(look: Look): void {
  const failed = new Set<PlannedRule>()
  const watchers = new Map<PlannedRule, Visitor>()
  const { tree } = look.document
  for (const draft of tree.children) {
    const awake = look.awake.get(draft) ?? []
    const byType = handlersOf(awake)
    const ancestors: Parent[] = [tree]
    visit(draft)

    function visit(node: AnyNode): void {
      if (node.type === 'post' || node.type === 'field') deliverHits(node, awake)
      for (const { planned, handler } of byType.get(node.type) ?? []) {
        attempt(planned, () => handler(node, ancestors))
      }
      if (!isParent(node)) return
      ancestors.push(node)
      for (const child of node.children) visit(child)
      ancestors.pop()
    }
  }

  function handlersOf(awake: readonly PlannedRule[]): ReadonlyMap<string, Watching[]> {
    const byType = new Map<string, Watching[]>()
    for (const planned of awake) {
      for (const [type, handler] of Object.entries(visitorOf(planned) ?? {})) {
        if (type === 'hit') continue
        const handlers = byType.get(type) ?? []
        // The key of a handler is the type of the nodes it takes.
        handlers.push({ planned, handler: handler as Handler })
        byType.set(type, handlers)
      }
    }
    return byType
  }

  /** Made once a file, since it may keep in mind what it saw. */
  function visitorOf(planned: PlannedRule): Visitor | undefined {
    if (!watchers.has(planned)) {
      attempt(planned, () => {
        const { rule } = planned
        const visitor = rule.create?.(contextFor(look, planned), look.libraries.get(planned))
        if (visitor) watchers.set(planned, visitor)
      })
    }
    return watchers.get(planned)
  }

  function deliverHits(container: Container, awake: readonly PlannedRule[]): void {
    const hits = look.hits.get(container)
    if (!hits) return
    for (const planned of awake) {
      for (const hit of hits.get(planned) ?? []) {
        attempt(planned, () => visitorOf(planned)?.hit?.(hit, container))
      }
    }
  }

  /** A rule that throws is out for this file; the others go on. */
  function attempt(planned: PlannedRule, work: () => void): void {
    if (failed.has(planned)) return
    const start = look.stopwatch?.now() ?? 0
    try {
      work()
    } catch (error) {
      failed.add(planned)
      noteFailure(look, planned, error)
    }
    look.stopwatch?.addToRule(planned.rule.id, start)
  }
}
