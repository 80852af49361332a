import { defineRule, type Draft, type Post, type TextMatch } from 'professional/rule'
import { type AdLabel, adLabelClues, isUpFront, mentionsAd } from '../shared/ad-label.ts'
import { invitesToBuy, isEndorsement } from '../shared/endorsement.ts'
import { suggestLabel } from '../shared/opening.ts'
import { namesProduct } from '../shared/product-words.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { adLabels } from '../signals/ad-labels.ts'
import { commercial } from '../signals/commercial.ts'
import { mentions } from '../signals/mention.ts'

/** A label and the post it stands in. */
interface Placed {
  readonly label: AdLabel
  readonly at: TextMatch
  readonly post: Post
}

const long = 'It has been a long winter on the wards and my hands were sore and dry from washing. '
const thread = { kind: 'thread' } as const

export default defineRule({
  id: 'authenticity/weak-ad-label',
  summary: 'The label that says “this is an ad” is one that readers miss or do not understand.',
  why: `
    Few people know what “#sp” stands for, and fewer read the last of five hashtags or what comes
    after “more”. They take the praise for a professional’s free opinion.
  `,
  advice: 'Move “Ad” to the very front of the post, or of the first post of the thread.',
  references: [{ source: 'asa-influencer-2023' }, { source: 'ftc-endorse' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    weak: 'Many readers do not know that this means an ad',
    late: 'Readers may not get as far as this label',
    thread: 'The first post of the thread does not say that it is an ad',
  },
  wakes: () => adLabelClues(),
  examples: {
    bad: [
      'New glow serum I swear by #skincare «#sp»',
      'Lovely gummies … #health #wellness #vitamins #love «#ad»',
      '«#gifted» by @brand, code GLOW10',
      {
        text: '1/ My week with a smart ring.\n\n2/ I slept, and it counted.\n\n3/3 («this was a paid partnership»)',
        meta: thread,
      },
      'Obsessed with this hand cream «#spon»',
      { text: 'My review of the thermometer «#gifted»', meta: { commercial: 'gifted' } },
      `${long}${long}${long}${long}This cream helped. «#ad»`,
      {
        text: `${long}Then I found this cream, which helped at once. «#ad»`,
        meta: { platform: 'instagram' },
      },
      '«(gifted)» I love these compression socks, and so do my calves.',
      'Use my code SOCKS10 for 10% off «#collab»',
      'My favourite scrubs, in four colours ... more «#ad»',
      {
        text: '1/ I swear by this hand cream.\n\n2/ It is thick and has no smell. «#ad»',
        meta: thread,
      },
      'These vitamins are a game-changer «#brandambassador»',
      'The best magnesium I have had «#prsample»',
      'Four pairs, four colours «#gifted». Swipe up to buy!',
      'My feet love these. 15 per cent off with NURSEJO all week «#sp»',
      'So soft 🧦 Best compression socks I’ve tried «#gifted»',
      'Warm feet at last. «Yesterday’s post is kindly supported by» Toastee. Shop them below.',
      'Use code LARCH for 10% off, it has paid for itself. «Paid partnership»: Larch Socks.',
      {
        text: `${long}${long}Use code LARCH for 10% off.\n\n«Paid partnership»: Larch Socks paid us for this.`,
      },
      {
        text: '1/ Why I changed my floss.\n\n2/ Thanks to Brightly, «who sponsored this thread».',
        meta: thread,
      },
      {
        text: '1/ The pillow I swear by. Use code NAP10 for 10% off.\n\n2/ «I was paid to write this thread».',
        meta: thread,
      },
    ],
    good: [
      'Cloudsy paid me for this post. I love the pillow, code NAP10 for 10% off.',
      { text: '1/ The pillow I swear by.\n\n2/ Nobody paid me for this thread.', meta: thread },
      { text: '1/ My go-to pillow.\n\n2/ Cloudsy haven’t paid me for this thread.', meta: thread },
      '#ADHD awareness month starts today.',
      'Check #SpO2 twice, and warm the finger first. #spondylitis',
      'How schools support #gifted children, a thread.',
      'Partner notification is confidential #partnership #sexualhealth',
      'Thanks to our volunteers for the tea and the cakes!',
      '#ad Lovely gummies, and I swear by them. #health #wellness #vitamins',
      'AD. Paid partnership: new glow serum I swear by #skincare #sp',
      'Our speech therapists are brilliant people #sp #slt',
      'Running a #sponsored walk for the hospice on Sunday.',
      'New hope in trials #dementia #brain #research #AD',
      'Proud of our #collab with the school next door.',
      { text: 'We recommend a flu jab #partner', meta: { author: { type: 'organisation' } } },
      'Paid partnerships must be labelled, says the regulator.',
      'We placed an ad for a pharmacist in the paper.',
      'Is #gifted enough of a label? No, says the regulator.',
      // This belongs to authenticity/undisclosed-ad.
      'Loving these collagen sachets, code PHARM15 for 15% off',
      { text: '1/ #ad My week with a smart ring.\n\n2/ I slept. #gifted', meta: thread },
      '---\ntitle: Advert. A month with a ring\n---\nI love this ring #gifted',
      'I love this team #ambassador #wellbeing',
      'Use code WARD10 for the best talk on atrial fibrillation (AF).',
      'This study was funded by the charity that sponsors this ward.',
      'Our #gifted pupils club: book below.',
      'Proud of the best children I’ve ever taught 🎒 Best year yet #gifted',
      '# Episode 9\n\nPaid partnership: Larch Socks paid us to read one advert.\n\nUse code LARCH for 10% off.',
    ],
  },

  create(context) {
    function look(draft: Draft): void {
      const { meta } = draft
      if (isOrganisation(meta) || meta.kind === 'ad') return
      const posts = draft.children.filter((child) => child.type === 'post')
      const labels = posts.flatMap((post) => labelsIn(post))
      const [first] = posts
      if (!first || labels.length === 0 || isLabelled(draft, first, labels)) return
      const found =
        labels.find(({ label }) => label.strength === 'plain') ??
        labels.find(({ label }) => label.strength === 'weak')
      if (!found || !isCommercial(draft, posts, found)) return
      if (found.post === first && isExplained(found)) return
      const isLate = found.label.strength === 'plain'
      context.report({
        at: found.at,
        message: found.post !== first ? 'thread' : isLate ? 'late' : 'weak',
        suggestions: suggestLabel(first, context),
      })
    }

    function labelsIn(post: Post): Placed[] {
      const view = context.text(post)
      return context
        .signal(adLabels, post)
        .map((label) => ({ label, at: view.slice(label.start, label.end), post }))
        .filter(({ at }) => !context.signal(mentions, post).isMentioned(at))
    }

    function isLabelled(draft: Draft, first: Post, labels: readonly Placed[]): boolean {
      const { value } = context.text(first)
      const isFront = labels.some(
        ({ label, post }) =>
          post === first && label.strength === 'plain' && isUpFront(label, value, draft.meta),
      )
      const titles = draft.children.filter((child) => child.type === 'field' && child.prose)
      return isFront || titles.some((title) => mentionsAd(context.text(title).value))
    }

    /** Whether anything but a doubtful label shows that the draft sells. */
    function isCommercial(draft: Draft, posts: readonly Post[], { label, post }: Placed): boolean {
      const { commercial: kind = 'none' } = draft.meta
      if (kind !== 'none' && kind !== 'employer') return true
      if (posts.some((each) => context.signal(commercial, each).length > 0)) return true
      const { value } = context.text(post)
      // Somebody who writes about labels is not selling.
      if (
        /\b(?:regulators?|ASA|labelled|labelling|influencers?|disclosures?|must (?:say|be|declare))\b/.test(
          value,
        )
      )
        return false
      if (!label.isDoubtful || invitesToBuy(value)) return true
      return isEndorsement(value) && namesProduct(value)
    }

    return { draft: look }
  },
})

/** “Paid partnership: Larch Socks paid us to read one advert”, before anything is praised. */
function isExplained({ at, label }: Placed): boolean {
  if (label.strength !== 'weak' || /^[#([]/.test(at.value)) return false
  const { start } = at.view.blockAt(at.start)
  return (
    start < earliest &&
    isPlainStart(at.view.value.slice(0, start)) &&
    at.start - start < 4 &&
    paid.test(at.after.slice(0, 200))
  )
}

/** How much may stand in front: a title, a picture, who speaks. */
const earliest = 400
const paid =
  /^[^\n]*?\b(?:(?:who|which|they|(?!nobody|one|never|not)\w+) (?:has |have )?(?:paid|pays?|is paying|are paying) (?:us|me)\b|(?:we|I) (?:was|were|am|are|have been) (?:being )?paid\b)/i

function isPlainStart(text: string): boolean {
  return !isEndorsement(text) && !invitesToBuy(text) && !/\bcode\b/i.test(text)
}
