import {
  defineRule,
  type Draft,
  type DraftMeta,
  type Post,
  type SignalContext,
} from 'professional/rule'
import { foldOf, mentionsAd } from '../shared/ad-label.ts'
import { openingOf, suggestLabel } from '../shared/opening.ts'
import { isOrganisation, speaksAsOne } from '../shared/speaker.ts'
import { adLabels } from '../signals/ad-labels.ts'
import { commercial, commercialClues, type CommercialCue } from '../signals/commercial.ts'
import { mentions } from '../signals/mention.ts'
import { anyClues } from '../shared/pattern-clues.ts'

/** What is published under somebody’s name in return for something. */
const paidKinds: ReadonlySet<string> = new Set(['paid', 'gifted', 'affiliate', 'own-brand'])

const organisation = { author: { type: 'organisation', name: 'Elmfield Pharmacy' } } as const

export default defineRule({
  id: 'authenticity/undisclosed-ad',
  summary: 'Paid, gifted, affiliate or own-brand promotion does not say at once that it is an ad.',
  why: `
    Followers trust what a health professional says for free. When they learn that it was paid for,
    they trust the next thing less, and some will have bought what they did not need.
  `,
  advice: 'Begin with “Ad:”, for presents, commission and your own products as for payment.',
  references: [
    { source: 'asa-influencer-2023' },
    { source: 'gmc-gmp-2024', clause: '90' },
    { source: 'joint-coi-2017' },
    { source: 'ftc-endorse' },
    { source: 'asa-rulings' },
    { source: 'mhra-influencer-2025' },
    { source: 'nhs-content-standard', clause: '1' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  messages: {
    proven: 'Front matter says this is commercial; nothing tells readers that it is an ad',
    code: 'A discount code suggests that this is an ad, and nothing says so',
    link: 'A tracked link suggests that this is an ad, and nothing says so',
    gift: 'A present from a brand makes this an ad, and nothing says so',
    partner: 'Working with a brand makes this an ad, and nothing says so',
  },
  wakes: () => anyClues([['<meta>']], commercialClues()),
  examples: {
    bad: [
      {
        text: 'Loving these collagen sachets, «code PHARM15» for 15% off',
        severity: 'warning',
      },
      {
        text: '---\ncommercial: gifted\n---\n«My honest review of this thermometer»',
        severity: 'error',
      },
      { text: 'So excited to be «partnered with\n@vitabrand»!', severity: 'warning' },
      {
        text: '---\ncommercial: own-brand\n---\n«Link in bio to shop my probiotics»',
        severity: 'error',
      },
      {
        text: 'These gummies changed my mornings. use my «code sunny10» at checkout.',
        severity: 'warning',
      },
      {
        text: 'My skin has never been calmer 🥰 Get «20% off with my» link below.',
        severity: 'warning',
      },
      {
        text: '«Thanks to @glowbrand for sending» me these vitamins. They taste great!',
        severity: 'warning',
      },
      {
        text: 'This toothbrush was «gifted by @brushco» and I cannot put it down.',
        severity: 'warning',
      },
      {
        text: 'Proud to be a «brand ambassador for» Floravita.',
        severity: 'warning',
      },
      {
        text: 'My favourite magnesium is [here](https://shop.example.org/products/mag«?ref=nursejo»).',
        severity: 'warning',
      },
      {
        text: 'The sunscreen I wear on my rounds: https://example.org/spf«?utm_campaign=affiliate»&utm_term=post.',
        severity: 'warning',
      },
      {
        text: '«I have worn these compression socks for a month.» They are superb.',
        meta: { commercial: 'paid', author: { type: 'person' } },
        severity: 'error',
      },
    ],
    good: [
      'Our skin checks are back. Link in bio for 10% off.',
      { text: 'Save 10% off travel packs with code ELM10.', meta: organisation },
      {
        text: 'Our own-brand plasters are in.',
        meta: { ...organisation, commercial: 'own-brand' },
      },
      'What does our dress code say about scrubs?',
      'Scan the QR code to save your place.',
      'If you share it, use code with care.',
      'My ADHD clinic is full until March.',
      'An ad hoc clinic for flu, this Friday.',
      'ADs take two to four weeks to work.',
      'I am running for the hospice: https://example.org/shop/give?charity=1',
      'Concession prices for October: naproxen, 20% off nothing.',
      // The rules on medicines take this one.
      'Mounjaro is here, use my code SLIM10 for 10% off.',
    ],
  },

  create(context) {
    function look(draft: Draft): void {
      const { meta } = draft
      const posts = draft.children.filter((child) => child.type === 'post')
      if (posts.some((post) => isLabelled(post, context))) return
      if (isProven(meta)) return reportProven(draft, posts)
      if (isOrganisation(meta) || meta.commercial === 'none' || meta.kind === 'ad') return
      for (const post of posts) {
        const cue = context.signal(commercial, post).find((each) => isOwn(each, post))
        if (!cue) continue
        const suggestions = suggestLabel(posts[0], context)
        context.report({ at: cue.at, message: cue.kind, atMost: 'warning', suggestions })
        return
      }
    }

    function isOwn({ kind, at }: CommercialCue, post: Post): boolean {
      if (kind === 'link') return !at.view.blockAt(at.start).quoted
      return !context.signal(mentions, post).isMentioned(at)
    }

    function reportProven(draft: Draft, posts: readonly Post[]): void {
      const [first] = posts
      if (!first || isLabelledUpFront(draft, first, context)) return
      const opening = openingOf(first, context)
      if (!opening) return
      const text = posts.map((post) => context.text(post).value).join('\n')
      const isPerson = draft.meta.author?.type === 'person' || speaksAsOne(text)
      if (!isPerson && isPlainlyAd(draft.meta)) return
      context.report({
        at: opening,
        message: 'proven',
        atMost: isPerson ? 'error' : 'warning',
        suggestions: suggestLabel(first, context),
      })
    }

    return { draft: look }
  },
})

function isProven(meta: DraftMeta): boolean {
  return !isOrganisation(meta) && paidKinds.has(meta.commercial ?? 'none')
}

/** A business that sells what is its own, where only ads stand. */
function isPlainlyAd({ commercial, kind }: DraftMeta): boolean {
  return commercial === 'own-brand' && kind === 'ad'
}

/** A label of any kind: whether it is good enough is another rule’s business. */
function isLabelled(post: Post, context: SignalContext): boolean {
  return context.signal(adLabels, post).length > 0
}

function isLabelledUpFront(draft: Draft, first: Post, context: SignalContext): boolean {
  const titles = draft.children.filter((child) => child.type === 'field' && child.prose)
  if (titles.some((title) => mentionsAd(context.text(title).value))) return true
  const { value } = context.text(first)
  return mentionsAd(value.slice(0, foldOf(value, draft.meta)))
}
