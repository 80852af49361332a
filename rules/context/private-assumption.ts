import {
  type Container,
  defineRule,
  type LexiconHit,
  type Post,
  type TextMatch,
} from 'professional/rule'
import { privacyLeads, privacyTerms } from '../lexicons/privacy-terms.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { care } from '../signals/care.ts'
import { mentions } from '../signals/mention.ts'
import { people } from '../signals/person.ts'

const firmly =
  /\b(?:strictly|purely|just|only|(?:this|it|that) (?:is|stays)|(?:it|that)['’]s|keep (?:this|it|that)|stays?)(?: (?:strictly|just|only|purely))?,? $/i

const closed = { kind: 'private-group' } as const

export default defineRule({
  id: 'context/private-assumption',
  summary: 'The draft counts on staying private.',
  why: `
    Whatever the settings say, a group has members with telephones that copy, and messages have been
    read out in hearings. What a patient could not read without pain does not belong there either.
  `,
  advice: 'Write as if it will be copied, dated and shown to your employer and to the patient.',
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'gphc-online-2016' },
    { source: 'hcpc-social' },
    { source: 'pj-pub-letter' },
    { source: 'lmc-pitfalls' },
    { source: 'mdu-2024' },
    { source: 'npa-cd' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    private: 'This counts on nobody passing it on',
    patient: 'This counts on privacy, and speaks of somebody in care',
  },
  lexicon: privacyTerms,
  wakes: () => [],
  examples: {
    bad: [
      { text: 'I post here as «none of our managers» are even members.', severity: 'info' },
      { text: '«As its a private group» I can say this…', severity: 'info' },
      { text: '«No screenshots» please but this script 🤦', severity: 'info' },
      { text: '«Delete after reading»', severity: 'info' },
      { text: '🤫 «Between us», the patient was awful', severity: 'warning' },
      { text: '«This is a closed group», right? Good. The rota is a mess.', severity: 'info' },
      { text: 'This is «strictly off the record».', severity: 'info' },
      { text: 'Remember, «what goes on in the Messenger» stays there.', severity: 'info' },
      { text: 'This «isn’t to leave this group», but my 2pm came in drunk.', severity: 'warning' },
      { text: '«Please don’t screenshot» this, I need to vent.', severity: 'info' },
      {
        text: '«Between ourselves», a lady came in today for her inhaler and cried.',
        severity: 'warning',
      },
      { text: 'Ladies, «don’t share this outside» the group.', severity: 'info' },
      {
        text: '1/ «Delete after reading».\n\n2/ A patient came in with her prescription today and shouted.',
        meta: { kind: 'thread' },
        severity: 'warning',
      },
      {
        text: 'The rota is a joke. «Between you and me», I am looking for a job.',
        severity: 'info',
      },
      { text: '«Off the record»: we are two people short.', meta: closed, severity: 'info' },
      { text: 'And «nobody outside the chat» hears about this, right?', severity: 'info' },
      {
        text: '«What gets said in the midwives’ WhatsApp stays in» the midwives’ WhatsApp.',
        severity: 'info',
      },
      { text: 'Now, «clients can’t see this» page, so: the car park is shut.', severity: 'info' },
      {
        text: 'I am «trusting you all not to repeat this», but we lost the bid.',
        severity: 'info',
      },
      { text: 'So «this group is now private», right? The rota is a mess.', severity: 'info' },
      { text: '«What I say next stays in here»: the audit was a mess.', severity: 'info' },
      'Asking here because «the chat is closed»: the rota is a mess.',
    ],
    good: [
      'Just because it’s a closed group does not mean that nobody passes it on.',
      'None of our patients are in pain on the new pathway, says the audit.',
      'You can pay for a private prescription here.',
      'We have a private consultation room.',
      'I work in a private clinic on Fridays.',
      'Closed on bank holidays.',
      'To be safe, make the group private in its settings.',
      'Your results stay between you and your pharmacist.',
      'The difference between us and the surgery is the queue.',
      'Between us, we have forty years of experience.',
      'Keep two metres between us, please.',
      'There is an agreement between us and the hospital.',
      'This is a private group for new parents, run by our health visitors.',
      'Never write “this is a private group” and then name a patient.',
      'Nothing is off the record when you talk to a journalist.',
      'Do not screenshot patient records.',
      'Please do not screenshot the exam questions.',
      'Is this a private group?',
      'In our support group, what is said in the group stays in the group.',
      'What you tell us stays in this room.',
      'A suspicious text? Delete it once you have read it.',
      'We swap recipes in a private group.',
      'Even in a closed group, write as if everybody could read it.',
      'Delete after reading the leaflet that came with the old inhaler? No.',
      'Spread the calls between us and the other team.',
      'A conversation between you and me and your consultant comes next.',
      'Nobody outside the group had the side effect.',
      'Patients can’t see this doctor without a referral.',
      'What you eat stays in the gut for about a day.',
      'A teacher stays in the room throughout.',
      'My account is locked, so please ring.',
    ],
  },

  create(context) {
    let isAboutPatient: () => boolean = () => false
    const told = new Set<Container>()

    return {
      draft(draft) {
        const posts = draft.children.filter((child) => child.type === 'post')
        let known: boolean | undefined
        isAboutPatient = () => (known ??= posts.some((post) => speaksOfPatient(post)))
      },
      hit(hit, container) {
        if (told.has(container)) return
        const at = partOnPrivacy(hit)
        if (!at || context.signal(mentions, container).isMentioned(at)) return
        told.add(container)
        const message = isAboutPatient() ? 'patient' : 'private'
        context.report({ at, message, atMost: message === 'patient' ? 'warning' : 'info' })
      },
    }

    /** What rules of confidentiality look at too: one real person and their care. */
    function speaksOfPatient(post: Post): boolean {
      const cares = context.signal(care, post)
      return context
        .signal(people, post)
        .mentions.some(
          ({ role, start, end }) => role !== 'relation' && cares.near({ start, end }) !== undefined,
        )
    }
  },
})

/** The words that count on privacy, with what leads to them; undefined where they do not. */
function partOnPrivacy({ term, at }: LexiconHit): TextMatch | undefined {
  const { before, after } = sentenceAround(at)
  const sense = term.sense ?? ''
  const isAsked = /\?\s*$/.test(after) && !after.startsWith(',') && !tag.test(after)
  if (isAsked && !(pleas.has(sense) && turnsToAsk.test(after))) return undefined
  const lead =
    sense === 'between' ? betweenLead(at, before, after) : privacyLeads[sense]?.exec(before)?.[0]
  if (lead === undefined || !isMeant(sense, lead, before, after)) return undefined
  if (sense === 'plain' && junk.test(at.before.slice(-200))) return undefined
  if (negated.test(before.slice(0, before.length - lead.length))) return undefined
  return at.view.slice(at.start - lead.length, at.end)
}

/** What is asked for, whatever the rest of the sentence asks. */
const pleas: ReadonlySet<string> = new Set(['screenshot', 'dont', 'sharing', 'copied'])
/** “… on this one, but has anyone …?” */
const turnsToAsk =
  /^[^,?]{0,40}(?:[,;:…–—]| -|\.\.) ?(?:but|and|so|has|have|is|are|does|do|did|who|what|why|how|anyone|am i)\b/i

/** “…, right?” expects a yes. */
const tag = /,? (?:right|yeah|yes|ok|okay|isn['’]t it|innit)\?\s*$/i
const inGroup =
  /^ (?:this|the|our|these) (?:[\w'’-]+ ){0,2}(?:group|thread|chat|room|forum|whatsapp|messenger|telegram|page|staffroom)\b/i

/** What a support group agrees, and what patients are promised. */
const promised =
  /\b(?:ask(?:s|ed|ing)?|ground rules?|house rules?|agree(?:d|s|ment)?|support group|therapy|promise|privacy|confidential\w*|you (?:tell|say|share|discuss))\b/i
const junk =
  /\b(?:scams?|spam|fraud\w*|phishing|suspicious|(?:text|email|message|link)s? (?:like|that|from))\b/i

const negated =
  /\b(?:even|nothing|if|whether|never (?:say|write|assume|think|post)|assume(?:s|d)?|think(?:s|ing)?|not|isn't|says?|said|no such thing as)\s+(?:that\s+)?$/i

function isMeant(sense: string, lead: string, before: string, after: string): boolean {
  switch (sense) {
    case 'group':
      if (/^we\b/i.test(lead) && !goesOnFreely.test(after)) return false
      // A description for those who may join.
      return !/^ (?:for|of|run|on|where|set up|that|which|called|with|to (?:help|support))\b|\bdoes(?:n['’]t| not) (?:mean|make)\b/i.test(
        after,
      )
    case 'screenshot':
      // What follows is an object: a rule about records or exams, not a plea for oneself.
      return !/^ (?!this|it\b|that\b|me\b|my\b|please|pls|plz|and\b|but\b|allowed|thanks|or\b|here|ok\b|x\b|(?:on|of|from|in) (?:this|these|that|here|it|me|my)\b|(?:on|in|from) the (?:group|chat)\b|(?:of )?any of (?:this|these|it)\b|what i\b|with my (?:name|face)\b|today,? (?:but|please|pls|as)\b|ladies|girls|folks|guys|lads|everyone|people,|team,)\w/i.test(
        after,
      )
    case 'record':
      if (/\bnothing\b/i.test(before)) return false
      return lead !== '' || isAside(before, after)
    case 'groupIs':
      return (
        /^(?:,? (?:so|right)\b(?! (?:please|you|we)\b)|, (?!so\b)| and (?:nobody|no ?one|none|only)\b)/i.test(
          after,
        ) ||
        (/\b(?:because|since|as) $/i.test(before.slice(0, -lead.length)) &&
          /^\s*[:.!–—]/.test(after))
      )
    case 'onlyFriends':
      return /^(?:,? so (?:i|we|it)\b|,? (?:right|yeah)\b|\s*[.:!])/i.test(after)
    case 'vanish':
      return /^,? (?:so|and) (?:(?:nobody|no ?one)(?:['’]s| is| will|['’]ll)?\b|(?:it['’]s|we['’]re|I['’]m) (?:fine|safe)|who cares|I can|here goes)/i.test(
        after,
      )
    case 'outside':
      return (
        /\bthis\b/i.test(lead) ||
        /^ (?:(?:can|will|should|ever|gets? to) ){0,2}(?:sees?|reads?|hears?|knows?|finds? out)(?: about)? (?:this|it|that|what)\b/i.test(
          after,
        )
      )
    case 'unread':
      // An inbox that nobody reads, and a shop’s rule.
      return /^(?:\s*$|\s?[.,:;!?)–—]| (?:so|anyway|thank|here|right|and|or|but)\b)/i.test(after)
    case 'burner':
      return (
        /^,? so (?:I|we)(?: can| may|['’]ll|['’]m| am)\b/i.test(after) &&
        !/\b(?:my own|myself|my (?:illness|depression|recovery|diagnosis|health|story|grief))\b/i.test(
          after,
        )
      )
    case 'insight':
      // A room has windows.
      return /\b(?:group|chat|page|forum|channel|account|thread|members?)\b/i.test(before + after)
    case 'absent':
      return /^ (?:are|is|can|will|could)(?: now| even)?(?: (?:members|see this|read this|following|(?:on|in) (?:here|this|the (?:group|chat))|here))\b/i.test(
        after,
      )
    case 'unseen':
      return /^ (?:page|group|chat|thread|so\b)/i.test(after)
    case 'among':
      return /^(?: so\b|,? (?:right|isn['’]t it)\b|[,:] )/i.test(after)
    case 'stayThere':
      return inGroup.test(after) && !promised.test(`${before} ${after}`)
    case 'stay':
    case 'what':
    case 'leave':
      return !promised.test(`${before} ${after}`)
    case 'plain':
      return !/^ (?:the|your|our|this|a)\b/i.test(after)
    default:
      return true
  }
}

/** “We’re a closed group, so say what you like.” */
const goesOnFreely =
  /^,? (?:(?:and|so|with) )?(?:nobody|no ?one|none|nothing|(?:please )?feel free|say\b|speak|vent|rant|let['’]?s? |let (?:it|rip)|(?:you|we|I) can (?:say|speak|talk|post|be|vent|rant|moan|name|share|let)|only (?:members|we|us|the \w+) (?:can )?(?:see|read)s?)/i

/** “Keep this between us” in any place, “between us, …” only as an aside. */
function betweenLead(at: TextMatch, before: string, after: string): string | undefined {
  const firm = firmly.exec(before)?.[0]
  if (firm !== undefined && !/^ and\b/i.test(after)) return firm
  const isBare = /\b(?:us|ourselves|me|walls)$/i.test(at.value)
  return isBare && isAside(before, after) && !counted.test(after) ? '' : undefined
}

/** “Between us, we have forty years”: the two of us are counted. */
const counted = /^,\s+(?:we|our|they|these|there (?:is|are)|all|\d)\b/i

/** “Between us, …”: an aside at the start of a sentence or clause. */
function isAside(before: string, after: string): boolean {
  const opens = /(?:^|[^\w\s]|\b(?:but|and|so|well|ok|okay|just|honestly))\s*$/i.test(before)
  return opens && /^\s?[,:—–…]/.test(after)
}
