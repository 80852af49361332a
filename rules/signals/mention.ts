import { type Container, defineSignal, type TextMatch } from 'professional/rule'

/** Whether words are talked about, or somebody else's, and not the author's own. */
export interface Mentions {
  isMentioned(match: TextMatch): boolean
}

/** Words that take a distance from what is in quotation marks. */
const criticism =
  /\b(?:avoid|avoiding|don't (?:say|use|write)|do not (?:say|use|write)|never (?:say|use|write)|instead of|rather than|not|the (?:term|word|phrase|expression|label|slogan)s?|(?:words|terms|phrases) (?:like|such as)|(?:stop|stopped) (?:saying|using|calling)|banned|myths?|they said|(?:he|she|people|someone|somebody) (?:said|says|told|called|calls)|told (?:me|us)|called|so-called|titled|entitled|headline|book|film|song|quote)\b/i

const quotation =
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|(?<![\p{L}\p{N}])['‘][^'’\n]{1,200}['’](?![\p{L}\p{N}])/gu

/**
 * The text of block quotes and code, and what stands between quotation marks near words of
 * criticism: *avoid “commit suicide”*.
 */
export const mentions = defineSignal<Mentions>({
  id: 'mentions',
  read(container: Container, context) {
    const view = context.text(container)
    const quotes = [...view.matchAll(quotation)]
    return {
      isMentioned(match) {
        const block = match.view.blockAt(match.start)
        if (block.quoted || block.kind === 'code') return true
        const quote = quotes.find(({ start, end }) => start <= match.start && match.end <= end)
        if (!quote) return false
        const sentence = match.view.sentenceAt(match.start)
        const around =
          view.value.slice(sentence.start, quote.start) +
          ' ' +
          view.value.slice(quote.end, sentence.end)
        return criticism.test(around)
      },
    }
  },
})
