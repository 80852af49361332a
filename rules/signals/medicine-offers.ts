import {
  type Block,
  type Container,
  defineSignal,
  lazy,
  type Range,
  type TextView,
} from 'professional/rule'
import { keptFor } from '../shared/kept.ts'
import {
  healthService,
  isExplained,
  isGuidance,
  isOthersOffer,
  isOtherTalk,
  isPriceTalk,
  isSafetyTalk,
  isTaken,
  isWonOver,
  offerIn,
  otherService,
} from '../shared/selling.ts'
import { tableRows } from './cell-labels.ts'
import { type PlacedMedicine, medicineMentions } from './medicine-mentions.ts'
import { mentions } from './mention.ts'
import { promo, type PromoCue } from './promo.ts'
import { startingIn } from './sentences.ts'

/**
 * How a post puts a medicine before its readers:
 *
 * - `price`: with a price, a saving or a code
 * - `promoted`: to be ordered, booked or bought
 * - `hinted`: in words that a seller would use, though they make no plain offer
 * - `named`: no more than its name
 * - `informed`: as news, a warning or advice to somebody who takes it, or in other people's words
 */
export type Offering = 'price' | 'promoted' | 'hinted' | 'named' | 'informed'

export interface OfferedMedicine extends PlacedMedicine {
  readonly offering: Offering
}

/** Up to here a post is one thought, and an offer anywhere in it is one for all it names. */
const shortPost = 600
/** In longer ones, how far an offer may stand from the name. */
const reach = 260
/** A block this short under another is its button. */
const longestButton = 90
/** Longer blocks and rows are looked at in part, which keeps every pattern fast. */
const around = 500
const longestRow = 2000

/** The medicines of a container, and whether they are advertised. */
export const medicineOffers = defineSignal<readonly OfferedMedicine[]>({
  id: 'medicine-offers',
  read(container: Container, context) {
    const found = context.signal(medicineMentions, container)
    if (found.length === 0) return []
    const view = context.text(container)
    const offers = context.signal(promo, container)
    const rows = context.signal(tableRows, container)
    const said = context.signal(mentions, container)

    const places = lazy(() => new Map(view.blocks.map((block, index) => [block, index])))
    /** Each cue is asked about for all medicines near it. */
    const isForMedicine = keptFor((cue: PromoCue) => isAbout(cue, view))

    function offeringOf(mention: PlacedMedicine): Offering {
      const block = view.blockAt(mention.start)
      // The name of an account advertises; elsewhere the words of an address do not.
      const isAccount = view.value.charAt(mention.start - 1) === '@' && !block.quoted
      if (!isAccount && said.isMentioned(mention.at)) return 'informed'
      const from = Math.max(block.start, mention.start - around)
      const text = view.value.slice(from, Math.min(block.end, mention.end + around))
      if (isOtherTalk(text) || isOthersOffer(text, mention.start - from, mention.end - from)) {
        return 'informed'
      }
      const row = block.kind === 'cell' ? rows.get(block.node) : undefined
      if (!row) return offeringIn(mention, scopeOf(mention, view, places()))
      if (costToOthers.test(row.heads.slice(0, longestRow))) return 'informed'
      const hasPrice = priced.test(row.cells.slice(0, longestRow))
      return hasPrice ? 'price' : offeringIn(mention, [block])
    }

    function offeringIn(mention: PlacedMedicine, scope: readonly Range[]): Offering {
      const sentence = view.sentenceAt(mention.start)
      const before = view.value.slice(Math.max(sentence.start, mention.start - 120), mention.start)
      const after = view.value.slice(mention.end, Math.min(sentence.end, mention.end + 80))
      const next = view.value.slice(sentence.end, sentence.end + 20)
      const isTurnedDown = /^[^.!?]{0,80}\?/.test(after) && /^\W{0,3}(?:sorry,? )?no\b/i.test(next)
      if (isTurnedDown) return 'informed'
      const isWon = isWonOver(after, view.value.slice(sentence.end, sentence.end + 100))
      if (isExplained(before, after)) return isWon ? 'hinted' : 'informed'
      const cues = scope.flatMap(({ start, end }) =>
        startingIn(offers.cues, { start, end: end + 1 }),
      )
      const isOwn = cues.filter((cue) => isForMedicine(cue) && !isShownElsewhere(cue, mention))
      if (isOwn.some((cue) => isPriceOf(cue, mention, view)) || hasCode(scope, view)) {
        return 'price'
      }
      if (isTaken(before)) return isWon ? 'hinted' : 'informed'
      const isService = isOwnService(before, after)
      const isLocal =
        isService ||
        scope.some((range) => {
          const text = view.value.slice(range.start, range.end)
          return !isGuidance(text) && offersIn(range, mention, view)
        })
      const isSafety = scope.some(({ start, end }) => isSafetyTalk(view.value.slice(start, end)))
      const counted = isSafety ? isOwn.filter(({ kind }) => kind === 'action') : isOwn
      if (counted.length > 0 || isOrder(before, after) || (offers.isCommercial && !isSafety))
        return 'promoted'
      if (isService && isOfHospital(scope)) return 'informed'
      return isWon || (isLocal && !isSafety) ? 'hinted' : 'named'
    }

    function isOfHospital(scope: readonly Range[]): boolean {
      return scope.some(({ start, end }) => ofHospital.test(view.value.slice(start, end)))
    }

    /** “❌ Jabs from £99”, under a heading that names what is jabbed. */
    function isShownElsewhere({ start, end }: PromoCue, mention: PlacedMedicine): boolean {
      if (end <= start || view.blockAt(start) === view.blockAt(mention.start)) return false
      return said.isMentioned(view.slice(start, end))
    }

    return found.map((mention) => ({ ...mention, offering: offeringOf(mention) }))
  },
})

