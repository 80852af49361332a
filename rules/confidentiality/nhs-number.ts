import {
  type Container,
  defineRule,
  type Severity,
  type TextMatch,
  v,
  lazy,
} from 'professional/rule'
import { hasNhsCheckDigit } from '../shared/check-digit.ts'
import {
  groupedDigits,
  isLabelledNhs,
  isOtherNumber,
  plainDigits,
  numberRange,
  mayHoldNumber,
} from '../shared/patient-numbers.ts'

const tenDigits = lazy(() => groupedDigits([[3, 3, 4], [10]], 'nhs'))

/** How Americans write a telephone number; neither of its first groups begins with 0 or 1. */
const americanPhone = /^[2-9]\d\d[-\u2010\u2011\u2013][2-9]/
const phoneWord = /\b(?:tel|telephone|phones?|call|fax|dial|toll|TTY|ext|hotline|helpline)\b/i

/** An address that says whose record it leads to. */
const recordUrl = /patient|nhs|record|medical|chart|prescription|repeat/i

/** Invented numbers begin with 9, which nobody is given. */
const issued = { allowTestRange: false }

export default defineRule({
  id: 'confidentiality/nhs-number',
  summary: 'The draft contains an NHS number or a Northern Ireland H&C number.',
  why: `
    An NHS number belongs to exactly one person. Anyone with access to
    health records can look up whom your draft is about.
  `,
  advice:
    'Leave the number out. Where colleagues need it, use the clinical system or NHSmail; where an example needs one, take it from the test range.',
  references: [
    { source: 'nhs-number-dd' },
    { source: 'nhs-number-ranges' },
    { source: 'nhs-number-style' },
    { source: 'gphc-confidentiality-2018' },
    { source: 'gphc-online-2016' },
    { source: 'hcpc-social', clause: '5.1' },
    { source: 'prof-ids' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    number: 'This is an NHS number, which identifies a patient',
    hcNumber: 'This is a Health and Care number, which identifies a patient',
    mistyped: 'This looks like a mistyped NHS number',
  },
  options: {
    allowTestRange: v.pipe(
      v.optional(v.boolean(), true),
      v.description('Accept numbers that start with 9, which are kept for tests and never issued.'),
    ),
  },
  reach: 0,
  wakes: () => [['<long number>']],
  examples: {
    bad: [
      {
        text: 'Can someone look up NHS number «943 476 5919» for me?',
        options: issued,
        severity: 'error',
      },
      { text: 'NHS no: «9000000009» is on the phone again', options: issued },
      { text: '![Screen showing «999 000 0018»](screen.png)', options: issued },
      {
        text: '[repeat](https://example.org/r?nhs=«9990000026»)',
        options: issued,
      },
      { text: 'Bold does not hide it: «999 **000** 0018».', options: issued },
      {
        text: 'AT&amp;T sent «9990000018».',
        options: issued,
        severity: 'warning',
      },
      { text: 'Run `lookup «9990000018»`.', options: issued },
      {
        text: 'Her slip says «999 000 0018» (NHS number).',
        options: issued,
        severity: 'error',
      },
      {
        text: 'The record of «999-000-0018» is locked.',
        options: issued,
        severity: 'error',
      },
      {
        text: 'Bed 4: «999\u00A0000\u00A00018», 72 years old.',
        options: issued,
        severity: 'error',
      },
      { text: '![Rash](scan-«9990000018».jpg)', options: issued },
      { text: '---\nnhsNumber: «9990000018»\n---\nHello', options: issued },
      {
        text: 'Bold letters: «\u{1D7D7}\u{1D7D7}\u{1D7D7} 000 0018».',
        options: issued,
      },
      { text: 'Look up NHS«9990000018».', options: issued, severity: 'error' },
      {
        text: 'NHS number «999 123 4567» is not found.',
        options: issued,
        severity: 'info',
      },
    ],
    good: [
      'NHS numbers starting 9 are for testing, e.g. 943 476 5919',
      'Our test record is 999 000 0018.',
      { text: 'Ring us on 07700 900123.', options: issued },
      { text: 'See ISBN 0-19-852663-6 and PMID 9990000018.', options: issued },
      { text: 'Your order 9990000018 has shipped.', options: issued },
      { text: 'The trial is at doi.org/10.1136/bmj.c181', options: issued },
      { text: 'I am GPhC number 2076543, ask me anything.', options: issued },
      { text: 'The check digit is wrong: 999 000 0019.', options: issued },
      { text: 'Record 19990000018 has eleven digits.', options: issued },
      { text: 'Record 9990000018-3 is longer.', options: issued },
      { text: 'Grant £9990000018 to us.', options: issued },
      { text: 'Ring +44 999 000 0018 today.', options: issued },
      { text: 'Read 10.1136/9990000018 first.', options: issued },
      { text: 'Follow @9990000018 now.', options: issued },
      { text: 'Your NHS number has ten digits, as in 485 777 345.', options: {} },
      {
        text: 'See [the report](https://example.org/news/9990000018).',
        options: issued,
      },
      { text: 'Our helpline is 999-999-9999, free to call.', options: {} },
      {
        text: 'Call the helpline on weekdays, 999-999-9999.',
        options: issued,
      },
    ],
  },

  create(context) {
    function look(container: Container): void {
      const isNamedNhs = container.type === 'field' && /nhs/i.test(container.name)
      const view = context.text(container, 'everywhere')
      if (!mayHoldNumber(view.value)) return
      for (const match of view.matchAll(tenDigits())) {
        if (isOtherNumber(match.before)) continue
        const digits = plainDigits(match.value)
        if (context.options.allowTestRange && digits.startsWith('9')) continue
        const isLabelled = isNamedNhs || isLabelledNhs(match.before, match.after)
        if (!hasNhsCheckDigit(digits)) {
          if (isLabelled) report(match, 'mistyped', 'info')
          continue
        }
        const atMost = isLabelled ? 'error' : certainty(match, digits)
        if (!atMost) continue
        report(match, numberRange(digits) === 'hc' ? 'hcNumber' : 'number', atMost)
      }
    }

    function report(
      match: TextMatch,
      message: 'number' | 'hcNumber' | 'mistyped',
      atMost: Severity,
    ): void {
      const { kind } = match.view.blockAt(match.start)
      const edit = { position: match.position, text: '[NHS number removed]' }
      const suggestions =
        kind === 'url' || kind === 'html'
          ? []
          : [{ title: `Write “${edit.text}”`, safe: false, edits: [edit] }]
      context.report({ at: match, message, atMost, suggestions })
    }

    return { post: look, field: look }
  },
})

/** How sure a number without a label makes us that it is one; undefined is not at all. */
function certainty(match: TextMatch, digits: string): Severity | undefined {
  const range = numberRange(digits)
  // Scotland's numbers have a rule of their own, and Ireland's are longer.
  if (range === 'chi' || range === 'ihi') return undefined
  const isGrouped = !/^\p{Nd}+$/u.test(match.value)
  if (range === 'unused') return unusedCertainty(digits, isGrouped)
  if (isGrouped) {
    const isPhone = americanPhone.test(match.value) && phoneWord.test(match.before.slice(-200))
    return isPhone ? undefined : 'error'
  }
  // Sites number their pages; one string of ten digits in eleven passes the check by chance.
  const isPageUrl = match.view.blockAt(match.start).kind === 'url' && /^https?:/i.test(match.before)
  return isPageUrl && !recordUrl.test(match.before) ? undefined : 'warning'
}

/** Nobody has such a number, but somebody who groups it so means one. */
function unusedCertainty(digits: string, isGrouped: boolean): Severity | undefined {
  // 50 to 59 and 86 to 89 were never used; 01 to 09 begin a telephone number.
  if (/^(?:5|8|0[1-9])/.test(digits)) return undefined
  if (isGrouped) return 'warning'
  return digits.startsWith('00') ? 'info' : undefined
}
