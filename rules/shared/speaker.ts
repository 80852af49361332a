import type { DraftMeta } from 'professional/rule'

/** Whether the front matter says that an organisation speaks, not a person. */
export function isOrganisation({ author }: DraftMeta): boolean {
  return author?.type === 'organisation'
}

/** Whether one person speaks of themselves. A small `i` counts where only a pronoun can stand. */
export function speaksAsOne(text: string): boolean {
  return /\bI\b|\b[Ii]['’](?:m|ve|d|ll)\b|\bi (?:am|was|have|had|love|use|think|do|can)\b|\b(?:[Mm]e|MY|[Mm]y|[Mm]ine|[Mm]yself)\b/.test(
    text,
  )
}

/** Whether a team or a business speaks of itself. */
export function speaksAsMany(text: string): boolean {
  return /\b(?:we|us|our|ours|ourselves)\b|\bwe['’](?:re|ve|d|ll)\b/i.test(text)
}

const author =
  /\b(?:I|we)(?:['’]m| am| was| became)(?: (?:now|also|still|just|already|once|only)){0,2} $/i

/** Whether it is the author who is a teacher, by the words before *a teacher*: *I am now*. */
export function isAuthor(before: string): boolean {
  return author.test(before.slice(-40))
}
