import type { Plan } from '../core/config.ts'
import type { Document } from '../core/document.ts'
import type { Range } from '../core/sentences.ts'
import type { Signal, SignalContext, TextScope } from '../core/signal.ts'
import type { TextView } from '../core/text.ts'
import type { Container } from '../core/tree.ts'
import { buildText, isAllWords } from './text.ts'

/**
 * What rules and signals are given of one file; it can let go of the drafts that it has seen.
 *
 * @param shortened Where in a post of the file words may be shortened, if that is known.
 */
export function createSignalContext(
  document: Document,
  plan: Plan,
  shortened?: readonly Range[],
): { readonly context: SignalContext; readonly forget: () => void } {
  let texts: Record<TextScope, Map<Container, TextView>>
  let signals: Map<Signal<unknown>, Map<Container, unknown>>
  const shortening = { asWritten: plan.asWritten, shortened }

  // New maps: V8 ties what an emptied one has held to what is put into it next.
  function forget(): void {
    texts = { prose: new Map(), everywhere: new Map() }
    signals = new Map()
  }

  function text(container: Container, scope: TextScope = 'prose'): TextView {
    const known = texts[scope].get(container)
    if (known) return known
    const other = scope === 'prose' ? texts.everywhere : texts.prose
    const same = isAllWords(container) ? other.get(container) : undefined
    const prose = scope === 'everywhere' ? other.get(container) : undefined
    const view = same ?? buildText(container, document.lines, scope, shortening, prose)
    texts[scope].set(container, view)
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
  const context = { __proto__: dated, plan, document, text, signal } as unknown as SignalContext
  forget()
  return { context, forget }
}

/**
 * The day is looked up where it is asked for, and only there: what was found without it is true on
 * any other. It is inherited, for a getter in each context would cost a hundred times as much.
 */
export const dated: { readonly today: string } & ThisType<{ readonly plan: Plan }> = {
  get today() {
    // What inherits from this has a plan.
    return this.plan.today
  },
}
