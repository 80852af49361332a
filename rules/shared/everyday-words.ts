import { hashtagWords } from '../lexicons/hashtag-words.ts'

/** Whether a word in small letters is one that everybody knows. */
export function isEverydayWord(word: string): boolean {
  return hashtagWords().has(word)
}
