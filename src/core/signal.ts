import type { Document } from './document.ts'
import type { DraftMeta } from './meta.ts'
import type { TextView } from './text.ts'
import type { Container } from './tree.ts'

/** What to take from a container: what people read as prose, or every string in it. */
export type TextScope = 'prose' | 'everywhere'

/** What a signal may ask, and rules as well. */
export interface SignalContext {
  readonly document: Document
  /** The words of a post or field; the same view each time it is asked for. */
  text(container: Container, scope?: TextScope): TextView
  /** Worked out once per container, however many rules ask. */
  signal<T>(signal: Signal<T>, container: Container): T
  /** The day the run counts from, ISO: `2026-11-25`. */
  readonly today: string
}

/** A fact about a container that several rules use. */
export interface Signal<T> {
  readonly id: string
  read(container: Container, context: SignalContext & { readonly meta: DraftMeta }): T
}

export function defineSignal<T>(signal: Signal<T>): Signal<T> {
  return signal
}
