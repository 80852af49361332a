import { type Block, type Container, lazy, lazyPattern, type TextMatch } from 'professional/rule'
import type { Node, Parent } from 'unist'
import { beginningOf, textOf } from './discouraged.ts'
import { asksForAny } from './quick-questions.ts'

/** Without one of these nobody is asked which words are right. */
const mayAskWhich = asksForAny(
  'which what how reply answer choose pick select true best caption'.split(' '),
)
const texts =
  '(?:(?:post|tweet|message|answer|response|caption|headline|sentence|statement|word|phrase|label|line|version|option|advert|comment|email)s?|repl(?:y|ies)|wording)'
/** Asks about words and conduct; what is asked about people, such as who annoys, is the author’s. */
const quizzes = lazyPattern(
  [
    `\\b(?:which|what) (?:(?:one|of|the|these|those|your|two|\\w+est) ){0,4}${texts}\\b[^?]{0,80}[?:]\\W*$`,
    "\\b(?:what|which)(?: is| are|'s| would be| one is)? (?:the )?(?:best|right|correct|safest|wisest|wrong|your next step|most appropriate)(?: \\w+){0,4}\\?\\W*$",
    '\\b(?:what|how) (?:do|should|would|could|might|will) you (?:\\w+ )?(?:do|say|put|write|post|reply|respond|answer|send|type|handle)\\b[^?]{0,40}\\?\\W*$',
    '\\byou(?: might| could| should)? (?:reply|answer|respond|write|post|say)(?: with)?:\\W*$',
    '\\b(?:choose|pick|select|tick) (?:the |one |an? )(?:\\w+ ){0,2}(?:answer|reply|response|option|caption|post|wording|sentence)\\b[^.]{0,40}[.:]\\W*$',
  ].join('|'),
  'i',
)
/** Of these, a list with numbers holds options too, and not the steps to take. */
const amongTexts = /\b(?:which|choose|pick|select)\b/i
/** An option of a quiz. */
const lettered = /^\W{0,3}[a-f](?:[.):]| –) ?\W{0,2}\w/i
const firstOption = /\n\W{0,3}a(?:[.):]| –) ?\W{0,2}\w/i

/** Says that the questions in a letter are the reader’s. */
const requested =
  /\bfreedom of information\b|\byour (?:questions?|requests?) (?:is|are|was|were) (?:in|set out|shown|printed|repeated|below|numbered)\b|\b(?:thank you for|in answer to|in reply to) your (?:\w+ )?(?:request|questions)\b/i
const asked = /^\W*(?:\d{1,2}[.)]|Q(?:uestion)? ?\d{0,2}[.:)]|request(?: \d+)?[.:]|you asked[.:])/i

/**
 * Finds what stands in a draft in words that are not the author’s, by its layout: the options of a
 * quiz about what to write or do, and the questions of a request that a letter answers.
 */
export function findOthersWords(container: Container): (node: Node) => boolean {
  const found = new Set<Node>()
  if (container.type === 'post') visit(container)
  return (node) => found.has(node)

  function visit(parent: Parent): void {
    const answers = answersIn(parent)
    let last: Node | undefined
    /** What stands before the last block: the question, where a case follows it. */
    let earlier: Node | undefined
    let isOption = false
    for (const [index, child] of parent.children.entries()) {
      if (child.type === 'list' && isQuiz(last, earlier, child as Parent)) mark(child)
      else if (isText(child)) {
        isOption = isLettered(child) && (isOption || asksWhich(last))
        if (isOption || (isRequest(child as Parent) && answers(index))) mark(child)
      } else if ('children' in child && child.type !== 'table') visit(child as Parent)
      earlier = last
      last = child
    }
  }

  function mark(node: Node): void {
    found.add(node)
    if ('children' in node) for (const child of (node as Parent).children) mark(child)
  }
}

/** Tells of a block whether it, or one before it, says that the questions are the reader’s. */
function answersIn({ children }: Parent): (index: number) => boolean {
  const first = lazy(() => {
    return children.findIndex((child) => isText(child) && requested.test(textOf(child)))
  })
  return (index) => first() >= 0 && first() <= index
}

function isText({ type }: Node): boolean {
  return type === 'paragraph' || type === 'heading'
}

/**
 * Tells whether a match stands in an option below a quiz, in lines of one paragraph. That may be as
 * long as the draft, so it is looked through once.
 */
export function findOptions(): (match: TextMatch) => boolean {
  const firstIn = new Map<Block, number>()

  return ({ view, start }) => {
    const block = view.blockAt(start)
    const from = Math.max(block.start, start - longestOption)
    const lead = view.value.slice(from, start)
    const line = lead.lastIndexOf('\n') + 1
    if (line === 0 && from > block.start) return false
    if (!lettered.test(`${lead.slice(line, line + longestLetter)}_`)) return false
    const first = firstIn.get(block) ?? firstOptionIn(view.value.slice(block.start, block.end))
    firstIn.set(block, first)
    return block.start + first < start
  }
}

/** Where the first option stands in a paragraph that asks which is right; nowhere in others. */
function firstOptionIn(paragraph: string): number {
  const first = firstOption.exec(paragraph)
  return first && asks(paragraph.slice(0, first.index)) ? first.index : Infinity
}

function isQuiz(lead: Node | undefined, earlier: Node | undefined, list: Parent): boolean {
  if (list.children.length < 2) return false
  if (!asksWhich(lead)) {
    return lead?.type === 'paragraph' && asksWhich(earlier) && areLettered(list)
  }
  const isOrdered = 'ordered' in list && list.ordered === true
  return areLettered(list) || (isOrdered && lead !== undefined && amongTexts.test(textOf(lead)))
}

function asksWhich(lead: Node | undefined): boolean {
  return lead !== undefined && isText(lead) && asks(textOf(lead))
}

function asks(lead: string): boolean {
  const text = lead.trim().slice(-200).replaceAll('’', "'")
  return mayAskWhich(text.toLowerCase()) && quizzes.test(text)
}

function areLettered(list: Parent): boolean {
  return list.children.every(isLettered)
}

function isLettered(node: Node): boolean {
  return lettered.test(beginningOf(node, longestLetter))
}

/** What shows that a block is lettered stands in so many characters. */
const longestLetter = 12
/** Longer lines are no options. */
const longestOption = 1000

/** How a question of a request may begin stands in so many characters, but for odd signs before it. */
const longestStart = 80

/** A question of the request: numbered, or in italics or bold from end to end. */
function isRequest(block: Parent): boolean {
  const { children } = block
  const [only] = children
  const isMarked = children.length === 1 && (only?.type === 'emphasis' || only?.type === 'strong')
  if (!isMarked && !asked.test(beginningOf(block, longestStart))) return false
  const text = textOf(block)
  const isQuestion = /\?\W*$/.test(text)
  if (isQuestion && asked.test(text)) return true
  return isMarked && (isQuestion || /^\W*\d/.test(text))
}
