import { lazy } from 'professional/rule'
import { commonWords } from '#word-likelihood'

const known = new Map<string, number>()

/** Roughly how likely a post is to hold a clue, from 0 to 1. */
export function likelihoodOf(clue: string): number {
  let likelihood = known.get(clue)
  if (likelihood === undefined) known.set(clue, (likelihood = workOut(clue)))
  return likelihood
}

function workOut(clue: string): number {
  if (!/^(?:[a-z\d]|# )/.test(clue)) return likelihoodOfSign(clue)
  // A word that goes on with a number is much rarer than one that goes on.
  if (/\w#$/.test(clue)) return rarest
  const isBeginning = clue.endsWith('*')
  const words = clue.replace('*', '').split(' ')
  const each = words.map((word, index) =>
    isBeginning && index === words.length - 1
      ? likelihoodOfBeginning(word)
      : likelihoodOfWord(word),
  )
  const least = Math.min(...each)
  if (each.length === 1) return least
  // Words that follow each other belong together.
  return Math.max(rarestPair, Math.min(least / 4, 0.4 * each.reduce((a, b) => a * b)))
}

function likelihoodOfSign(clue: string): number {
  switch (clue) {
    case '%':
    case '£':
      return 0.1
    case '$':
    case '€':
      return 0.02
    case '<emoji>':
      return 0.2
    default:
      return 0.5
  }
}

const rarest = 0.002
const rarestPair = 0.0004

const likelihoods = lazy(
  () =>
    new Map(
      commonWords.flatMap(([likelihood, words]) =>
        words
          .trim()
          .split(/\s+/)
          .map((word): [string, number] => [word, likelihood]),
      ),
    ),
)

function likelihoodOfWord(word: string): number {
  if (word === '#') return 0.5
  return likelihoods().get(word) ?? (word.length <= 2 ? 0.02 : rarest)
}

function likelihoodOfBeginning(start: string): number {
  let sum = rarest
  for (const [word, likelihood] of likelihoods()) if (word.startsWith(start)) sum += likelihood
  return Math.min(0.9, sum)
}
