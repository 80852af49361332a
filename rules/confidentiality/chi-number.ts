import { type Container, defineRule, type Severity, type TextMatch, lazy } from 'professional/rule'
import { itemsIn } from '../shared/care-ties.ts'
import { hasNhsCheckDigit } from '../shared/check-digit.ts'
import { proseBlockOf } from '../shared/prose-block.ts'
import {
  groupedDigits,
  isLabelledNhs,
  isOtherNumber,
  plainDigits,
  startsWithDate,
  mayHoldNumber,
} from '../shared/patient-numbers.ts'
import { care } from '../signals/care.ts'
import { people } from '../signals/person.ts'

const tenDigits = lazy(() => groupedDigits([[6, 4], [3, 3, 4], [10]], 'CHI'))

/** CHI in capitals, or with the word “number”: tai chi and chi-squared are something else. */
const label = lazy(
  () =>
    /(?:\bCHI\b|\b[Cc]hi[\s_-]{0,2}(?:[Nn]o|[Nn]um(?:ber)?)s?\b)\.?(?:[^\p{L}\p{N}]+\p{L}+){0,4}[^\p{L}\p{N}]*$|[?&;_/-]chi(?:_?(?:no|number))?=$|\bCHI(?:no)?[#_]?$/u,
)
const labelAfter = /^[\s(–—-]{1,3}(?:(?:is|as)\s)?(?:(?:my|your|his|her|their|the|an?)\s)?CHI\b/

export default defineRule({
  id: 'confidentiality/chi-number',
  summary: 'The draft contains a Scottish CHI number.',
  why: `
    A CHI number belongs to exactly one person, and anyone can read their date of birth and sex
    from its digits.
  `,
  advice:
    'Leave the number out. Where colleagues need it, use the clinical system or secure email.',
  references: [
    { source: 'chi' },
    { source: 'nhs-number-ranges' },
    { source: 'gphc-confidentiality-2018' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    number: 'This is a CHI number, which gives away a patient’s birthday and sex',
    mistyped: 'This looks like a mistyped CHI number',
  },
  reach: 0,
  wakes: () => [['<long number>']],
  examples: {
    bad: [
      { text: 'CHI «0101011237» needs a repeat', severity: 'error' },
      { text: 'The patient rang again: «010133 6489», wrong surgery, help', severity: 'error' },
      { text: 'Sent «010133 6489» to the wrong surgery, help', severity: 'error' },
      { text: '![label, «0101011237», amoxicillin](label.jpg)', severity: 'error' },
      { text: 'Does anyone know «010101-1237»?', severity: 'warning' },
      { text: '[Scan](«0101011237».pdf)', severity: 'warning' },
      { text: 'The Chi number is «010 101 1237».', severity: 'error' },
      { text: '[Open](https://example.org/r?chi=«0101011237»)', severity: 'error' },
      { text: '«0101011237» is his CHI.', severity: 'error' },
      { text: 'CHI number «0101011238» finds nobody', severity: 'info' },
    ],
    good: [
      'Ring the clinic on 0131 496 0123.',
      'Please quote ref 010124-0003.',
      'Sort code 01-01-01, account 01011237.',
      'Call 0101011237 to book.',
      'Your order 0101011237 has shipped.',
      'The check digit is wrong: 0101011238.',
      'There is no thirteenth month in 0113011230.',
      'Record 10101011237 has eleven digits.',
      'The NHS number 0101011237 is a rule of its own.',
      'Tai chi classes start on 010126.',
      'Read [the report](https://example.org/news/0101011237).',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const isNamedChi = container.type === 'field' && /^chi(?![a-z])/i.test(container.name)
      const view = context.text(container, 'everywhere')
      if (!mayHoldNumber(view.value)) return
      for (const match of view.matchAll(tenDigits())) {
        const digits = plainDigits(match.value)
        if (!startsWithDate(digits) || isOtherNumber(match.before)) continue
        if (isLabelledNhs(match.before, match.after)) continue
        const isLabelled =
          isNamedChi ||
          label().test(match.before.slice(-80)) ||
          labelAfter.test(match.after.slice(0, 30))
        if (hasNhsCheckDigit(digits)) {
          const atMost = isLabelled ? 'error' : certainty(container, match)
          if (atMost) context.report({ at: match, message: 'number', atMost })
        } else if (isLabelled) {
          context.report({ at: match, message: 'mistyped', atMost: 'info' })
        }
      }
    }

    /** One string of ten digits in three hundred has a date and passes the check by chance. */
    function certainty(container: Container, match: TextMatch): Severity | undefined {
      if (match.view.blockAt(match.start).kind === 'url') {
        return /^https?:/i.test(match.before) ? undefined : 'warning'
      }
      const block = proseBlockOf(context.text(container), match)
      const { value } = match.view
      const around = match.view.blockAt(match.start)
      const isAboutPatient =
        itemsIn(
          value.slice(
            Math.max(around.start, match.start - 200),
            Math.min(around.end, match.end + 200),
          ),
        ).length > 0 ||
        context.signal(people, container).isIn(block) ||
        context.signal(care, container).isIn(block)
      return isAboutPatient ? 'error' : 'warning'
    }

    return { post: look, field: look }
  },
})
