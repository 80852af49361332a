import { defineRule, type Container, type SignalContext, type TextMatch } from '../../src/rule.ts'
import type { DraftMeta } from '../../src/core/meta.ts'
import { lintText, readMarks } from '../harness.ts'

/** What a signal says of the words marked `«»` in a text: the marks are taken out first. */
export async function probe<T>(
  marked: string,
  ask: (match: TextMatch, container: Container, context: SignalContext) => T,
  meta: DraftMeta = {},
): Promise<T> {
  const { text, ranges } = readMarks(marked)
  const answers: { readonly said: T }[] = []
  const rule = defineRule({
    id: 'custom/probe',
    summary: 'Asks a signal.',
    why: '',
    advice: '',
    references: [],
    severity: 'info',
    since: '0.1.0',
    messages: { probe: 'Probe' },
    examples: { bad: [], good: [] },
    create(context) {
      function look(container: Container): void {
        const view = context.text(container)
        for (const { start, end } of ranges) {
          const from = offsets(view.value, text.slice(start, end)).find(
            (at) => view.sourceRange(at, at + end - start).start === start,
          )
          if (from !== undefined) {
            answers.push({ said: ask(view.slice(from, from + end - start), container, context) })
          }
        }
      }
      return { post: look, field: look }
    },
  })
  await lintText(text, { rules: [rule], meta })
  const [answer] = answers
  if (answer === undefined) throw new Error(`the words marked are not in the text: ${marked}`)
  return answer.said
}

function offsets(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}
