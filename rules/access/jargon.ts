import {
  type Container,
  type Draft,
  defineRule,
  type LexiconHit,
  replaceWith,
  type Term,
  type TextMatch,
} from 'professional/rule'
import { jargon } from '../lexicons/jargon.ts'
import { isForTrade } from '../shared/trade.ts'
import { isPartOfName } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

/** What a term must not stand before or after to be the professional's word. */
const otherSense: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  chemist: {
    before:
      /\b(?:research|medicinal|analytical|organic|inorganic|polymer|industrial|food|process|trained|qualified|royal society of|boots,? the|lloyds,? the|(?:as|is|was|am|became|be) an?|he|she|who)\s(?:\w+\s)?$/i,
    after:
      /^(?:\s(?:by (?:training|profession)|who|and (?:physicist|biologist|inventor))|\s?[&+])/i,
  },
  fever: {
    before:
      /\b(?:scarlet|hay|yellow|glandular|rheumatic|dengue|lassa|typhoid|typhus|q|trench|puerperal|familial mediterranean|haemorrhagic|hemorrhagic|spotted|relapsing|valley|cabin|football|election|world cup|dance|gold|spring|baby|enteric|paratyphoid|oropouche|rift valley|cat scratch)[ -]$/i,
    after: /^[ -](?:pitch|tree|few|patrol|hospital|nurse|ward|clinic|dream|coat|grass)/i,
  },
  stool: {
    before:
      /\b(?:bar|foot|step|kitchen|piano|shower|perching|camp|milking|wooden|bath|toilet|a low|on an?|sit on (?:a|the)|toad|plastic|sturdy|non-slip)[ -]$/i,
    after:
      /^[ -](?:pigeon|charts?|softeners?|for (?:the|your) feet|(?:in|by|beside|under|at) (?:the|your) (?:shower|bath|sink|kitchen|window|table|counter))/i,
  },
  renal: {
    after:
      /^ (?:unit|ward|department|team|association|registry|medicine|services?|centre|clinic|network|physicians?|consultants?|nurses?|technologists?|pharmacists?)\b/i,
  },
  haemorrhage: {
    before:
      /\b(?:brain|subarachnoid|intracerebral|cerebral|post-?partum|obstetric|retinal|vitreous|subconjunctival|splinter|antepartum) $/i,
  },
  vomiting: {
    before: /\b(?:winter|cyclical?|projectile|self-induced) $/i,
    after: /^ (?:bug|syndrome|virus|blood)/i,
  },
  rectum: {},
  risk: { before: /\b(?:at|low|assess the|assessing) $/i },
  hypertension: { before: /\b(?:pulmonary(?: arterial)?|portal|intracranial|ocular|arterial) $/i },
  hypotension: { before: /\b(?:orthostatic|postural|intracranial) $/i },
  oedema: { before: /\b(?:macular|pulmonary|cerebral|corneal) $/i },
  alopecia: { after: /^ (?:areata|totalis|universalis|uk)/i },
  medication: {
    after:
      /^ (?:review|reviews|overuse|abortion|assisted|safety (?:officer|week)|administration|errors?|record)/i,
  },
  medications: {},
  syncope: { after: /^ (?:clinic|service|unit|team|nurse|pathway|trust)s?\b/i },
  haematuria: { after: /^ (?:clinic|service|unit|team|nurse|pathway)s?\b/i },
  tachycardia: {
    before:
      /\b(?:supraventricular|ventricular|postural(?: orthostatic)?|orthostatic|sinus|atrial|narrow complex|inappropriate sinus) $/i,
    after: /^ syndrome\b/i,
  },
  myalgia: { after: /^ encephal/i },
  paraesthesia: { before: /\bmeralgia $/i },
  infant: { before: /\b(?:first|follow-on) $/i },
  sms: { after: /^ (?:code|gateway|api)/i },
  acute: { after: /^ (?:trust|hospital|care|service|unit|ward)/i },
}

