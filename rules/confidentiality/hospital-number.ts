import {
  type Container,
  defineRule,
  lazy,
  lazyPattern,
  makePattern,
  type Severity,
  type TextMatch,
} from 'professional/rule'
import { patternClues } from '../shared/pattern-clues.ts'
import { inProse } from '../shared/prose-block.ts'
import { isRecordNumber, labelledNumber, numberOf } from '../shared/record-numbers.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { cellLabels } from '../signals/cell-labels.ts'
import { people } from '../signals/person.ts'

/** What keeps records, and numbers whom they are of. */
const systems =
  'RiO|EMIS|SystmOne|System ?One|Lorenzo|Cerner|Carenotes|Meditech|PAS|EPR|EHR|Adastra|wristband|service user|clinic|referral|caseload'
/** “Your complaint is logged under …”, in public, to the one who made it. */
const logged = String.raw`your (?:complaint|concerns?|referral)\b(?:['’]s| (?!polic|procedure)[a-z]{2,12}){0,5},? \(?(?:under|as|ref(?:erence|\.)?(?: (?:no|number))?|number|no)\b`
/** PALS and Datix begin their numbers with what they are called. */
const selfNamed = '(?:PALS|datix|DTX)(?=[/-]\\d{2,4}[/-]?\\d)'
const numberWord = String.raw`[ _-]?(?:no|nos|num|number|id|ref|reference)\b`
const numbers = lazy(() =>
  makePattern(
    labelledNumber(
      String.raw`(?:hosp(?:ital)?\.?|unit|case|district|patient|pt|complaint|incident|datix|PALS|${systems})(?:['’]s)?${numberWord}|(?:MRN|medical record)\b(?:${numberWord})?|(?:datix|incident|complaint)(?= [a-z]{1,3}[-/]?\d)|${logged}`,
    ),
    'gi',
  ),
)
const named = lazy(() =>
  makePattern(
    String.raw`(?<![a-z0-9/-])${selfNamed}[/-](?:[a-z0-9]|[/-](?=[a-z0-9])){4,14}(?![a-z0-9])`,
    'gi',
  ),
)
const label = lazyPattern(
  String.raw`\bMRN\b|\b(?:hosp(?:ital)?\.?|unit|case|district|patient|pt|complaint|incident|datix|PALS|record|${systems})(?:['’]s)?[ _-]?(?:no\b|nos\b|num|id\b|ref)|medical record\b|\b(?:datix|incident|complaint) [a-z]{1,3}[-/]?\d|\b${selfNamed}|\b${logged}`,
  'i',
)

/** What shops, offices and quizzes number as well: it takes a person beside it. */
const vague = /^(?:case|unit|district|incident|complaint$)/i
/** Cases of another kind have numbers as well. */
const otherCase =
  /\b(?:courts?|tribunals?|judges?|judgment|police|crime|planning|ombudsman|GitHub|Jira|bug)\b/i
/** Beside a record, even *the lady* is one; elsewhere it takes more to know. */
const onePerson =
  /\b(?:the|this|that) (?:\w+ )?(?:lady|gent|gentleman|man|woman|boy|girl|baby|child|patient|pt|chap|bloke|old boy|relative|resident|mum|dad|mother|father|daughter|son|family|teenager)\b|\b(?:his|her)\b/i
/** What a column, row or field of such numbers is called; “patient numbers” are a count. */
const headName = String.raw`(?:\bMRN\b|\b(?:hospital|patient|pt|complaint|datix|PALS|medical[ _-]?record)(?:['’]s)?[ _-]?(?:no|number|id|ref|reference)\b)`
const namesNumber = lazyPattern(String.raw`^${headName}|${headName}[.:]?$`, 'i')
const bareNumber = /^[a-z0-9](?:[a-z0-9]|[/-](?=[a-z0-9])){4,14}$/i
/** Words and variables of a program, which are no patient's. */
const placeholder = /^(?:x+|0+|1+|12345\d*|abc[-/]?123\d*)$/i

