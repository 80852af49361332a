import { defineRule, type DraftMeta, type LexiconHit, type TextMatch } from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { dealings, papers, secrets, secretsIn } from '../shared/business-secrets.ts'
import { businessNews } from '../lexicons/business-news.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

/** Who leaks: the author’s own workplace, not the government of the day. */
const ours =
  /\b(?:our|my|we|us|we['’](?:re|ve|ll)|head office|area manager|the (?:company|branch|trust|boss|bosses|board|owners?|practice|chain|group|ICB|health board|LPC|employer|contract|merger|directors?|partners?)|superintendent|management|overtime|bonus(?:es)?|restructur\w+|branch(?:es)?|hospital|contract|store|site|ward|department|wards|redundanc\w+|(?:managers?['’]?|team|staff|morning) (?:huddle|briefing)|minor injuries)\b/i
/** The author holds it up. */
const shown = /\b(?:here['’]?s|here is|look at|just (?:got|had|seen|read|received)|check out)\b/i
const lostContract = /^ (?:[\w-]+ ){0,3}(?:contracts?|lease|franchise|tender(?! \w+ of\b))\b/i
/** What has been in the papers is no secret of the author’s. */
const press =
  /\b(?:BBC|ITV|Sky News|Channel 4|HSJ|Chemist ?(?:\+|and|&) ?Druggist|C\+D|Pharmaceutical Journal|newspapers?|press(?! (?:office|team|officer|release))|journalists?|reporter|government|ministers?|Downing Street|No\.? ?10|Whitehall|cabinet|Home Office|Treasury|White House|DHSC|Department of Health|parliament|Wikileaks|reportedly|according to(?! (?:the|our|an?|my) (?:[\w-]+ ){0,2}(?:board|pack|packs|slides?|memo|e-?mails?|spreadsheet|dashboard|minutes|deck|briefing|boss|managers?|area manager|head office|finance|payroll|intranet|WhatsApp|rota)\b)|exclusive|investigation|hackers?|cyber|data breach|published|annual (?:report|accounts|review)|FOI|freedom of information)\b/i
/** With their capitals: “exciting times”. */
const papersOut = /\b(?:Guardian|Telegraph|Times|Mail|Mirror|Pulse)\b/
const safety =
  /\b(?:unsafe|(?:patient|public) safety|not safe|safe(?:ly)? staff\w*|under-?staffed|short-?staffed|harm(?:s|ed|ing)?|risks? to (?:patients?|people|life|lives|the public)|at risk|dangerous|danger|whistle-?blow\w*|cover(?:ing)?[- ]up|near miss(?:es)?|errors? (?:are|will)|someone will die|people will die)\b/i

/** “Leaked urine”: what leaks is no paper. */
const leakedPaper =
  /^\W{0,2}(?: (?:me|us|the|an?|our|this|that|these|some|internal|new|draft|secret|confidential|last|latest|CQC|inspection|board|audit|(?:head office|area manager|trust|company|board|practice|hospital|ICB|owner)(?:['’]s)?|\w+ing)){0,4} ?(?:slides?|memos?|e-?mails?|documents?|reports?|lists?|letters?|plans?|papers?|minutes|figures|numbers|screenshots?|messages?|WhatsApps?|presentation|deck|contract|rota|spreadsheet|budget|briefing|agenda|proposals?)\b/i
/** “Not public opinion”: the word describes what follows. */
const endsClause =
  /^\s*(?:[^\w\s]|$)|^ (?:yet|but|and|so|until|till|before|though|at|by|here|anywhere|officially|to|because)\b/i
const embargoBroken =
  /\b(?:but|anyway|here it is|here you go|sneak|spill|ssh+|don['’]t tell|early look|couldn['’]t wait|can['’]t wait|oops|sorry not sorry|shh)\b|👇|🤫|^[^.:!?]{0,20}: ?(?:our|we|my)\b/i

/** What has to stand before a term of each kind, and belongs to what is reported. */
const leads: Readonly<Record<string, RegExp>> = {
  internal: /$/,
  unannounced:
    /\b(?:not(?: yet)?(?: been)?|(?:is|has|have|was)n['’]t(?: yet)?(?: been)?|before (?:it['’]?s|it is|it has been))(?: (?:made|gone))? $/i,
  leak: /$/,
  confidence: /$/,
  embargo: /$/,
  contract: /\bwe(?:['’](?:re|ve)| are| have| will)?(?: (?:just|about to|going to|now))? $/i,
  forbidden: /\bnot $/i,
  told: /\b(?:we|I)(?:['’]ve been| have been| were| was|['’]re| are) $/i,
}
const otherNews = /\b(?:dates?|results?|winners?|trial|line-up|programme|election)\b/i
const held = /\b(?:sorry|this|ours?|but|shared?|shouldn['’]t|here|marked)\b/i
const withheld = /\b(?:withheld|refused|redacted|exempt|as|treat|keep)\b/i

const figures =
  /\b(?:(?:[Oo]ur|[Mm]y branch['’]s|[Tt]he branch['’]s) (?:(?:\w+) ){0,2}(?:(?<!(?:staff|nurse|team|student|volunteer|carer|patient) )turnover(?! of (?:staff|nurses|carers|doctors|patients))|margins?(?! (?:of|for) error)|item numbers?|script numbers?|items (?:a|per|this|last) month|profits?|losses|revenue|sales figures|takings|wage bill)(?: (?:for|in|last|this) \w+(?: \w+)?)? (?:is|are|was|were|fell to|rose to|hit|stands? at|of|has dropped to|have dropped to) (?:\w+ ){0,3}£?\d[\d,.]*|(?:[Ww]e (?:just )?(?:did|do|dispensed|turned over|made|lost|cleared|took)) (?:\w+ ){0,2}£?\d[\d,.]*\d?k?(?: \w+){0,5}?(?: at| on| with|,)? (?:an? )?\d{1,2}(?:\.\d)? ?% (?:\w+ )?margin|[Ww]e (?:just |have )?(?:turned over|took|lost|made a loss of|made a profit of) £\d[\d,.]*(?:k|m| million)?\b(?! (?:for|to charity))|[Oo]ur (?:practice|surgery|branch|pharmacy|store|shop|clinic|company|group|lab) (?:just |has |have )?(?:turned over|took|lost|cleared|made a (?:loss|profit) of) £\d[\d,.]*(?:k|m| million)?\b(?! (?:for|to charity))|[Oo]ur (?:\w+ )?(?:footfall|profits?|(?<!(?:staff|nurse|team|student|volunteer|carer|patient) )turnover|sales|margins?|revenue|takings) (?:(?:is|are|was|were|has|have) )?(?:up|down|fell|rose|dropped|fallen|risen|grew|grown)(?: by)? \d{1,3}(?:\.\d)? ?%|(?:[Oo]ur|[Mm]y (?:store|branch|shop|practice|pharmacy|area)['’]s) (?:\w+['’]s )?targets? (?:is|are|was|were) (?:now )?\d[\d,]*(?= (?:\w+ ){0,2}(?:items|reviews|MURs|NMS|services|jabs|consultations|scripts|sales|appointments|flu jabs|vaccines|sight tests)\b))/g

export default defineRule({
  id: 'context/employer-confidential',
  summary: 'The draft gives away business news that the employer has not published.',
  why: `
    Colleagues may learn from a post that their branch closes, and contracts have been lost over a
    screenshot. Nobody needs to keep silent about a danger: the law protects those who use a route
    for concerns.
  `,
  advice: `
    Ask before sharing what is not public. If it is about safety, raise it: with a manager, the
    person named for concerns, or a regulator; the law protects you there.
  `,
  references: [
    { source: 'npa-social' },
    { source: 'rps-tips' },
    { source: 'gphc-raising-concerns' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    confidential: 'This may be business news that your employer has not published',
    concern: 'This sounds like a concern about safety, which has a protected route',
  },
  lexicon: businessNews,
  wakes: () =>
    anyClues(
      [['<digit>'], ...patternClues(figures)],
      [...patternClues(dealings), ...patternClues(secrets)],
      patternClues(papers),
    ),
  near: 'in long drafts',
  examples: {
    bad: [
      {
        text: '«Internal email» says our branch shuts in May, not public yet',
        severity: 'warning',
      },
      { text: '«We did 14,200 items last month at 31 % margin»', severity: 'warning' },
      { text: '«Leaked slide» on the new contract 👇', severity: 'warning' },
      { text: '«Embargoed until» Friday but here it is', severity: 'warning' },
      { text: 'Head office has «leaked the list» of branches that close.', severity: 'warning' },
      { text: '«We’re losing the contract» for the care homes.', severity: 'warning' },
      { text: 'The merger is «not yet announced», but we got the letters.', severity: 'warning' },
      { text: '«Our branch’s target is now 400» reviews a year each.', severity: 'warning' },
      { text: 'This slide is «commercial in confidence», sorry.', severity: 'warning' },
      { text: '«Our margin fell to 19»% in spring.', severity: 'warning' },
      {
        text: '«Internal memo» says that our night shift is cut, so staffing will be unsafe.',
        severity: 'info',
      },
      { text: '«Leaked rota»: we are understaffed all week.', severity: 'info' },
    ],
    good: [
      'The board’s published CQC report is on our website.',
      'I trained in internal medicine.',
      'Internal bleeding needs an ambulance: call 999.',
      {
        text: 'Our turnover was £2 million, says [our annual report](https://example.org/report).',
      },
      'The embargo lifted today, so read it here.',
      'After the birth I leaked urine when I sneezed.',
      { text: 'We gave 500 flu jabs.', meta: { author: { type: 'organisation' } } },
      'We gave 500 flu jabs in a week.',
      'Leaked documents show that the government knew, says the BBC.',
      'Our target is a walk every day.',
      'Our target is 100 steps.',
      'Our budget for cake was £10.',
    ],
  },

  create(context) {
    let isToldOnce = false

    function report(at: TextMatch): void {
      isToldOnce = true
      const isConcern = safety.test(at.before.slice(-400) + at.value + at.after.slice(0, 400))
      context.report({
        at,
        message: isConcern ? 'concern' : 'confidential',
        atMost: isConcern ? 'info' : 'warning',
      })
    }

    return {
      draft() {
        isToldOnce = false
      },
      hit(hit, container) {
        if (isToldOnce || !mayTell(container.meta)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        const at = tellingPart(hit, container.meta, context.today)
        if (at) report(at)
      },
      post(post) {
        if (isToldOnce || !mayTell(post.meta)) return
        const view = context.text(post)
        const news = [...secretsIn(view)].filter((at) => ours.test(around(at)))
        for (const at of [...view.matchAll(papers), ...news]) {
          if (isPublished(at)) continue
          if (context.signal(mentions, post).isMentioned(at)) continue
          return report(at)
        }
        if (!view.holds(/\d/) || !view.holds(ofBusiness)) return
        for (const at of view.matchAll(figures)) {
          if (isPublished(at) || context.signal(mentions, post).isMentioned(at)) continue
          if (isForCharity(at)) continue
          return report(at)
        }
      },
    }
  },
})

const ofBusiness =
  /\b(?:margin|turnover|turned over|items?|script numbers|sales|targets?|profits?|lost|took|loss|losses|revenue|takings|budget|wage bill|footfall)\b/i

/** An organisation decides for itself what it publishes. */
function mayTell(meta: DraftMeta): boolean {
  return !isOrganisation(meta) && meta.audience !== 'internal' && meta.kind !== 'ad'
}

/** A few sentences, in which the workplace is named. */
function around({ view, start, end }: TextMatch): string {
  return view.value.slice(Math.max(0, start - 200), end + 200)
}

function isPublished(at: TextMatch): boolean {
  const around = `${at.before.slice(-200)} ${at.after.slice(0, 200)}`
  return press.test(around) || papersOut.test(around)
}

/** What a stall took, or thieves did, is no news of a business. */
const atFair =
  /\b(?:raffle|tombola|stall|f[eê]te|(?:summer|spring|autumn|Christmas|village|school|church|county|craft|the|our) fair|bake sale|cake sale|coffee morning|charit(?:y|ies)|fundrais\w+|sponsored|donat\w+|(?:Christmas|charity|greetings) cards|(?:the|our|for) (?:[\w-]+ )?(?:hospice|air ambulance|food ?bank)|open data|(?:missed|unattended|no-show) appointments?|no-shows?|did not attend|every penny|Macmillan|Marie Curie|Samaritans|court heard|in (?:19\d\d|200\d)|worth of|stolen|thieves|burgl\w+|break-in)\b/i

function isForCharity(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  // “£5 off every flu jab”.
  if (/^ (?:off|of (?:\w+ )?(?:funding|damage))\b/i.test(after)) return true
  return atFair.test(before + at.value + after)
}

/** The words that give something away; undefined where they do not. */
function tellingPart(hit: LexiconHit, meta: DraftMeta, today: string): TextMatch | undefined {
  const { term, at } = hit
  const { before, after } = sentenceAround(at)
  if (isPublished(at) || /\?\s*$/.test(after)) return undefined
  const lead = leads[term.sense ?? '']?.exec(before)?.[0]
  if (lead === undefined) return undefined
  const length = lengthAfter(hit, before.slice(0, before.length - lead.length), after, meta, today)
  if (length === undefined) return undefined
  return at.view.slice(at.start - lead.length, at.end + length)
}

/** How far the words go on after the term; undefined where nothing is given away. */
function lengthAfter(
  { term }: LexiconHit,
  before: string,
  after: string,
  meta: DraftMeta,
  today: string,
): number | undefined {
  const around = `${before} ${after}`
  switch (term.sense) {
    case 'internal': {
      const isOurs = ours.test(around) || shown.test(before)
      if (datedLongAgo.test(after) || ofLongAgo.test(before)) return undefined
      return isOurs && isReported(after, before) ? 0 : undefined
    }
    case 'contract':
      return lostContract.exec(after)?.[0].length
    case 'leak':
      return leakedPaper.exec(after)?.[0].length
    case 'unannounced': {
      if (!endsClause.test(after) || otherNews.test(before)) return undefined
      const isOurs = /^\W*(?:(?:this|it|nothing)\s?)?$/i.test(before)
        ? ours.test(after)
        : ours.test(before)
      return isOurs ? 0 : undefined
    }
    case 'confidence':
      return held.test(around) && !withheld.test(before) ? 0 : undefined
    case 'embargo':
      return embargoBroken.test(after) || (meta.date ?? '') > today ? 0 : undefined
    default:
      return ours.test(after) &&
        !ownStory.test(after) &&
        !/\b(?:patients?|people|staff|they|he|she|you) (?:are|is|were|was) $/i.test(before)
        ? 0
        : undefined
  }
}

/** “I was told not to share my story”, and not “… but my boss has resigned”. */
const ownStory =
  /^ (?:(?:anything|anyone|people|others|much) )?(?:(?:about|of|with) )?my (?:[\w-]+ ){0,2}(?:stor(?:y|ies)|diagnosis|experiences?|feelings|illness|grief|loss|pregnancy|condition|symptoms|age|weight|salary|status|sexuality|faith|birth|photos?|struggles?)\b/i

/** A memo from 1974 is no news. */
const datedLongAgo =
  /^s?,? (?:(?:from|of|in|dated|sent in|written in|typed in) )(?:[a-z]{3,9} )?(?:the )?(?:1[5-9]\d\d|200\d)s?(?![-\d])/i
const ofLongAgo = /\b(?:1[5-9]\d\d|200\d)s?(?:'s)? (?:[\w-]+ )?$/

/** An e-mail that says something, and not one that is talked about as a kind of thing. */
function isReported(after: string, before: string): boolean {
  if (
    /\b(?:how to|writ(?:e|ing)|send(?:ing)?|use|using|our policy on|read(?:ing)?|check)\s+(?:an?|the|your)?\s*$/i.test(
      before,
    )
  )
    return false
  return /^s?(?:,| (?:from|just|today|this|that|meant|sent|for|to (?:all|staff)|about|on|with|in|went|has|have|was|circulat\w+|going)\b[^.]*)? ?(?:says?|said|confirm\w*|show(?:s|ed|ing)?|announc\w+|reveal\w*|tell(?:s|ing)?|told|out|that|about|on|from|:|👇|went|landed|leaked)/i.test(
    after,
  )
}
