import {
  type Container,
  defineRule,
  type Draft,
  type LexiconHit,
  type Post,
  type Suggestion,
} from 'professional/rule'
import { isAboutDespair } from '../shared/despair.ts'
import { helplineFor, namesHelpline } from '../shared/helplines.ts'
import { hasStretches } from '../shared/plain-count.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'safeguarding/suicide-signpost',
  summary: 'A public draft speaks of suicide, self-harm or crisis and shows nowhere to turn.',
  why: `
    Some of those who read it are at risk now, and a number they can call at once is what helps them
    most.
  `,
  advice:
    'Add a line such as “Samaritans are there any time on 116 123”, or the helpline of your nation.',
  references: [
    { source: 'samaritans-online' },
    { source: 'samaritans-media' },
    { source: 'helplines' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    nowhere: 'Readers who are at risk are shown nowhere to turn',
    passing: 'This speaks of suicide or self-harm and names no helpline',
  },
  lexicon: [
    { term: 'suicide{,s}' },
    { term: 'suicidal' },
    { term: 'suicidality' },
    { term: '{self harm,selfharm}{,s,ed,ing}' },
    {
      term: '{harm,hurt,cut}{,ing} {yourself,yourselves,myself,themselves,himself,herself}',
      sense: 'harm',
    },
    {
      term: '{end,ending,ends,ended,take,takes,taking,took,taken} {my,your,his,her,their,our,his or her} own li{fe,ves}',
    },
    { term: '{end,ending} {my,your,their,our} li{fe,ves}' },
    { term: '{end,ending} it all', sense: 'harm' },
    { term: 'ended {my,his,her,their} li{fe,ves}' },
    {
      term: "{don't,do not,didn't,did not,doesn't} want to be here{ any more, anymore, any longer}",
    },
    { term: "{don't,do not,didn't,did not} want to be alive{, any more, anymore}" },
    { term: '{kill,killed,killing} {yourself,himself,herself,themselves}' },
    { term: '{better off,happier} without {me,you}', sense: 'thought' },
    {
      term: "{better off,happier} if {i,you,he,she,they} {wasn't,weren't,was not,were not} {here,around,alive}",
      sense: 'thought',
    },
    { term: 'wish{,ed,ing} {i,they,he,she} {was,were} dead', sense: 'thought' },
    {
      term: "{hope,hoped,hoping,pray,prayed,praying,wish,wished,wishing} {not to,never to,i'd not,i wouldn't,i won't,you won't,you wouldn't,they won't} wake up",
      sense: 'thought',
    },
    { term: 'no {point,reason} {,in }{living,going on,carrying on,being here}', sense: 'thought' },
    { term: "life {isn't,is not,wasn't,was not,no longer} worth living", sense: 'thought' },
    { term: 'mental health crisis', sense: 'crisis' },
    { term: 'in crisis', sense: 'crisis' },
  ],
  wakes: () => [],
  examples: {
    bad: [
      'There is no shame in it: my brother died by «suicide».',
      'World «Suicide» Prevention Day. Be kind today.',
      "Some people «self-harm» to cope, that's just how it is",
      'Last week a patient of our service died by «suicide». We are heartbroken.',
      'Feeling «suicidal» is common among carers',
      'She «took her own life» in March. We miss her.',
      'If you «don’t want to be here any more», you are not alone.',
      '#«Suicide» is the leading cause of death in young men. Talk to your mates.',
      'Thoughts of «ending it all» are more common than you think.',
      '# «Self-harm»\n\nWhat it is, and how friends can help.',
      'Many of us have thought about «ending our lives» at some point.',
      'People in a «mental health crisis» deserve kindness.',
      'Students, if you are «in crisis» over your mental health, remember that it passes.',
    ],
    good: [
      'In the quarter there were no deaths by suicide on our wards, and two falls with harm.',
      'Item 4: zero cases of self-harm were reported to the board.',
      '| We write | We don’t write |\n|---|---|\n| died by suicide | committed suicide |',
      'We no longer say ‘committed suicide’, since it is no crime. ‘Died by suicide’ is kinder.',
      'The fireworks end it all with a bang at ten.',
      'World Suicide Prevention Day. Samaritans are there any time on 116 123.',
      'Feeling suicidal? Call 999 or go to A&E.',
      'Feeling suicidal? You can call calm on any evening.',
      'Feeling suicidal? Text SHOUT to 85258.',
      { text: 'Suicide risk assessment: what has changed', meta: { audience: 'professionals' } },
      { text: 'Suicide rates, quarter three', meta: { audience: 'internal' } },
      'Book your place on our suicide prevention training.',
      'The rota is in crisis, and so is staffing.',
      'The mental health crisis in our hospitals needs money from government.',
    ],
  },

  create(context) {
    const drafts = new Map<Container, Draft>()
    const seen = new Set<Draft>()
    const vacancies = new Map<Draft, boolean>()

    function textOf({ children }: Draft): string {
      return children.map((child) => context.text(child, 'everywhere').value).join('\n')
    }

    function isVacancy(draft: Draft): boolean {
      const known = vacancies.get(draft) ?? isJobAdvert(textOf(draft))
      vacancies.set(draft, known)
      return known
    }

    return {
      draft(draft) {
        for (const child of draft.children) drafts.set(child, draft)
      },
      hit(hit, container) {
        const draft = drafts.get(container)
        if (!draft || container.type === 'field' || seen.has(draft)) return
        const { audience } = draft.meta
        if (audience === 'professionals' || audience === 'internal') return
        if (!isAboutDespair(hit)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (isAskedOfApplicants(hit) && isVacancy(draft)) return
        seen.add(draft)
        const text = textOf(draft)
        if (namesHelpline(text) || isAboutWords(text)) return
        const isPassing =
          isInPassing(hit, text) || isNews(text) || turns.test(text) || isAnswer(draft)
        context.report({
          at: hit.at,
          message: isPassing ? 'passing' : 'nowhere',
          atMost: isPassing ? 'info' : undefined,
          suggestions: lineFor(draft),
        })
      },
    }
  },
})

