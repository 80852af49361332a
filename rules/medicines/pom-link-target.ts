import type * as Mdast from 'mdast'
import { type Container, defineRule, foldText, type Range, type TextView } from 'professional/rule'
import {
  findMedicines,
  findMedicinesInAddress,
  type Medicine,
  medicineClues,
} from '../shared/medicine-table.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { proseBlockOf } from '../shared/prose-block.ts'
import { isOtherTalk } from '../shared/selling.ts'
import { urlParts } from '../shared/url-parts.ts'
import { findAddresses } from '../shared/urls.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

/** Publishers of facts. */
const informs =
  /^(?:https?:\/\/)?[^/]*\b(?:nice\.org\.uk|gov\.uk|nhs\.(?:uk|net|scot|wales)|bnf|medicines\.org\.uk|who\.int|bbc\.|theguardian|wikipedia|pubmed|ncbi|doi\.org|nejm|bmj|thelancet|europa\.eu|fda\.gov|yellowcard|pharmacyregulation|asa\.org\.uk|pharmaceutical-journal|chemistanddruggist|rpharms|[\w-]+\.ac\.uk|clinicaltrials)/i
/** Pages of facts. */
const informing =
  /[/_-](?:news|blogs?|articles?|leaflets?|pils?|guidance|guidelines?|research|trials?|stud(?:y|ies)|stories|rulings?|faqs?|side-?effects?|advice|library|information|info|shortages?|alerts?|safety|recalls?|press|papers?|explain\w*|what-is|how-to|vs|versus|maker|privacy|terms|conditions\/[a-z-]+\/treatment)(?![a-z])|\.pdf\b/i
/** An address in a shop invites whatever its words say. */
const shop =
  /\/\/(?:shop|store|buy|order|book)\.|\/(?:shop|store|buy|order|products?|p|collections?|treatments?|book|booking|prices|pricing|offers?|get-started)(?:\/|$)|-(?:prices?|offers?|deals?|starter-packs?)(?![a-z])|[/-](?:buy|order)-|[?&](?:product|treatment|item)=/i
