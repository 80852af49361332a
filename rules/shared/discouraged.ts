import { type Container, lazyPattern } from 'professional/rule'
import type { Node, Parent } from 'unist'
import { asksForAny } from './quick-questions.ts'

/** Without one of these nothing is advised against. */
const mayDiscourage = asksForAny([
  ..."avoid n't not never instead rather stop dated offensive stigmatising old disliked".split(' '),
  ...'bad wrong unsafe unlawful faulty forbidden prohibited break breach unacceptable'.split(' '),
  ...'banned helpful ❌ 🚫 ✗ ✘ ⛔'.split(' '),
  'no longer',
  'leave out',
  'if it',
])
/** A heading, lead-in or column head that tells people not to say what follows. */
const discouraging = lazyPattern(
  [
    "^(?:\\W*)(?:words?|terms?|phrases?|language|what|things)?\\s*(?:to |that we |we |not to |please )?(?:avoid|(?:don't|do not|never|not to) (?:say|use|write|post|share|publish|tweet|send|do)|instead of|rather than|not this|leave out)\\b[^.!?]{0,40}$",
    "\\b(?:do not|don't|never|avoid|stop|should not|no longer|rather than|instead of|try not to)\\b[^.!?]{0,40}\\b(?:say|saying|use|using|write|writing|call|calling|words?|terms?|phrases?|language|labels?|expressions?)\\b[^.!?]{0,60}:?\\s*$",
    '\\b(?:outdated|dated|offensive|stigmatising|unhelpful|old|disliked|banned|less helpful) (?:words?|terms?|phrases?|language|labels?|expressions?)\\b[^.!?]{0,40}:?\\s*$',
    // “Posts like these are banned:”
    "\\b(?:posts?|tweets?|messages?|adverts?|ads|captions?|lines|examples?|phrases?|words?|claims?|offers?)\\b[^.!?]{0,60}\\b(?:(?:is|are) (?:\\w+ )?(?:banned|forbidden|prohibited|unacceptable|not (?:allowed|acceptable|permitted|ok(?:ay)?))|(?:are|is)n't (?:allowed|acceptable|permitted|ok(?:ay)?)|(?:break|breach|would break|would breach) (?:the|this|our) \\w+)\\b[^.!?]{0,30}:?\\s*$",
    // “All four are bad posts.”
    '\\b(?:bad|wrong|unsafe|unlawful|faulty) (?:posts?|tweets?|messages?|replies|adverts?|ads|examples?)\\b[^.!?]{0,20}[.:]?\\s*$',
    '^(?:❌|🚫|✗|✘|⛔)',
    '^\\W*if it (?:says?|reads?)\\W*$',
  ].join('|'),
  'iu',
)

/** Heads the column with what to say instead of what stands in the first. */
const alternative =
  /^\W*(?:please |better |do )?(?:(?:say|write|use|try|put|prefer)(?: instead| this)?|instead|better|preferred(?: \w+)?|what to (?:say|write)(?: instead)?|(?:we|you can) (?:say|write|use)(?: instead)?)\W*$/i

/** How a paragraph begins that is all a bad example, and what shows that it is not. */
const badExample = lazyPattern(
  '^(?:❌|🚫|✗|✘|⛔)?[^\\p{L}]{0,4}(?:(?:an? |the )?(?:bad|wrong|unsafe|unlawful|unhelpful|unacceptable)(?: (?:examples?|posts?|tweets?|versions?|repl(?:y|ies)|captions?|messages?|wording|adverts?|ways?))?|not this|don\'t(?: (?:say|write|post))?|do not (?:say|write|post)|avoid|instead of)\\s*:|^(?:❌|🚫|✗|✘|⛔)\\uFE0F?\\s*["“]',
  'iu',
)
const counterpart = /[✅✔☑👍]|\b(?:better|good|instead|right|do|try|safer?)\s*:/iu

/** Heads a column that says why, or what to say instead. */
const explaining =
  /^\W*(?:why|reasons?|because|problems?|notes?|background|comments?|explanation|(?:please )?(?:try|say|write|use)|instead|better|preferred|we prefer|alternatives?)\b[^.!?]{0,30}$/i

/**
 * Finds what is shown in order to advise against it: the items under “Do not say”, the cells of a
 * column “Avoid”, with what is said of them in the same row, and paragraphs that begin with “Bad
 * example:”.
 */
export function findDiscouraged(container: Container): (node: Node) => boolean {
  const found = new Set<Node>()
  if (container.type === 'post') visitSection(container)
  return (node) => found.has(node)

  function visitSection(parent: Parent): void {
    let isUnderHeading = false
    let last: Node | undefined
    for (const child of parent.children) {
      if (child.type === 'heading') isUnderHeading = isDiscouraging(textOf(child))
      else if (isUnderHeading || (child.type === 'list' && isLedIn(last))) mark(child)
      else if (child.type === 'table') visitTable(child as Parent)
      else if (child.type === 'paragraph' && isBadExample(child)) mark(child)
      // A paragraph holds no lists.
      else if (child.type !== 'paragraph' && 'children' in child) visitSection(child as Parent)
      last = child
    }
  }

  function isLedIn(lead: Node | undefined): boolean {
    return lead?.type === 'paragraph' && isDiscouraging(textOf(lead))
  }

  function visitTable(table: Parent): void {
    // Rows are parents of cells; a table has nothing else.
    const [head, ...rows] = table.children as Parent[]
    const heads = head?.children.map(textOf) ?? []
    const isSwapped = heads.slice(1).some((text) => alternative.test(text))
    const isAbout = isSwapped || heads.some(isDiscouraging)
    // What to write instead are words that are spoken of, too.
    const columns = heads.map(
      (text, column) =>
        (isSwapped && column === 0) ||
        isDiscouraging(text) ||
        (isAbout && (explaining.test(text) || alternative.test(text))),
    )
    for (const row of rows) {
      const [first] = row.children
      const isWhole = first !== undefined && isDiscouraging(textOf(first))
      for (const [column, cell] of row.children.entries()) {
        if (isWhole || columns[column] === true) mark(cell)
      }
    }
  }

  function mark(node: Node): void {
    found.add(node)
    if ('children' in node) for (const child of (node as Parent).children) mark(child)
  }
}

function isDiscouraging(text: string): boolean {
  if (text.length >= 160) return false
  const plain = text.replaceAll('’', "'").trim()
  return mayDiscourage(plain.toLowerCase()) && discouraging.test(plain)
}

function isBadExample(paragraph: Node): boolean {
  const plain = beginningOf(paragraph, 60).replaceAll('’', "'").trim()
  if (!mayDiscourage(plain.toLowerCase()) || !badExample.test(plain)) return false
  return !counterpart.test(textOf(paragraph))
}

/** Its first words, without those of all of a long paragraph. */
export function beginningOf(node: Node, length: number): string {
  if ('value' in node) return String(node.value).slice(0, length)
  let text = ''
  for (const child of 'children' in node ? (node as Parent).children : []) {
    if (text.length >= length) break
    text += beginningOf(child, length - text.length)
  }
  return text
}

export function textOf(node: Node): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : ''
}
