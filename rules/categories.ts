export const categories = [
  {
    id: 'confidentiality',
    title: 'Confidentiality',
    summary: 'The draft could tell a reader who a patient is, alone or together with other clues.',
  },
  {
    id: 'civility',
    title: 'Civility',
    summary: 'The writer insults, threatens or loses their temper, whatever the opinion behind it.',
  },
  {
    id: 'respect',
    title: 'Respect',
    summary: 'A word demeans, blames or labels the people it describes.',
  },
  {
    id: 'boundaries',
    title: 'Boundaries',
    summary: 'The line blurs between a professional and the people who rely on their care.',
  },
  {
    id: 'context',
    title: 'Context',
    summary: 'The draft may be misread or do harm once it is copied, moved or shown to others.',
  },
  {
    id: 'authenticity',
    title: 'Authenticity',
    summary: 'Readers cannot tell who is speaking, with what standing or in whose pay.',
  },
  {
    id: 'evidence',
    title: 'Evidence',
    summary: 'A claim is firmer, vaguer or older than the facts that support it.',
  },
  {
    id: 'medicines',
    title: 'Medicines and promotion',
    summary: 'A medicine or treatment is put before the public in a way that UK rules restrict.',
  },
  {
    id: 'clinical',
    title: 'Clinical advice',
    summary: 'Advice is fitted to one person nobody has assessed, or lacks its safeguards.',
  },
  {
    id: 'safeguarding',
    title: 'Safeguarding',
    summary: 'Words about suicide, people at risk or an accusation could do harm.',
  },
  {
    id: 'access',
    title: 'Access',
    summary: 'Some people could not read, hear or understand the draft.',
  },
  {
    id: 'platform',
    title: 'Platform',
    summary: 'The text or a link does not suit the place where it will be published.',
  },
  {
    id: 'custom',
    title: 'Custom',
    summary: 'A team’s own terms are used or missed.',
  },
] as const
