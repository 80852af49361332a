import type { Node, Parent } from 'unist'
import type { FormatId } from '../core/document.ts'
import type { Diagnostic, RuleId } from '../core/finding.ts'
import { frontMatterFormats } from '../core/front-matter.ts'
import { blocksOfWords, isParent, type Root } from '../core/tree.ts'
import type { SilenceEdit } from './edits.ts'
import { addToFrontMatter } from './front-matter-edit.ts'

export interface SilenceRequest {
  readonly text: string
  readonly format: FormatId
  readonly tree: Root
  readonly diagnostic: Diagnostic
  /** The words that were found may be written down once more. */
  readonly mayQuote: boolean
}

/** Ways to silence one finding, the narrowest first. */
export function silenceHere(request: SilenceRequest): SilenceEdit[] {
  const { text, format, tree, diagnostic, mayQuote } = request
  const start = diagnostic.position.start.offset ?? 0
  const end = diagnostic.position.end.offset ?? start
  const comment = commentFor(format, 'disable-next-block', diagnostic.ruleId)
  const edits: SilenceEdit[] = []
  if (comment) {
    const around = nodesAround(tree, start)
    const block = around[0]
    const inline = around.findLast(({ type }) => blocksOfWords.has(type))
    if (block && block === inline) {
      edits.push(...above(block, text, format, comment), ...behind(inline, comment))
    } else {
      if (inline) edits.push(...behind(inline, comment))
      if (block) edits.push(...above(block, text, format, comment))
    }
  }
  const found = text.slice(start, end)
  if (mayQuote && quotable.test(found)) {
    edits.push(...inFrontMatter(text, format, { rule: diagnostic.ruleId, text: found }))
  }
  return edits
}

/** Ways to silence a rule in a whole draft. */
export function silenceDraft({ text, format, tree, diagnostic }: SilenceRequest): SilenceEdit[] {
  const comment = commentFor(format, 'disable-file', diagnostic.ruleId)
  const first = blocksOf(tree)[0]
  return [
    ...(comment && first ? above(first, text, format, comment) : []),
    ...inFrontMatter(text, format, { rule: diagnostic.ruleId }),
  ]
}

interface Comment {
  readonly open: string
  readonly close: string
}

/** Formats in which a comment is not published; the reason comes between its two halves. */
function commentFor(format: FormatId, action: string, rule: RuleId): Comment | undefined {
  const words = ` professional-${action} ${rule} -- `
  if (format === 'markdown' || format === 'html') return { open: `<!--${words}`, close: ' -->' }
  if (format === 'mdx') return { open: `{/*${words}`, close: ' */}' }
  return undefined
}

function blocksOf(tree: Root): Node[] {
  return tree.children
    .flatMap((draft) => draft.children)
    .flatMap((container) => (container.type === 'post' ? container.children : []))
}

/** The nodes that an offset lies in, from the block of a post inward. */
function nodesAround(tree: Root, offset: number): Node[] {
  const around: Node[] = []
  let children: readonly Node[] = blocksOf(tree)
  for (;;) {
    const inner = children.find((child) => holds(child, offset))
    if (!inner) return around
    around.push(inner)
    children = isParent(inner) ? inner.children : []
  }
}

function holds({ position }: Node, offset: number): boolean {
  const start = position?.start.offset
  const end = position?.end.offset
  return start !== undefined && end !== undefined && start <= offset && offset < end
}

/** On a line of its own before a block; in HTML, where the line has begun already, right before it. */
function above(
  { position }: Node,
  text: string,
  format: FormatId,
  { open, close }: Comment,
): SilenceEdit[] {
  const start = position?.start.offset
  if (start === undefined) return []
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const indent = text.slice(lineStart, start)
  if (/^[ \t]*$/.test(indent)) {
    const line = `${indent}${open}${close}${lineEndingOf(text)}`
    return [{ start: lineStart, end: lineStart, text: line, reasonAt: indent.length + open.length }]
  }
  if (format !== 'html') return []
  return [{ start, end: start, text: open + close, reasonAt: open.length }]
}

/** At the end of a paragraph, heading or cell, which it then holds for. */
function behind(node: Node, { open, close }: Comment): SilenceEdit[] {
  const end = (node as Parent).children.at(-1)?.position?.end.offset
  if (end === undefined) return []
  return [{ start: end, end, text: ` ${open}${close}`, reasonAt: 1 + open.length }]
}

/** On one line, and short enough to be found again by eye. */
const quotable = /^(?=.*\S)[^\r\n]{1,80}$/

function inFrontMatter(
  text: string,
  format: FormatId,
  entry: { readonly rule: RuleId; readonly text?: string },
): SilenceEdit[] {
  if (!frontMatterFormats.has(format)) return []
  const edit = addToFrontMatter(text, entry, lineEndingOf(text))
  return edit ? [edit] : []
}

function lineEndingOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
