import { lazyPattern, type TextMatch } from 'professional/rule'

/** “NURSE (aside): …” at the start of a line. */
const speaker = String.raw`(?:^|\n)\W{0,3}(?!(?:NOTE|NB|PS|PSA|UPDATE|EDIT|REMINDER|ALERT|URGENT|WARNING|IMPORTANT|NEWS|MYTH|FACT|TRUTH|FALSE|TRUE|TLDR|FAO|RE|DO|DON['’]T|TIP|CW|TW|RT|ICYMI|FYI|AD)\b)\p{Lu}[\p{Lu} .'’-]{1,24}(?: ?\([^)\n]{1,40}\))?\W{0,3}: `
const opensLine = lazyPattern(`${speaker}[^\\n]{0,200}$`, 'u')
const otherLine = lazyPattern(speaker, 'u')

/** Whether somebody in a play or a sketch says it: several lines beside it name their speaker. */
export function isScriptLine({ view, start, end }: TextMatch): boolean {
  const before = view.value.slice(Math.max(0, start - 600), start)
  const own = opensLine.exec(before)
  if (!own) return false
  const after = view.value.slice(end, end + 400)
  return otherLine.test(before.slice(0, own.index)) || otherLine.test(after.replace(/^[^\n]*/, ''))
}
