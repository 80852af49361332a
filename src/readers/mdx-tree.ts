import type * as Mdast from 'mdast'
import type {
  MdxFlowExpression,
  MdxjsEsm,
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
} from 'mdast-util-mdx'
import type { Lines } from '../core/lines.ts'
import type { Piece } from '../core/tree.ts'
import { replaceDecoded } from './composed.ts'
import type { Decoded } from './decoded.ts'
import { htmlTokens } from './html-tokens.ts'

/** Where the strings of the tree stand. */
export interface MdxSource {
  readonly text: string
  /** Of the parsed stretch: the places of attributes count from there. */
  readonly offset: number
  readonly lines: Lines
}

type Element = MdxJsxFlowElement | MdxJsxTextElement
type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute
type Code = MdxFlowExpression | MdxTextExpression | MdxjsEsm

/** Attributes that components show or have read out. */
const spoken: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description placeholder label caption description summary heading'.split(
    ' ',
  ),
)
const images = /^(?:img|image)$/i

/** Blocks as Markdown has them: components give way to what they hold. */
export function blocksFromMdx(tree: Mdast.Root, source: MdxSource): Mdast.RootContent[] {
  return plain(tree.children, source, []) as Mdast.RootContent[]
}

/** @param waiting What is read out and has to wait for the end of the line that it stands in. */
function plain(
  nodes: readonly Mdast.Nodes[],
  source: MdxSource,
  waiting: Mdast.Paragraph[],
): Mdast.Nodes[] {
  return nodes.flatMap((node): Mdast.Nodes[] => {
    switch (node.type) {
      case 'mdxJsxFlowElement':
        return ofFlow(node, source, waiting)
      case 'mdxJsxTextElement':
        return ofText(node, source, waiting)
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        return [codeFrom(node, source)]
      default:
    }
    if (!('children' in node)) return [node]
    const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'table'
    const own: Mdast.Paragraph[] = isLine ? [] : waiting
    // What a node may hold is what the parser has put there, without components.
    node.children = plain(node.children, source, own) as never
    return isLine ? [node, ...own] : [node]
  })
}

function ofFlow(
  element: MdxJsxFlowElement,
  source: MdxSource,
  waiting: Mdast.Paragraph[],
): Mdast.Nodes[] {
  const { labels, rest } = attributesOf(element, source)
  const image = imageFrom(element, source)
  const { position } = element
  return [
    ...(image && position ? [{ type: 'paragraph' as const, children: [image], position }] : labels),
    ...rest,
    ...plain(element.children, source, waiting),
  ]
}

function ofText(
  element: MdxJsxTextElement,
  source: MdxSource,
  waiting: Mdast.Paragraph[],
): Mdast.Nodes[] {
  const { labels, rest } = attributesOf(element, source)
  const image = imageFrom(element, source)
  if (!image) waiting.push(...labels)
  return [...(image ? [image] : []), ...rest, ...plain(element.children, source, waiting)]
}

function attributesOf(
  element: Element,
  source: MdxSource,
): { labels: Mdast.Paragraph[]; rest: Mdast.Html[] } {
  const labels: Mdast.Paragraph[] = []
  const rest: Mdast.Html[] = []
  const isImage = images.test(element.name ?? '')
  for (const attribute of element.attributes) {
    const { start, end } = placeOf(attribute, source)
    const position = source.lines.positionOf(start, end)
    const string = stringIn(attribute, source)
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : ''
    if (string && string.value.trim() !== '' && spoken.has(name)) {
      const { value, pieces } = string
      const text: Mdast.Text = {
        type: 'text',
        value,
        position,
        data: { pieces: { value: pieces } },
      }
      labels.push({ type: 'paragraph', children: [text], position })
    } else if (!(isImage && string && name === 'src')) {
      rest.push({ type: 'html', value: source.text.slice(start, end), position })
    }
  }
  return { labels, rest }
}

/** An image whose description is a string; what an expression gives is not known. */
function imageFrom(element: Element, source: MdxSource): Mdast.Image | undefined {
  const { name, attributes, position } = element
  const isKnown = attributes.every(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      (attribute.name !== 'alt' || typeof attribute.value === 'string'),
  )
  if (!images.test(name ?? '') || !isKnown || !position) return undefined
  const named = (wanted: string): Decoded | undefined => {
    const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === wanted)
    return found && stringIn(found, source)
  }
  const [url, alt, title] = [named('src'), named('alt'), named('title')]
  return {
    type: 'image',
    url: url?.value ?? '',
    alt: alt?.value ?? null,
    title: title?.value ?? null,
    position,
    data: {
      ...(alt?.value.trim() === '' && { decorative: true }),
      pieces: {
        ...(url && { url: url.pieces }),
        ...(alt && { alt: alt.pieces }),
        ...(title && { title: title.pieces }),
      },
    },
  }
}

function placeOf({ position }: Attribute, { offset }: MdxSource): { start: number; end: number } {
  return {
    start: offset + (position?.start.offset ?? 0),
    end: offset + (position?.end.offset ?? 0),
  }
}

/** The string that an attribute is set to, with its references undone. */
function stringIn(attribute: Attribute, source: MdxSource): Decoded | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined
  const { start, end } = placeOf(attribute, source)
  const { value } = attribute
  const quote = /=\s*["']/.exec(source.text.slice(start, end))
  const from = start + (quote ? quote.index + quote[0].length : 0)
  const written = source.text.slice(from, end - 1)
  const raw: Decoded = { value: written, pieces: [[0, from, end - 1]] }
  const decoded = replaceDecoded(raw, /&#?\w+;/g, referenced)
  return decoded.value === value ? decoded : { value, pieces: [[0, start, end]] }
}

function referenced(reference: string): string | undefined {
  const [token] = htmlTokens(reference, { start: 0, end: reference.length })
  return token?.type === 'text' ? token.value : undefined
}

const comment = /^\s*\/\*[^]*\*\/\s*$/

function codeFrom(node: Code, { text }: MdxSource): Mdast.Nodes {
  const { value, position } = node
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  const from = node.type === 'mdxjsEsm' ? start : start + 1
  // Within lists and quotes, code lacks what stands before its lines.
  const isLinear = text.startsWith(value, from)
  const pieces: Piece[] = [isLinear ? [0, from, from + value.length] : [0, start, end]]
  const place = { ...(position && { position }), data: { pieces: { value: pieces } } }
  if (isLinear && comment.test(value)) return commentFrom(value, from, place)
  return node.type === 'mdxTextExpression'
    ? { type: 'inlineCode', value, ...place }
    : { type: 'code', value, ...place }
}

/** Comments silence rules as those of HTML do. */
function commentFrom(value: string, from: number, place: object): Mdast.Html {
  const open = value.indexOf('/*')
  const close = value.lastIndexOf('*/')
  const inner = value.slice(open + 2, close)
  const pieces: Piece[] = [
    [0, from + open, from + open + 2],
    [4, from + open + 2, from + close],
    [4 + inner.length, from + close, from + close + 2],
  ]
  return { type: 'html', value: `<!--${inner}-->`, ...place, data: { pieces: { value: pieces } } }
}
