/** Told to every assistant when it connects. */
export const instructions = `Checks drafts of people who write in public in a health profession's name (posts, pages, newsletters, leaflets) before they are published: could a patient be recognised, is somebody insulted, is a medicine advertised, can everybody read it.

- Call check_text with the whole draft, or check_file with a path, before you hand a draft over, and again after each change.
- Say in meta what you know: platform, audience, kind. It changes what is looked for.
- Mend errors. Weigh warnings with the writer; infos are nudges.
- Apply a suggestion by yourself only if it is safe; otherwise ask. Apply edits from the last to the first.
- Where a finding is about a person, leave the detail out. Never repeat it, not even to explain the finding.
- explain_rule says why, with the guidance behind it.
- That nothing is found is no approval: it reads words, and cannot know what the writer knows.`

export interface ReviewInput {
  readonly draft?: string | undefined
  readonly platform?: string | undefined
  readonly audience?: string | undefined
}

/** What somebody who picks the prompt asks of the assistant. */
export function reviewRequest({ draft, platform, audience }: ReviewInput): string {
  const facts = [
    platform && `It will be published on ${platform}.`,
    audience && `It is written for ${audience}.`,
  ].filter(Boolean)
  return `Review a draft before it is published. ${facts.join(' ')}

1. Check it with check_text, or with check_file if it is a path. ${draft ? 'It stands below.' : 'If you do not know which draft, ask.'}
2. Tell me in plain words what was found, the gravest first: what, why it matters, and what could be said instead. Name the guidance where there is some. Do not scold, and repeat nothing that could identify a person.
3. Ask before you change anything but what is safe. Keep my voice.
4. Check the changed draft again, and say what is left for me to decide.${draft ? `\n\n${draft}` : ''}`
}
