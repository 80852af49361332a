import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands'
import {
  type Diagnostic as Mark,
  linter,
  lintGutter,
  lintKeymap,
  setDiagnostics,
} from '@codemirror/lint'
import { ChangeSet, Compartment, EditorState, StateEffect } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import type { MeasuredPost, Severity, Suggestion } from 'professional/browser'
import { editorTheme } from './editor-theme.ts'
import { placeMark, setPlace } from './place-mark.ts'
import { postMarks, setPosts } from './post-marks.ts'

/** A stretch of the text that something was found in. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly message: string
  readonly actions: readonly { readonly name: string; readonly act: () => void }[]
}

/** Where the draft is written. Offsets are those of the text that was last marked. */
export interface Editor {
  text(): string
  /** @param isFixed The text was made from a file of another kind, and is only shown. */
  setText(text: string, isFixed: boolean): void
  /** @param text What the places count in; where it is no longer the draft, nothing is marked. */
  mark(text: string, found: readonly Found[], posts: readonly MeasuredPost[]): void
  /** Puts other words in the place of the draft's, in one step. */
  replaceText(text: string): void
  /** @returns Whether the text was still there to be changed. */
  apply(suggestion: Suggestion): boolean
  undo(): void
  /** Shows the place of a finding; the cursor stays where it is. */
  show(start: number, end: number): void
  /** Shows it no longer. */
  unmark(): void
  /** Selects a place, and takes the focus there. */
  goTo(start: number, end: number): void
  focus(): void
}

export interface EditorEvents {
  /** By whatever means. */
  readonly changed: () => void
  /** The cursor was put somewhere, not by writing. */
  readonly moved: (offset: number) => void
  /** Somebody asks for the findings at the cursor. */
  readonly asked: (offset: number) => void
}

const byApplying = 'input.suggestion'
/** Of a transaction that puts the cursor somewhere without anybody's hand. */
const isOwn = StateEffect.define()

export function createEditor(parent: HTMLElement, events: EditorEvents): Editor {
  const fixed = new Compartment()
  let since = ChangeSet.empty(0)

  // Inside a shadow root, styles are adopted and not written into the page, which its policy forbids.
  const root = parent.attachShadow({ mode: 'open' })
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([
          { key: 'Alt-Enter', run: askAt },
          ...defaultKeymap,
          ...historyKeymap,
          ...lintKeymap,
        ]),
        EditorView.lineWrapping,
        // The line after the one that is written should be in sight.
        EditorView.scrollMargins.of(() => ({ top: 40, bottom: 60 })),
        EditorView.contentAttributes.of({
          'aria-label': 'Draft',
          // A browser may send what is written to a service that checks its spelling.
          spellcheck: 'false',
          autocapitalize: 'sentences',
          translate: 'no',
          'data-gramm': 'false',
        }),
        placeholder('Write or paste your draft here …'),
        linter(null, { hideOn: () => null }),
        lintGutter(),
        postMarks,
        placeMark,
        editorTheme,
        fixed.of([]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            since = since.compose(update.changes)
            events.changed()
          } else if (update.selectionSet && !update.transactions.some(isByPage)) {
            events.moved(backToMarked(update.state.selection.main.head))
          }
        }),
      ],
    }),
  })

  function askAt(): boolean {
    events.asked(backToMarked(view.state.selection.main.head))
    return true
  }

  function backToMarked(offset: number): number {
    return since.invertedDesc.mapPos(offset)
  }

  function now(offset: number, side: -1 | 1): number {
    return since.mapPos(Math.min(offset, since.length), side)
  }

  function showing(start: number, end: number): StateEffect<unknown>[] {
    const from = now(start, 1)
    const to = Math.max(from, now(end, -1))
    return [
      setPlace.of({ from, to }),
      EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 80 }),
    ]
  }

  function setWhole(text: string, userEvent: string): void {
    const changes = changeBetween(view.state.doc.toString(), text)
    view.dispatch({ changes, userEvent })
  }

  return {
    text: () => view.state.doc.toString(),
    setText(text, isFixed) {
      view.dispatch({ effects: fixed.reconfigure(isFixed ? EditorState.readOnly.of(true) : []) })
      setWhole(text, 'input.paste')
      view.dispatch({ selection: { anchor: 0 }, scrollIntoView: true, effects: isOwn.of(null) })
    },
    mark(text, found, posts) {
      if (text !== view.state.doc.toString()) return
      since = ChangeSet.empty(text.length)
      view.dispatch(setDiagnostics(view.state, found.map(markOf)))
      view.dispatch({ effects: setPosts.of(posts) })
    },
    replaceText: (text) => setWhole(text, byApplying),
    apply({ edits }) {
      const changes = []
      for (const { position, text } of edits) {
        const start = position.start.offset ?? 0
        const end = position.end.offset ?? start
        if (end > since.length || since.touchesRange(start, end)) return false
        changes.push({ from: now(start, 1), to: now(end, 1), insert: text })
      }
      view.dispatch({ changes, userEvent: byApplying, scrollIntoView: true })
      return true
    },
    undo: () => void undo(view),
    show(start, end) {
      view.dispatch({ effects: showing(start, end) })
    },
    goTo(start, end) {
      const selection = { anchor: now(start, 1), head: Math.max(now(start, 1), now(end, -1)) }
      view.dispatch({ selection, effects: [isOwn.of(null), ...showing(start, end)] })
      view.focus()
    },
    unmark: () => view.dispatch({ effects: setPlace.of(undefined) }),
    focus: () => view.focus(),
  }
}

function isByPage({ effects }: { readonly effects: readonly StateEffect<unknown>[] }): boolean {
  return effects.some((effect) => effect.is(isOwn))
}

function markOf({ start, end, severity, message, actions }: Found): Mark {
  return {
    from: start,
    to: end,
    severity,
    message,
    actions: actions.map(({ name, act }) => ({ name, apply: act })),
  }
}

/** The one stretch in which two texts differ, so that the cursor and what was undone stay in place. */
function changeBetween(
  before: string,
  after: string,
): { readonly from: number; readonly to: number; readonly insert: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { from: start, to: before.length - same, insert: after.slice(start, after.length - same) }
}
