/** What is written in several lines, such as the prose of a rule, as one. */
export function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