/** A guide for those who write, with words to avoid and what to write instead. */
function isAboutWords(text: string): boolean {
  if (!aboutWords.test(text)) return false
  return (text.match(contrast)?.length ?? 0) >= fewestContrasts
}

const aboutWords =
  /\b(?:style ?guide|house style|words matter|inclusive (?:language|writing)|language guide|(?:guide|guidance|notes|tips) (?:to|on|for) (?:\w+ ){0,2}(?:language|words|wording|writing|writers)|(?:words|terms|phrases|language) (?:to|we) avoid)\b/i
const contrast = /[✗✘❌🚫]|\b(?:please )?(?:avoid|instead of|rather than|do not (?:say|write))\b/giu
const fewestContrasts = 3

/** “Experience of talking with people who self-harm”: what a job advert asks of those who apply. */
function isAskedOfApplicants({ at }: LexiconHit): boolean {
  return asked.test(sentenceAround(at).before)
}

function isJobAdvert(text: string): boolean {
  const marks = new Set([...text.matchAll(vacancy)].map(([mark]) => mark.toLowerCase().slice(0, 4)))
  return marks.size >= fewestMarks
}

const asked =
  /\b(?:experience(?:d)?|skills?|skilled|knowledge|understanding|confident|confidence|comfortable|qualifications?|trained|able|duties|caseload) (?:of|in|with|to|for|at|when)\b[^.!?;]{0,100}$|\byou (?:will|would|['’]ll) (?:\w+ )?(?:support|assess|work|care|help|talk|run|lead|see|visit|manage|treat|look)\b[^.!?;]{0,100}$/i
const vacancy =
  /\bsalary\b|\bclosing date\b|\bband [2-9]\b|\bhours a week\b|\bhow to apply\b|\bapply (?:by|on|at|via|through|here|now|before)\b|\binterviews?\b|\bjob description\b|\bperson specification\b|\b(?:full|part)-time\b|\b(?:vacancy|vacancies|hiring|recruiting)\b|\bNHS Jobs\b|\bannual leave\b/gi
const fewestMarks = 3

/** Somewhere to turn, though not at any hour. */
const turns =
  /\b(?:your|a|the|their) (?:GP|doctor|mental health team|crisis team|midwife|health visitor|therapist|care (?:co-?ordinator|team))\b|\bA&E\b|\bemergency (?:department|room|services)\b/i

/** One mention in a long text on something else. */
function isInPassing({ at }: LexiconHit, text: string): boolean {
  const isHeading = at.view.blockAt(at.start).kind === 'heading'
  if (isHeading) return false
  const count = text.match(/\bsuicid|\bself-?harm|\bown li(?:fe|ves)\b/gi)?.length ?? 0
  return hasStretches(text, count < 3 ? 120 : Math.max(120, 150 * count + 1))
}

/** A headline with a link: whatever it leads to may carry the number. */
function isNews(text: string): boolean {
  if (text.length > 400 || /\b(?:I|we|us|my|our|you|your|yourself)\b/i.test(text)) return false
  return /https?:\/\/|^RT @/i.test(text)
}

/** The thread it answers may carry the number. */
function isAnswer({ meta }: Draft): boolean {
  return meta.inReplyTo !== undefined || meta.thread !== undefined || meta.kind === 'reply'
}

/**
 * Adds a line behind the last words, in front of the line feed that ends a file; for the writer to
 * choose, since nations have numbers of their own.
 */
function lineFor({ meta, children }: Draft): Suggestion[] {
  const line = helplineFor(meta.nation)
  const last = children.findLast((child): child is Post => child.type === 'post')
  const end = last?.children.at(-1)?.position?.end ?? last?.position?.end
  if (!line || !end) return []
  const verb = line.name === 'Samaritans' ? 'are' : 'is'
  const text = `${line.name} ${verb} there any time on ${line.shown}.`
  return [
    {
      title: `Add “${text}”`,
      safe: false,
      edits: [{ position: { start: end, end }, text: `\n\n${text}` }],
    },
  ]
}