export default defineRule({
  id: 'confidentiality/hospital-number',
  summary: 'The draft contains the number of a patient’s record, case or complaint.',
  why: `
    A hospital number means little to strangers and everything to the people who work there: they
    can open the record behind it.
  `,
  advice: 'Leave the number out and write “a patient”, or nothing.',
  references: [
    { source: 'gmc-confidentiality-2017' },
    { source: 'hipaa-safe-harbor', clause: 'H' },
    { source: 'hipaa-safe-harbor', clause: 'R' },
    { source: 'bmj-deid-2010' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    number: 'This number leads to one patient’s record',
  },
  wakes: () => [['<digit>'], ['<patient field>', ...patternClues(label).flat()]],
  examples: {
    bad: [
      { text: 'hospital no. «H0012345» has arrived', severity: 'warning' },
      { text: 'MRN: «00456789»', severity: 'warning' },
      { text: 'Hosp no «K204417», waiting for transport', severity: 'warning' },
      { text: 'His MRN, «00456789», is on the slide.', severity: 'error' },
      { text: 'The hospital number of the gentleman is now «K204417».', severity: 'error' },
      { text: 'patient ID «88-2231-X»', severity: 'warning' },
      { text: 'Datix ref «W54321» about the lady in bay 3', severity: 'error' },
      { text: 'My patient has case number «RX-40017», if you want to look.', severity: 'error' },
      { text: 'Our lady in bed 4 (hospital number «K204417») wants tea.', severity: 'error' },
      { text: '![Wristband, MRN «00456789»](band.jpg)', severity: 'warning' },
      { text: '[Open](https://example.org/r?mrn=«00456789»)', severity: 'warning' },
      { text: 'Complaint ref: «C/20417» is about the waiting room.', severity: 'warning' },
      { text: '---\nmrn: «00456789»\n---\nHello', severity: 'warning' },
      { text: '| MRN | Bed |\n|---|---|\n| «00456789» | 4 |', severity: 'warning' },
      { text: '| Item | Value |\n|---|---|\n| Hospital number | «K204417» |', severity: 'warning' },
      { text: 'Incident «W-20447» is about the mum who slipped.', severity: 'error' },
      {
        text: 'Can you look at unit number «7740021»? Nobody wrote in her notes.',
        severity: 'error',
      },
      { text: 'emis no «4821377» wants a call about bloods', severity: 'warning' },
      { text: 'RiO number «5520194»: the risk assessment has gone', severity: 'warning' },
      { text: 'Clinic no. «A204417» did not attend again', severity: 'warning' },
    ],
    good: [
      'EMIS version 12.0457 goes live on Monday.',
      'The clinic number is 01632 960123.',
      'Rio de Janeiro no. 12045 in our walking challenge has finished.',
      'Incident W-2 was the night when the family of swans came in.',
      'Incident X-ray: three pictures of a foot that nobody took.',
      'We moved from ward 12, Bed 7, to ward 14.',
      'Trial ids NCT01234567 and ISRCTN12345678 are open to patients.',
      'The case number is NCT01234567.',
      'hospital number: 01632 960123',
      'Hospital number 01632960123, open all day.',
      'See policy no. 4, and send back batch number AB12345.',
      'My staff number is 4417731.',
      'Patient numbers rose to 12345 this year.',
      'We welcomed patient number 10000 today.',
      'Bring your hospital number with you.',
      'The tribunal’s case number is 2400123/2020.',
      'The patient ID is on the wristband.',
      'The hospital no. 8 bus stops outside.',
      'Patient ID: 2026-11-25',
      '| Patient numbers | Year |\n|---|---|\n| 41773 | 2024 |',
      'Unit no. 14001 of the trading estate is our new store.',
      'Case number 12345 in our quiz has chest pain.',
      'My patient takes his case, number 2400123, to court.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container, 'everywhere')
      if (container.type === 'field' && namesNumber.test(container.name)) {
        reportBare(view.slice(0, view.value.length))
        return
      }
      if (!label.test(view.value)) return
      const told = new Set<number>()
      for (const match of view.matchAll(numbers())) {
        const number = numberOf(match)
        if (!isRecordNumber(number) || !isPatients(match, number)) continue
        const atMost = gradeOf(container, match)
        if (!atMost) continue
        told.add(number.start)
        context.report({ at: number, message: 'number', atMost })
      }
      for (const number of view.matchAll(named())) {
        // “PALS/2025” is a year of its work.
        if (
          told.has(number.start) ||
          !isRecordNumber(number) ||
          number.value.replaceAll(/\D/g, '').length < 6
        )
          continue
        context.report({ at: number, message: 'number', atMost: 'warning' })
      }
      reportCells(container)
    }

    function reportBare(match: TextMatch): void {
      if (!bareNumber.test(match.value) || !isRecordNumber(match)) return
      context.report({ at: match, message: 'number', atMost: 'warning' })
    }

    function reportCells(container: Container): void {
      const labels = context.signal(cellLabels, container)
      const view = context.text(container)
      for (const { kind, node, start, end } of view.blocks) {
        if (kind !== 'cell' || !namesNumber.test(labels.get(node) ?? '')) continue
        reportBare(view.slice(start, end))
      }
    }

    function gradeOf(container: Container, match: TextMatch): Severity | undefined {
      const isVague = vague.test(match.groups['label'] ?? '')
      const range = inProse(context.text(container), match)
      if (!range) return isVague ? undefined : 'warning'
      const { before, after } = sentenceAround(match)
      const isAboutSomebody = context
        .signal(people, container)
        .inSentence(range)
        // “Patient” in the label itself says nothing about who it is.
        .some(({ start, end }) => end <= range.start || start >= range.end)
      const between = match.value.slice(match.groups['label']?.length)
      if (isAboutSomebody || onePerson.test([before, between, after, nextWords(match)].join(' ')))
        return 'error'
      return isVague ? undefined : 'warning'
    }

    return { post: look, field: look }
  },
})

/** What a paragraph goes on with: *Unit number … Nobody has written in her notes*. */
function nextWords({ after }: TextMatch): string {
  return after.slice(0, 120)
}

function isPatients({ groups, before, after, view, start }: TextMatch, number: TextMatch): boolean {
  if (placeholder.test(number.value)) return false
  // In code, an ID is one of a thing more often than one of a person.
  const { kind } = view.blockAt(start)
  if ((kind === 'code' || kind === 'html') && !/^MRN/i.test(groups['label'] ?? '')) return false
  if (!vague.test(groups['label'] ?? '')) return true
  return !otherCase.test(before.slice(-200) + after.slice(0, 200))
}