/** What the words of a link promise. */
const inviting =
  /\b(?:our|book|start\w*|get|shop|buy|order|find out|treatments?|here|click|tap|join|try|browse|discover|begins?|quiz|eligib\w+|explore|ready|prices?|offers?|claim|choose|confidence|transform\w*|journey|today|now|go|see|view|learn more|options|steps?|change|yes|suit\w*|right for|for me|reserve|control|sort|this way|let['’]s|enquire|apply|sign up|plans?|chat|say (?:hello|goodbye)|new (?:me|you))\b|👇|👉|➡|→/iu
const reading =
  /\b(?:stud(?:y|ies)|trials?|research|guidance|guidelines?|leaflet|news|story|report|papers?|read|explain\w*|articles?|shortage|alert|statement|NICE|MHRA|BNF|NHS|side effects?|evidence|review|ruling|source|reference|what (?:is|are|to|you)|how (?:it|to|does|do)|why)\b/i

export default defineRule({
  id: 'medicines/pom-link-target',
  summary: 'A link leads to a page for a prescription-only medicine that its words do not name.',
  why: `
    A post that says nothing and a link that says it all advertise the medicine together. Regulators
    count posts that lead straight to its page, and names in campaign parameters.
  `,
  advice: 'Link to the page of the service or the condition.',
  references: [
    { source: 'cap-pom' },
    { source: 'mhra-consumer-sites' },
    { source: 'joint-notice-2025' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    target: 'This link leads straight to a prescription-only medicine',
  },
  wakes: () => [['/', '#', '<link>'], medicineClues()],
  near: true,
  examples: {
    bad: [
      '[See our treatments](https://example.org/«mounjaro»)',
      '[Book](https://example.org/buy/«ozempic»)',
      '# Start here\n\n[Start here](/«semaglutide»)',
      'Take our quiz: https://example.org/start?utm_campaign=«wegovy»',
      '[Get started](https://example.org/«wegovy»)',
      '[Find out more today](#«mounjaro»)',
      '[Confidence starts here](https://example.org/«anti-wrinkle-injections»)',
      '[Shop now](https://example.org/treatments/«weight-loss-injections»)',
      'Ready for summer? Book now: https://example.org/«saxenda»',
      '[Join today](https://example.org/«retatrutide-waiting-list»)',
      '[Our offers](https://example.org/mens-health/«viagra-50mg»)',
      '[Tap here][a]\n\n[a]: https://example.org/«botox»',
      '[Smooth lines ahead](https://example.org/treatments/«botox»)',
      'Sun’s out: https://example.org/p/«ozempic»',
      '[Make the change](https://example.org/«wegovy»)',
      '[See how it works](https://shop.example.org/«buy-wegovy»)',
      '[Sort out the bedroom](https://example.org/«viagra»)',
    ],
    good: [
      '[Weight management](https://example.org/weight)',
      '[Book a consultation](https://example.org/weight-management)',
      '[NICE guidance](https://www.nice.org.uk/guidance/semaglutide)',
      '[Read the leaflet](https://example.org/leaflets/semaglutide)',
      '[The trial](https://example.org/wegovy)',
      '[What to do when you change doctors](https://example.org/wegovy)',
      '- [Finasteride](https://example.org/hair/finasteride)\n- [Minoxidil](https://example.org/hair/minoxidil)',
      '[To the content](#content)',
      '[Viagra Connect](https://example.org/viagra-connect) £19.99. Always read the label.',
      '[Our treatments](https://example.org/viagra-connect)',
      '[See the side effects](https://example.org/mounjaro/side-effects)',
      'Shares of the maker fell: https://example.com/news/wegovy',
      '[See our position statement](https://www.gov.uk/government/mounjaro)',
      { text: '[Book](https://example.org/ozempic)', meta: { audience: 'professionals' } },
      '[See our jobs](https://example.org/jobs)',
      '[What the trial found](https://example.org/treatments/trials/wegovy)',
      'The law on adverts, and a page that broke it: https://example.org/ozempic',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container, 'everywhere')
      if (!view.holds(/[/#]/)) return
      for (const block of view.blocks) {
        const text = view.value.slice(block.start, block.end)
        if (block.kind === 'url') {
          const words = isLink(block.node) ? wordsOf(block.node) : ''
          lookAt(container, view, block, words)
        } else if (block.kind !== 'code' && block.kind !== 'html' && /[/#]/.test(text)) {
          for (const { start, end } of findAddresses(text, { bare: true })) {
            const range = { start: block.start + start, end: block.start + end }
            // Long lines of addresses are looked at in part, or each would be read with all others.
            const words = text.slice(Math.max(0, start - 150), start) + text.slice(end, end + 80)
            lookAt(container, view, range, words)
          }
        }
      }
    }

    function lookAt(container: Container, view: TextView, range: Range, words: string): void {
      const address = view.value.slice(range.start, range.end)
      if (informs.test(address) || informing.test(address) || namesOne(words)) return
      for (const part of urlParts(address)) {
        if (!findMedicinesInAddress(part.text).some(isRestricted)) continue
        const at = view.slice(range.start + part.start, range.start + part.end)
        const prose = context.text(container)
        const block = proseBlockOf(prose, at)
        if (
          isOtherTalk(prose.value.slice(block.start, block.end)) ||
          (reading.test(withoutTags(words)) && !(/how it works/i.test(words) && shop.test(address)))
        )
          return
        const isInviting = inviting.test(words) || shop.test(address)
        if (!isInviting && !isOffered(block, container, context)) return
        context.report({ at, message: 'target' })
        return
      }
    }

    return { post: look }
  },
})

function isRestricted({ legal }: Medicine): boolean {
  return legal === 'POM' || legal === 'pipeline' || legal === 'unlicensed'
}

function namesOne(words: string): boolean {
  return findMedicines(foldText(words).value).some(({ medicine }) => isRestricted(medicine))
}

function isLink(node: { readonly type: string }): node is Mdast.Link {
  return node.type === 'link'
}

function wordsOf(node: Mdast.Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
