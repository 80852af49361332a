import {
  type Container,
  defineRule,
  lazy,
  makePattern,
  type Severity,
  type TextMatch,
  v,
} from 'professional/rule'
import { fullDate } from '../shared/dates.ts'
import { compactCapitals } from '../shared/plain-tokens.ts'
import { inProse } from '../shared/prose-block.ts'
import { isRecordNumber, labelledNumber, numberOf } from '../shared/record-numbers.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import {
  isLabelledSocialSecurity,
  isSampleMedicare,
  isSampleSocialSecurity,
  medicareClues,
  medicareIdentifier,
  plainSocialSecurityNumber,
  socialSecurityNumber,
} from '../shared/us-numbers.ts'
import { care } from '../signals/care.ts'
import { people } from '../signals/person.ts'
import { patternClues } from '../shared/pattern-clues.ts'
import { personClues } from '../shared/person-clues.ts'

const numberWord = String.raw`[ _-]?(?:(?:no|num|number|id)\b|#)`
const records = lazy(() =>
  makePattern(
    labelledNumber(
      String.raw`(?:MRN|med(?:ical)?\.? rec(?:ord)?\b\.?|chart)(?!\w)(?:${numberWord})?|patient(?:${numberWord})`,
    ),
    'gi',
  ),
)
const otherNumbers = lazy(() =>
  makePattern(
    labelledNumber(
      [
        String.raw`(?:health plan|insurance(?: policy)?|beneficiary|subscriber|member|medicaid|medicare)(?:${numberWord})`,
        String.raw`(?:patient |her |his |their )(?:account|acct\.?)(?:${numberWord})`,
        String.raw`(?:driver['’]?s['’]?|driving) licen[sc]e(?:${numberWord})?|(?:birth|death|marriage) certificate(?:${numberWord})`,
        String.raw`VIN\b(?:${numberWord})?|licen[sc]e plate(?:${numberWord})?`,
        String.raw`(?:pacemaker|implant|device|pump|defibrillator)(?: serial)?(?:${numberWord})|UDI`,
      ].join('|'),
    ),
    'gi',
  ),
)
/** One letter of each label is enough to go on; drafts without digits end here. */
const label =
  /\b(?:MRN|VIN|UDI|med(?:ical)?\.? rec(?:ord)?|chart|patient|health plan|insurance|beneficiary|subscriber|member|medicaid|medicare|account|acct|licen[sc]e|certificate|pacemaker|implant|device|pump|defibrillator)\b/i
/** A member of staff, a firm or a product has numbers too. */
const ofSomeoneElse =
  /\b(?:NPI|DEA|recall\w*|FDA|lots?|batch|models?|donat\w+|staff|board|union|customer service|vans?|cars?|liability|malpractice|travel)\b/i
/** “My member ID”, and not “my patient”. */
const ofAuthor = /\b(?:my|our)\b(?! (?:[\w-]+ )?(?:patient|pt|resident|client|guy|lady|kid|\d))/i
const datedCare =
  /\b(?:he|she|pt|patient)\b[^.!?]{0,90}\b(?:admitted|readmitted|discharged|intubated|extubated|coded|transferred|sent home|bounced back|back (?:in|to) (?:my|our|the) (?:ER|ED|ICU|unit|floor))(?: (?:to|from|in|again|home|my|our|the|ER|ED|ICU|unit|floor)){0,5}(?: on)? $/i
