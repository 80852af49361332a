import {
  type Container,
  defineRule,
  lazyPattern,
  makePattern,
  type Severity,
  type TextMatch,
} from 'professional/rule'
import { fullDate, parseDate, yearsSince } from '../shared/dates.ts'
import { patternClues } from '../shared/pattern-clues.ts'
import { proseBlockOf } from '../shared/prose-block.ts'
import { care } from '../signals/care.ts'
import { cellLabels, tableRows } from '../signals/cell-labels.ts'
import { generality } from '../signals/generic.ts'
import { mentions } from '../signals/mention.ts'
import { staffTitles } from '../signals/names.ts'
import { people } from '../signals/person.ts'

const anyDate = makePattern(fullDate, 'gi')
/** What every full date has; the pattern itself is dear. */
const dateLike =
  /\d{4}|\d['’]?\s?[./-]|['’]\d\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[.,]{0,2}[\s-]{1,2}\d\d/i
const birthLabel =
  /(?:\b(?:DOB|date[ _-]of[ _-]birth|birth[ _-]?date)|\bD\.\s?O\.\s?B\.?)(?:['’]s\b|['"])?(?:\s?\([^()\d]{1,20}\))?[\s:=,(–—-]{0,4}(?:(?:is|was|now|of|on|the|label|record|system|says|as|given)\s){0,4}$/i
/** One of these stands before every date that is reported. */
const mayTellBirth = /dob|birth|born|d\.\s?o\.\s?b|\bb\./i
const born =
  /\bborn(?: on)?(?: the)?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?\s{1,2}$|[(,] ?b\.\s{0,2}$|\b(?:lady|gentleman|gent|man|woman|boy|girl|patient|pt|px|chap|bloke|lad|baby) b\.\s{0,2}$/i
/** Heads of a table: of a column of birthdays, and of one that only lists of patients have. */
const birthColumn = /^\W*(?:DOB|D\.O\.B|date of birth|birth ?date|born)\b/i
const patientColumns =
  /\b(?:patients?|pt|initials|NHS|CHI|MRN|hospital no|bed|bay|ward|slot|reason|diagnos\w+|medicines?|medications?|meds|allerg\w+|GP|condition|appointment|appt|vaccin\w*|jabs?|referr\w+|symptoms?|next of kin|care plan|residents?)\b/i
const sample =
  /\b(?:made[- ]up|fictional|fictitious|dummy|invented|test|sample|synthetic|example|mock|not real|no real)\b/i

/** The hint beside a field: *for example, 27 3 2007*. */
const hint = /\b(?:for example|e\.?g\.?|example|such as|format)[,:\s]*$/i

const birthday = /\bbirthday\b/gi
/** The same without the word: *turned 70 today*. */
const spelt = String.raw`a hundred|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten`
const turnsSource = String.raw`\bturn(?:s|ed|ing) (?:the big )?(?:\d{1,3}|${spelt})\b(?!%|[.,:/]\d| (?:degrees|minutes|pages|years of|patients|people|of|times))`
const turns = makePattern(turnsSource, 'gi')
/** “Has anybody got a lady born …”: a question, and yet about one. */
const bornOne =
  /(?:\b(?:an?|the|this|our) (?:[\w-]+ ){0,2}|^\W*|[.!?\n]\s*)(?:lady|gentleman|gent|man|woman|boy|girl|patient|pt|chap|bloke|customer|resident|lad|baby)\b[^.!?]{0,20}(?:\bborn(?: on)?(?: the)?\s{1,2}$|(?:[(,]| ) ?b\.\s{0,2}$)/i
/** “Our oldest resident, Ivy, born …”: who lives with us or comes to us is in care. */
const oursBorn =
  /\b(?:(?:[Oo]ur|[Mm]y) (?:[\w-]+ ){0,3}(?:resident|patient|regular|service user)\b|[Oo]ne of (?:our|my) (?:[\w-]+ ){0,2}(?:residents|patients|regulars|service users)\b)(?:,? (?:who|was|\p{Lu}[\p{L}’'-]+)\.?){0,5}(?:,[^,.!?]{1,30})?,? \(?(?:b\.|born)[^.!?]{0,20}$/u
const whose = /(?:\b(?:his|her|their)|['’]s)(?: (?:\d{1,3}(?:st|nd|rd|th)|big|first))* $/i
/** “Happy birthday to our oldest patient” */
const wished =
  /^,? to (?:(?:our|my) (?:[\w-]+ ){0,3}(?:patient|regular|resident|customer)|one of (?:our|my) (?:[\w-]+ ){0,3}(?:patients|regulars|residents|customers)|(?:our|my) (?:(?:very )?(?:first|second|last|next|final|favourite|oldest|eldest|lovely) ){1,2}(?:(?:lady|gent|gentleman|man|woman|chap|lad|girl|boy|fella|visit|call|appointment)(?= (?:of (?:the|my|our|this)|on|in|at|this|today)\b)|(?<!\b[Mm]y (?:very )?(?:favourite|oldest|eldest|lovely) )(?:lady|gent|gentleman|chap|fella|visit|call|appointment)(?=[,:;–—-])))\b(?![^.!?]{0,25}\b(?:desk|reception)\b)(?![^.!?]{0,30}\bmy (?:own )?(?:mum|mam|mother|dad|father|nan|gran|wife|husband|son|daughter|sister|brother|aunt\w*|uncle|friend)\b)/i
const when = lazyPattern(
  String.raw`\b(?:today|tomorrow|yesterday|this week|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|${fullDate}`,
  'i',
)
const staff =
  /\b(?:staff|team|colleagues?|pharmacist|dispenser|nurse|doctor|GP|receptionist|manager|boss|matron|volunteer)\b/i

/** Nobody alive is older than this but for a few whom everybody knows. */
const longestLife = 110
/** How far from its date somebody may stand who was born on it. */
const reach = 200

export default defineRule({
  id: 'confidentiality/date-of-birth',
  summary: 'The draft gives a person’s date of birth.',
  why: `
    A date of birth points to one person, most of all beside a place or a condition, and it opens
    doors: it is what callers are asked for to prove who they are.
  `,
  advice: 'Delete the date. Where age matters, write a ten-year band such as “in her 70s”.',
  references: [
    { source: 'hipaa-safe-harbor', clause: 'C' },
    { source: 'bmj-deid-2010' },
    { source: 'gmc-confidentiality-2017' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    date: 'This is a date of birth, which points to one person',
    birthday: 'A birthday and a day together give away a date of birth',
  },
  wakes: () => [
    ['<digit>', 'birthday', patternClues(turnsSource)],
    [
      'dob*',
      'birth*',
      'born',
      'd o',
      '<patient field>',
      [['b'], ['<date>']],
      ...patternClues(turnsSource).flat(),
    ],
  ],
  examples: {
    bad: [
      {
        text: 'We had a letter back for a patient (b. «08.09.1966»), opened by the neighbours.',
        severity: 'error',
      },
      { text: 'Mrs T, DOB «03/02/1951», wants her tablets', severity: 'error' },
      { text: 'D.O.B «14.7.88» – which surgery?', severity: 'error' },
      { text: 'patient born on «9 March 2020» needs a spacer', severity: 'error' },
      {
        text: 'It’s her «birthday» today, 90 years young, collected her pack as always',
        severity: 'warning',
      },
      { text: 'Date of birth: «1951-02-03»', severity: 'warning' },
      { text: 'dob’s «3rd Feb 1951», anyone?', severity: 'warning' },
      { text: '![Label: date of birth «3 February 1951»](label.jpg)', severity: 'warning' },
      { text: '[Open](https://example.org/r?dob=«1951-02-03»)', severity: 'warning' },
      { text: 'Our patient’s date of birth is now «February 3, 1951».', severity: 'error' },
      'Gent b. «4.11.47» wants his dosette by noon.',
      'Has any surgery got a lady born «19 September\n1938» who takes digoxin?',
      'Happy 90th «birthday» to our dear patient in bay 2, who had her dressing changed in a party hat.',
      'Our oldest customer «turned 101» today and was in for her tablets as usual.',
      'Happy birthday to our oldest resident, Mrs Ivy Lowe, born on «3 June 1931».',
      {
        text: '| Bed | Name | DOB |\n| --- | --- | --- |\n| 4 | L.M. | «11/01/1951» |\n| 5 | R.A. | «28/12/1949» |',
        severity: 'warning',
      },
      'Happy «birthday» to my last gent of the day, who had his dressing changed in a party hat.',
      'Happy «birthday» to our favourite gent, who had his dressing changed in a party hat.',
      'One of our regulars «turns eighty» tomorrow, and she had her dressing changed in a party hat.',
    ],
    good: [
      '| Player | Club | DOB |\n| --- | --- | --- |\n| Kit Lowe | Elmfield | 11/01/1951 |',
      'A list of test patients:\n\n| Bed | DOB |\n| --- | --- |\n| 4 | 11/01/1951 |',
      '| Patient | Seen on | Reason |\n| --- | --- | --- |\n| L.M. | 11/01/2026 | Weight |',
      'Happy birthday to my eldest girl, who is nine today and had her filling done last week.',
      'Happy birthday to my favourite gent, forty today, who had his dressing changed without a word.',
      'Happy birthday to our lovely lady at the front desk, who had her stitches out last week.',
      'Happy birthday to my favourite lady, my mum, who had her dressing changed today.',
      'A talk on Semmelweis (b. 01.07.1918 in the programme, a misprint) for all our patients.',
      'One of our residents, a historian, told us that the Queen was born on 21 April 1926.',
      'Our receptionist turned 60 today and collected her badge.',
      'The NHS turns 78 today, and our patients had cake with their tablets.',
      'Our patient turned two pages today and found her tablets.',
      'I turned 40 today and booked my health check.',
      'Our patients’ newsletter turns 10 this week.',
      'Our quiz: which painter, b. 4.11.47, took insulin?',
      'Plan b. 4.11.26 is when the patient portal opens.',
      'The NHS was born on 5 July 1948.',
      'If you were born on or before 1 September 1958 you can have the vaccine.',
      'Bring your date of birth to the counter.',
      'Our baby clinic opens 12/05/2026.',
      'Date of birth (for example 27/03/2007)',
      'DOB: DD/MM/YYYY',
      'Date of birth: 31/02/1951',
      'Date of birth: 03/02/2027',
      'Florence Nightingale was born on 12 May 1820.',
      'I was born on 3 February 1951 in this hospital.',
      'Children born on 1 September 2022 can have the vaccine at the clinic.',
      'It is the NHS’s birthday today, and our patients had cake.',
      'It’s her birthday today: well done to our receptionist, who collected her badge.',
      'Happy birthday to all our patients today.',
      'Mrs T, seen 03/02/2021, wants her tablets.',
      { text: 'Mrs T, DOB 03/02/1951, is in our OSCE.', meta: { fictional: true } },
    ],
  },

  create(context) {
    function look(container: Container): void {
      reportDates(container)
      reportBirthdays(container)
    }

    function reportDates(container: Container): void {
      const prose = context.text(container)
      const view = context.text(container, 'everywhere')
      if (!dateLike.test(view.value)) return
      const isNamedBirth =
        container.type === 'field' && /^(?:dob|birth|date_?of_?birth)/i.test(container.name)
      if (!isNamedBirth && !mayTellBirth.test(view.value)) return
      for (const match of view.matchAll(anyDate)) {
        const isListed = isInPatientList(container, match)
        const isLabelled = isNamedBirth || isListed || birthLabel.test(match.before.slice(-80))
        if (!isLabelled && !born.test(match.before.slice(-40))) continue
        if (!isBirthDate(match) || container.meta.fictional) continue
        const block = proseBlockOf(prose, match)
        if (!isLabelled && !isPatientBorn(container, match)) continue
        const atMost = isListed ? 'warning' : isLabelled ? gradeOf(container, block) : 'error'
        context.report({ at: match, message: 'date', atMost })
      }
    }

    function reportBirthdays(container: Container): void {
      for (const match of context.text(container).matchAll(birthday)) {
        if (context.signal(generality, container).isGeneric(match)) continue
        if (!isPatientsBirthday(container, match)) continue
        context.report({ at: match, message: 'birthday', atMost: 'warning' })
      }
      for (const match of context.text(container).matchAll(turns)) {
        if (context.signal(generality, container).isGeneric(match)) continue
        if (!isPatientTurning(container, match)) continue
        context.report({ at: match, message: 'birthday', atMost: 'warning' })
      }
    }

    /** A cell under “DOB”, in a table with other columns that are of patients. */
    function isInPatientList(container: Container, { view, start }: TextMatch): boolean {
      const { kind, node } = view.blockAt(start)
      if (kind !== 'cell') return false
      const label = context.signal(cellLabels, container).get(node) ?? ''
      const { heads = '' } = context.signal(tableRows, container).get(node) ?? {}
      return birthColumn.test(label) && patientColumns.test(heads) && !sample.test(view.value)
    }

    /** Somebody right before it, on a day that is told, who gets care in the sentence. */
    function isPatientTurning(container: Container, match: TextMatch): boolean {
      const { value } = match.view
      const { start, end } = match.view.sentenceAt(match.start)
      const sentence = value.slice(
        Math.max(start, match.start - reach),
        Math.min(end, match.end + reach),
      )
      if (!when.test(sentence) || staff.test(sentence)) return false
      if (context.signal(mentions, container).isMentioned(match)) return false
      const isSomebody = context
        .signal(people, container)
        .within({ start: Math.max(start, match.start - 40), end: match.start })
        .some(({ end: last }) =>
          /^(?: (?:just|only|also|has|who|actually))* $/i.test(value.slice(last, match.start)),
        )
      const kind = context.signal(care, container).near(match)?.kind
      return isSomebody && (kind === 'act' || kind === 'item')
    }

    function isBirthDate(match: TextMatch): boolean {
      if (hint.test(match.before.slice(-30))) return false
      const date = parseDate(match.value, context.today)
      if (!date) return false
      const age = yearsSince(date, context.today)
      return age >= 0 && age <= longestLife
    }

    function gradeOf(container: Container, block: { start: number; end: number }): Severity {
      const isAboutSomebody =
        context.signal(people, container).isIn(block) || context.signal(care, container).isIn(block)
      return isAboutSomebody ? 'error' : 'warning'
    }

    /** Organisations, authors and public figures are born as well: this needs a patient. */
    function isPatientBorn(container: Container, match: TextMatch): boolean {
      const { before } = match
      const prose = context.text(container)
      if (match.view.blockAt(match.start).kind === 'url' || !/\p{L}/u.test(before)) return false
      if (bornOne.test(before.slice(-120)) && context.signal(care, container).near(match))
        return true
      const sentence = before.slice(-160)
      if (oursBorn.test(sentence) && !staff.test(sentence)) return true
      const block = proseBlockOf(prose, match)
      // The subject of “was born” stands before it, in the block's prose as in all its text.
      const near = {
        start: Math.max(block.start, block.start + before.length - reach),
        end: block.start + before.length,
      }
      return context
        .signal(people, container)
        .within(near)
        .filter(({ name }) => !(name?.title !== undefined && staffTitles.has(name.title)))
        .some((mention) => context.signal(care, container).near(mention) !== undefined)
    }

    function isPatientsBirthday(container: Container, match: TextMatch): boolean {
      const { value } = match.view
      const { start, end } = match.view.sentenceAt(match.start)
      const from = Math.max(start, match.start - reach)
      const sentence = value.slice(from, Math.min(end, match.end + reach))
      const isWished = wished.test(value.slice(match.end, end))
      const owner = isWished ? 'their' : whose.exec(value.slice(from, match.start))?.[0]
      if (owner === undefined || !(isWished || when.test(sentence)) || staff.test(sentence))
        return false
      if (context.signal(mentions, container).isMentioned(match)) return false
      const isName = !/^(?:his|her|their)/i.test(owner)
      if (isName && context.signal(people, container).inSentence(match).length === 0) return false
      const kind = context.signal(care, container).near(match)?.kind
      return kind === 'act' || kind === 'item'
    }

    return { post: look, field: look }
  },
})
