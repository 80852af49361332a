import type { commonWords as words } from './word-likelihood.ts'

/** In a browser every rule looks, and nobody asks what would wake it: see `imports` of the package. */
export const commonWords: typeof words = []
