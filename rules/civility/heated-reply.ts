import {
  type Container,
  defineRule,
  lazy,
  type LexiconHit,
  makePattern,
  type Post,
  type Range,
  type TextMatch,
  type TextView,
  isAcronym,
} from 'professional/rule'
import { absolutes, jabs, praise, sarcasms, softeners } from '../lexicons/heat.ts'
import { insults } from '../lexicons/insults.ts'
import { isAimedInsult, isHalfOfField, isSpokenFor } from '../shared/insulting.ts'
import { putDownsIn } from '../shared/put-downs.ts'
import { sentenceAround, straighten, withoutSign } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { speechActs } from '../signals/speech-act.ts'
import { patternClues } from '../shared/pattern-clues.ts'

export default defineRule({
  id: 'civility/heated-reply',
  summary: 'A reply sounds as if it was written in anger.',
  why: `
    Readers judge the calmer of two people to be right, and a reply outlives the remark that
    provoked it. There is no duty to answer anybody online.
  `,
  advice: `
    State the facts, or take one of three ways out: wait an hour; send nothing, as no reply is
    needed; mute, block or report. What keeps coming back is a matter for the manager.
  `,
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'gphc-online-2016' },
    { source: 'lmc-pitfalls' },
    { source: 'hcpc-wisely' },
    { source: 'rps-blog-2019' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    heated: 'Readers may hear anger in this reply; it can wait an hour',
    optional: 'Readers may hear anger here, and you do not have to reply',
  },
  lexicon: insults,
  yieldsTo: ['civility/put-down'],
  needs: () => [['<meta>', '@', '<subject>']],
  wakes: () => [
    ...patternClues(sourceOf([...jabs, ...absolutes, ...sarcasms]), blocked, contemptSigns, claps),
  ],
  examples: {
    bad: [
      {
        text: '«Oh wow». Do your research before you lecture pharmacists!!',
        meta: { kind: 'reply' },
        severity: 'warning',
      },
      { text: '👋 @x you folk never listen «🙄»', severity: 'info' },
      {
        text: 'Oh give over. You people have no idea what we do, so educate yourself!! «🙄»',
        meta: { kind: 'reply' },
        severity: 'warning',
      },
      {
        text: "«Newsflash»: you clearly haven't read it",
        meta: { kind: 'reply' },
        severity: 'info',
      },
      {
        text: 'How dare you. Educate yourself. «Blocked.»',
        meta: { kind: 'reply' },
        severity: 'info',
      },
      { text: '@drjones That idea is «pathetic».', severity: 'info' },
      {
        text: '«Shame on you». You lot never read the leaflet. Grow up!!',
        meta: { inReplyTo: 'https://example.org/1' },
        severity: 'warning',
      },
      { text: '@drjones Did you even read it? «🤦»', severity: 'info' },
      { text: '@drjones Read the study «before you open your mouth». Grow up.', severity: 'info' },
      { text: '@drjones «Do give over», I have a degree and you have Google.', severity: 'info' },
      { text: '@drjones «what part of» NOT THE DOSE is hard?', severity: 'info' },
      {
        text: '@drjones «You watched one video» and now you’re lecturing a midwife?',
        severity: 'info',
      },
      { text: '@drjones Well, aren’t you clever; «use your head».', severity: 'info' },
    ],
    good: [
      { text: 'You always explain this so well!', meta: { kind: 'reply' } },
      'Are you serious about CPD? Join us',
      { text: 'Are you serious about CPD? Join us!', meta: { kind: 'reply' } },
      { text: 'That is a lot of snow!', meta: { kind: 'reply' } },
      { text: "That's not what the SmPC says, see section 4.5", meta: { kind: 'reply' } },
      {
        text: '> This is shit and you people are useless.\n\nI am sorry that we kept you waiting. I will ring you today.',
        meta: { kind: 'reply' },
      },
      { text: '👏👏👏 congratulations on your award', meta: { kind: 'reply' } },
      // Without a reply nobody is answered.
      'Oh wow. Do your research before you lecture pharmacists!!',
      { text: 'Do your research, I may be wrong.', meta: { kind: 'reply' } },
      // The insult alone belongs to civility/insult.
      '@drjones what an absolute clown',
      { text: 'Thank you, you clearly care about this!', meta: { kind: 'reply' } },
      '@exampletrust You never stop. Thank you, all of you 👏👏👏',
    ],
  },

  create(context) {
    const hits = new Map<Container, LexiconHit[]>()
    return {
      hit(hit, container) {
        if (!isReply(container)) return
        if (!context.signal(speechActs, container).isAsserted(hit.at)) return
        const known = hits.get(container)
        if (known) known.push(hit)
        else hits.set(container, [hit])
      },
      post(post) {
        if (!isReply(post)) return
        const view = context.text(post)
        const isOwn = (match: TextMatch) => !context.signal(mentions, post).isMentioned(match)
        const { score, anchors } = heatOf(view, hits.get(post) ?? [], isOwn)
        const [first] = anchors
        if (score < 2 || !first) return
        const putDowns = putDownsIn(view)
        context.report({
          at: anchors.find((cue) => !putDowns.some(({ at }) => isOver(at, cue))) ?? first,
          message: aboutCare.test(view.value) ? 'heated' : 'optional',
          atMost: score < 4 ? 'info' : 'warning',
        })
      },
    }

    function isReply(container: Container): container is Post {
      if (container.type !== 'post') return false
      const { kind, inReplyTo } = container.meta
      if (kind === 'reply' || inReplyTo !== undefined) return true
      return kind === undefined && answering.test(withoutSign(context.text(container).value))
    }
  },
})