/** “Ring our practice manager”. */
const isOfPractice =
  /^(?:['’]s)? (?:managers?|nurses?|teams?|staff|pharmacists?|receptionists?|paramedics?|websites?|number|line)\b/i

/** A name may follow these: “commencing Monday”. */
const verb = /^(?:commenc|occur|titrat|urinat)/i

const wordsAround = 8

export default defineRule({
  id: 'access/jargon',
  summary: 'A professional’s word stands where the public has a plainer one.',
  why: `
    Many adults find health information hard to follow as it is usually written. A word they would
    have to look up is a step that they may not take.
  `,
  advice:
    'Write the plain word; put the professional one in brackets where people will hear it from others.',
  references: [{ source: 'nhs-atoz' }, { source: 'nhs-write' }],
  severity: 'info',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    plainer: '“{instead}” is plainer than “{actual}”, a word of the NHS A to Z',
    house: '“{instead}” is plainer than “{actual}”',
  },
  lexicon: jargon,
  wakes: () => [],
  examples: {
    bad: [
      { text: 'Ask your local «chemist» #pharmacy', severity: 'info' },
      'Take your «medication» with food if «nausea» «occurs»',
      '«Contraindicated» in «renal» impairment',
      'Patients may experience «pyrexia»',
      'Pop to the «chemist’s» for a flu jab.',
      'You may have «fever» and a cough. If the fever lasts, call us.',
      'A scan of the «uterus» takes ten minutes.',
      'Tell us if you have «hypertension».',
      'See a «cardiologist» about it.',
      'Call us if it hurts to «pass urine» this week.',
      '«Titrate» slowly and «commence» with a low dose.',
      { text: 'We will send you an «SMS».', meta: { audience: 'patients' } },
      'Register with a «GP practice» near you.',
      'It lowers your «risk of developing» cancer.',
      'Blood in your «stools» should be checked.',
      'If you «develop symptoms», stay at home.',
      '«Commencing» Monday, we open at 8.',
      'Report any «adverse reactions».',
      'Please «call the practice» before ten.',
      'Use «infant formula» that is made up fresh.',
      'The «prognosis» is good.',
      'You can have «acute pain» for a day.',
      '**Diarrhoea and «vomiting»** often pass in two days.',
      'Take «oral antibiotics» for five days.',
      'Tell us about «haematuria» at once.',
      'It can cause «myalgia» and «tachycardia».',
    ],
    good: [
      'Chemist + Druggist wrote about us.',
      'The Royal College of Chemists is a name, and so is the Renal Association.',
      'The renal unit is on level 2.',
      'You may have a high temperature (fever).',
      'Fever (a high temperature) is common.',
      'Scarlet fever, hay fever and yellow fever are illnesses.',
      'Nausea (feeling sick) wears off.',
      'You may feel sick, which doctors call nausea.',
      'Hypertension, also called high blood pressure, has no symptoms.',
      'High blood pressure (hypertension) has no symptoms.',
      { text: 'Contraindicated in renal impairment', meta: { audience: 'professionals' } },
      { text: 'Titrate the analgesia.', meta: { audience: 'internal' } },
      'The leaflet says: “Take this medication with food.”',
      '> Take your medication with food.',
      'The combined oral contraceptive pill is free.',
      'She trained as a chemist before she became a pharmacist.',
      'Sit on a stool and rest your arm.',
      'A stool by the sink saves your legs. She was a fever nurse in 1931.',
      'Football fever is here.',
      'I buy it at Boots the chemist.',
      'Avoid “medication”; say “medicine”.',
      'Book a Structured Medication Review.',
      'STOMP is about over-medication, and this leaflet about self-medication.',
      'Ask your pharmacist about your medicines, your kidneys and your womb.',
      'The winter vomiting bug is about.',
      'Call 999 if somebody is vomiting blood.',
      'A Bristol stool chart hangs on the wall.',
      'We assess the risk of falls.',
      'Practice makes perfect. Our practice nurse can help. Or ring our practice manager.',
      '`renal` is code',
      'Diuretics are tablets that make you pee more.',
      'Pulmonary hypertension is rare.',
      'Haematuria (blood in your pee) should be checked.',
      'Postural tachycardia syndrome is often missed.',
      'The haematuria clinic is on level 2.',
      'The acute trust runs the ward.',
    ],
  },

  create(context) {
    /** Terms that the draft has been told about, or explains. */
    const settled = new Set<Term>()
    /** The text that was asked about last, in small letters: a page has many such words. */
    let lower = { of: '', text: '' }

    function inSmallLetters(text: string): string {
      if (lower.of !== text) lower = { of: text, text: text.toLowerCase() }
      return lower.text
    }

    function look(hit: LexiconHit, container: Container): void {
      const { at, term } = hit
      if (settled.has(term) || isForTrade(container)) return
      const { kind } = at.view.blockAt(at.start)
      if (kind === 'field' || kind === 'code' || kind === 'url') return
      if (isPartOfWord(at) || (!verb.test(at.value) && isPartOfName(at)) || isOtherWord(at)) return
      if (context.signal(mentions, container).isMentioned(at)) return
      settled.add(term)
      if (isExplained(hit, inSmallLetters(at.view.value))) return
      const [instead = ''] = term.instead ?? []
      context.report({
        at,
        message: term.sense === 'house' ? 'house' : 'plainer',
        data: { instead, actual: at.value },
        suggestions: [replaceWith(hit, instead)],
      })
    }

    return {
      draft(_draft: Draft) {
        settled.clear()
      },
      hit: look,
    }
  },
})

/** *Over-medication* is no medicine. */
function isPartOfWord({ before }: TextMatch): boolean {
  return /\w-$/.test(before.slice(-2))
}

function isOtherWord({ value, before, after }: TextMatch): boolean {
  if (isOfPractice.test(after) && value.toLowerCase().endsWith(' practice')) return true
  const [word = ''] = /^[a-z]+/.exec(value.toLowerCase()) ?? []
  const sense = otherSense[word] ?? otherSense[word.replace(/s$/, '')]
  if (!sense) return false
  return sense.before?.test(before.slice(-60)) === true || sense.after?.test(after) === true
}

/**
 * Whether the term, or another use of it in the same text, stands beside the plain word.
 *
 * @param text All of it, in small letters.
 */
function isExplained({ at, phrase, term }: LexiconHit, text: string): boolean {
  const { view } = at
  const plain = term.instead ?? []
  let uses = 0
  for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1)) {
    if (++uses > 50) break
    if (isExplainedAt(view.slice(from, from + phrase.length), plain)) return true
  }
  return isExplainedAt(at, plain)
}

