import type { Parent } from 'unist'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Visitor } from '../core/rule.ts'
import { type AnyNode, type Container, isParent } from '../core/tree.ts'
import { noteFailure } from './failure.ts'
import { contextFor, type Look } from './look.ts'
import { lookingRules } from './plan.ts'

type Handler = (node: AnyNode, ancestors: readonly Parent[]) => void

interface Watcher {
  readonly planned: PlannedRule
  readonly visitor: Visitor
}

/** One walk over the tree for the visitors of all rules. */
export function walk(plan: Plan, look: Look): void {
  const failed = new Set<PlannedRule>()
  const watchers = lookingRules(plan).flatMap((planned) => watch(planned))
  const byType = new Map<string, { planned: PlannedRule; handler: Handler }[]>()
  for (const { planned, visitor } of watchers) {
    for (const [type, handler] of Object.entries(visitor)) {
      if (type === 'hit') continue
      const handlers = byType.get(type) ?? []
      // The key of a handler is the type of the nodes it takes.
      handlers.push({ planned, handler: handler as Handler })
      byType.set(type, handlers)
    }
  }
  const hitters = watchers.filter(({ visitor }) => visitor.hit)
  const ancestors: Parent[] = []
  visit(look.document.tree)

  function watch(planned: PlannedRule): Watcher[] {
    if (!planned.rule.create) return []
    const watcher: Watcher[] = []
    attempt(planned, () => {
      const visitor = planned.rule.create?.(contextFor(look, planned), look.libraries.get(planned))
      if (visitor) watcher.push({ planned, visitor })
    })
    return watcher
  }

  function visit(node: AnyNode): void {
    if (node.type === 'post' || node.type === 'field') deliverHits(node)
    for (const { planned, handler } of byType.get(node.type) ?? []) {
      attempt(planned, () => handler(node, ancestors))
    }
    if (!isParent(node)) return
    ancestors.push(node)
    for (const child of node.children) visit(child)
    ancestors.pop()
  }

  function deliverHits(container: Container): void {
    const hits = look.hits.get(container)
    if (!hits) return
    for (const { planned, visitor } of hitters) {
      for (const hit of hits.get(planned) ?? []) {
        attempt(planned, () => visitor.hit?.(hit, container))
      }
    }
  }

  /** A rule that throws is out for this file; the others go on. */
  function attempt(planned: PlannedRule, work: () => void): void {
    if (failed.has(planned)) return
    try {
      work()
    } catch (error) {
      failed.add(planned)
      noteFailure(look, planned, error)
    }
  }
}
