import {
  lazy,
  type Container,
  defineRetextRule,
  foldText,
  type LexiconHit,
  type Rule,
  type Severity,
  type SignalContext,
  type Term,
  type TextMatch,
} from 'professional/rule'
import { profanityTerms } from '../lexicons/profanity-terms.ts'
import { isAimed } from '../shared/aim.ts'
import { maskedClues, maskedSwearingIn } from '../shared/masked-swearing.ts'
import { gateOf } from '../shared/reviewed-gate.ts'
import { isPartOfName, sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { speechActs } from '../signals/speech-act.ts'

const compounds: readonly Term[] = [
  {
    term: '{shitshow,shitstorm,clusterfuck,fuckup,arsewipe,shitload,shitbag}{,s}',
    sense: 'compound',
  },
  { term: '{batshit,fuckery}', sense: 'compound' },
]

const plain = defineRetextRule({
  id: 'civility/profanity',
  summary: 'The draft swears or uses an obscene word.',
  why: `
    Swearing that is fine among friends reads differently under a health profession’s name, and
    more so from the account of an organisation.
  `,
  advice: 'Say the same in words you would use at the counter or on the ward.',
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'nmc-code-2018', clause: '1.1' },
    { source: 'bma-social' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: 'Some readers may find this word crude or offensive',
  gate: () => [
    ...gateOf(profanityTerms, { withForms: true }),
    // The plugin finds its second word.
    { term: 'bloody hell', sense: 'wording' },
    // It does not know these.
    ...compounds,
  ],
  load: async () => (await import('retext-profanities')).default,
  examples: {
    bad: [
      {
        text: '«Bloody hell», what a day',
        meta: { author: { type: 'organisation' } },
        severity: 'warning',
      },
      { text: 'What a «shit» week on the ward.', severity: 'info' },
      { text: 'The system is down again, «damn» it.', severity: 'info' },
      { text: 'What the «hell» happened to the rota?', severity: 'info' },
      { text: 'You absolute «wanker».', severity: 'warning' },
      { text: 'Our area manager is a «prick».', severity: 'warning' },
      { text: 'Oh, «sod» off.', severity: 'info' },
      { text: 'She was «pissed» off.', severity: 'info' },
      { text: 'What a «sh*t» week on the ward.', severity: 'info' },
      { text: 'What a «f***ing» shift.', severity: 'info' },
      { text: 'You absolute «w@nker».', severity: 'warning' },
      { text: 'This rota is «5hit».', severity: 'info' },
      { text: '@drjones «Fuck» you and your audit.', severity: 'warning' },
      { text: 'Just «f**k» off.', severity: 'warning' },
      { text: 'The rota is a «shitshow».', severity: 'info' },
      {
        text: 'Sorry about the «shitstorm» on our phones.',
        meta: { author: { type: 'organisation' } },
        severity: 'warning',
      },
      { text: 'Anybody who blocks our ambulance bay is an utter «tosser».', severity: 'warning' },
    ],
    good: [
      'A finger prick test takes a minute.',
      'Heel prick screening for newborns.',
      'You prick your finger and wait.',
      'Dick Example is our chair.',
      'Pond scum is not a treatment.',
      'We have been through hell this winter.',
      'The colleague from hell: a comedy.',
      'Lay the sod and water it.',
      'Poo, pee, sex and breast are fine words for patients.',
      'Avoid “shit” in captions.',
      '> What a shit week.\n\nA colleague wrote this.',
      'The report damns the trust.',
      'Sod’s law: the printer broke.',
      'He bred cock pheasants.',
      'You dirty pond, full of scum.',
      'She got an A* and two B** in chemistry.',
      'Prices from £3* and up to 5% off, f* and p* as in the table.',
      'Avoid “f***” in captions.',
      'Follow @arsenal and @cockpit for scores.',
      'Read the cr*ft page.',
    ],
  },

  accept: severityOf,
})

/** The plugin knows words as they are spelt; what hides behind signs is found here. */
const rule: Rule = {
  ...plain,
  evasions: true,
  wakes: () => [maskedClues()],
  create(context) {
    function report(hit: LexiconHit, container: Container): void {
      const accepted = severityOf(hit, container, context)
      if (accepted === false) return
      context.report({
        at: hit.at,
        message: 'term',
        data: {},
        atMost: accepted === true ? undefined : accepted,
      })
    }

    return {
      hit(hit, container) {
        if (isDisguised(hit) || hit.term.sense === 'compound') report(hit, container)
      },
      post(post) {
        for (const { word, at } of maskedSwearingIn(context.text(post))) {
          report({ term: { term: word, sense: 'wording' }, phrase: word, at }, post)
        }
      },
    }
  },
}

export default rule

function isDisguised({ at, phrase }: LexiconHit): boolean {
  return foldText(at.value).value.replaceAll(/[^\p{L}\p{N}' -]/gu, '') !== phrase
}

/** How loudly to speak of a word that is there, if at all. */
function severityOf(
  hit: LexiconHit,
  container: Container,
  context: SignalContext,
): boolean | Severity {
  if (isPartOfName(hit.at) && !isFirstSaid(hit.at)) return false
  if (context.signal(mentions, container).isMentioned(hit.at)) return false
  if (hit.term.sense === 'exclamation' && !isExclaimed(hit)) return false
  if (isSpat(hit) && context.signal(speechActs, container).isAsserted(hit.at)) return true
  // “She was pissed off” gives her no name; “sissy” and “pussy” are names only.
  const isName = hit.term.sense === 'person' || !/(?:ed|ing?|y)$/.test(hit.phrase)
  const plural = /[^s]s$/.test(hit.phrase)
  const isAtPerson =
    isName &&
    isAimed(hit.at, { part: 'noun', plural, hold: onlyNames.test(hit.phrase) ? 'firm' : 'loose' })
  if (hit.term.sense === 'person') return isAtPerson
  return isAtPerson || container.meta.author?.type === 'organisation' ? true : 'info'
}

/** Hardly said of anything but people. */
const onlyNames = /^(?:tosser|wanker|arsehole|dickhead|twat)(?:s)?$/

/** Only the names of accounts stand before it, so that its capital is that of any sentence. */
function isFirstSaid(at: TextMatch): boolean {
  return /^\W*(?:@\w+\W+)+$/.test(sentenceAround(at).before)
}

/** “F… you”, “… off”: said to somebody, and about nobody’s day. */
function isSpat({ at, phrase }: LexiconHit): boolean {
  if (!/^(?:fuck|fck|fuk|piss|screw)$/.test(phrase)) return false
  const { before, after } = sentenceAround(at)
  if (/^ off\b(?! (?:with|from|at|when|because|the)\b)/i.test(after)) {
    return /(?:^\W*|[.!?,;:]\s*|@\w+\W+|\b(?:just|so|please|now|and|go|you can|can) )$/i.test(
      before,
    )
  }
  return (
    /^ (?:you|u|off you|him|her|them|your)\b/i.test(after) &&
    phrase !== 'piss' &&
    /(?:^\W*|[.!?,;:]\s*|@\w+\W+|\b(?:so|well|oh|just|yeah|no|and|go) )$/i.test(before)
  )
}

const opening = /(?:^|[.!?,;:…–-]\s*|\b(?:oh|well|ah|no|yeah|god|and|but|so) )$/i
const closing = lazy(() => /^(?:\s*(?:[.!?,;:…]|$|\p{Extended_Pictographic}))/u)

/** Whether a word that is harmless elsewhere is an oath here. */
function isExclaimed({ at, phrase }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (/^hells?$/.test(phrase)) {
    if (
      /\b(?:what|who|why|how|where|when|get|shut|bloody|fucking) (?:in )?(?:the )?$/i.test(before)
    ) {
      return true
    }
    if (/\bgo to $/i.test(before)) return closing().test(after)
    if (/^ (?:yeah|yes|no|yea|nah)\b/i.test(after)) return opening.test(before)
    return /(?:^|\b(?:oh|bloody) )$/i.test(before) && /^[,!]/.test(after)
  }
  if (phrase.startsWith('damn')) {
    if (/^ (?:it|you|them|him|her|this|right|well|thing|good|near|sure)\b/i.test(after)) return true
    if (/\b(?:so|too|god|every|your|that|this|those|these) $/i.test(before))
      return /^ \p{L}/u.test(after)
    return opening.test(before) && closing().test(after)
  }
  if (phrase.startsWith('sod')) {
    return (
      /^ (?:off|it|all|this|that|them|him|her|you)\b/i.test(after) ||
      /\b(?:poor|silly|lucky|old|miserable|lazy|daft|stupid|you) $/i.test(before)
    )
  }
  if (phrase.startsWith('bugger')) return /\b(?:as|like|to) $/i.test(before)
  return /^fuks?$/.test(at.value)
}
