import type * as Mdast from 'mdast'
import { isDay } from '../core/day.ts'
import { shownByField, shownByMeta } from '../core/shown.ts'
import type { SignalContext } from '../core/signal.ts'
import type { Container, Draft } from '../core/tree.ts'
import type { Feature } from '../core/wakes.ts'
import type { Shown } from './scan.ts'

/** What a draft that was read shows beside its words. */
export function shownInDraft({ children }: Draft, hasCompany: boolean): Shown {
  const isThread = children.filter(({ type }) => type === 'post').length > 1
  const shown = new Set<Feature>()
  if (isThread) shown.add('<thread>')
  if (isThread || hasCompany) shown.add('<beside>')
  for (const container of children) addShown(container, shown)
  return shown
}

/** All words of a container that may wake a rule; no view is made of a field that reads as it is written. */
export function wakingWords(container: Container, context: SignalContext): string {
  if (isOnlyDay(container)) return ''
  const isPlain = container.type === 'field' && !/[\r\n]/.test(container.value)
  return isPlain ? container.value : context.text(container, 'everywhere').value
}

function isOnlyDay(container: Container): boolean {
  return (
    container.type === 'field' &&
    isDay(container.value) &&
    shownByField(container.name).length === 0
  )
}

/** What the nodes of a container are, beside its words. */
function addShown(container: Container, shown: Set<Feature>): void {
  const own = new Set<Feature>()
  if (container.type === 'field')
    for (const feature of shownByField(container.name)) own.add(feature)
  else {
    for (const block of container.children) note(block, own)
    if (!own.has('<heading>')) own.add('<plain>')
  }
  for (const feature of shownByMeta(container.meta)) own.add(feature)
  for (const feature of own) shown.add(feature)
}

const featureOf: Readonly<Record<string, Feature>> = {
  link: '<link>',
  linkReference: '<link>',
  definition: '<link>',
  image: '<image>',
  imageReference: '<image>',
  heading: '<heading>',
  table: '<table>',
}

function note(node: Mdast.Nodes, shown: Set<Feature>): void {
  const feature = featureOf[node.type]
  if (feature) shown.add(feature)
  if (node.type === 'html' && /<img/i.test(node.value)) shown.add('<image>')
  if (node.type === 'linkReference' || (node.type === 'link' && !isBare(node)))
    shown.add('<worded link>')
  if ('children' in node) for (const child of node.children) note(child, shown)
}

/** A link without words of its own: an address of the web, or the one of the e-mail it leads to. */
function isBare({ children, url }: Mdast.Link): boolean {
  const [child] = children
  if (children.length !== 1 || child?.type !== 'text') return false
  return /^(?:https?:\/\/|www\.)\S+$/i.test(child.value) || url === `mailto:${child.value}`
}
