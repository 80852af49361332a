/** Longer names are words of somebody. */
export const mostShown = 40

/** Keys and headings are names, but for those that hold what only values should hold. */
export function isTelling(name: string): boolean {
  return name.length > mostShown || /.@.|\s|\d{5}/.test(name)
}
