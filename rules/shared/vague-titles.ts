import { lazy, type LexiconHit, type TextMatch } from 'professional/rule'
import { findHealthOrder } from './health-orders.ts'
import { professionsIn, saysProfession } from './professions.ts'
import { sentenceAround } from './surroundings.ts'

/** What all of a post says, looked for once, however many titles are in it. */
export interface WholePost {
  readonly tellsWhatToDo: () => boolean
  readonly insistsOnIt: () => boolean
  /** It names a profession that may be the author’s. */
  readonly namesProfession: () => boolean
}

export function wholePost(text: string): WholePost {
  const ordersHealth = lazy(() => findHealthOrder(text) !== undefined)
  return {
    tellsWhatToDo: lazy(() => ordersHealth() || orders.test(text)),
    insistsOnIt: lazy(() => insists.test(text) || ordersHealth()),
    namesProfession: lazy(
      () => saysProfession(text) || professionsIn(text.replaceAll(somebodyElse, '')).length > 0,
    ),
  }
}

/** Professions that readers are sent to, or kept away from: *ask your GP*. */
const somebodyElse =
  /\b(?:the|your|their|any|his|her|(?:see|ask|to|from) an?) (?:\w+ )?(?:doctor|GP|nurse|pharmacist|dentist|physician|midwife|surgeon|health visitor|paramedic|physio\w*|optometrist|dietitian|podiatrist)s?\b/gi

/** Whether authors give a vague title to themselves, or the field that they work in with advice. */
export function isOwnTitle({ at, term }: LexiconHit, post: WholePost): boolean {
  return term.sense === 'field' ? isField(at, post) : isSelf(at, post)
}

/** Before a title that the author gives themselves; after one, `here` or nothing else. */
const asSelf =
  /(?:\b(?:(?:speaking|writing) as an?|I['’]?m an?|I am an?|I['’]?ve (?:been|worked as) an?|I have (?:been|worked as) an?|your (?:friendly|local|favourite|go-to|resident|neighbourhood)|me,? an?|(?:as )?someone who(?:['’]s| is| has been)|I work|I['’]?m|I am)\s+(?:(?!of\b)[\w-]+\s+){0,2})$/i
/** “As a medical professional, I …”: no *such as a medical professional*. */
const asOne =
  /(?:^|[^\w\s'"“-]\s{0,2}|\b(?:and|but|so|because|that|honestly) )as an? (?:(?!of\b)[\w-]+\s+){0,2}$/i
/** “Someone with years in the medical world”, “I’ve worked in healthcare”. */
const inField =
  /(?:\bI(?:['’](?:m|ve)| am| have)?(?: \w+ly| also| used to| been| work(?:ed)?| working| spent(?: [\w-]+){1,4}| had| an?| some){1,4}|\b(?:someone|somebody|a (?:mum|dad|parent|woman|man)) (?:who(?:['’]s| is| has)?(?: been| work(?:s|ed|ing)?| spent(?: [\w-]+){1,4}){1,2}|with(?: [\w-]+){1,4})|\bwith my|^\W*(?:having|been|worked|working)(?: \w+){0,3}) $/i
/** With these a place of work is held up against what others say. */
const insists =
  /\b(?:trust me|believe me|take (?:it|my word)|mark my words|I(?: can|['’]ll| am|['’]m) (?:tell|promise|assur)(?:e|ing)? you|I(?:['’]d| would)(?:n['’]t| not| never| always| \w+ly){0,2} (?:touch|take|have|let|give|put|recommend|avoid|skip|say|stop))\b/i
const firstPerson = /\b(?:I|I['’]\w+|me|my|we|our)\b/i
const atStart = lazy(() => /(?:^|[.!?…]\s)[^\p{L}\p{N}]*(?:[\p{L}-]+\s+){0,1}$/u)
const here =
  /^(?:\s+(?:(?:and|&) )?(?:mum|mom|dad|parent|woman|man)(?: of \w+)?)?\s+(?:here|speaking)\b|^['’]s (?:top )?(?:tip|advice)\b/i
/** “Insider tells all: avoid …” */
const reveals = /^\s+(?:spills|reveals|confesses|tells all|exposes|warns)\b[^.:!?]{0,30}:/i
/** What follows makes it a kind of person, not the author: *as a health professional would*. */
const addressed = /^\w*,?\s+(?:you|your)\b/i

function isSelf(at: TextMatch, post: WholePost): boolean {
  const { before, after } = sentenceAround(at)
  if (addressed.test(after)) return false
  if (/\b(?:if|were|not|would)\b/i.test(before)) return false
  if (asOne.test(before)) return firstPerson.test(after)
  if (/\bas some(?:one|body) $/i.test(before))
    return /^,? (?:I\b|let me|trust me|believe me)/i.test(after)
  if (asSelf.test(before) || inField.test(before)) return true
  const isLast = at.view.value.length - at.end < 30
  if (isHeading(before, isLast ? `${after.replace(/ lol\W*$/, '')}.` : after))
    return post.tellsWhatToDo()
  return atStart().test(before) && (here.test(after) || isRevealing(at.value, after))
}

/** “Certified gut expert and sleep coach.” is all of a sentence, as in a profile. */
function isHeading(before: string, after: string): boolean {
  return (
    /^\W*(?:(?:certified|qualified|trained|accredited|registered|leading|top|award-winning|holistic|your|online|proud)\s+){0,2}(?:[\w-]+ (?:and|&|\|) )?$/i.test(
      before,
    ) && /^(?:(?:,| and| &| \|| \/) ?(?:[\w-]+[ ,]*){1,6})?\s*[.:;|–—!]/i.test(after)
  )
}

/** What such a one tells everybody to do. */
const orders =
  /(?:^|[^\w\s,'’-]\s{0,2}|\n)(?:take|stop|ditch|quit|avoid|swap|skip|bin|never take|come off|cut out|start|drink|add)\b/i

/** “I work in healthcare” alone is a fact. */
function isField(at: TextMatch, post: WholePost): boolean {
  return inField.test(sentenceAround(at).before) && post.insistsOnIt()
}

/** What others are said to reveal is news, but for those who name no more than where they sit. */
function isRevealing(title: string, after: string): boolean {
  return /insider$/i.test(title) && reveals.test(after) && findHealthOrder(after) !== undefined
}
