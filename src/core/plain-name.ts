/** Headings that differ in case, spaces or signs are one. */
export function plainName(text: string): string {
  return text
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_./()*:-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
