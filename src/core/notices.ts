import type { Severity } from './finding.ts'

export type NoticeId =
  | 'professional/unreadable'
  | 'professional/too-complex'
  | 'professional/front-matter'
  | 'professional/sidecar'
  | 'professional/mdx-syntax'
  | 'professional/rule-failed'
  | 'professional/unused-suppression'
  | 'professional/unknown-suppression'
  | 'professional/expired-suppression'
  | 'professional/unexplained-suppression'
  | 'professional/published-suppression'

/** What the tool itself has to say about a file; rules have no part in it. */
export const noticeKinds: Readonly<
  Record<NoticeId, { readonly severity: Severity; readonly advice: string }>
> = {
  'professional/unreadable': {
    severity: 'error',
    advice:
      'Check that the file is what its extension promises, or leave it out with an ignore file.',
  },
  'professional/too-complex': {
    severity: 'warning',
    advice:
      'Break very long lines, or flatten deep nesting, so that its structure can be read too.',
  },
  'professional/front-matter': {
    severity: 'warning',
    advice: 'Correct the front matter; `professional config <file>` shows what is understood.',
  },
  'professional/sidecar': {
    severity: 'error',
    advice: 'Correct it; `professional config <draft>` shows what is understood of it.',
  },
  'professional/mdx-syntax': {
    severity: 'warning',
    advice: 'Write `\\<` or `\\{` for a sign that is no markup, and close every element.',
  },
  'professional/rule-failed': {
    severity: 'error',
    advice: 'This is a bug in the rule. Turn the rule off to go on, and report it.',
  },
  'professional/unused-suppression': {
    severity: 'warning',
    advice: 'Delete it: it silences nothing.',
  },
  'professional/unknown-suppression': {
    severity: 'error',
    advice: 'Correct the name, or delete the comment; `professional rules` lists all rules.',
  },
  'professional/expired-suppression': {
    severity: 'warning',
    advice: 'Look at the finding again: mend the draft, or set a new date.',
  },
  'professional/unexplained-suppression': {
    severity: 'error',
    advice: 'Add a reason after two hyphens: `<!-- professional-disable rule -- reason -->`.',
  },
  'professional/published-suppression': {
    severity: 'warning',
    advice: 'Move it to the front matter: here it would be published with the text.',
  },
}

/** Which notices mean that the run was not complete. */
export const incompleteNotices: readonly NoticeId[] = [
  'professional/unreadable',
  'professional/sidecar',
  'professional/rule-failed',
]

export interface Notice {
  readonly id: NoticeId
  /** Never quotes the draft. */
  readonly message: string
  readonly start: number
  readonly end: number
  /** As people find it, in files in which a line means little. */
  readonly place?: string | undefined
  /** It is about the sidecar of the draft, and is counted there. */
  readonly isBeside?: boolean | undefined
  /** Where it is graver than its kind. */
  readonly severity?: Severity | undefined
  /** Where there is more to say than for its kind. */
  readonly advice?: string | undefined
}
