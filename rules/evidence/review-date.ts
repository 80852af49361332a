import {
  type Container,
  defineRule,
  lazyPattern,
  type Post,
  type SignalContext,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { anyOf } from '../shared/claiming.ts'
import { isHealthFigure } from '../shared/health-figures.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { openingOf } from '../shared/opening.ts'
import { mentions } from '../signals/mention.ts'

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const calendar = String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? )?${months},? \d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b`
/** A day, a month of a year, or a line that says when the page was looked at. */
const dated = lazyPattern(
  [
    calendar,
    String.raw`\b(?:page |content |information |last |date |medically |clinically )+(?:reviewed|updated|checked|review|modified|published)\b|\b(?:reviewed|updated|published|checked)(?: on| in)?:? (?:\d|${months})|\bnext review\b`,
  ].join('|'),
  'i',
)

const relative = anyOf([
  String.raw`\b(?:currently|at the moment|at present|right now|as of now|these days)\b`,
  String.raw`\b(?:this|next|last) (?:winter|summer|autumn|spring|season|month|year)\b|\b(?:from|starting|beginning|as of) next (?:week|month|year)\b|\b(?:later|earlier) this (?:month|year)\b|\b(?:recently|(?:we|we['’]ve|has|have)(?: have)? just) (?:changed|introduced|updated|announced|launched|started)\b`,
  String.raw`\b(?:the |our )?latest (?:rules?|guidance|guidelines?|advice|evidence|research|figures|vaccine|recommendations?|information|update|restrictions|eligibility|criteria)\b`,
  String.raw`\b(?:the |our |a |under )?new (?:rules?|guidance|guidelines?|law|scheme|service|vaccine|programme|treatment|charges?|criteria|opening hours|eligibility)\b`,
])
/** “What are you currently taking?” asks about the reader; “if it is currently open” is a condition. */
const aboutReader =
  /\b(?:you|you['’]re|your|someone|they|he|she|who|people|patients?|if|whether|anyone|are not|is not)\b[^.!?]{0,40}$/i
const outdated = anyOf([
  String.raw`\b(?:current|latest|newest|most recent|up[- ]to[- ]date) (?:[\w-]+ ){0,3}(20\d\d)\b|\b(20\d\d) (?:[\w-]+ ){0,3}(?:is|are) (?:the )?(?:current|latest|newest|most recent)\b`,
])

/** The line in which a page says itself when it is to be looked at again. */
const nextReview = anyOf([
  String.raw`(?<!\b(?:your|my|his|her|their) )\b(?:next|planned) review(?: date)?(?: (?:is )?due)?(?: on| in| by)?\s?[:–-]?\s?(?:${months} 20\d\d|\d{1,2} ${months} 20\d\d|20\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/20\d\d)(?!\d)`,
  String.raw`\b(?:review (?:date|due|by)|due for review)(?: date)?\s?[:–-]\s?(?:${months} 20\d\d|\d{1,2} ${months} 20\d\d|20\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/20\d\d)(?!\d)`,
])
const unknownReview = anyOf([
  String.raw`(?<!\w )\b(?:next |last )?review(?:ed)?(?: date| due| on)?\s?[:–-]\s?(?:TBC|TBA|TBD|to be (?:confirmed|agreed|decided)|unknown|not known|n/a|dd/mm/yy(?:yy)?)(?!\w)`,
])

export default defineRule({
  id: 'evidence/review-date',
  summary: 'A health page has no date, or its review is overdue.',
  why: `
    Web pages stay. A reader cannot tell whether “from next month” was written last week or in another
    year, and may act on advice that has changed since.
  `,
  advice: 'Set `reviewed`, show a full date on the page, and write “from 1 March 2027” for “soon”.',
  references: [
    { source: 'nhs-content-standard', clause: '1' },
    { source: 'nhs-content-standard', clause: '2' },
    { source: 'nhs-format' },
    { source: 'nmc-code-2018', clause: '6' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    overdue: 'The review of this page was due on {due}',
    undated: 'Readers cannot see when this page was last checked',
    relative: 'Nobody can tell which time this means, for the page has no date',
    outdated: 'This calls {year} current',
  },
  wakes: () => anyClues([['<meta>']], patternClues(nextReview(), unknownReview())),
  examples: {
    bad: [
      {
        text: '«The latest rules» mean you can now get it from us',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '«From next month» we offer shingles vaccines',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '# «Asthma»\n\nUse your inhaler.',
        meta: { kind: 'web', reviewDue: '2023-05-01' },
        severity: 'warning',
      },
      {
        text: 'The «current 2019» guidance says that antibiotics are not needed.',
        meta: { kind: 'web', reviewed: '2026-09-01' },
        severity: 'info',
      },
      { text: '# «Hay fever»\n\nAntihistamines help.', meta: { kind: 'web' }, severity: 'info' },
      {
        text: '# Flu\n\nVaccines are «currently» offered to all over 65.',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '# Shingles vaccine\n\n«The new programme» starts soon.',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '«Cystitis»\n\nDrink plenty.',
        meta: { kind: 'web', reviewed: '2021-01-04', reviewDue: '2024-01-04' },
        severity: 'warning',
      },
      {
        text: '# Contraception\n\nThe «latest evidence from 2018» covers the pill.',
        meta: { kind: 'web', reviewed: '2026-09-01' },
        severity: 'info',
      },
      {
        text: '# COVID vaccines\n\nBoosters are free «this winter».',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '# Prescription charges\n\nTablets cost more «at the moment».',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '«We have just changed» when you can collect your repeats.',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '# Cholesterol\n\n«Recently changed»: who is offered statins.',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '# Gout\n\nDrink plenty.\n\nLast reviewed: May 2017. «Next review due: May 2020».',
        severity: 'warning',
      },
      {
        text: '# «Car park»\n\nThe bays by the door are for blue badges.',
        meta: { kind: 'web', reviewDue: '2023-05-01' },
        severity: 'warning',
      },
      { text: '# Croup\n\nKeep calm.\n\n«Review date: 3 June 2022»', severity: 'warning' },
      { text: '# Hay fever\n\nWash your face.\n\n«Review date: TBC»', severity: 'info' },
    ],
    good: [
      { text: 'The latest rules mean you can get the jab from us', meta: { kind: 'post' } },
      'From next month we offer shingles vaccines',
      '# Gout\n\nDrink plenty.\n\nNext review due: May 2040',
      '# Gout\n\nDrink plenty.\n\nLast reviewed: 3 May 2026. Next review: TBC',
      'Asthma review: TBC. Ring us to book yours.',
      'Your next review is due in May 2020 at the gout clinic.',
      {
        text: 'Gout protocol. Next review: May 2020',
        meta: { audience: 'internal' },
      },
      {
        text: '# Asthma\n\nWe welcome new patients.',
        meta: { kind: 'web', reviewed: '2026-05-01' },
      },
      { text: '# Newborn checks\n\nPage last reviewed: 3 May 2026', meta: { kind: 'web' } },
      {
        text: '# New-onset diabetes\n\nNow wash your hands.\n\nUpdated 3 May 2026',
        meta: { kind: 'web' },
      },
      {
        text: '# Medicines review\n\nWhat are you currently taking? Last updated in May 2026.',
        meta: { kind: 'web' },
      },
      {
        text: '# Talk on asthma\n\nHear the latest evidence on 3 March 2027.',
        meta: { kind: 'web' },
      },
      {
        text: '# Asthma\n\nUse your inhaler.',
        meta: { kind: 'web', reviewed: '2026-05-01', reviewDue: '2028-05-01' },
      },
      {
        text: '# Car park\n\nThe bays by the door are for blue badges.',
        meta: { kind: 'newsletter', reviewDue: '2023-05-01' },
      },
      {
        text: '# Car park\n\nThe bays by the door are for blue badges.',
        meta: { kind: 'web', reviewDue: '2028-05-01' },
      },
      { text: '# Our bicycle shed\n\nIt is open currently.', meta: { kind: 'web' } },
      { text: 'We have just changed the repeats on our radio show.', meta: { kind: 'web' } },
      {
        text: 'Starting next week, order your repeats online. Updated 3 May 2026',
        meta: { kind: 'web' },
      },
      {
        text: '# Flu\n\nThe current 2025 guidance covers all over 65.',
        meta: { kind: 'web', reviewed: '2026-09-01' },
      },
      {
        text: '# Asthma\n\nUse your inhaler.',
        meta: { kind: 'web', audience: 'internal' },
      },
      {
        text: '# Flu\n\nIf you are currently unwell, wait. Next review: May 2027',
        meta: { kind: 'web' },
      },
      { text: '# Flu jabs\n\nFree for carers.', meta: { kind: 'web', date: '2026-10-01' } },
      { text: 'Asthma can be controlled.', meta: { kind: 'newsletter' } },
    ],
  },

  create(context) {
    function look(post: Post): void {
      const { kind, audience, reviewDue, reviewed, date } = post.meta
      if (audience === 'professionals' || audience === 'internal') return
      // A draft of which nothing is known may be a page as well, as the line about it shows.
      if (kind !== 'web' && kind !== undefined) return
      const opening = openingOf(post, context)
      // Whoever says when a page is due wants to be told, whatever it is about.
      const due = reviewDue?.slice(0, 10)
      if (kind === 'web' && opening && due !== undefined && due < context.today)
        return context.report({ at: opening, message: 'overdue', data: { due } })
      const view = context.text(post)
      if (!isHealthPage(view)) return
      if (reviewDue === undefined) {
        for (const at of view.matchAll(nextReview())) {
          const due = dueIn(at.value)
          if (due === undefined || due >= context.today.slice(0, due.length)) continue
          if (context.signal(mentions, post).isMentioned(at)) continue
          return context.report({ at, message: 'overdue', data: { due } })
        }
      }
      if (reviewed === undefined && date === undefined && !calendarDate.test(view.value)) {
        const [at] = view.matchAll(unknownReview())
        if (at && !context.signal(mentions, post).isMentioned(at)) {
          return context.report({ at, message: 'undated', atMost: 'info' })
        }
      }
      if (kind !== 'web') return
      for (const at of outdatedIn(view, context, post)) {
        const year = /20\d\d/.exec(at.value)?.[0] ?? ''
        context.report({ at, message: 'outdated', data: { year }, atMost: 'info' })
      }
      if (reviewed !== undefined || date !== undefined || dated.test(view.value)) return
      const word = relativeIn(view, context, post)
      if (word) return context.report({ at: word, message: 'relative', atMost: 'info' })
      if (opening) context.report({ at: opening, message: 'undated', atMost: 'info' })
    }

    return { post: look }
  },
})

const calendarDate = lazyPattern(calendar, 'i')

/** The month, or the day, of a review as an ISO date. */
function dueIn(text: string): string | undefined {
  const iso = /20\d\d-\d\d-\d\d/.exec(text)?.[0]
  if (iso !== undefined) return iso
  const [, day, month, year] = /(\d{1,2})\/(\d{1,2})\/(20\d\d)/.exec(text) ?? []
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const [, date, name = '', of] = /(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* (20\d\d)/i.exec(text) ?? []
  const place = monthNames.indexOf(name.toLowerCase())
  if (place < 0) return undefined
  const monthly = `${of}-${String(place + 1).padStart(2, '0')}`
  return date === undefined ? monthly : `${monthly}-${date.padStart(2, '0')}`
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function isHealthPage(view: TextView): boolean {
  return (
    isHealthFigure(view.value) ||
    /\b(?:patients?|vaccin\w+|get it from us|(?:order|request|collect|pick up)(?:ing)? (?:your |their )?(?:repeats|scripts))\b/i.test(
      view.value,
    )
  )
}

function outdatedIn(view: TextView, context: SignalContext, container: Container): TextMatch[] {
  const oldest = Number(context.today.slice(0, 4)) - 2
  return [...view.matchAll(outdated())].filter((at) => {
    const year = Number(/20\d\d/.exec(at.value)?.[0])
    return year < oldest && !context.signal(mentions, container).isMentioned(at)
  })
}

function relativeIn(
  view: TextView,
  context: SignalContext,
  container: Container,
): TextMatch | undefined {
  for (const at of view.matchAll(relative())) {
    if (/^(?:currently|at |right)/i.test(at.value) && aboutReader.test(at.before.slice(-60)))
      continue
    if (!context.signal(mentions, container).isMentioned(at)) return at
  }
  return undefined
}
