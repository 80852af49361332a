/** Hashtags behind all that a line says: more than one of them, or one behind the end of a sentence. */
const trailing =
  /(?:(?<![^.!?…:;)\]"'”’\n\p{Extended_Pictographic}\uFE0F])(?:[ \t]{0,4}#\w{1,80}){1,40}|(?:[ \t]{1,4}#\w{1,80}){2,40})[ \t\p{Extended_Pictographic}\uFE0F]{0,8}(?=\n|$)/gu

/**
 * A text without the hashtags at the ends of its lines. They put a post before those who look for
 * *#NHS* or *#research*, and say nothing of where it has its facts from or what it is about.
 */
export function withoutTags(text: string): string {
  return text.includes('#') ? text.replaceAll(trailing, '') : text
}
