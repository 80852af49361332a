import { defineRule, type DraftMeta, lazyPattern } from 'professional/rule'
import { mentions } from '../signals/mention.ts'
import { type Sentence, sentences } from '../signals/sentences.ts'

/** A greeting by name, and thanks or regret: an answer, whatever the metadata leaves out. */
const opening = lazyPattern(
  String.raw`^\s*(?:@\w{1,40}[\s,:]+)*(?:(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)|Thank you|Thanks|Sorry),? (?!(?:All|Everyone|Everybody|Team|Colleagues?|Both|Folks|Patients?|Parents?|Carers?|Customers?|Sir|Madam|Residents?|Friends?|There|Guys|Neighbours?|You|Students?|Members?|To|For)\b)(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{0,30})?\s?[,.!:;–—-]|Thank(?:s| you) (?:so much |very much )?for (?:your|the|this|leaving (?:us )?an?|taking the time to (?:leave|write|post) (?:us )?an?|sharing your) (?:\w+ ){0,2}(?:review|rating|feedback|stars?)\b)`,
  'u',
)
const answering =
  /\b(?:sorry|apolog\w+|thank(?:s| you)|glad|pleased|delighted|(?:your|this|the) (?:\w+ )?(?:review|feedback|comment|complaint)|when you (?:\w+ ){0,2}(?:came|visited|called|rang|phoned|collected|saw|attended|were)|our (?:records|notes|system)|as (?:we|I) (?:explained|advised|told)|we (?:checked|looked|reviewed))\b/i
const openingReach = 220

const thing = String.raw`(?:(?:recent|last|latest|repeat|previous|first|second|blood|test|flu|scan|own|missed|online|urgent|whole|dental|eye|skin) ){0,2}(?:prescriptions?|scripts?|appointments?|visits?|consultations?|(?:medical |health )?records?|(?:blood |test |scan )?results?|medications?|medicines?|tablets|inhalers?|treatments?|diagnosis|surgery date|operation|procedure|check-?ups?|(?:blood |smear |hearing |eye )?tests?|scans?|smear|biopsy|x-?rays?|swab|doses?|injections?|braces|fillings?|extraction|implants?|antibiotics|insulin|jab|vaccination|referral|clinical notes|notes|order of)(?! (?:guide|leaflet|room|plan|centre|area|form|to our (?:stand|website|page|event|stall)|to (?:the|this) (?:website|page|site))\b)`

/** What only the person and those who cared for them know. */
const facts: readonly string[] = [
  String.raw`\bwhen (?:you|your (?:\w+ )?(?:son|daughter|mum|mother|dad|father|husband|wife|child|partner|baby))(?: (?:first|last|both|recently|originally|and your \w+))? (?:came|visited|called|rang|phoned|collected|saw|attended|dropped|popped|walked|were (?:seen|here|given|admitted|with us|in)|picked up|arrived|spoke|asked|booked|registered|refused|left|joined us)\b`,
  String.raw`\b(?:we|I|(?:our|the) (?:\w+ )?(?:pharmacists?|doctors?|nurses?|team|staff|dentists?|GPs?|receptionists?|manager|optometrists?))(?: (?:have|has|had|also|did|already|just|both|personally|carefully|always))* (?:checked|looked (?:at|into|through|up)|reviewed|dispensed|prepared|ordered|filled|processed|updated|amended|chased|changed|cancelled|rebooked|opened|read|examined) your (?!(?:\w+ )?(?:feedback|review|comments?|message|e-?mail|complaint|post|questions?|concerns?|words|rating|points?|suggestions?|tweet|reply|quer(?:y|ies)|thoughts|input|response|inquir(?:y|ies)|enquir(?:y|ies)|application|request|cv|proposal|draft|paper|article|report|website|profile|account)s?\b)`,
  String.raw`\b(?:our|your|the) (?:\w+ )?(?:records|notes|systems?|files?|CCTV|logs?|call recordings?|appointment book) (?:clearly |also )?(?:shows?|indicates?|confirms?|suggests?|states?|says?|has you|have you|tells?)\b`,
  String.raw`\b(?:as )?(?:we|I|(?:our|the) (?:\w+ )?(?:pharmacists?|doctors?|nurses?|team|staff|dentists?|GPs?|receptionists?))(?: (?:have|has|had|also|clearly|did|already|then|both|even|repeatedly))* (?:explained to|advised|told|informed|warned|offered|gave|prescribed|referred|treated|examined|vaccinated|saw|seen|asked|refunded|turned) you\b(?! (?:can|could|would|our|the (?:chance|opportunity)))`,
  String.raw`(?<!\b(?:that|before|after|when|imagine|once|while|since|which|where) )\byou (?:were|['’]d been|had been) (?:\w+ly |also |already |then )?(?:given|prescribed|seen|told|refused|late|rude|abusive|aggressive|shouting|offered|advised|informed|referred|discharged|diagnosed|treated|vaccinated|examined|booked|admitted|turned away|asked to (?:leave|wait|come|return)|sent (?:home|away)|swearing|with us)\b`,
  String.raw`\byou (?:swore|shouted|were a patient|are a patient|have been (?:a|our) patient)\b|\bas (?:a|our) (?:\w+ )?patient (?:of ours|here|of our \w+)\b`,
  String.raw`\byou (?:had |have |also |already |did |then |unfortunately )*(?:missed|cancelled|collected|attended|picked up|did not attend|didn['’]t attend|failed to attend|refused|stopped taking|requested|ordered) (?:(?:your|two|three|several|the|an?|both|that|her|his|for) )?(?:\w+ ){0,2}(?:appointments?|prescriptions?|tablets|medication|medicines?|treatment|script|inhalers?|dose|jab|vaccination|antibiotics|clinic)\b`,
  String.raw`\byour ${thing}\b`,
]
const fact = lazyPattern(facts.join('|'), 'iu')
const anyOwn = lazyPattern(String.raw`^your ${thing}`, 'iu')

