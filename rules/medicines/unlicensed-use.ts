import {
  type Container,
  countWhile,
  defineRule,
  lazy,
  makePattern,
  type TextMatch,
} from 'professional/rule'
import { medicineClues } from '../shared/medicine-table.ts'
import { headingOver } from '../shared/block-search.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { unlicensedUses } from '../lexicons/unlicensed-uses.ts'
import { aheadOf, blockOf, nearOf, sentenceOf } from '../shared/claiming.ts'
import { medicinesIn } from '../shared/medicines.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { isOtherTalk } from '../shared/selling.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { mentions } from '../signals/mention.ts'

const label =
  /\b(?:unlicen[cs]ed|off[- ]?label|off[- ]licen[cs]e|(?:not|yet to be|isn['’]t|aren['’]t) licensed(?= (?:for|but|(?:over )?here|yet|in (?:the UK|this country|Britain)))|(?:no|without a) (?:UK|British) licen[cs]e|outside (?:of )?(?:its|their|the) (?:product )?licen[cs]e)\b/gi
/** Made up or brought in, and so without a licence here. */
const made =
  /\b(?:compounded|imported|research[- ]grade|bespoke[- ]compounded) (?:\w+ ){0,2}?(?:peptides?|hormones?|semaglutide|tirzepatide|medicines?|medications?|melatonin|pills|creams?|tablets|capsules|injections|troches|hrt)\b|\b(?:melanotan|tanning (?:injections?|nasal sprays?)|BPC[- ]?157|research peptides)\b/gi
const mayBeMade = /compounded|imported|research|melanotan|tanning|BPC/i
const praised =
  /\b(?:specialist|bespoke|custom|premium|our|tailored|finest|clinically proven|(?:just|only|made|tailored) for you)\b/i
const proven = /\bclinically (?:proven|tested)\b/i
const remedy =
  /\b(?:medicines?|medications?|tablets?|pills?|injections?|jabs?|peptides?|hormones?|treatments?|drugs?|capsules?|creams?)\b/i

const pairs = lazy(() =>
  unlicensedUses.map(([medicine, use, confidence]) => ({
    medicine: makePattern(`\\b(?:${medicine})\\b`, 'gi'),
    use: makePattern(`\\b(?:${use})`, 'i'),
    confidence,
  })),
)
/** A cheap question before the pairs. */
const mayPair =
  /ozempic|rybelsus|B12|kenalog|triamcinolone|asteride|propecia|sildenafil|viagra|tadalafil|cialis|melatonin|metformin|minoxidil|spironolactone|topiramate|propranolol|modafinil|methylphenidate|ritalin|naltrexone|\bldn\b|ketamine|ivermectin|hydroxychloroquine/i

