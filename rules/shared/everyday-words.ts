import { hashtagWords } from '../lexicons/hashtag-words.ts'

/** Words that no hashtag is parted by. */
const others = new Set('are done fixed hey its ok okay shouted'.split(' '))

/** Whether a word in small letters is one that everybody knows. */
export function isEverydayWord(word: string): boolean {
  const known = hashtagWords()
  return known.has(word) || others.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))
}
