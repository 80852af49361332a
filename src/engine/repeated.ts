import { foldText } from '../core/fold.ts'
import { isFunctionWord } from '../core/plain-words.ts'
import type { Messages, Report } from '../core/rule.ts'

/** A sensitive rule would have shown what it found. */
export class RepeatedSecret extends Error {
  override readonly name = 'RepeatedSecret'
}

/**
 * What a sensitive rule found must not be in what it says of it. The words of its own messages are
 * known to everybody.
 *
 * @param template The message before it is filled.
 * @param found What stands where it is reported, in the source and for readers.
 * @throws {RepeatedSecret}
 */
export function forbidRepeating(
  { data = {}, suggestions = [], related = [] }: Report<Messages>,
  template: string,
  found: readonly string[],
): void {
  const filled = Object.entries(data).filter(([name]) => template.includes(`{${name}}`))
  const said = [
    ...filled.map(([, value]) => String(value)),
    ...suggestions.flatMap(({ title, edits }) => [title, ...edits.map(({ text }) => text)]),
    ...related.map(({ message }) => message),
  ]
  if (said.length === 0) return
  const secrets = found
    .map(comparable)
    .filter((words) => words.length >= shortest && !isFunctionWord(words))
  for (const words of said.map(comparable)) {
    if (secrets.some((secret) => words.includes(secret))) throw new RepeatedSecret()
  }
}

const shortest = 3

function comparable(words: string): string {
  return foldText(words).value.trim()
}