/** A handle, or a review taken up: “Re: “Waited an hour””. */
const answering = /^\s*(?:@\w|Re: ?["“‘'])/i

const aboutCare =
  /\b(?:patients?|pharmac\w+|nurs\w+|doctors?|gps?|dent\w+|hospitals?|medicin\w+|doses?|vaccin\w+|prescri\w+|surger\w+|wards?|clinics?|treat\w+|health|nhs|drugs?|tablets?|leaflets?|waiting|appointments?)\b/i

const sourceOf = (sources: readonly string[]) => `(?<![\\w'])(?:${sources.join('|')})(?![\\w])`
const patternOf = (sources: readonly string[]) => lazy(() => makePattern(sourceOf(sources), 'gi'))
const patterns = {
  jab: patternOf(jabs),
  absolute: patternOf(absolutes),
  sarcasm: patternOf(sarcasms),
  softener: patternOf(softeners),
}
const praising = lazy(() => makePattern(praise, 'i'))
const contemptSigns = /[🙄🤡🤦🖕]/gu
const blocked =
  /\b(?:(?:blocked|muted)(?:,? (?:and|&) (?:blocked|reported|muted))?|(?:block|mut)ing you(?: now)?)\.?\W*$/gi
const claps = /(?:👏[\u{1F3FB}-\u{1F3FF}]?\s?){3,}/gu
const swearing =
  /\b(?:fuck\w*|shit\w*|bollocks|bullshit|crap|wtf|ffs|stfu|bloody|damn(?:ed)?|arse\w*|piss(?:ed)?)\b/gi
const capitals = /(?<![\w@#])[A-Z]{3,}(?![\w])/g
/** Words that nobody abbreviates to, so that their capitals are a raised voice. */
const commonWord =
  /^(?:YOU|YOUR|NOT|STOP|READ|NEVER|ALWAYS|WHY|WHAT|THE|ARE|AND|THIS|THAT|WITH|DONT|HOW|WHO|ALL|NOTHING|WRONG|PEOPLE|LISTEN|ENOUGH|REALLY|DOES|HAVE|LIES)$/

interface Heat {
  readonly score: number
  /** The cues in order, without insults, which another rule reports. */
  readonly anchors: readonly TextMatch[]
}

/** With full stops where a paragraph, a semicolon or a laugh ends a clause. */
function pausesIn(text: string): string {
  return text.replaceAll(/\n|;| (?:lol|lmao|rofl)\b/gi, (pause) => '.'.padEnd(pause.length))
}

function heatOf(
  view: TextView,
  words: readonly LexiconHit[],
  isOwn: (match: TextMatch) => boolean,
): Heat {
  const text = pausesIn(straighten(view.value))
  const found = (pattern: RegExp): TextMatch[] =>
    [...text.matchAll(pattern)]
      .map((match) => view.slice(match.index, match.index + match[0].trimEnd().length))
      .filter(isOwn)
  const isPraise = praising().test(text)
  const sarcasm = isPraise ? [] : [...found(patterns.sarcasm()), ...found(claps)].slice(0, 1)
  const cues = [
    ...found(patterns.jab()),
    ...(isPraise ? [] : found(patterns.absolute())),
    ...sarcasm,
    ...found(contemptSigns).slice(0, 2),
    ...found(blocked).slice(0, 1),
  ]
  // A page on lazy eyes says one word often.
  const heating = [...new Map(words.filter(isHeating).map((hit) => [hit.phrase, hit])).values()]
  const shouted = found(capitals).filter(({ value }) => !isAcronym(value))
  const isLoud =
    /!!|\?!|\?\?/.test(text) ||
    (shouted.length > 1 && shouted.some(({ value }) => commonWord.test(value)))
  const score =
    cues.length +
    2 * heating.length +
    (found(swearing).length > 0 ? 1 : 0) +
    (isLoud ? 1 : 0) -
    found(patterns.softener()).length
  const anchors = [...cues, ...heating.filter((hit) => !isSpokenFor(hit)).map((hit) => hit.at)]
  return { score, anchors: anchors.toSorted((a, b) => a.start - b.start) }
}

function isOver(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** Insults heat a reply even where they have no target, unless they have a harmless sense. */
function isHeating(hit: LexiconHit): boolean {
  const sense = hit.term.sense ?? ''
  if (isHalfOfField(hit)) return false
  if (isAimedInsult(hit)) return true
  if (sense !== 'noun' && sense !== 'adjective') return false
  const { before, after } = sentenceAround(hit.at)
  if (/^[- ](?:eye\w*|question|for)\b/i.test(after)) return false
  return !/\b(?:not|never|nobody|no one|no|feel|feels|feeling|felt|sound|look|my|i'm)\b[^,;:]{0,40}$|n't\b[^,;:]{0,40}$/i.test(
    before,
  )
}
