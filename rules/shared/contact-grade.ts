import type {
  Container,
  Range,
  Severity,
  SignalContext,
  TextMatch,
  TextView,
} from 'professional/rule'
import { care } from '../signals/care.ts'
import { cellLabels, tableRows } from '../signals/cell-labels.ts'
import { generality } from '../signals/generic.ts'
import { staffTitles } from '../signals/names.ts'
import { people, type PersonMention } from '../signals/person.ts'
import { promo } from '../signals/promo.ts'
import { sentenceOf, sentences } from '../signals/sentences.ts'
import type { ContactDetail } from './contact-details.ts'
import {
  isOfService,
  isOfStaff,
  isSomebodys,
  namesService,
  speaksToReader,
  tellsOfOne,
  type Words,
} from './contact-owners.ts'
import {
  areOfPatient,
  type Holder,
  isContactName,
  isInRecord,
  ownerOfRow,
} from './contact-records.ts'
import { placeInProse } from './prose-block.ts'
import { isReply, tellsOfReader } from './replies.ts'
import { factIn } from './reply-facts.ts'
import { isStaffOrPublic } from './staff-cues.ts'

/** How loudly to speak of a contact detail, by whose it is; undefined for a service's or the author's. */
export function gradeContact(
  container: Container,
  detail: ContactDetail,
  context: SignalContext,
): Severity | undefined {
  const { kind, at, isPrivate } = detail
  const prose = context.text(container)
  const place = placeInProse(prose, at)
  const words = wordsAround(place ? prose.slice(place.start, place.end) : at)
  if (kind !== 'handle' && !detail.isFaint && isInRecord(at)) return 'error'
  const held = holderOf(container, at, context)
  if (held === 'patient') return 'error'
  if (held === 'service') return undefined
  const isHouse = detail.isFaint && kind === 'address' && !/\d/.test(at.value)
  const sort = isHouse ? 'house' : kind
  if (isSomebodys(words, sort)) return 'error'
  if (place && at.view !== prose) {
    const near = wordsAround(at)
    // Most often the words are the same.
    const isSame = near.before === words.before && near.after === words.after
    if (!(isSame && near.lead === words.lead) && isSomebodys(near, sort)) return 'error'
  }
  if (kind === 'handle') {
    const { kind: told, inReplyTo } = container.meta
    // By its looks alone, any chat is a reply with a handle and a fact.
    if ((told ?? inReplyTo) === undefined || !isReply(container.meta, prose.value)) return undefined
    return factIn(words.before + at.value + words.after) === undefined ? undefined : 'warning'
  }
  if (isReply(container.meta, prose.value) && tellsOfReader(words.before, words.after))
    return 'error'
  if (detail.isFaint) return undefined
  if (place && isNamedBefore(container, place, detail, context)) return 'error'
  if (isOfService(words, isPrivate) || isOfStaff(words.lead)) return undefined
  if (held === 'person') return 'warning'
  const beside = place && gradeBeside(container, place, detail, words, context)
  if (beside) return beside
  // What stands alone in code is a sample, and in the front matter a setting.
  const isShown = !['code', 'html'].includes(at.view.blockAt(at.start).kind)
  if (container.type === 'field' || !isShown) return undefined
  if (isPrivate) return 'warning'
  return kind === 'postcode' && !isBelowService(at) ? 'info' : undefined
}

/** The lines of an address may be paragraphs of their own, below the name of who is there. */
function isBelowService({ view, start }: TextMatch): boolean {
  return namesService(view.value.slice(Math.max(0, start - reach), start))
}

const reach = 240

function wordsAround({ view, start, end }: TextMatch): Words {
  const sentence = view.sentenceAt(start)
  const block = view.blockAt(start)
  return {
    before: view.value.slice(Math.max(sentence.start, start - reach), start),
    after: view.value.slice(end, Math.max(end, Math.min(sentence.end, end + reach))),
    lead: view.value.slice(Math.max(block.start, start - reach), start),
  }
}

