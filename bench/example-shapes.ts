// Long drafts in which every rule has something to say, made of the rules' own examples.
import { rules } from '../rules/index.ts'
import type { Rule } from '../src/core/rule.ts'
import { exampleDraft, readMarks } from '../src/node/try-example.ts'

/** What sets rules off and what does not, in turn, so that each kind of each rule comes again. */
function exampleTexts(): string[] {
  return rules.flatMap(({ examples: { bad, good } }) => [
    ...textsOf(bad),
    ...good.map((each) => exampleDraft(each).text).filter(isAlone),
  ])
}

function textsOf(bad: Rule['examples']['bad']): string[] {
  return bad.map((each) => readMarks(exampleDraft(each).text).text).filter(isAlone)
}

/** Front matter and code would hold all that follows, and directives silence it. */
function isAlone(text: string): boolean {
  return !/^(?:---|\+\+\+)|^ {4}|```|professional-|<!--/m.test(text)
}

type Shape = (n: number) => string

function inParagraphs(texts: readonly string[]): Shape {
  return (n) => repeated(`${texts.join('\n\n')}\n\n`, n)
}

function inOneLine(texts: readonly string[]): Shape {
  return (n) =>
    repeated(`${texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join(' ')} `, n)
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** How each is written with a size of about `n`; rules that look again for each finding grow faster. */
export const exampleShapes: Readonly<Record<string, Shape>> = {
  'what rules look for': (n) => inParagraphs(exampleTexts())(n),
  'the same in one line': (n) => inOneLine(exampleTexts())(n),
}

/**
 * The same for each rule by itself, half of it in one paragraph. What one of them looks through for
 * each finding is told from the rest only where it is asked often, and in a long text.
 */
export function ruleShapes(): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    rules.flatMap(({ id, examples: { bad } }) => {
      const texts = textsOf(bad)
      if (texts.length === 0) return []
      return [[id, (n) => `${inOneLine(texts)(n / 2)}\n\n${inParagraphs(texts)(n / 2)}`]]
    }),
  )
}
