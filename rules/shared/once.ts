import type { Container, TextMatch } from 'professional/rule'

/** Tells whether a sentence is met for the first time: a rule may see several of its words in one. */
export function oncePerSentence(): (at: TextMatch, container: Container) => boolean {
  const seen = new Set<string>()
  return ({ view, start }, container) => {
    const key = `${container.position?.start.offset} ${view.sentenceAt(start).start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
