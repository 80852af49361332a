import { type Container, defineRule, lazyPattern, type TextView } from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { medicineClues } from '../shared/medicine-table.ts'
import { isForTrade } from '../shared/trade.ts'
import { healthService, isOtherTalk, otherService } from '../shared/selling.ts'
import { medicineOffers, type OfferedMedicine } from '../signals/medicine-offers.ts'

/** Names are collected, or money, before there is anything to have. */
const collecting = lazyPattern(
  String.raw`\b(?:(?<!\bno )wait(?:ing)?[- ]?lists?|register (?:your interest|now|below|here|today|early|for)|registration|sign up|join (?:the|our) (?:list|queue)|reserve (?:yours|your|a)|pre-?orders?|pre-?register|be (?:the |among the |one of the )?first|first in line|priority (?:list|access)|early access|notify me|(?:get on|join) (?:our|the) (?:\w+ )?list|get notified|(?:put|pop|leave|drop|add) your (?:name|e-?mail|number|details)|taking names|(?:front of|join) the queue|hear first)\b`,
  'i',
)
/** A medicine is said to come. */
const trailing = lazyPattern(
  String.raw`\b(?:coming (?:soon|to (?:us|our|elmfield)|this|in)|launch(?:ing|es)? (?:soon|this|in|here|with|at|next)|arriv(?:es|ing) (?:soon|this|in|here|at)|on its way|(?:lands|landing) (?:soon|this|in|here|with)|watch this space|is coming|are coming|almost here|nearly here)\b`,
  'i',
)
const own = /\b(?:us|our|we|me|my|I|here|clinic|pharmacy|yours)\b|coming soon|watch this space/i

export default defineRule({
  id: 'medicines/pom-pipeline',
  summary: 'A weight-loss medicine without a licence is announced, or names are taken for it.',
  why: `
    A medicine may not be advertised before it has a licence, and a prescription-only one not after.
    Regulators treat a waiting list or a teaser for one as promotion.
  `,
  advice: 'Leave it out, and offer a consultation about weight with what is available today.',
  references: [
    { source: 'joint-pipeline-2026' },
    { source: 'hmr-2012', clause: '279' },
    { source: 'hmr-2012', clause: '284' },
    { source: 'cap-12', clause: '12.11' },
    { source: 'cap-12', clause: '12.12' },
    { source: 'joint-notice-2025' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    offered: 'This offers a weight-loss medicine that may not have a licence yet',
    collecting: 'A list or pre-order for a weight-loss medicine may count as promoting it',
    trailing: 'Announcing a weight-loss medicine may count as promoting it',
  },
  wakes: () => [
    medicineClues(),
    // One that has no licence yet need not be announced: an offer is enough.
    ...anyClues(patternClues(collecting, trailing), [
      medicineClues(({ legal }) => legal === 'pipeline'),
    ]),
  ],
  examples: {
    bad: [
      { text: '«Retatrutide» waiting list now open', severity: 'error' },
      { text: 'Be first for the new «weight-loss pill», register below', severity: 'error' },
      { text: '«Orforglipron» launching this autumn with us', severity: 'warning' },
      { text: 'Pre-order the next «GLP-1»', severity: 'error' },
      { text: '«Retatrutide» is here, order online today', severity: 'error' },
      { text: '«CagriSema»: join our waiting list', severity: 'error' },
      {
        text: 'A triple-action «weight loss injection» is coming soon. Register your interest.',
        severity: 'error',
      },
      { text: '«Retatrutide»: coming soon to our clinic', severity: 'warning' },
      { text: '#«retatrutide» priority list, sign up now', severity: 'error' },
      {
        text: 'The next «weight loss jab» is coming to our pharmacy this spring',
        severity: 'warning',
      },
      { text: '«Amycretin» is on its way to our clinic. Watch this space!', severity: 'warning' },
      { text: 'Put your name down for «orforglipron» here', severity: 'error' },
      { text: 'A «weight loss pill» is nearly here. Leave your email below.', severity: 'error' },
      { text: '«Reta» doses from 2mg: join our waiting list', severity: 'warning' },
      { text: '«Retatrutid» vials in stock, £89', severity: 'error' },
    ],
    good: [
      'Retatrutide helped people lose weight in a phase 3 trial: https://example.org/trial',
      'The waiting list for our free stop smoking group is open',
      'The shingles vaccine list is open',
      'Orforglipron and semaglutide: how the two bind to the receptor',
      'Reta joins our clinic in spring. Sign up for her talk on doses.',
      'Nan Reta weighs 60 kg and is on our waiting list.',
      'Join our patient panel, register below',
      'Coming soon to our pharmacy: a quiet hour every Wednesday',
      'Add your email to hear first about our weight management talks.',
      'Register your interest in our weight management group',
      'Orforglipron may launch this autumn in the United States, the maker said.',
      'Researchers are recruiting adults to a trial of amycretin. Sign up at the hospital.',
      { text: 'Retatrutide waiting list now open', meta: { audience: 'professionals' } },
      'Waiting lists for NHS weight management grew again. Weight loss injections are one reason.',
      'Survodutide is not licensed in the UK.',
      'Do not buy retatrutide online: nothing sold under that name is licensed.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      for (const medicine of context.signal(medicineOffers, container)) {
        const { at, offering } = medicine
        const { legal, confidence } = medicine.medicine
        const isPipeline = legal === 'pipeline'
        if (offering === 'informed' || (!isPipeline && !isForWeight(medicine))) continue
        const text = around(medicine, view)
        const message = announcementIn(text)
        const isOffer = offering === 'price' || offering === 'promoted'
        const isSold = isOffer || offering === 'hinted'
        if (message === undefined && !(isPipeline && isSold)) continue
        if (message === 'trailing' && !isSold && !own.test(text)) continue
        const isSure = confidence !== 'U' && (isOffer || message === 'collecting')
        context.report({
          at,
          message: message ?? 'offered',
          atMost: isSure && message !== 'trailing' ? undefined : 'warning',
        })
      }
    }

    return { post: look, field: look }
  },
})

function isForWeight({ medicine }: OfferedMedicine): boolean {
  return medicine.group.id === 'weight' && medicine.kind === 'descriptor'
}

function announcementIn(text: string): 'collecting' | 'trailing' | undefined {
  if (otherService.test(text) || healthService.test(text) || isOtherTalk(text)) return undefined
  if (collecting.test(text)) return 'collecting'
  return trailing.test(text) ? 'trailing' : undefined
}

/** How far from a name it is announced. */
const reach = 200

function around({ start, end }: OfferedMedicine, view: TextView): string {
  const block = view.blockAt(start)
  return view.value.slice(Math.max(block.start, start - reach), Math.min(block.end, end + reach))
}
