/** Which of two texts comes first, by code units: the order is the same on every system. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
