// Long drafts in which every rule has something to say, made of the rules' own examples.
import { rules } from '../rules/index.ts'
import { exampleDraft, readMarks } from '../src/node/try-example.ts'

/** What sets rules off and what does not, in turn, so that each kind of each rule comes again. */
function exampleTexts(): string[] {
  const texts = rules.flatMap(({ examples: { bad, good } }) => [
    ...bad.map((each) => readMarks(exampleDraft(each).text).text),
    ...good.map((each) => exampleDraft(each).text),
  ])
  // Front matter and code would hold all that follows, and directives silence it.
  return texts.filter((text) => !/^(?:---|\+\+\+)|^ {4}|```|professional-|<!--/m.test(text))
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** How each is written with a size of about `n`; rules that look again for each finding grow faster. */
export const exampleShapes: Readonly<Record<string, (n: number) => string>> = {
  'what rules look for': (n) => repeated(`${exampleTexts().join('\n\n')}\n\n`, n),
  'the same in one line': (n) => {
    const lines = exampleTexts().map((text) => text.replaceAll(/\s+/g, ' ').trim())
    return repeated(`${lines.join(' ')} `, n)
  },
}
