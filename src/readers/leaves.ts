import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'

/**
 * The pieces of source that the strings of a tree were made from, three numbers each: where it
 * starts and ends in the source, and how many UTF-16 units of text it became.
 */
export type Leaves = number[]

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
    codeFlowValue: enterLeaf,
    codeTextData: enterLeaf,
    data: enterLeaf,
    htmlFlowData: enterLeaf,
    htmlTextData: enterLeaf,
    autolinkProtocol: enterLeaf,
    autolinkEmail: enterLeaf,
    characterEscapeValue: note,
    lineEnding: note,
    characterReferenceValue: enterReferenceValue,
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

function enterLeaf(this: CompileContext, token: Token): undefined {
  note.call(this, token)
  const parent = this.stack.at(-1) as { children: Nodes[] }
  let tail = parent.children.at(-1)
  if (!tail || tail.type !== 'text') {
    // The end is set when the token closes; like the compiler's own node, it lacks one till then.
    tail = { type: 'text', value: '', position: { start: pointOf(token), end: undefined as never } }
    parent.children.push(tail)
  }
  this.stack.push(tail)
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
