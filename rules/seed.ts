export interface SeedStatement {
  readonly id: string
  /** What the article says, in our own words. */
  readonly says: string
  /** Rule ids, or selectors such as `civility/*`; empty where no rule can or should realise it. */
  readonly rules: readonly string[]
  /** How the rules realise it, or why none does. */
  readonly how?: string
}

/**
 * The article the project grew from, statement by statement.
 * All of them, in order, come from the source `gphc-focus-2018`, whose whole text was read.
 */
export const seedStatements: readonly SeedStatement[] = [
  {
    id: 'S1',
    says: 'Social media brings one together with others in the field and with those it serves, to strong effect.',
    rules: [],
    how: 'This is a benefit and not a duty. A clean draft is plainly called ready, and it is no ground for suspicion that somebody posts, names a condition or answers a member of the public.',
  },
  {
    id: 'S2',
    says: 'For a health professional it is not easy to use.',
    rules: [],
    how: 'This is why the tool exists.',
  },
  {
    id: 'S3',
    says: 'Online as offline, patients, colleagues and employers look for professional behaviour.',
    rules: ['civility/*', 'respect/*', 'boundaries/*'],
    how: 'Posts, replies, drafts for private groups and web pages meet the same terms. The kind `personal` lowers severities, yet confidentiality stays on.',
  },
  {
    id: 'S4',
    says: 'Private and professional use run into each other.',
    rules: [
      'boundaries/advice-by-dm',
      'context/views-my-own',
      'context/private-assumption',
      'boundaries/unfit-at-work',
    ],
  },
  {
    id: 'S5',
    says: 'Copying what somebody wrote takes no effort.',
    rules: ['context/private-assumption', 'confidentiality/*'],
    how: 'Somebody will take a screenshot, so confidentiality is looked after in private kinds of draft as in public ones.',
  },
  {
    id: 'S6',
    says: 'What is copied gets passed on.',
    rules: ['confidentiality/jigsaw', 'platform/length', 'confidentiality/patient-image'],
    how: 'One author’s posts are scored together, because clues from several of them add up.',
  },
  {
    id: 'S7',
    says: 'What is passed on loses its context.',
    rules: [
      'context/standalone',
      'evidence/myth-first',
      'context/nation-scope',
      'evidence/review-date',
      'evidence/risk-format',
    ],
    how: 'Every post has to make sense alone.',
  },
  {
    id: 'S8',
    says: 'Keeping the risks down while getting the most from it is hard.',
    rules: [],
    how: 'Severities answer this: only what is unambiguous or unlawful is an error, and the rest is advice with other wording on offer.',
  },
  {
    id: 'S9',
    says: 'It helps to hear from somebody who uses it well.',
    rules: ['civility/heated-reply', 'safeguarding/public-allegation'],
    how: 'These two suggest that a second person reads the draft. Whether one did cannot be seen in the text.',
  },
  {
    id: 'S10',
    says: 'The author, a journalist, talks there with leaders, professionals and patients.',
    rules: ['context/employer-confidential', 'safeguarding/public-allegation'],
    how: 'Journalists are among the readers, so an employer’s secrets stay inside, yet concerns can still be voiced.',
  },
  {
    id: 'S11',
    says: 'Professionals, patients and journalists deal with each other differently because of it.',
    rules: [],
    how: 'An observation, with nothing to look for.',
  },
  {
    id: 'S12',
    says: 'Young as it is, it has spread everywhere.',
    rules: [],
    how: 'An observation, with nothing to look for.',
  },
  {
    id: 'S13',
    says: 'For all its flaws, it is good that clinicians take part.',
    rules: [],
    how: 'A principle of the design: no rule discourages posting, and `hcpc-social` too wants professionals to continue.',
  },
  {
    id: 'S14',
    says: 'It is not bound to be an echo chamber, and in healthcare may be its reverse.',
    rules: [],
    how: 'An observation. Disagreement as such is never reported.',
  },
  {
    id: 'S15',
    says: 'Let clinicians from other fields comment on what you do.',
    rules: ['civility/colleague-disparagement', 'authenticity/speaking-for-all'],
    how: 'Courteous disagreement from one profession to another must yield nothing.',
  },
  {
    id: 'S16',
    says: 'Let patients comment too, who know it from the other side.',
    rules: ['civility/patient-derogation', 'respect/blame-language'],
  },
  {
    id: 'S17',
    says: 'You will come across opinions that make you uneasy.',
    rules: ['civility/heated-reply'],
    how: 'Only the writer’s draft is read, and never what the other person said.',
  },
  {
    id: 'S18',
    says: 'People may ask you to defend how things are done.',
    rules: ['evidence/uncited-claim', 'civility/heated-reply'],
    how: 'The advice is to answer with a source.',
  },
  {
    id: 'S19',
    says: 'That can frighten, but the opportunity is large.',
    rules: [],
    how: 'Encouragement, with nothing to look for.',
  },
  {
    id: 'S20',
    says: 'An answer to a difficulty at work may be waiting there.',
    rules: [
      'confidentiality/patient-anecdote',
      'confidentiality/jigsaw',
      'context/employer-confidential',
    ],
    how: 'Asking is welcome unless a patient’s details come with the question. Questions about a medicine, a policy or a system must yield nothing.',
  },
  {
    id: 'S21',
    says: 'Somebody unknown to you may send the very paper you needed.',
    rules: ['evidence/uncited-claim'],
    how: 'Asking for a paper and linking to one must yield nothing.',
  },
  {
    id: 'S22',
    says: 'Patients may tell what they went through, to make services better.',
    rules: [
      'confidentiality/asks-for-details',
      'confidentiality/patient-image',
      'medicines/results-claim',
    ],
    how: 'Stories are invited through a private channel, with consent; pictures need theirs as well.',
  },
  {
    id: 'S23',
    says: 'There is more to talk about than work.',
    rules: [],
    how: 'A personal draft that says nothing of health yields only findings on confidentiality and the platform.',
  },
  {
    id: 'S24',
    says: 'Online acquaintances turned into friends met in person.',
    rules: [],
    how: 'Friendship among peers must yield nothing, since `boundaries/*` is about patients alone.',
  },
  {
    id: 'S25',
    says: 'With one of them the author now shares a life.',
    rules: ['boundaries/sexualised-or-romantic'],
    how: 'A journalist has no patients to keep a distance from, but registrants have, so the rule looks for a patient first.',
  },
  {
    id: 'S26',
    says: 'Above all, be who you are.',
    rules: ['authenticity/persona-voice', 'authenticity/vague-credential'],
    how: 'A text shows at most that no person speaks in it, so this stays at info and is off for organisations.',
  },
  {
    id: 'S27',
    says: 'A made-up public character has to be kept up ever after, so do without one.',
    rules: ['authenticity/persona-voice', 'authenticity/speaking-for-all'],
  },
  {
    id: 'S28',
    says: 'Disagree in a civil way.',
    rules: ['civility/insult', 'civility/threat', 'civility/pile-on', 'civility/shouting'],
  },
  {
    id: 'S29',
    says: 'Stay civil when the other side does not.',
    rules: ['civility/heated-reply'],
    how: 'Provocation is no excuse: abuse quoted from the post being answered lowers nothing.',
  },
  {
    id: 'S30',
    says: 'Learn from it, and discuss things with colleagues.',
    rules: [],
    how: 'For an audience of professionals the rules on jargon, doses and naming prescription-only medicines relax, so that clinical talk goes through.',
  },
  {
    id: 'S31',
    says: 'Stand by one another when somebody needs it.',
    rules: ['civility/colleague-disparagement', 'civility/pile-on'],
    how: 'Words of sympathy must yield nothing.',
  },
  {
    id: 'S32',
    says: 'Do not be afraid to talk with patients.',
    rules: [
      'confidentiality/reply-confirms-patient',
      'clinical/individual-diagnosis',
      'clinical/missing-safety-net',
    ],
    how: 'Each offers wording with which the reply can still be sent. General answers must yield nothing.',
  },
  {
    id: 'S33',
    says: 'Patients know best what it is like, so listen to them.',
    rules: ['civility/patient-derogation', 'respect/blame-language', 'respect/person-first'],
  },
  {
    id: 'S34',
    says: 'It can be lawless out there, and nobody is obliged to answer.',
    rules: ['civility/heated-reply'],
    how: 'The advice says as much. A heated reply with nothing in it about health or services is one to leave unsent.',
  },
  {
    id: 'S35',
    says: 'Blocking is there to be used.',
    rules: ['civility/heated-reply', 'civility/pile-on'],
    how: 'The advice is to mute, block or report; doing so leaves no text to look at.',
  },
  {
    id: 'S36',
    says: 'There is more advice to be had from other organisations.',
    rules: ['*'],
    how: 'Every rule refers to its sources by key, and profiles gather rules by the organisations behind them.',
  },
]