const priced = /[£€]\s?\d|\d ?% off/
/** What the health service pays is no price to a reader. */
const costToOthers = /\b(?:NHS|tariff|list price|net ingredient|items|spend|cost to)\b/i

/** The stretches in which an offer would be one for the medicine. */
function scopeOf(
  mention: PlacedMedicine,
  view: TextView,
  places: ReadonlyMap<Block, number>,
): readonly Range[] {
  const length = view.value.length
  if (length <= shortPost) return [{ start: 0, end: length }]
  const block = view.blockAt(mention.start)
  const index = places.get(block) ?? 0
  const near: Range = {
    start: Math.max(block.start, mention.start - reach),
    end: Math.min(block.end, mention.end + reach),
  }
  const scope = [near]
  if (block.kind === 'cell') {
    // The head of a column: what it costs stands below.
    return [{ start: block.start, end: block.end + reach }]
  }
  if (block.kind === 'heading') {
    for (const next of view.blocks.slice(index + 1, index + 5)) {
      if (next.kind === 'heading') break
      // Somebody else’s offer, under a heading that names what it is for.
      if (next.quoted) continue
      scope.push({ start: next.start, end: Math.min(next.end, next.start + reach) })
    }
    return scope
  }
  for (const next of view.blocks.slice(index + 1, index + 3)) {
    if (next.kind === 'heading' || next.end - next.start > longestButton) break
    scope.push(next)
  }
  const previous = view.blocks[index - 1]
  if (previous && (block.kind === 'alt' || block.kind === 'title')) {
    scope.push({ start: Math.max(previous.start, previous.end - reach), end: previous.end })
  }
  return scope
}

/** Whether an offer is made for the medicine, as far as its sentence shows. */
function isAbout(cue: PromoCue, view: TextView): boolean {
  const sentence = view.sentenceAt(cue.start)
  // Where a link stands in its block is not known.
  const { start, end } = cue.kind === 'link' ? view.blockAt(cue.start) : sentence
  const text = view.value.slice(start, end).replaceAll(counter, '')
  if (otherService.test(text)) return false
  const isMoney = cue.kind === 'price' || cue.kind === 'discount'
  return isMoney ? !isPriceTalk(text) : !healthService.test(text)
}

const consultation =
  /\b(?:consultations?|assessments?|appointments?|advice|delivery|postage|orders over|spend over|checks?|tests?|membership fee)\b[^.!?£|]{0,24}$/i

/** Whether a cue is money, asked for the medicine and not for a conversation. */
function isPriceOf(cue: PromoCue, mention: PlacedMedicine, view: TextView): boolean {
  if (cue.kind !== 'price' && cue.kind !== 'discount') return false
  if (
    /^free (?:delivery|consultation|p&p|postage|gift|sample)/i.test(view.value.slice(cue.start))
  ) {
    return false
  }
  const sentence = view.sentenceAt(cue.start)
  const before = view.value.slice(sentence.start, cue.start).replaceAll(counter, '')
  if (consultation.test(before.slice(-60)) || otherPriced.test(before)) return false
  const isSame = mention.start >= sentence.start && mention.start < sentence.end
  if (isSame) return true
  // The next item of a list has its own price; a price alone belongs to what stands above it.
  const isOtherBlock = view.blockAt(cue.start) !== view.blockAt(mention.start)
  if (isOtherBlock && before.trim().split(/\s+/).length > 3) return false
  return Math.abs(cue.start - mention.start) < reach
}

/** Where a medicine is sold, and not what is sold. */
const counter =
  /\b(?:our|my|the|this) travel (?:health )?clinic (?:(?:now|also) )?(?:has|stocks|sells|does|supplies)\b|\b(?:at|from|in) (?:our|my) travel (?:health )?clinic\b/gi

const otherPriced =
  /\b(?:consultations?|filler|fillers|peels?|facials?|ear wax|travel|vaccin\w+|profhilo)\b/i

