import { type Container, defineRule } from 'professional/rule'
import { otherService } from '../shared/selling.ts'
import { shownMedicines } from '../shared/pom-naming.ts'
import { medicineMentions, mentionClues } from '../signals/medicine-mentions.ts'
import { promo } from '../signals/promo.ts'
import { patternClues } from '../shared/pattern-clues.ts'

const pharmacy = { author: { type: 'organisation', name: 'Elmfield Pharmacy' } } as const

/** What a syringe stands for beside these words. */
const injected =
  /\b(?:weight|slim\w*|skinny|lose|inch(?:es)?|wrinkl\w+|frown|forehead|lines|hay ?fever|pollen|B12|energy)\b/i

export default defineRule({
  id: 'medicines/pom-indirect',
  summary: 'Words or a picture can only mean a prescription-only medicine, and offer it.',
  why: `
    “Skinny jab” or a syringe beside a price advertises the medicine as surely as its name, and
    regulators treat it so. Who wants it comes for the product, not for advice.
  `,
  advice:
    'Offer a consultation about the condition, and keep the choice of treatment for that conversation.',
  references: [
    { source: 'joint-notice-2025' },
    { source: 'cap-botox-2020' },
    { source: 'cap-kenalog-2022' },
    { source: 'cap-vitamin-2020' },
    { source: 'cap-pom' },
    { source: 'joint-pipeline-2026' },
    { source: 'asa-rulings' },
    { source: 'hmr-2012', clause: '284' },
    { source: 'hmr-62' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    promoted: 'This can only mean a prescription-only medicine, and reads as an offer',
    bare: 'This can only mean a prescription-only medicine',
    syringe: 'A syringe beside this offer stands for a prescription-only medicine',
  },
  yieldsTo: ['medicines/pom-price-offer', 'medicines/pom-pipeline'],
  wakes: () => [
    [
      ...mentionClues(({ kind }) => kind === 'descriptor'),
      [['<emoji>'], ...patternClues(injected)],
    ],
  ],
  examples: {
    bad: [
      { text: '«Skinny jabs» from £95 💉', severity: 'error' },
      { text: 'Our «weight loss injections» are back, DM to book', severity: 'error' },
      { text: '«Wrinkle-relaxing injections», book now', severity: 'error' },
      { text: '«Hay fever jab» £70, one visit', severity: 'error' },
      {
        text: '![A «pen injector» next to scales](scales.jpg)\n\nStart today',
        severity: 'error',
      },
      { text: 'Get started with «GLP-1» treatment today', severity: 'warning' },
      { text: '«GLP1» clinic at our new branch, book today', severity: 'error' },
      { text: '#«skinnyjabs» two slots left, book online', severity: 'error' },
      { text: '«SemaPen» is here, book your place', severity: 'error' },
      { text: '«Beautox» party on Friday, bring a friend', severity: 'warning' },
      { text: '«B12 shots» at the salon, walk in today', severity: 'warning' },
      { text: '«ed tablets», sent discreetly. Order online.', severity: 'error' },
      { text: '«Jaw tox» for those who clench: two spaces Thursday', severity: 'warning' },
      { text: '«Tox for bruxism», message for the diary', severity: 'warning' },
      { text: '«MJ pens» are back in, all strengths.', severity: 'warning' },
      {
        text: '«The jab everybody is talking about» has arrived at our shop ⚖️',
        severity: 'warning',
      },
      { text: '«Injections for excessive sweating» now available', severity: 'error' },
      { text: 'One little «jab» a week to lose weight, tap to shop', severity: 'error' },
      { text: '«Anti-wrinkle treatment», £120 per area', severity: 'error' },
      { text: '«Hair loss tablets» to your door, from £15.', severity: 'warning' },
      {
        text: 'Fewer cravings with «the pen» from our team, ask Mo for a date.',
        severity: 'warning',
      },
      {
        text: 'Pollen season over with one «quick prick», put your name down.',
        severity: 'warning',
      },
      { text: '«Fat jab»: book this week.', severity: 'warning' },
      { text: '«Small blue diamonds», order before 3 for tomorrow.', severity: 'warning' },
      {
        text: 'Hairline going?\n\nThe «once-a-day tablet», prescribed by me.',
        severity: 'warning',
      },
      { text: 'Slim down for summer «💉» £99, DM to book', severity: 'warning' },
      { text: '«Weight loss injections». Elmfield Pharmacy.', meta: pharmacy, severity: 'warning' },
      { text: '«Fat-melting jabs» are back, DM to book', severity: 'error' },
      { text: 'The «appetite-suppressing injection» is here. Book your slot.', severity: 'error' },
    ],
    good: [
      'Posts like these are banned:\n\n- “Skinny jab back in stock, DM for details.”',
      'Ask us about Wegovy jabs, now £149',
      'Join our weight management service, book now',
      'NHS Weight Management Programme: sign up now',
      'A quick prick test for hay fever takes ten minutes: book online.',
      'Thinning hair? Our daily tablet with biotin and zinc is £9, buy now.',
      'Flu jab £18.99, book online 💉',
      'Travel vaccination clinic: book online',
      'COVID booster clinic on Saturday, book now 💉',
      'Keep your insulin pen at room temperature once it is open.',
      'Steroid injections: what to ask your doctor',
      'Wrinkle cream, now £12.99',
      'Hair loss vitamins and shampoo, now £12.99',
      'Anti-wrinkle treatment cream with SPF 30, £12.99',
      'Hay fever treatments we can recommend, from £3.49',
      'Weight loss injections are not for everybody. Ask your GP what might help.',
      'Fake skinny jabs put three people in hospital. Report any that you are offered.',
      'Your B12 injection is due. Book with the practice nurse.',
      'The ED was busy last night. Tablets and leaflets are at reception.',
      { text: 'GLP-1 safety in practice: book now.', meta: { audience: 'professionals' } },
      'The tox screen was clear. He clenches his jaw: appointments Thursday.',
      'MJ has put pens and paper in the waiting room. Spaces Thursday for the art group.',
      'The jab everybody is talking about is for RSV, and it has arrived at our shop. Book yours.',
      'GLP-1 medicines slow how fast the stomach empties.',
      'Lose weight with our free app. Flu jabs available from £12.',
      'Why won’t we do a hay fever jab? Ask us about sprays.',
      'If you use a weight loss injection, book your pill check with our nurse.',
      'Fat-busting workout: pens and paper provided, book now.',
      'Appetite-suppressing injections are not for everybody. Ask your GP what might help.',
      'Fat-burning pen and paper quiz: book a table now.',
      'Weight loss pens and pads for our slimming diary, from £4.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      for (const { at, medicine, how, isUnsure } of shownMedicines(container, context)) {
        if (medicine.kind !== 'descriptor') continue
        const isPlain = how === 'price' || how === 'promoted'
        context.report({
          at,
          message: how === 'bare' ? 'bare' : 'promoted',
          atMost: isPlain && !isUnsure ? undefined : 'warning',
        })
      }
      reportSyringes(container)
    }

    function reportSyringes(container: Container): void {
      const view = context.text(container)
      if (!view.value.includes('💉')) return
      const { audience } = container.meta
      if (audience === 'professionals' || audience === 'internal') return
      let end = 0
      for (const at of view.matchAll(/💉/gu)) {
        if (at.start < end) continue
        const block = view.blockAt(at.start)
        end = block.end
        const text = view.value.slice(block.start, block.end)
        if (!injected.test(text) || otherService.test(text)) continue
        const isNamed = context
          .signal(medicineMentions, container)
          .some(({ start }) => start >= block.start && start < block.end)
        if (isNamed || !context.signal(promo, container).isPromotional(at)) continue
        context.report({ at, message: 'syringe', atMost: 'warning' })
        return
      }
    }

    return { post: look, field: look }
  },
})
