import {
  type Container,
  defineRule,
  type Field,
  lazy,
  lazyPattern,
  type TextMatch,
} from 'professional/rule'
import { patternClues } from '../shared/pattern-clues.ts'
import { anyOf, isAsserted, nearOf, sentenceOf } from '../shared/claiming.ts'
import { medicinesIn } from '../shared/medicines.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { namesProduct } from '../shared/product-words.ts'
import { mentions } from '../signals/mention.ts'
import { promo } from '../signals/promo.ts'

const praised = anyOf([
  String.raw`\bNHS[- ](?:approved|trusted|recommended|endorsed|backed|accredited|certified|quality|grade|standard|strength|favourite|loved|used)\b`,
  String.raw`\b(?:approved|trusted|recommended|endorsed|backed|certified|loved|chosen|used|supported) by (?:the |our )?NHS\b(?! (?:England|Scotland|Wales|staff|foundation))`,
  String.raw`\b(?:used|trusted|tested|loved) (?:in|across|by) (?:most )?NHS (?:hospitals|wards|clinics|trusts)\b`,
  String.raw`\bthe NHS (?:(?:itself )?(?:would|itself) (?:choose|pick|buy|use|recommend)s?|chooses|trusts|relies on|swears by|backs|endorses|approves|(?:recommends|uses|loves|supports|rates) (?:our|this|these))\b|\bNHS (?:(?:doctor|nurse|GP|dentist|surgeon|consultant|pharmacist|midwi(?:fe|ve)|physio)s?|staff) (?:all )?(?:recommend|choose|trust|use|love|rate|back|swear by|rely on)s? (?:our|this|these|it\b)`,
  String.raw`\b(?:same (?:quality|standard|care) as|good enough for) the NHS\b|\bNHS (?:partner (?:clinic|practice)|(?:stamp|seal|badge|mark) of)\b`,
  String.raw`\b(?:official|proud)(?:ly)? (?:to be )?(?:an? )?(?:part of the )?NHS (?:partners?|family)\b`,
])
const queue = anyOf([
  String.raw`\b(?:no|zero|without (?:the|an|any)) (?:long )?NHS (?:waiting (?:list|time)s?|queues?|waits?|backlog)\b`,
  String.raw`\b(?:skip|beat|avoid|jump|dodge|bypass|miss|cut|ditch|forget|(?:tired|sick|fed up) (?:of|with)|why wait for) (?:the |those |that )?(?:long )?NHS (?:waiting (?:list|time)s?|queues?|waits?|backlog|lists?)\b`,
  String.raw`\b(?<!\b(?:no|not|any) )(?:faster|quicker|sooner) than (?:on )?the NHS\b|\b[Ww]hy wait (?:for (?:the|an) NHS\b|(?:for )?(?:(?:\w+ ){0,2}(?:weeks|months|years)|ages|so long) (?:on|for) the NHS\b)|\b(?:[Dd]on['’]t|[Ss]top|[Tt]ired of|[Ff]ed up(?: with)?|[Ss]ick of|[Ww]hy|[Nn]o need to) (?:sit|wait|languish|stay|suffer|be stuck)(?:t?ing)? (?:(?:\w+ ){0,3}(?:weeks|months|years|ages|so long|around) )?(?:on|for|in) (?:(?:an?|the) )?(?:long )?NHS\b(?: (?:waiting list|queue))?`,
])
const logo = anyOf([String.raw`\bNHS (?:logo|lozenge|brand(?:ing)?|badge)\b`])

/** Someone asks for money. */
const paid = lazyPattern(
  String.raw`£ ?\d|\b(?:private(?:ly)?|self-?pay|pay as you go|prices?|shop|buy|order|basket|code [A-Z]+\d*|book (?:now|today|online|your|a)|clinic|consultations?)\b|\d ?% off`,
  'i',
)
const goods =
  /\b(?:injections?|hair removal|laser|facials?|salon|jabs?|clinic|microsuction|treatments?|consultations?|scans?|fillers?|botox|whitening|peels?|weight[- ]loss|slimming|check-?ups?|tests?|patch(?:es)?|mattress|pillow|insoles?|programme|plan)\b/i
/** What the NHS does give its name to, and what is said about the logo. */
const genuine = lazyPattern(
  String.raw`\b(?:apps? (?:library|that)|NHS (?:apps?|library|trust(?!ed)|website|login|choices|111)|free (?:on|from|at|for)|on the NHS|talking therap\w+|guidelines?|guidance|policy|training (?:course|provider)|supplier|framework|no longer|policy|do not use|don['’]t use|not (?:use|allowed|permitted)|rules? (?:on|for)|identity|permission|screening programme|vaccin\w+|Pharmacy First|funding|strike|news|according)\b`,
  'i',
)

