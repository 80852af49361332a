import { type Container, defineSignal, type DraftMeta, type Range } from 'professional/rule'
import { moreOffers } from '../shared/offers.ts'
import { proseBlockOf } from '../shared/prose-block.ts'
import { hasStartingIn, startingIn } from './sentences.ts'

/** What makes a block an offer. */
export type PromoKind = 'price' | 'discount' | 'supply' | 'action' | 'link'

export interface PromoCue extends Range {
  readonly kind: PromoKind
}

export interface Promo {
  /** The front matter itself says that the draft advertises. */
  readonly isCommercial: boolean
  readonly cues: readonly PromoCue[]
  /** Whether the block around a stretch of the prose offers something for sale. */
  isPromotional(range: Range): boolean
  /** The cues of the block around a stretch of the prose. */
  cuesBeside(range: Range): readonly PromoCue[]
}

const patterns: Readonly<Record<Exclude<PromoKind, 'link'>, RegExp>> = {
  price: /(?:\b(?:only|just|from|at|for|now) )?[£€$]\s?\d[\d,]*(?:\.\d\d)?(?!\d|[.,]\d)(?:p\b)?/gi,
  discount:
    /\b(?:save (?:up to )?(?:£\d+|\d+ ?% (?:on|off|when|today|now|with|in|across)|big|today|now)|(?:\d+ ?(?:%|per ?cent)|£\d+(?:\.\d\d)?|money) (?:off|discount|cheaper)|half[- ]price|discount(?:ed|s)?|(?:special|introductory|limited[- ]time|limited|exclusive|summer|winter|spring|January|Black Friday|bank holiday) (?:offers?|deals?|prices?)|(?:offer|sale|deal) (?:ends|now on|must end|price)|(?:great|best|amazing|unbeatable) (?:deals|offers?|prices?|value)|free (?:delivery|consultation|gift|sample|samples|p&p|postage|trial)|bogof|buy one,? get one|two for one|2 for 1|3 for 2|price match|use (?:the )?code (?=[A-Z0-9]*[A-Z]\w*\d|[“"'‘])|promo code|voucher code|giveaway|loyalty points)\b/gi,
  supply:
    /\b(?:(?:back |now )?in stock|now available|available (?:here|now|in[- ]store|from us|at our|to order|online|over the counter here)|(?:we|we['’]re|we are)(?: (?:now|also|can|proudly|all))? (?:offer|offering|stock|stocking|supply|sell|selling|do (?=\w+ (?:jabs|injections|vaccinations|clinics|tests|from|for £)))(?!\s+(?:advice|support|our|you a(?: warm)? welcome|opportunities|help|training))|just landed|limited (?:stock|availability|appointments|places|slots|spaces (?:available|left|remaining))|while stocks last|selling fast|last few (?:left|remaining|spaces|slots|appointments)|waiting list (?:is )?(?:now )?open|join (?:the|our) waiting list|pop in (?:to|and) (?:buy|get yours))\b/gi,
  action:
    /\b(?:(?<!\b(?:the|this|that|an?|my|her|his|your|our|new|latest|court|in|no|free) )(?:book|order|buy|purchase|shop|reserve|pre-?order) (?:now|online|today|yours|your (?:\w+ ){0,3}(?:appointment|consultation|slot|place|spot|jab|treatment|pen|pack|supply|kit)|here|direct|from us|with us|in[- ]store|via|through (?:our|the)|at (?:the )?link|in \d)\b|get yours|to (?:book|order|buy)[, ]+(?:call|ring|visit|click|message|DM|text|see|go|head|follow|tap|just)|add to (?:basket|cart|bag)|check ?out now|sign up (?:now|today|for our (?:weight|clinic|offer|plan|programme))|hurry|link in (?:our |the )?bio|(?:DM|inbox) to (?:book|order|buy|reserve)|(?:DM|message|text|WhatsApp|inbox) (?:us|me)(?: now| today)? (?:to (?:book|order|buy|reserve|get)|for (?:prices?|price list|details|more info|a quote|yours|an appointment))|swipe up|tap to shop|start (?:your (?:weight|journey)|today)|get (?:started|yours) (?:today|now)|shop (?:the|our) (?:range|sale|collection|offers?))\b/gi,
}

/** An address with a folder that sells: `example.org/shop`, `book.example.org`. */
const shopUrl =
  /\b(?:(?:https?:\/\/|www\.)[^\s/]{1,80}|[a-z0-9-]{1,40}\.(?:co\.uk|com|org|uk|net|health|pharmacy))\/(?:[^\s/]{1,60}\/){0,4}(?:shop|store|book|book-now|booking|bookings|buy|order|basket|cart|checkout|products?|offers?)\b(?![^\s/?#])|\bhttps?:\/\/(?:shop|store|book|booking|bookings)\./gi

/** Publishers of facts, whose “products” are not for sale there. */
const factsUrl = /\b(?:medicines\.org|nice\.org|nhs|gov|ac)\.uk\//i

/** Money that nobody asks a customer for. */
const otherMoney =
  /^\s?(?:m|bn|k|million|billion|thousand|a year|per year|each year|salary|fine|grant|worth of|(?:a|per|an) (?:shift|session|day shift|hour|head of population)|in (?:fines|grants|cuts|savings|funding|damages))\b/i
const otherMoneyBefore =
  /\b(?:raised|raising|raise|(?:costs?|costing)(?: the| our)? (?:NHS|HSE|health service|taxpayers?|economy|country|trust|state|government|ward|practice)|NHS|HSE|(?:taxi |bus |train )?fares?(?: of)?|pays? (?:us|them|him|her|staff|nurses|doctors|pharmacists|carers|locums)|earns?|wages?(?: of)?|bursar(?:y|ies)(?: of)?|grant of|fund(?:ing|ed)?(?: of)?|fine(?:d)?|worth|budget(?: of)?|donat\w+|prescription charges?(?:\s(?:is|are|of|now|has|will|in|England|currently|rises?|rose|to|from|cost|costs|be|risen|increased?))*|invest\w*|spend(?:s|ing)?|spent|saved?(?: the NHS)?|saving|prescription (?:costs?|is|prepayment certificate(?: for)?|for)|per prescription|save)\s*(?:just |only |over |about |around |up to |nearly |of |almost |more than )?$/i

/** What is denied is not offered: *we do not sell*, *no longer in stock*. */
const denial =
  /\b(?:not|n['’]t|never|no longer|cannot|nobody|stop|without|avoid|beware of|warn(?:s|ed|ing)? (?:against|about)|illegal(?:ly)? to|unable to|out of|rather than|instead of|whether)(?:\s+\w+){0,2}\s*$/i

/** Offers of goods or services in the same block: prices, discounts, calls to buy or book. */
export const promo = defineSignal<Promo>({
  id: 'promo',
  read(container: Container, context) {
    const view = context.text(container)
    const isCommercial = advertises(context.meta)
    const cues: PromoCue[] = []
    // The table has exactly the kinds as its keys.
    for (const [kind, pattern] of Object.entries(patterns) as [keyof typeof patterns, RegExp][]) {
      for (const { start, end } of view.matchAll(pattern)) {
        const block = view.blockAt(start)
        const before = view.value.slice(Math.max(block.start, start - 60), start)
        const after = view.value.slice(end, Math.min(block.end, end + 20))
        if (denial.test(before)) continue
        if (kind === 'price' && (otherMoneyBefore.test(before) || otherMoney.test(after))) continue
        cues.push({ kind, start, end })
      }
    }

    for (const { kind, pattern } of moreOffers) {
      for (const { start, end } of view.matchAll(pattern())) {
        const block = view.blockAt(start)
        if (denial.test(view.value.slice(Math.max(block.start, start - 60), start))) continue
        cues.push({ kind, start, end })
      }
    }

    for (const match of context.text(container, 'everywhere').matchAll(shopUrl)) {
      if (factsUrl.test(match.value)) continue
      const { start } = proseBlockOf(view, match)
      cues.push({ kind: 'link', start, end: start })
    }

    cues.sort((a, b) => a.start - b.start)

    function cuesBeside(range: Range): readonly PromoCue[] {
      return startingIn(cues, view.blockAt(range.start))
    }

    return {
      isCommercial,
      cues,
      cuesBeside,
      isPromotional: (range) => isCommercial || hasStartingIn(cues, view.blockAt(range.start)),
    }
  },
})

function advertises({ kind, commercial }: DraftMeta): boolean {
  return kind === 'ad' || (commercial !== undefined && commercial !== 'none')
}
