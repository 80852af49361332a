import type { MoreExamples } from './index.ts'

export const unfitAtWork: MoreExamples = {
  bad: [
    'Out till three, in theatre for eight. «Hanging out of my hoop», send toast.',
    'Confession: had half an «edible before my night shift». Best drug round ever.',
    'Had two «glasses of wine before my on call», cleverest triage of the year.',
  ],
  good: [
    'Wires are hanging out of the wall on our ward.',
    'Ate edible flowers before my shift at the pharmacy.',
    'My patient had half an edible before his appointment at the clinic.',
    'If you had an edible before work, do not drive to our surgery.',
  ],
}
