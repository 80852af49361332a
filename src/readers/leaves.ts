import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'

/**
 * The pieces of source that the strings of a tree were made from, three numbers each, in order:
 * where it starts and ends in the source, and how many UTF-16 units of text it became. A negative
 * third number marks a stretch instead: see {@link marks}. A piece without any length stands for
 * the rest of the tab before it.
 */
export type Leaves = number[]

/** Stretches whose pieces belong to one string of a node, or to none that anybody reads. */
export const marks = { url: -1, title: -2, label: -3, hidden: -4 } as const

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    /** How long the text was before the character reference that is being read. */
    referenceAt?: number
  }
}

declare module 'unist' {
  interface Data {
    leaves?: Leaves
  }
}

/**
 * Lets `mdast-util-from-markdown` note where each piece of text came from, on the root's `data`.
 *
 * It hooks into the moments at which the compiler opens a piece of text; what it repeats of the
 * compiler is what the hooks replace, and a test compares the trees with and without it.
 */
export const notingLeaves: Extension = {
  enter: {
    codeFlowValue: enterIndentedLeaf,
    codeTextData: enterLeaf,
    data: enterLeaf,
    htmlFlowData: enterIndentedLeaf,
    htmlTextData: enterIndentedLeaf,
    autolinkProtocol: enterLeaf,
    autolinkEmail: enterLeaf,
    characterEscapeValue: note,
    lineEnding: enterLineEnding,
    characterReferenceValue: enterReferenceValue,
    definitionDestinationString: marking(marks.url),
    definitionTitleString: marking(marks.title),
    resourceDestinationString: marking(marks.url),
    resourceTitleString: marking(marks.title),
    label: marking(marks.label),
    referenceString: marking(marks.hidden),
    gfmFootnoteCallString: marking(marks.hidden),
  },
  exit: { characterReference: exitReference },
}

function leavesOf(context: CompileContext): Leaves {
  const root = context.stack[0] as Nodes
  root.data ??= {}
  root.data.leaves ??= []
  return root.data.leaves
}

function note(this: CompileContext, token: Token): void {
  const { offset: start } = token.start
  const { offset: end } = token.end
  leavesOf(this).push(start, end, end - start)
}

/** The compiler's `buffer`, which gathers a string, with a note of where that stands. */
function marking(mark: number): (this: CompileContext, token: Token) => undefined {
  return function enterString(token) {
    leavesOf(this).push(token.start.offset, token.end.offset, mark)
    this.buffer()
  }
}

/** Only those line endings that the compiler makes part of a text. */
function enterLineEnding(this: CompileContext, token: Token): undefined {
  if (this.data.atHardBreak || this.data.setextHeadingSlurpLineEnding) return
  const parent = this.stack.at(-1)
  if (!parent || !this.config.canContainEols.includes(parent.type)) return
  // The token reaches to where its container lets the next line begin.
  const { length } = this.sliceSerialize(token)
  leavesOf(this).push(token.start.offset, token.start.offset + length, length)
}

function enterLeaf(this: CompileContext, token: Token): undefined {
  note.call(this, token)
  openText(this, token)
}

/** Where indentation ended within a tab, the rest of the tab is part of the text, as spaces. */
function enterIndentedLeaf(this: CompileContext, token: Token): undefined {
  const { offset: start } = token.start
  const spaces = this.sliceSerialize(token).length - (token.end.offset - start)
  if (spaces > 0) leavesOf(this).push(start, start, spaces)
  note.call(this, token)
  openText(this, token)
}

function openText(context: CompileContext, token: Token): void {
  const parent = context.stack.at(-1) as { children: Nodes[] }
  let tail = parent.children.at(-1)
  if (!tail || tail.type !== 'text') {
    // The end is set when the token closes; like the compiler's own node, it lacks one till then.
    tail = { type: 'text', value: '', position: { start: pointOf(token), end: undefined as never } }
    parent.children.push(tail)
  }
  context.stack.push(tail)
}

function enterReferenceValue(this: CompileContext): undefined {
  const tail = this.stack.at(-1)
  this.data.referenceAt = tail && 'value' in tail ? tail.value.length : 0
}

function exitReference(this: CompileContext, token: Token): undefined {
  const tail = this.stack.pop()
  if (!tail || !('value' in tail) || !tail.position) return
  tail.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
  leavesOf(this).push(
    token.start.offset,
    token.end.offset,
    tail.value.length - (this.data.referenceAt ?? 0),
  )
}

function pointOf(token: Token): { line: number; column: number; offset: number } {
  return { line: token.start.line, column: token.start.column, offset: token.start.offset }
}