/** Whose a cell of a table or a field of the front matter is, by what is around it. */
function holderOf(
  container: Container,
  { view, start }: TextMatch,
  context: SignalContext,
): Holder | undefined {
  if (container.type === 'field') {
    if (!isContactName(container.name)) return undefined
    return areOfPatient(fieldsBeside(container, context)) ? 'patient' : undefined
  }
  const { kind, node } = view.blockAt(start)
  if (kind !== 'cell') return undefined
  const row = context.signal(tableRows, container).get(node)
  const label = context.signal(cellLabels, container).get(node) ?? ''
  return row && isContactName(label) ? ownerOfRow(row) : undefined
}

function fieldsBeside(container: Container, { document }: SignalContext): string[] {
  const draft = document.tree.children.find(({ children }) => children.includes(container))
  return (draft?.children ?? []).flatMap((child) => (child.type === 'field' ? [child.name] : []))
}

/** Somebody, or a word on care, in the same sentence or paragraph. */
function gradeBeside(
  container: Container,
  place: Range,
  { kind, isPrivate }: ContactDetail,
  words: Words,
  context: SignalContext,
): Severity | undefined {
  const prose = context.text(container)
  const found = context.signal(people, container).inSentence(place)
  const near = found.filter((mention) => !isAtWork(prose, mention))
  const cue = context.signal(care, container).near(place)
  const isCared = cue !== undefined && cue.kind !== 'place'
  const isTreated = cue?.kind === 'act' || cue?.kind === 'item'
  const isHome = kind === 'address' || kind === 'postcode'
  if (near.some(({ name }) => !name)) return 'error'
  if (near.some(({ name }) => name && (isCared || name.beside))) return 'error'
  if (near.some(({ kind: sort }) => sort !== 'forename')) return isHome ? 'error' : 'warning'
  if (!isHome && !isPrivate) return undefined
  const general = context.signal(generality, container)
  if (tellsOfOne(words) && !general.isGeneric(place)) return 'error'
  const others = context.signal(people, container).within(prose.blockAt(place.start))
  const isBeside = others.some((mention) => !isAtWork(prose, mention))
  if (isBeside && (isPrivate || (isTreated && !speaksToReader(words)))) return 'error'
  if (found.length > 0 || !cue || !isTreated) return undefined
  if (context.signal(promo, container).isPromotional(place)) return undefined
  const sentence = sentenceOf(context.signal(sentences, container), place.start)
  const isHere = sentence && cue.start >= sentence.start && cue.end <= sentence.end
  return isHere ? 'error' : undefined
}

/** Whether a name leads to the detail, and care shows whose name it is: *ring Mrs Lowe on …*. */
function isNamedBefore(
  container: Container,
  place: Range,
  { kind, isPrivate }: ContactDetail,
  context: SignalContext,
): boolean {
  const prose = context.text(container)
  const last = context
    .signal(people, container)
    .inSentence(place)
    .findLast(({ name, end }) => name && end <= place.start)
  if (!last || isAtWork(prose, last)) return false
  if (!linked.test(prose.value.slice(last.end, place.start))) return false
  const cue = context.signal(care, container).near(place)
  if (cue !== undefined && cue.kind !== 'place') return true
  return last.kind !== 'forename' && (isPrivate || kind === 'address' || kind === 'postcode')
}

const linked =
  /^(?:['’]s)?[\s,:;(–—-]{0,3}(?:\b(?:on|at|of|from|back|please|who lives|lives|is|mobile|phone|tel|number|address)\b[\s,:(]{0,3}){0,4}$/i

function isAtWork(prose: TextView, mention: PersonMention): boolean {
  const { name, start, end } = mention.antecedent ?? mention
  if (!name) return false
  if (name.title !== undefined && staffTitles.has(name.title)) return true
  const before = prose.value.slice(Math.max(0, start - 80), start)
  return isStaffOrPublic(before, prose.value.slice(end, end + 160))
}
