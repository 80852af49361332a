import { type Container, defineRule, type Severity, type TextMatch, v } from 'professional/rule'
import {
  isLabelledNationalInsurance,
  isSampleNationalInsurance,
  nationalInsuranceNumber,
} from '../shared/national-insurance.ts'
import { compactCapitals, matchPlain } from '../shared/plain-tokens.ts'
import { cellLabels } from '../signals/cell-labels.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

/** What stands in for a number until somebody gets one; its shape is too common without a label. */
const temporaryNumber =
  /(?<![a-z0-9])\d{2}(?:[ -]|\r?\n)?[a-z]\d(?:[ -]|\r?\n)?\d{2}(?:[ -]|\r?\n)?\d{2}(?![a-z0-9]|[-/.]\d)/gi
const temporaryLabel =
  /\b(?:TRN|temporary (?:reference|national insurance|NI)(?: (?:no|number))?)\)?(?:[^A-Z0-9]+[A-Z]+){0,2}[^A-Z0-9]*$/i
const mayHoldTemporary = /\bTRN\b|\btemporary (?:ref|nat|NI)/i

/** The number is glued to something longer: a part, a file of a series, an amount. */
const partOfLonger = /[a-z0-9][-_/.]$|[#£$€]$/i
const otherCode =
  /\b(?:SKU|reg|part|product|item|model|batch|lot|serial|catalogue|cat|stock|flight|licen[cs]e|passport|ref|reference|order|invoice|colou?r)(?:[ _-](?:no|number|code|id))?[\s:.#=]*$/i

const dummies = { reportDummy: true }

export default defineRule({
  id: 'confidentiality/national-insurance-number',
  summary: 'The draft contains a National Insurance number.',
  why: `
    A National Insurance number belongs to one person for life. It says who your draft is about,
    and it helps strangers to claim benefits or open accounts in that name.
  `,
  advice: 'Leave the number out. Where an example needs one, use QQ 12 34 56 C.',
  references: [{ source: 'nino' }, { source: 'ico-anon-2025' }],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    number: 'This is a National Insurance number, which belongs to one person',
    temporary: 'This looks like a temporary National Insurance number',
  },
  options: {
    reportDummy: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Report numbers that start with QQ too, which are kept for samples.'),
    ),
  },
  reach: 1,
  wakes: () => anyClues([['<lettered number>']], patternClues(mayHoldTemporary)),
  examples: {
    bad: [
      { text: 'NI number «QQ 12 34 56 C»', options: dummies, severity: 'error' },
      { text: 'her NINO is «qq123456c»', options: dummies, severity: 'error' },
      {
        text: '«QQ 12 34 56 C» for the exemption form',
        options: dummies,
        severity: 'error',
      },
      { text: 'Look at «QQ123456C» again', options: dummies, severity: 'warning' },
      { text: 'Look at «qq 12 34 56 c» again', options: dummies, severity: 'info' },
      { text: '«QQ123456C» is his NI number.', options: dummies, severity: 'error' },
      { text: '![Form, «QQ 12 34 56 C»](form.png)', options: dummies },
      { text: 'Run `lookup «QQ 12 34 56 C»`.', options: dummies },
      { text: '---\nnino: «QQ123456C»\n---\nHello', options: dummies },
      {
        text: '[Open](https://example.org/r?nino=«QQ123456C»)',
        options: dummies,
        severity: 'error',
      },
      {
        text: '| Name | NI number |\n|---|---|\n| A | «QQ123456C» |',
        options: dummies,
        severity: 'error',
      },
      { text: 'Styled: NINO «𝐐𝐐 𝟏𝟐 𝟑𝟒 𝟓𝟔 𝐂»', options: dummies },
      { text: 'The form has a temporary reference number, «00 T0 00 00».', severity: 'info' },
    ],
    good: [
      'Your National Insurance number looks like QQ 12 34 56 C.',
      'The part is AB123456, and the aircraft G-ABCD.',
      { text: 'The colour is #QQ123456C.', options: dummies },
      'Fixed in commit ab123456c0ffee.',
      {
        text: '| SKU | Price |\n|---|---|\n| QQ 10 20 30 A | £4 |',
        options: dummies,
      },
      { text: 'Order part no. QQ102030A today.', options: dummies },
      {
        text: 'NI number QQ 12 34 56 E ends in no letter it can have.',
        options: dummies,
      },
      { text: 'NI number GB 12 34 56 A has a prefix nobody gets.', options: dummies },
      { text: 'Read https://example.org/shop/QQ102030A first.', options: dummies },
      'Bring your National Insurance number to the counter.',
      'Ring us on 07700 900123 about your NI number.',
      'Room 12 A3 45 67 is free.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container, 'everywhere')
      if (!/\p{Nd}{2}/u.test(view.value)) return
      for (const match of matchPlain(view, nationalInsuranceNumber)) {
        const isSample = isSampleNationalInsurance(compactCapitals(match.value))
        if (isSample && !context.options.reportDummy) continue
        const atMost = isLabelled(container, match) ? 'error' : certainty(match)
        if (atMost) context.report({ at: match, message: 'number', atMost })
      }
      if (!mayHoldTemporary.test(view.value)) return
      for (const match of view.matchAll(temporaryNumber)) {
        if (!temporaryLabel.test(match.before.slice(-80))) continue
        context.report({ at: match, message: 'temporary', atMost: 'info' })
      }
    }

    function isLabelled(container: Container, match: TextMatch): boolean {
      if (isLabelledNationalInsurance(match.before, match.after)) return true
      if (container.type === 'field') return isLabelledNationalInsurance(`${container.name}: `, '')
      const { kind, node } = match.view.blockAt(match.start)
      if (kind !== 'cell') return false
      const label = context.signal(cellLabels, container).get(node) ?? ''
      return isLabelledNationalInsurance(`${label}: `, '')
    }

    return { post: look, field: look }
  },
})

/** How sure a number without a label makes us that it is one; undefined is not at all. */
function certainty({ value, before, view, start }: TextMatch): Severity | undefined {
  const { kind } = view.blockAt(start)
  // Shops number what they sell in the same way.
  if (kind === 'cell' || otherCode.test(before.slice(-40))) return undefined
  if (kind === 'url' ? /^https?:/i.test(before) : partOfLonger.test(before)) return undefined
  if (/https?:\S*$/i.test(before.slice(-200))) return undefined
  const plain = value.normalize('NFKC')
  const isGrouped = (plain.match(/[^A-Za-z0-9]/g) ?? []).length > 1
  const isCapital = plain === plain.toUpperCase()
  if (kind === 'code' || kind === 'html') return isGrouped && isCapital ? 'error' : undefined
  if (!isCapital) return 'info'
  return isGrouped ? 'error' : 'warning'
}
