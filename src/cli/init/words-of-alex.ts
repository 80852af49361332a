import { unified } from 'unified'
import { VFile } from 'vfile'
import { rules } from '../../../rules/index.ts'
import { expandBraces } from '../../core/lexicon.ts'
import type { RetextLook } from '../../core/retext.ts'

/**
 * The words behind the names that alex gives its own rules, as far as ours report them too. Its
 * word lists are the plugins that some of our rules ask; they are not published as lists.
 */
export async function wordsOfAlex(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { default: english } = await import('retext-english')
  const words = new Map<string, string[]>()
  for (const { retext } of rules) {
    if (!retext) continue
    for (const [id, phrase] of await probe(retext, english)) {
      words.set(id, [...(words.get(id) ?? []), phrase])
    }
  }
  return words
}

/** What the plugin calls each phrase, asked one by one. */
async function probe(
  retext: RetextLook,
  english: unknown,
): Promise<[id: string, phrase: string][]> {
  const phrases = retext.gate().flatMap(({ term }) => expandBraces(term))
  const file = new VFile(phrases.join('\n\n'))
  // Both are unified plugins; their packages type the tree in their own ways.
  const processor = unified()
    .use(english as never)
    .use(await retext.load())
  await processor.run(processor.parse(file) as never, file)
  return file.messages.flatMap(({ ruleId, line }): [string, string][] => {
    const phrase = line === undefined ? undefined : phrases[(line - 1) / 2]
    return ruleId === undefined || phrase === undefined ? [] : [[ruleId, phrase]]
  })
}
