import type { createScan as scan } from './scan.ts'

/**
 * Takes the place of the scan in a browser, which has no table of clues: every rule looks, and
 * nobody asks what would wake it. See `imports` of the package.
 */
export const createScan: typeof scan = () => {
  throw new Error('Without a table of clues there is nothing to scan for')
}