const codeOrPlan =
  /\b(?:[Cc]ode:? ["“‘']?[A-Z]{4,14}\d{0,3}\b|[Cc]ode\b[^.!?\n]{1,25}\b[A-Z]{3,14}\d{1,3}\b|(?:monthly )?subscriptions?\b(?! (?:to|newsletter))|subscribe and save|bundles?\b|pay monthly|(?:two|three|2|3) packs? for|starting at\b|[Kk]larna|[Cc]learpay|buy now,? pay later|\d+ ?% (?:cheaper|less)|from \d{1,2}p\b|\d{2,4} ?GBP\b|[A-Z]{3,10}\d{1,3}\b(?= (?:at|for|to|off)))/
/** Prices as they are spoken, areas by the number, and the next one for nothing. */
const spokenPrice =
  /\b(?:quid|fiver|tenner)s?\b|\b(?:\d|one|two|three|four|five) areas?(?:,? (?:for|at|is)|:| [-–=])? £?\d{2,3}\b(?! [a-z]{3})|\b(?:second|third|fourth|fifth|sixth|tenth|next|\d{1,2}(?:rd|th))(?: (?!floor|dose)[a-z\d]+){0,2}(?:['’]s| is| comes| goes)? (?:on us|free|half[- ]price|thrown in)\b|\bon the house\b/i
const otherCode = /\b(?:QR|post|dress|bar|ICD|ATC) ?code\b/i

function hasCode(scope: readonly Range[], view: TextView): boolean {
  return scope.some(({ start, end }) => {
    const text = view.value.slice(start, end)
    if (spokenPrice.test(text) && !isPriceTalk(text) && !healthService.test(text)) return true
    return codeOrPlan.test(text) && !otherCode.test(text)
  })
}

const ownBefore = /\b(?:our|my) (?:[\w-]+ ){0,3}$/i
const service =
  /^ (?:clinics?|service|programme|plans?|packages?|pens?|prices?|nurses?|offer|range|sessions?|appointments?)\b/i
const openClinic =
  /^ clinics?\b[^.!?]{0,30}\b(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekly|now|at our)\b/i

/** “Order Levitra online”, but not “order only from a pharmacy that asks you questions”. */
function isOrder(before: string, after: string): boolean {
  if (!ordering.test(before) || /\b(?:only|never|not|n['’]t)\b/i.test(before + after)) return false
  return atOnce.test(after) || inTown.test(after)
}

/** “Buy …”, “The easiest way to get …”. */
const ordering =
  /^\W*(?:(?:where to )?(?:buy|order|shop)|(?:the )?(?:best|cheapest|easiest|fastest|quickest|simplest) (?:place|way) to (?:buy|get|order))(?: [\w,-]+){0,3} $/i
const atOnce = /^[^.!?]{0,60}\b(?:online|here|today|now|from (?:us|me|our|my))\b/i
/** What is told of a nation is told by those who sell nothing, too. */
const inTown =
  /^ (?:\w+ ){0,2}(?:across|around|in|near) (?!(?:the |Great |Northern )?(?:Britain|England|Europe|Ireland|Scotland|UK|US|USA|Wales)\b)[A-Z][a-z]/

/** Whatever else the place sells, it has this. */
const hadHere =
  /^(?: (?:tablets?|capsules?|pens?|creams?|patch(?:es)?|injections?|jabs?)){0,2} (?:is|are)(?: now| also| always| both)? (?:available|in stock|on sale|stocked|sold|kept)(?: now| today)? (?:(?:from|at|in|through|via) (?:our|my)|here|from (?:us|me))\b/i

/** “Our weight loss injection clinic”, “Skinny jab clinic, Tuesdays 5–8pm”, “is available at our …”. */
function isOwnService(before: string, after: string): boolean {
  return (
    (ownBefore.test(before) && service.test(after)) || openClinic.test(after) || hadHere.test(after)
  )
}

/** Where people come by referral. */
const ofHospital =
  /\b(?:your (?:appointment|clinic|hospital) letter|referral from your|referred by (?:your|a|the) (?:GP|consultant|doctor|hospital))\b/i

/** What is told of a patient sells nothing. */
const ofSomebody =
  /\b(?:he|she|(?:the |this |my |a )?patient) (?:is|was|has|had|states?|stated|reports?|reported|would|did|takes|took)\b/i

/** Whether a stretch sells a medicine in words of its own trade. */
function offersIn(range: Range, mention: PlacedMedicine, view: TextView): boolean {
  let end = range.start
  for (let at = range.start; at < range.end; at = Math.max(end, at + 1)) {
    const sentence = view.sentenceAt(at)
    end = sentence.end
    const isSame = mention.start >= sentence.start && mention.start < sentence.end
    if (!isSame && Math.abs(sentence.start - mention.start) >= reach) continue
    if (sells(view.value.slice(Math.max(sentence.start, range.start), Math.min(end, range.end)))) {
      return true
    }
  }
  return false
}

function sells(text: string): boolean {
  if (otherService.test(text) || healthService.test(text) || ofSomebody.test(text)) return false
  const match = offerIn(text)
  if (!match || isPriceTalk(text)) return false
  const lead = text.slice(Math.max(0, match.index - 24), match.index)
  return !/\b(?:not|n['’]t|never|no longer|cannot|nobody|stop|avoid|whether|if)(?: \w+){0,2} $/i.test(
    lead,
  )
}
