import type { MoreExamples } from './index.ts'

export const patientAnecdote: MoreExamples = {
  bad: [
    '«A chap» on my caseload keeps his insulin in the greenhouse.',
    '«The woman» I looked after in my second week still comes to mind. She died holding my hand.',
    'Weirdest one of the week: «a lady» asked for a refund because her denture fits.',
  ],
  good: [
    'A man on our list of speakers brought his inhaler.',
    'A man in our clinic may take his tablets in private.',
    'A mum rang at midnight to say thank you to the team.',
    'I’ll never forget the man I worked for in my first year. He died last week.',
    'The patients I nursed in my first year taught me to listen.',
    'My grandad, whom we nursed at home, died last spring.',
    'Funny moment in our pharmacy: the printer swallowed my sleeve.',
  ],
}