/** Before *your visit*: how somebody feels about it. */
const felt =
  /\b(?:glad|pleased|delighted|happy|sorry|apolog\w+|thank(?:s| you)|hope|hoping|enjoyed|regarding|disappointed|sad|regret\w*|lovely|great|good to|mistake|wrong|error|lost|delay\w*|late)\b/i
/** After it: what became of it. */
const happened =
  /^ (?:\w+ ){0,3}?(?:was|were|went|had|has been|have been|did(?: not|n['’]t)?|arrived|came|got|took|ran|is (?:now |still |all )?(?:ready|waiting|here|overdue|due|on|with|booked|in)|are (?:now |still |all )?(?:ready|waiting|here|overdue|due|on|with|normal|in|back|booked)|showed?)\b/i

const condition =
  /\b(?:if|unless|should (?:you|your|anyone)|whether|whenever|in case|once (?:you|your)|when (?:you|your) (?:\w+ )?(?:come|comes|visit|call|collect|ring|phone|is|are|need|arrive|next|have|has)|next time|in (?:the )?future|every(?:one|body)|all (?:our )?patients|anyone|people|patients)\b/i
/** Speaks of a prescription that nobody says exists: requests, offers, and the refusal to say. */
const noFact =
  /\b(?:please|you (?:can|may|might|could|will|should|need|are welcome|would like)|(?:can|could|may|might|would|will) (?:you|we|I)|we(?:['’]d| would| can|['’]ll| will| could| cannot| can['’]t| do not| don['’]t| never| aim| always| try)|I(?:['’]d| would| can| cannot| can['’]t)|(?:discuss|comment|talk|speak|look into|give us|contact|email|call|ring)\w*|cannot|can['’]t|not able|unable|happy to|like to|to help|how to|to (?!hear|read|see|learn|know|find)\w+ your|must|need)\b|^\W*(?:refill|request|bring|check|order|collect|keep|take|show|track|use|get|give|have)\b/i

export default defineRule({
  id: 'confidentiality/reply-confirms-patient',
  summary: 'A reply confirms that somebody is a patient, or tells what happened to them.',
  why: `
    People may say in public that they are patients; those who care for them may not confirm it.
    A reply that tells the other side of a visit shares what was confidential.
  `,
  advice:
    'Thank them, say that you cannot speak of anybody’s care in public, and give a private way to reach you; then treat it as a complaint.',
  references: [
    { source: 'mps-reviews' },
    { source: 'hipaa-ocr-yelp' },
    { source: 'gphc-regulate-confidentiality' },
    { source: 'gphc-online-2016' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    confirmed: 'This reply confirms that somebody is a patient, or what happened to them',
  },
  examples: {
    bad: [
      {
        text: 'Hi Karen, «when you came» in on Monday we explained your tablets were out of stock',
        meta: { kind: 'review-response' },
        severity: 'error',
      },
      {
        text: '«Our records show» you missed two appointments',
        meta: { kind: 'review-response' },
        severity: 'error',
      },
      {
        text: 'Glad «your treatment» went well!',
        meta: { kind: 'reply' },
        severity: 'warning',
      },
      {
        text: '«We checked your» prescription and it was the surgery’s mistake',
        meta: { kind: 'review-response' },
        severity: 'error',
      },
      {
        text: 'Hi Karen, sorry about the wait. «You were told» on the phone to come after two.',
        severity: 'warning',
      },
      {
        text: 'Thank you for your review. «Our pharmacist told you» that the dose had changed.',
        severity: 'warning',
      },
      {
        text: 'Hello Tom! So glad to read this. Hope «your recent consultation» was of use.',
        severity: 'warning',
      },
      {
        text: 'Sorry to read this, but «you missed your appointment» and did not ring.',
        meta: { kind: 'review-response' },
        severity: 'error',
      },
      {
        text: 'We hear you. «You were late», and the clinic had closed.',
        meta: { inReplyTo: 'https://example.org/post/1' },
        severity: 'warning',
      },
    ],
    good: [
      {
        text: 'Thank you for your feedback; please call the pharmacy so we can look into it',
        meta: { kind: 'review-response' },
      },
      {
        text: 'If your prescription isn’t ready, ask us',
        meta: { kind: 'review-response' },
      },
      { text: 'We aim to answer everyone within two days', meta: { kind: 'review-response' } },
      {
        text: 'Sorry to read this; our complaints page explains what happens next.',
        meta: { kind: 'review-response' },
      },
      {
        text: 'We cannot supply antibiotics without a consultation',
        meta: { kind: 'review-response' },
      },
      {
        text: 'Hi Karen, thank you for your review. We cannot discuss your care or your records here.',
        meta: { kind: 'review-response' },
      },
      {
        text: 'We have read your review and looked into your comments.',
        meta: { kind: 'review-response' },
      },
      { text: 'When you come in, bring your prescription.', meta: { kind: 'reply' } },
      { text: 'Please ring us about your prescription.', meta: { kind: 'reply' } },
      { text: 'Sorry if you were told something else.', meta: { kind: 'reply' } },
      { text: 'Our records show that fewer people smoke.', meta: { kind: 'post' } },
      'Hi everyone, sorry, your prescriptions are late today.',
      'Dear patients, thank you. When you came in last year we asked about the car park.',
      'When you came in for your jab, did you see our new sign?',
      { text: 'Hi Karen, sorry. Your prescription is ready.', meta: { kind: 'patient-message' } },
      {
        text: 'Never write “when you came in we checked your records” to a reviewer.',
        meta: { kind: 'reply' },
      },
      {
        text: 'Hi Karen, sorry, when you came in we were shut.',
        meta: { kind: 'reply', fictional: true },
      },
    ],
  },

  create(context) {
    return {
      post(post) {
        const { meta } = post
        const view = context.text(post)
        if (meta.fictional || !isReply(meta, view.value)) return
        const atMost = meta.kind === 'review-response' ? 'error' : 'warning'
        for (const sentence of context.signal(sentences, post)) {
          const found = factIn(sentence)
          if (!found) continue
          const start = sentence.start + found.index
          const match = view.slice(start, start + found[0].trimEnd().length)
          if (context.signal(mentions, post).isMentioned(match)) continue
          context.report({ at: match, message: 'confirmed', atMost })
        }
      },
    }
  },
})

function isReply({ kind, inReplyTo }: DraftMeta, text: string): boolean {
  if (kind !== undefined) return kind === 'reply' || kind === 'review-response'
  if (inReplyTo !== undefined) return true
  const start = text.slice(0, openingReach)
  // Every greeting and every thanks begins with one of these.
  return /^\s*[@HDGTS]/.test(start) && opening.test(start) && answering.test(start)
}

/** Whether a sentence says something of a prescription that there is, and not of any. */
function isTold(before: string, after: string): boolean {
  return felt.test(before) || happened.test(after)
}

/** The first words of a sentence that state a fact of somebody’s care. */
function factIn({ value }: Sentence): RegExpExecArray | undefined {
  const found = fact.exec(value)
  if (!found) return undefined
  if (condition.test(value.slice(0, found.index))) return undefined
  if (!anyOwn.test(found[0])) return found
  if (noFact.test(value) || condition.test(value)) return undefined
  const end = found.index + found[0].length
  return isTold(value.slice(0, found.index), value.slice(end)) ? found : undefined
}
