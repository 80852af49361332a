import type { Parent } from 'unist'
import type { PlannedRule } from '../core/config.ts'
import type { Visitor } from '../core/rule.ts'
import { type AnyNode, type Container, isParent } from '../core/tree.ts'
import { noteFailure } from './failure.ts'
import { contextFor, type Handler, type Look, type Watcher, type Watching } from './look.ts'

/** One walk over the tree for the visitors of all rules that are awake. */
export function walk(look: Look): void {
  const { failed, watchers, stopwatch } = look
  const { tree } = look.document
  /** Most drafts of a file wake the same few rules, for which one list stands. */
  const known = new Map<readonly PlannedRule[], Handlers>()
  for (const draft of tree.children) {
    const awake = look.awake.get(draft)
    if (!awake || awake.length === 0) continue
    let byType = known.get(awake)
    if (!byType) known.set(awake, (byType = handlersOf(awake)))
    visit(draft, [tree], awake, byType)
  }

  function visit(
    node: AnyNode,
    ancestors: Parent[],
    awake: readonly PlannedRule[],
    byType: Handlers,
  ): void {
    if (node.type === 'post' || node.type === 'field') deliverHits(node, awake)
    const watching = byType.get(node.type)
    if (watching) {
      for (const { planned, handler } of watching) attempt(planned, handler, node, ancestors)
    }
    if (!isParent(node) || (node.type === 'post' && !byType.has(inPosts))) return
    ancestors.push(node)
    for (const child of node.children) visit(child, ancestors, awake, byType)
    ancestors.pop()
  }

  function handlersOf(awake: readonly PlannedRule[]): Handlers {
    const byType = new Map<string, Watching[]>()
    for (const planned of awake) {
      for (const [type, watching] of watcherOf(planned)?.watching ?? []) {
        const handlers = byType.get(type)
        if (handlers) handlers.push(watching)
        else byType.set(type, [watching])
        if (!ofDrafts.has(type)) byType.set(inPosts, [])
      }
    }
    return byType
  }

  /** Made once more for a rule whose package only a later part of the file called for. */
  function watcherOf(planned: PlannedRule): Watcher | undefined {
    const library = look.libraries.get(planned)
    let watcher = watchers.get(planned)
    if (!watcher || watcher.library !== library) {
      attempt(planned, watchWith, planned, library)
      watcher = watchers.get(planned)
    }
    return watcher
  }

  function watchWith(planned: PlannedRule, library: unknown): void {
    const visitor = planned.rule.create?.(contextFor(look, planned), library)
    const hit = visitor?.hit?.bind(visitor)
    watchers.set(planned, { hit, library, watching: watchingOf(planned, visitor) })
  }

  function deliverHits(container: Container, awake: readonly PlannedRule[]): void {
    const hits = look.hits.get(container)
    if (!hits) return
    for (const planned of awake) {
      const found = hits.get(planned)
      if (!found) continue
      const take = watcherOf(planned)?.hit
      if (take) for (const hit of found) attempt(planned, take, hit, container)
    }
  }

  /**
   * A rule that throws is out for this file; the others go on. What its work is about is handed on:
   * functions that know it would be as many as nodes.
   */
  function attempt<A, B>(planned: PlannedRule, work: (a: A, b: B) => void, a: A, b: B): void {
    if (failed.has(planned)) return
    const start = stopwatch?.now() ?? 0
    try {
      work(a, b)
    } catch (error) {
      failed.add(planned)
      noteFailure(look, planned, error)
    }
    stopwatch?.addToRule(planned.rule.id, start)
  }
}

/** Those of rules, by the type of nodes that they take. */
type Handlers = ReadonlyMap<string, readonly Watching[]>

const ofDrafts: ReadonlySet<string> = new Set(['draft', 'field', 'post'])
/** Where some of them take what is in a post: most rules ask for the text of it all. */
const inPosts = 'in posts'

function watchingOf(planned: PlannedRule, visitor: Visitor = {}): Watcher['watching'] {
  return Object.entries(visitor)
    .filter(([type]) => type !== 'hit')
    .map(([type, handler]) => {
      // The key of a handler is the type of the nodes it takes.
      return [type, { planned, handler: handler as Handler }]
    })
}