export default defineRule({
  id: 'medicines/unlicensed-use',
  summary: 'A medicine is offered for a use, or in a form, that has no licence.',
  why: `
    Nobody has checked for the public that it works and is safe for that use. Prescribers may decide
    on it for one person; an advert may not.
  `,
  advice: 'Leave out the use, and describe the service and what happens in a consultation.',
  references: [
    { source: 'hmr-2012', clause: '279' },
    { source: 'hmr-2012', clause: '280' },
    { source: 'mhra-advertise' },
    { source: 'mhra-cases' },
    { source: 'cap-kenalog-2022' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    pair: 'This offers a medicine for a use that may be outside its licence',
    label: 'This offers a use without a licence',
    made: 'This offers a medicine that may have no licence',
  },
  reach: 1,
  wakes: () =>
    anyClues(
      patternClues(label, made, ...unlicensedUses.map(([medicine]) => `\\b(?:${medicine})\\b`)),
      [medicineClues(({ legal }) => legal === 'unlicensed')],
    ),
  examples: {
    bad: [
      '«Kenalog» injections for hay fever, clinically proven, book now',
      'Our «melatonin» clinic for shift work, from £29',
      '«Finasteride» for women’s hair loss, order online',
      'Specialist «compounded peptides» for sleep',
      'We prescribe semaglutide «off-label». Book now.',
      '«Unlicensed» but clinically proven tablets, order today',
      'We use «metformin» to help healthy people live longer. Ask in store to buy yours.',
      '«Viagra» for women: order online',
      '«Imported medicines» at low prices, shop now',
      '«Melanotan» nasal spray in stock, £35',
      '«Propranolol» before your driving test? Order online today.',
      'Our clinic offers «compounded semaglutide», get started today',
      '«Kamagra» in stock, order online',
      'Our clinic offers «ivermectin» for long covid.',
      '«Metformin» for anti-ageing: ask me how to get it.',
      'Slim down for Easter with «Ozempic», order online today.',
      '«B12 shots» are the energy lift you want. Pop in, no blood test needed.',
      '«B12 jabs» for a summer glow, £25, book now.',
      'Exam season? «Modafinil» for focus, next-day delivery.',
      'It «isn’t licensed» in this country: our joint cream, £30, order today.',
      'Rotas wrecked your sleep? «Melatonin» for nights on shift, £15.',
      '«Spironolactone» for breakouts, from £20 a month, order online.',
      '## Sneezing again?\n\n- «Kenalog» into the arm\n- Book online',
      '## Exam nerves sorted\n\n- «Propranolol» 10mg, £25\n- Order online today',
    ],
    good: [
      'Available on prescription only; your doctor may use it outside its licence.',
      'Triamcinolone for hay fever did no better in the trial: https://example.org/trial',
      { text: 'Kenalog for hay fever: book now', meta: { audience: 'professionals' } },
      'Regaine (minoxidil) for hair loss, £29.99. Always read the label.',
      'Melatonin is licensed for short-term sleep problems in adults over 55.',
      'Metformin is an old medicine for type 2 diabetes.',
      'The trial of metformin in ageing is recruiting.',
      'Off-label use is common in children’s care. Ask the team why.',
      'Never buy tanning injections: they are unlicensed.',
      'Finasteride is not for women who may become pregnant.',
      'An unlicensed minicab stood outside. Book now with a firm you know.',
      'Why don’t I do Kenalog?\n\nIt is unlicensed for hay fever. Ask us about sprays.',
      'Kenalog is a steroid.',
      'Ozempic is for type 2 diabetes, and not for weight loss. Ask us about it in store today.',
      'Ozempic is licensed for diabetes, and others for weight loss. Book a talk with us.',
      'B12 shots, £25 at Glow Fife. Book online.',
      'Vitamin B12 injections by The Glow Clinic, £25. Book online.',
      'Your B12 injection is due. Book with the nurse.',
      'Spironolactone is a water tablet for heart failure.',
      'Regaine is not licensed for under-18s. Ask us about it in store today.',
      'Book your off-licence delivery now.',
      'Fake melanotan was seized by the police.',
      'Viagra is for men. Women shouldn’t take it. Book a chat with us.',
      '## Hay fever: what we leave out\n\n- Kenalog is not something we give\n- Book a talk with us',
      '## Price list\n\n- Kenalog for keloid scars\n- Hay fever sprays, £9. Book online',
      '## Acne clinic\n\nSpironolactone may be prescribed by a dermatologist. Book an appointment.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      /** In order, none over another. */
      const reported: TextMatch[] = []
      const report = (at: TextMatch, message: 'pair' | 'label' | 'made'): void => {
        const place = countWhile(reported.length, (index) => (reported[index]?.start ?? 0) < at.end)
        if ((reported[place - 1]?.end ?? 0) > at.start) return
        if (context.signal(mentions, container).isMentioned(at)) return
        reported.splice(place, 0, at)
        context.report({ at, message })
      }
      const offered = (at: TextMatch): boolean => isOffered(at, container, context)

      if (view.holds(mayPair)) {
        for (const { medicine, use } of pairs()) {
          for (const at of view.matchAll(medicine)) {
            // “Hay fever clinic”, and below it what is injected.
            const isFor = use.test(nearOf(at, 300)) || use.test(headingOver(at))
            if (isFor && !isRefused(at) && offered(at)) report(at, 'pair')
          }
        }
      }
      for (const at of view.matchAll(label)) {
        const text = nearOf(at, 300)
        const names = remedy.test(text) || medicinesIn(text).length > 0
        if (names && !isRefused(at) && offered(at)) report(at, 'label')
      }
      for (const at of view.holds(mayBeMade) ? view.matchAll(made) : []) {
        const isPraised = praised.test(sentenceOf(at)) || proven.test(sentenceOf(at))
        if (isRefused(at) || isOtherTalk(blockOf(at, 300))) continue
        if (isPraised || offered(at)) report(at, 'made')
      }
      for (const { at, medicine } of context.signal(medicineMentions, container)) {
        if (medicine.legal !== 'unlicensed' || isRefused(at)) continue
        if (offered(at)) report(at, 'made')
      }
    }

    return { post: look }
  },
})

function isRefused(at: TextMatch): boolean {
  return (
    /\b(?:not|never|n['’]t|avoid|fake|no|beware of)\b[^.!?]{0,40}$|\bwhy (?:(?:do|wo)n['’]t (?:we|I)|(?:do|will) (?:not (?:we|I)|(?:we|I) not))\b[^.!]{0,99}$/i.test(
      aheadOf(at),
    ) ||
    /^[^.!?]{0,20}\b(?:is|are|was) (?:not|never|un|(?:only )?licensed\b)|^[^.!?]{0,20}\b(?:may|might|can|is (?:sometimes|often|only)) (?:be )?prescribed\b|^[^!?]{0,50}\b(?:(?:should|must) (?:not|never)|(?:should|must)n['’]t)/i.test(
      at.view.value.slice(at.end, at.end + 99),
    )
  )
}