const explainedAfter =
  /^["”’*]{0,3}\s*(?:\(\s*[a-z][^()]{2,90}\)|[,–—-]\s*(?:which (?:is|are|means?)|that is|i\.e\.|meaning)\b|[,–—-]?\s*(?:means|is (?:when|where|another word|the (?:medical|clinical) (?:word|name|term))|(?:is )?also (?:called|known as))\b)/i
const explainedBefore =
  /(?:\b(?:called|known as|term(?:ed)?|the (?:medical|clinical) (?:word|name|term) (?:is|for it is))|(?:[a-z)]\s)\((?:or |also (?:called|known as) |called |known as )?)\s?["“'‘]?$/i

function isExplainedAt({ before, after }: TextMatch, plain: readonly string[]): boolean {
  if (explainedAfter.test(after.slice(0, 120))) return true
  const isAlone = /^["”’]?\s*(?:\)|,| or\b|$)/.test(after)
  if (explainedBefore.test(before.slice(-60)) && isAlone) return true
  const near = `${lastWords(before)} | ${firstWords(after)}`.toLowerCase()
  return plain.some((words) => holds(near, words.toLowerCase()))
}

/** Words of their own, perhaps inflected: no *wee* in *week*, and no hashtag. */
function holds(text: string, words: string): boolean {
  if (!text.includes(words)) return false
  return new RegExp(`(?<![\\w#])${words}(?:s|ing|d|ed)?(?!\\w)`).test(text)
}

function firstWords(text: string): string {
  return text.slice(0, 160).trim().split(/\s+/, wordsAround).join(' ')
}

function lastWords(text: string): string {
  return text.slice(-160).trim().split(/\s+/).slice(-wordsAround).join(' ')
}
