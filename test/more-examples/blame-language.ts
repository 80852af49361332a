import type { MoreExamples } from './index.ts'

export const blameLanguage: MoreExamples = {
  bad: [
    'Ms B «failed» chemotherapy before she joined the trial.',
    'Mrs Example «denies» chest pain.',
    'Patients «claim» that the smear is painful.',
    'She «claims» it hurts.',
    'Half of our patients ring back and some «deny» being told.',
    'Our patients wait for weeks. Many «refuse» the procedure on the day.',
  ],
  good: [
    'Mr Example failed his driving test.',
    'They claim that the law is painful for small firms.',
    'Makers claim that the gel is not painful.',
    'The directors met our patients and some deny being late.',
    'Wards were full. Many refuse the overtime.',
    'Many people may refuse the vaccine, and that is their right.',
  ],
}