export default defineRule({
  id: 'medicines/nhs-branding',
  summary: 'The name or the logo of the NHS helps to sell something that is not NHS.',
  why: `
    People trust the NHS and take what carries its name for free, checked and recommended. Beside a
    private price the name misleads them.
  `,
  advice: 'Use the name and the logo for NHS services only, and keep private services apart.',
  references: [
    { source: 'nhs-identity-cpe' },
    { source: 'cap-pom' },
    { source: 'gmc-gmp-2024', clause: '82' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    praised: 'This says or suggests that the NHS stands behind a product',
    queue: 'This sets a paid service against the NHS',
    logo: 'The NHS logo stands beside a paid service',
  },
  wakes: () => [['nhs'], ...patternClues(praised(), queue(), logo())],
  examples: {
    bad: [
      { text: '«NHS-trusted» hay fever injections, book now', severity: 'warning' },
      {
        text: '![«NHS logo»](nhs.png)\n\nPrivate Botox from £99, book today',
        meta: { kind: 'ad' },
        severity: 'warning',
      },
      { text: '«Skip the NHS wait»: our £75 consultation', severity: 'warning' },
      { text: '«NHS approved» supplements', severity: 'info' },
      'Slimming tablets «recommended by the NHS», only £20',
      { text: 'Our «NHS-grade» vitamin gummies', severity: 'info' },
      '«Beat NHS waiting lists» with a private scan from £199.',
      '«Fed up with nhs queues»?\n\nBook a private GP consultation.',
      'The collagen «trusted by the NHS». Add to basket!',
      '«NHS-endorsed» private ear clinic: microsuction £60',
      'A mattress «used by the NHS», now 20% off',
      'A frame «the NHS would pick», £60.',
      'This collagen? «NHS nurses swear by it», £20.',
      '«Don’t wait years on the NHS» for a knee. Private scans, £220.',
      'Private skin clinic, «no NHS wait», £99.',
      'Book our teeth whitening, «approved by the NHS», for £150.',
      { text: '«NHS-approved» laser hair removal at our salon, book now.', severity: 'warning' },
      '---\nkind: ad\nmedia:\n  - type: image\n    alt: Our door with the «NHS logo»\n---\nPrivate ear clinic: microsuction £60.',
    ],
    good: [
      'We provide NHS Pharmacy First',
      'Free on the NHS',
      'Call NHS 111 or use the NHS App',
      'NHS funding rises next year',
      'Private or NHS? Both kinds of dentist are listed below.',
      'NHS-approved apps are in the NHS Apps Library.',
      'The vaccine is recommended by the NHS for everyone over 65.',
      'We must not use the NHS logo beside private services.',
      'Our travel clinic is private; blood pressure checks are NHS.',
      'NHS waiting lists grew again, the figures show.',
      'The supplement is not approved by the NHS.',
      'Syringe pumps used in NHS hospitals are checked every year.',
      'NHS nurses use these privately paid car parks every day.',
      'Our surgery is trusted by patients all over town.',
      { text: 'NHS approved supplements', meta: { audience: 'professionals' } },
      'A seller called its pills “NHS-approved”. That was false.',
      '![NHS logo](nhs.png)\n\nFlu vaccines are free for carers.',
      '---\nkind: ad\nmedia:\n  - type: image\n    alt: Our door with the NHS logo\n---\nFree flu vaccines for carers. Pop in.',
      '---\nkind: post\nmedia:\n  - type: image\n    alt: The NHS logo on our surgery\n---\nOur new surgery is open.',
    ],
  },

  create(context) {
    let posts: readonly Container[] = []

    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      if (!/NHS/i.test(view.value)) return
      for (const at of view.matchAll(praised())) {
        const sentence = sentenceOf(at)
        const near = nearOf(at)
        if (!(isProduct(near) || /£ ?\d/.test(near)) || genuine.test(sentence) || !isAsserted(at))
          continue
        const isSold = isOffered(at, container, context) || /£ ?\d|\d ?% off/.test(near)
        if (!isSold && !namesProduct(sentence) && medicinesIn(sentence).length === 0) continue
        report(at, 'praised', isSold, container)
      }
      for (const at of view.matchAll(queue())) {
        if (/£ ?\d|\bprivate(?:ly)?\b|\bself-?pay/i.test(nearOf(at, 200)))
          report(at, 'queue', true, container)
      }
      const isOfPrivate = lazy(() => isPrivate(view.value))
      for (const at of view.matchAll(logo())) {
        if (view.blockAt(at.start).kind !== 'alt') continue
        const isSold = context.signal(promo, container).cues.length > 0
        if (isSold && isOfPrivate()) report(at, 'logo', true, container)
      }
    }

    function report(
      at: TextMatch,
      message: 'praised' | 'queue' | 'logo',
      isSold: boolean,
      container: Container,
    ): void {
      if (context.signal(mentions, container).isMentioned(at)) return
      context.report({ at, message, atMost: isSold ? undefined : 'info' })
    }

    /** The alternative text of a picture that the front matter tells of. */
    function lookAtField(field: Field): void {
      if (field.name !== 'alt' || isForTrade(field)) return
      const view = context.text(field, 'everywhere')
      const at = [...view.matchAll(logo())][0]
      if (!at || !context.signal(promo, field).isCommercial) return
      // A picture without words of its own is an advert for what the post sells.
      const isSold =
        paid.test(view.value) || posts.some((post) => isPrivate(context.text(post).value))
      if (!isSold) return
      report(at, 'logo', true, field)
    }

    return {
      draft({ children }) {
        posts = children.filter(({ type }) => type === 'post')
      },
      post: look,
      field: lookAtField,
    }
  },
})

function isProduct(sentence: string): boolean {
  return namesProduct(sentence) || goods.test(sentence) || medicinesIn(sentence).length > 0
}

function isPrivate(text: string): boolean {
  return (
    paid.test(text) &&
    /\bprivate(?:ly)?\b|£ ?\d/i.test(text) &&
    !/\bprescription charge/i.test(text)
  )
}
