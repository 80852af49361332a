import { type Container, defineRule, type TextMatch, v } from 'professional/rule'
import { hasNhsCheckDigit } from '../shared/check-digit.ts'

const tenDigits = /(?<![\d.\-/]|\d[ -])\d{3}(?<gap>[ -]?)\d{3}\k<gap>\d{4}(?![\d\-]| ?\d|\.\d)/g

/** Up to four words between the label and the number. */
const label =
  /\b(?:NHS|H ?& ?C)(?: ?\(?(?:no|number|num|id|#)s?\)?\.?)?(?:\W+\w+){0,4}\W*$|[?&;_/-]nhs(?:_?(?:no|number|id))?=$/i

/** Words before ten digits that are no patient's. */
const otherNumber =
  /\b(?:ISBN|DOI|PMID|PMC|ISSN|ORCID|arXiv|tel|telephone|phone|call|ring|fax|mobile|text|ref|reference|order|invoice|tracking|charity|VAT|company|account|GPhC|GMC|NMC|HCPC)(?:\s+(?:no|number))?\W*$/i

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
  examples: {
    bad: [
      {
        text: 'Can someone look up NHS number «943 476 5919» for me?',
        options: { allowTestRange: false },
        severity: 'error',
      },
      { text: 'NHS no: «9000000009» is on the phone again', options: { allowTestRange: false } },
      { text: '![Screen showing «999 000 0018»](screen.png)', options: { allowTestRange: false } },
      {
        text: '[repeat](https://example.org/r?nhs=«9990000026»)',
        options: { allowTestRange: false },
      },
      { text: 'Bold does not hide it: «999 **000** 0018».', options: { allowTestRange: false } },
      {
        text: 'AT&amp;T sent «9990000018».',
        options: { allowTestRange: false },
        severity: 'warning',
      },
      { text: 'Run `lookup «9990000018»`.', options: { allowTestRange: false } },
      {
        text: 'NHS number «999 123 4567» is not found.',
        options: { allowTestRange: false },
        severity: 'info',
      },
    ],
    good: [
      'NHS numbers starting 9 are for testing, e.g. 943 476 5919',
      'Our test record is 999 000 0018.',
      { text: 'Ring us on 07700 900123.', options: { allowTestRange: false } },
      { text: 'See ISBN 0-19-852663-6 and PMID 9990000018.', options: { allowTestRange: false } },
      { text: 'Your order 9990000018 has shipped.', options: { allowTestRange: false } },
      { text: 'The trial is at doi.org/10.1136/bmj.c181', options: { allowTestRange: false } },
      { text: 'I am GPhC number 2076543, ask me anything.', options: { allowTestRange: false } },
      { text: 'The check digit is wrong: 999 000 0019.', options: { allowTestRange: false } },
      { text: 'Record 19990000018 has eleven digits.', options: { allowTestRange: false } },
    ],
  },

  create(context) {
    function look(container: Container): void {
      for (const match of context.text(container, 'everywhere').matchAll(tenDigits)) {
        if (otherNumber.test(match.before)) continue
        const digits = match.value.replaceAll(/\D/g, '')
        if (context.options.allowTestRange && digits.startsWith('9')) continue
        report(match, digits)
      }
    }

    function report(match: TextMatch, digits: string): void {
      const isLabelled = label.test(match.before)
      if (!hasNhsCheckDigit(digits)) {
        if (isLabelled) context.report({ at: match, message: 'mistyped', atMost: 'info' })
        return
      }
      // 50 to 59 and 86 to 89 were never issued; 01 to 31 are CHI numbers, a rule of their own.
      if (!isLabelled && /^(?:5|8[6-9]|[0-2]|3[01])/.test(digits)) return
      const isHc = /^3[2-9]/.test(digits)
      // One string of ten digits in eleven passes the check by chance.
      const isCertain = isLabelled || /^\d{3}\D\d{3}\D\d{4}$/.test(match.value)
      context.report({
        at: match,
        message: isHc ? 'hcNumber' : 'number',
        atMost: isCertain ? 'error' : 'warning',
      })
    }

    return { post: look, field: look }
  },
})
