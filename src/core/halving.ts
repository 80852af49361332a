/**
 * How many of the numbers from 0 a test holds for, which holds for no number behind one that it does
 * not hold for. Found by halving.
 */
export function countWhile(most: number, holds: (number: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
