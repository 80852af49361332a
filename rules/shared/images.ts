import type * as Mdast from 'mdast'
import type { Located, Post, SignalContext, TextMatch, TextView } from 'professional/rule'
import { findTags, type HtmlTag } from './html-attributes.ts'

/** A picture in a post, however it is written. */
export interface DraftImage {
  readonly at: Located
  /** Missing where there is none, or none that can be read. */
  readonly alt: TextMatch | undefined
  readonly url: string
  readonly title: string
  /** `decorative`: said to be an ornament. `named`: its name comes from somewhere else. */
  readonly status: 'content' | 'decorative' | 'named'
  /** A page of its own describes it. */
  readonly hasLongDescription: boolean
  /** The words that share its paragraph, cell or heading, in lower case. */
  readonly beside: string
}

/** Most posts have no picture: a cheap question before the dear ones. */
export function mayHoldImages(nodes: readonly Mdast.Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'image' || node.type === 'imageReference') return true
    if (node.type === 'html') return true
    return 'children' in node && mayHoldImages(node.children)
  })
}

/** Each picture of a paragraph asks for some words among all of its words. */
const mostBeside = 10_000

const known = new WeakMap<TextView, readonly DraftImage[]>()

/** Every picture of a post, in Markdown and in HTML; looked for once. */
export function findImages(post: Post, context: SignalContext): readonly DraftImage[] {
  const view = context.text(post, 'everywhere')
  const images = known.get(view) ?? imagesIn(post, view, context)
  known.set(view, images)
  return images
}

function imagesIn(post: Post, view: TextView, context: SignalContext): DraftImage[] {
  const images: DraftImage[] = []
  const alts = new Map(
    view.blocks.filter(({ kind }) => kind === 'alt').map((block) => [block.node, block]),
  )
  const definitions = new Map<string, Mdast.Definition>()
  const words = new Map<Mdast.Nodes, string>()
  findDefinitions(post.children)
  visit(post.children, undefined)
  for (const block of view.blocks) {
    if (block.kind !== 'html') continue
    for (const tag of findTags(view.value.slice(block.start, block.end), 'img')) {
      images.push(fromTag(tag, block.start))
    }
  }
  return images

  function findDefinitions(nodes: readonly Mdast.Nodes[]): void {
    for (const node of nodes) {
      if (node.type === 'definition') definitions.set(node.identifier, node)
      else if ('children' in node) findDefinitions(node.children)
    }
  }

  function visit(nodes: readonly Mdast.Nodes[], leaf: Mdast.Nodes | undefined): void {
    for (const node of nodes) {
      if (node.type === 'image') images.push(fromNode(node, node, leaf))
      else if (node.type === 'imageReference') {
        images.push(fromNode(node, definitions.get(node.identifier), leaf))
      } else if ('children' in node) visit(node.children, isLeaf(node) ? node : leaf)
    }
  }

  function fromNode(
    node: Mdast.Image | Mdast.ImageReference,
    target: Mdast.Image | Mdast.Definition | undefined,
    leaf: Mdast.Nodes | undefined,
  ): DraftImage {
    const block = alts.get(node)
    return {
      at: node,
      alt: block && view.slice(block.start, block.end),
      url: target?.url ?? '',
      title: target?.title ?? '',
      status: node.data?.decorative
        ? 'decorative'
        : statusFrom(attributesAfter(node), target?.title ?? ''),
      hasLongDescription: false,
      beside: leaf ? wordsIn(leaf) : '',
    }
  }

  function wordsIn(leaf: Mdast.Nodes): string {
    const text = words.get(leaf) ?? wordsOf(leaf).slice(0, mostBeside).toLowerCase()
    words.set(leaf, text)
    return text
  }

  /** `{role=presentation}`, as Pandoc, Kramdown and MkDocs write attributes. */
  function attributesAfter(node: Mdast.Nodes): string {
    const end = node.position?.end.offset ?? 0
    const after = context.document.source.text.slice(end, end + 300)
    return /^\{[^{}\n]{1,290}\}/.exec(after)?.[0] ?? ''
  }

  function fromTag(tag: HtmlTag, offset: number): DraftImage {
    const { attributes } = tag
    const alt = attributes.get('alt')
    const value = (name: string): string => attributes.get(name)?.value ?? ''
    const isNamed = ['aria-label', 'aria-labelledby', ':alt', 'v-bind:alt', '[alt]'].some((name) =>
      attributes.has(name),
    )
    const isDecorative =
      (alt !== undefined && alt.value.trim() === '') ||
      /^(?:presentation|none)$/i.test(value('role')) ||
      value('aria-hidden') === 'true' ||
      // A pixel that counts visits.
      (value('width') === '1' && value('height') === '1')
    return {
      at: view.slice(offset + tag.start, offset + tag.end),
      alt: alt && view.slice(offset + alt.start, offset + alt.end),
      url: value('src'),
      title: value('title'),
      status: isDecorative ? 'decorative' : isNamed ? 'named' : 'content',
      hasLongDescription: attributes.has('longdesc'),
      beside: '',
    }
  }
}

function statusFrom(attributes: string, title: string): DraftImage['status'] {
  if (/\b(?:presentation|decorative)\b|aria-hidden/i.test(attributes + title)) return 'decorative'
  return /\balt=/i.test(attributes) ? 'named' : 'content'
}

function isLeaf(node: Mdast.Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function wordsOf(node: Mdast.Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
