import { type ClueRows, type DraftMeta, lazy, type Range } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'
import { platformLengths } from './platforms.ts'

/** A word that tells readers that they look at an advert, or that it is hoped they know. */
export interface AdLabel extends Range {
  /** `weak` is a label that readers miss or do not understand: `#sp`, `#gifted`. */
  readonly strength: 'plain' | 'weak'
  /** Other things bear it too, so that something else has to show that the draft sells. */
  readonly isDoubtful: boolean
}

/** A cheap question before the patterns below. */
const mayLabel =
  /#|\bad|spon|gift|partner|affil|pa(?:id|ys|ying)|sample|collab|hysb|support|funded/i

const mayBePlain = /#ad|\bad|hysb|\b(?:paid|paying|pays) (?:me|by|for|to)\b/i
const mayBeWeak =
  /#(?:sp|gift|pr|free|coll|part|paid|brand|amb|aff|inv|iwork)|[[(](?:gift|spon|sp|pr |press|aff|in part|coll)|paid (?:part|coll|prom|for)|sponsor(?:ed|s|ing)|affiliate link|(?:supported|funded) by/i

const plain =
  /#(?:ad|advert|advertisement|advertising)s?\b(?![\w-])|[[(](?:ad|advert|advertisement)[\])]|(?<=^\W{0,4}|[\n.!?]\W{0,4})(?:ad|advert|advertisement|advertising|hysbyseb)(?= ?[:|–—•*\n/.]| - | @|\s*$)|\b(?:paid|this is an?|this was an?) (?:\w+ )?(?:ad|advert|advertisement|advertorial)\b(?! ?(?:hoc|lib|nauseam))|\badvertisement feature\b|\bad(?= (?:with|for|by|from) @)|(?<!\b(?:no|never|not|if|had|has|have|none of (?:the|these|those|my)) )(?<![\w’'-])(?!(?:nobody|one|any(?:one|body)|some(?:one|body)|none|never|not|who|which|that|have|has|had|be|been|get|got|\w+n['’]t)\b)[\w’'&-]{1,40} (?:(?:has|have|kindly|also|is|are) ){0,2}(?:paid|paying|pays) me (?:(?:real|good|actual) money )?(?:for|to (?:make|write|post|do|film|share|record)) (?:this|today['’]s) (?:post|video|thread|reel|story|review|recipe|episode)\b|\bI(?:['’]m| am| was|['’]ve been| have been) (?:being )?paid (?:by @?[\w’'&-]+(?: [A-Z][\w’'&-]*)? )?(?:for|to (?:make|write|post|do|film|share|record)) (?:this|today['’]s) (?:post|video|thread|reel|story|review|recipe|episode)\b/gi

const weak =
  /#(?:sp|spon|sponsored|sponsoredpost|gifted|gift|prgift|pr(?:sample|package|gifted|product|gift)?|freebie|collab|collaboration|partner|partnership|paidpartner(?:ship)?|brandpartner|ambassador|brandambassador|aff|affiliate|afflink|affiliatelink|invite|pressloan|iworkwith\w{2,30})\b(?![\w-])|[[(](?:gifted|sponsored|spon|sp|pr sample|press sample|aff|affiliate|in partnership|collab)\b[^\])\n]{0,40}[\])]|(?:\b(?:this|it|post|video|thread|links?) (?:is|was|are|contains?) (?:an? )?|(?<=^\W{0,4}|[\n.!?]\W{0,4}|[[(]))(?:paid (?:partnership|collaboration|promotion)|sponsored post|(?:contains )?affiliate links?)\b(?! (?:must|should|are|can|may|need))|\b(?:this|(?:today|yesterday)['’]s) (?:post|video|thread|reel|story|recipe) (?:is|was|has been) (?:\w+ly )?(?:sponsored|supported|funded|paid for) by\b|\bfor (?:kindly )?sponsoring (?:this|today['’]s) (?:post|video|thread|reel|story|recipe)\b|\bwho (?:\w+ly )?(?:sponsored|sponsors?|supported|funded|paid for) (?:this|today['’]s) (?:post|video|thread|reel|story|recipe)\b/gi

/** Each means something else as often: a speech therapist, a partner, a charity’s walk. */
const ambiguous =
  /^#(?:sp|gift|gifted|pr|freebie|collab|collaboration|partner|partnership|ambassador|invite|aff|affiliate|sponsored)$|^[[(](?:in partnership|collab|affiliate|sponsored)|^(?:this|today|who).* (?:supported|funded|paid for)/i
const disease = /\b(?:alzheimer|dementia|atopic|eczema|dermatitis|AD (?:patients|trial|research))/i

/** What is in every text with a label. */
export const adLabelClues = (): ClueRows => patternClues(plain, weak)

/** The labels of a text, in order. */
export function findAdLabels(text: string): AdLabel[] {
  if (!mayLabel.test(text)) return []
  const labels: AdLabel[] = []
  const isOnDisease = lazy(() => disease.test(text))
  for (const match of mayBePlain.test(text) ? text.matchAll(plain) : []) {
    const isDoubtful = match[0].endsWith('AD') || isOnDisease()
    labels.push({ strength: 'plain', isDoubtful, ...rangeOf(match) })
  }
  for (const match of mayBeWeak.test(text) ? text.matchAll(weak) : []) {
    labels.push({ strength: 'weak', isDoubtful: ambiguous.test(match[0]), ...rangeOf(match) })
  }
  return labels.sort((a, b) => a.start - b.start)
}

/** Whether a text has the word at all, in a sense that could be a label. */
export function mentionsAd(text: string): boolean {
  return /(?<![\w-])(?:ad|advert|advertisement|advertising)\b(?![-\w]| ?(?:hoc|lib|nauseam|infinitum))/i.test(
    text,
  )
}

const hashtags = /(?:#[\w-]{1,60}[\s,]{1,4}){3}$/
const more = /(?:\.\.\.|…)\s?(?:see )?more\b|\((?:see |read )?more\)/i

/** A line this long is shown whole by the platforms whose posts are short. */
const longestLine = 280
/** What Instagram shows stands for the platforms that do not say. */
const usualFold = 125

/** Whether a reader meets the label before anything else: not cut off, not in a row of hashtags. */
export function isUpFront(label: Range, text: string, meta: DraftMeta): boolean {
  const before = text.slice(0, label.start)
  return label.end <= foldOf(text, meta) && !more.test(before) && !hashtags.test(before)
}

/** How much of a post is sure to be seen: up to “more”, or its first line. */
export function foldOf(text: string, { platform = [] }: DraftMeta): number {
  const folds = [platform].flat().flatMap((id) => platformLengths[id]?.fold ?? [])
  if (folds.length > 0) return Math.min(...folds)
  const line = text.indexOf('\n')
  return Math.max(usualFold, Math.min(line === -1 ? text.length : line, longestLine))
}

function rangeOf({ index, 0: value }: RegExpExecArray): Range {
  return { start: index, end: index + value.length }
}
