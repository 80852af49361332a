import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { hashTerm } from '../src/core/term-hash.ts'
import { wordsOf } from '../src/engine/first-words.ts'

/**
 * The hashes of terms, one a line, in the form of the lexicons. A term is hashed as it is looked
 * for: folded, its words one space apart. The terms themselves are never printed.
 */
export function hashLines(input: string): string {
  const terms = input.split('\n').map((line) => wordsOf(line).join(' '))
  const hashes = new Set(terms.filter((term) => term !== '').map(hashTerm))
  return [...hashes]
    .toSorted()
    .map((hash) => `'${hash}',\n`)
    .join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(hashLines(await text(process.stdin)))
}