const ofAThing =
  /\b(?:order|part|item|model|lot|batch|serial|ref|reference|tracking|invoice|NDC|SKU|ISBN|catalog(?:ue)?|tel|fax|phone|call)(?: ?(?:no|number|code|id|#))?[\s:.#=]*$/i

const day = lazy(() =>
  makePattern(String.raw`${fullDate}|(?<![\d./-])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])`, 'gi'),
)
const zip =
  /(?<=\b(?:in|from|near|(?:ZIP|[Zz]ip)(?: ?code)?:?|lives? in|, [A-Z]{2}) )\d{5}(?:-\d{4})?(?![\w-]|[.,]\d)/g
const notZip =
  /\b(?:clinic|office|hospital|surgery|practice|pharmacy|center|centre|suite|street|st\.|avenue|ave|blvd|road|visit us|located|1 in|one in)\b/i
const unit =
  /^\s*(?:people|patients|cases|dollars|steps|units|mg|miles|years|of|deaths|infants|births)\b/i
const age =
  /(?<![\d.-])(?:9\d|1[01]\d)(?:[- ]?(?:years?|yrs?)[- ]old|[- ]?(?:y\/?o)\b)|(?<=\baged )(?:9\d|1[01]\d)(?![\d%-])/gi

export default defineRule({
  id: 'confidentiality/us-identifiers',
  summary: 'The draft contains what US law counts as identifying a patient.',
  why: `
    The privacy rule lists what has to go before health information stops being about one person:
    numbers of records and cards, exact dates, small places and ages over 89.
  `,
  advice: 'Remove it, or write the year, the state or “90 or older” instead.',
  references: [
    ...[...'BCGHIJKLM'].map((clause) => ({ source: 'hipaa-safe-harbor' as const, clause })),
    { source: 'us-ids' },
    { source: 'ashp-social' },
  ],
  severity: 'error',
  profile: 'us-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    ssn: 'This is a Social Security number, which belongs to one person',
    mbi: 'This is a Medicare number, which belongs to one person',
    record: 'This number leads to one patient’s record',
    number: 'This number belongs to one person',
    date: 'An exact date can point to a patient',
    zip: 'A ZIP code can point to a patient',
    age: 'An age over 89 can point to a patient',
  },
  options: {
    reportDummies: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Report numbers too that are printed as samples and belong to nobody.'),
    ),
  },
  wakes: () => [
    ['<digit>'],
    // Numbers need no person beside them, as dates, places and ages do.
    ['<number>', ...patternClues(label).flat(), ...medicareClues(), ...personClues()],
  ],
  examples: {
    bad: [
      { text: 'MRN «00451236», room 4', severity: 'error' },
      { text: 'Med. rec. # «00451236» still waits for a bed', severity: 'error' },
      { text: 'MBI «1EG4TE5MK73» rejected', options: { reportDummies: true }, severity: 'error' },
      { text: 'MBI «1EG4-TE5-MK73»', options: { reportDummies: true }, severity: 'error' },
      {
        text: 'SSN on the form: «078-05-1120»',
        options: { reportDummies: true },
        severity: 'error',
      },
      { text: 'Her social security number is «078051120».', options: { reportDummies: true } },
      { text: 'My «93-year-old» patient in «59801» was admitted «3/14/2024»', severity: 'warning' },
      { text: 'My patient out past the silo, zip «59479», was admitted with pneumonia.' },
      { text: 'Patient ID «AHC-0417731» was on the slide.', severity: 'error' },
      { text: 'Her member ID «W20417731» was denied.', severity: 'warning' },
      { text: 'His pacemaker serial number «PM-204177» beeps.', severity: 'warning' },
      { text: 'The driver’s license «D204-177-31» fell out of the chart.', severity: 'warning' },
      { text: 'Member ID «W20417733» was denied while my patient cried.', severity: 'warning' },
      { text: 'She was admitted on «03/14/2024».', severity: 'warning' },
      { text: 'This lady was discharged on «March 14, 2024».', severity: 'warning' },
    ],
    good: [
      'Samples such as 987-65-4321 and 078-05-1120 belong to nobody.',
      'The sample card says 1EG4-TE5-MK73.',
      'My NPI is 1234567893.',
      'Med rec is how we checked 12000 patients’ tablets.',
      'Our medical record system had 45123 log-ins.',
      'She was admitted to the bar on 03/14/2024.',
      'Find our clinic at 4 Elm Street, Missoula, MT 59801.',
      'Care for patients over 89 takes time.',
      'Take NDC 0002-1433-80 as your doctor says.',
      'The zip 59479 of the archive would not open, and our patient waited.',
      'My patient moved here, to our clinic in 59801.',
      'The clinic opened on March 14, 2024.',
      'One patient in 10000 has it.',
      'Our state has 94-year-old oak trees.',
      'My DEA number and my member ID W20417731 are on the wall.',
      'Call 406-555-0142 to ask.',
      { text: 'Order part 078-05-1120 for the pump.', options: { reportDummies: true } },
      'A patient was admitted in 2024.',
      'The device serial number SN204177 is part of the FDA recall.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container, 'everywhere')
      if (!/\d{2}/.test(view.value)) return
      for (const match of view.matchAll(socialSecurityNumber)) reportSsn(match)
      for (const match of view.matchAll(plainSocialSecurityNumber)) {
        if (isLabelledSocialSecurity(match.before)) reportSsn(match)
      }
      for (const match of view.matchAll(medicareIdentifier)) {
        const isSample = isSampleMedicare(compactCapitals(match.value))
        const isNamed = /[A-Z]/.test(match.value) || /\bmbi\W{1,3}$/i.test(match.before.slice(-8))
        const isCode = !isNamed || isPageAddress(match)
        if (isCode || (isSample && !context.options.reportDummies)) continue
        context.report({ at: match, message: 'mbi' })
      }
      if (label.test(view.value)) {
        reportNumbers(view.matchAll(records()), 'record', 'error')
        reportNumbers(view.matchAll(otherNumbers()), 'number', 'warning')
      }
      if (container.meta.fictional) return
      for (const match of view.matchAll(age)) reportDetail(container, match, 'age')
      for (const match of view.matchAll(zip)) {
        const { before, after } = sentenceAround(match)
        if (notZip.test(before + after) || unit.test(after) || match.value.endsWith('000')) continue
        reportDetail(container, match, 'zip')
      }
      for (const match of view.matchAll(day())) {
        if (isDatedCare(match)) context.report({ at: match, message: 'date', atMost: 'warning' })
        else reportDetail(container, match, 'date')
      }
    }

    function reportSsn(match: TextMatch): void {
      const isSample = isSampleSocialSecurity(match.value.replaceAll(/\D/g, ''))
      if (isSample && !context.options.reportDummies) return
      if (ofAThing.test(match.before.slice(-40))) return
      context.report({ at: match, message: 'ssn' })
    }

    function reportNumbers(
      found: Iterable<TextMatch>,
      message: 'record' | 'number',
      atMost: Severity,
    ): void {
      for (const match of found) {
        const number = numberOf(match)
        if (!isRecordNumber(number) || isPageAddress(number)) continue
        const { before, after } = sentenceAround(match)
        const lead = before.slice(-80)
        const isTheirs = !ofSomeoneElse.test(lead + after) && !ofAuthor.test(lead)
        if (message === 'number' && !isTheirs) continue
        context.report({ at: number, message, atMost })
      }
    }

    /** Dates, places and ages matter only beside one person who receives care. */
    function reportDetail(
      container: Container,
      match: TextMatch,
      message: 'age' | 'zip' | 'date',
    ): void {
      const range = inProse(context.text(container), match)
      if (!range) return
      const around = context.signal(people, container).inSentence(range)
      const isPatient = around.some((mention) => {
        const kind = context.signal(care, container).near(mention)?.kind
        return message === 'date' ? kind === 'act' : kind !== undefined
      })
      if (isPatient) context.report({ at: match, message, atMost: 'warning' })
    }

    return { post: look, field: look }
  },
})

/** “She was admitted 02/14/2025”: in the order of the US, and after what was done with one person. */
function isDatedCare(match: TextMatch): boolean {
  if (!/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(match.value)) return false
  return datedCare.test(sentenceAround(match).before)
}

/** Sites number their pages. */
function isPageAddress({ before, view, start }: TextMatch): boolean {
  return view.blockAt(start).kind === 'url' && /^https?:/i.test(before) && !/[=]$/.test(before)
}
