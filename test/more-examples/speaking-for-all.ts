import type { MoreExamples } from './index.ts'

export const speakingForAll: MoreExamples = {
  bad: ['I am writing «on behalf of paramedics everywhere»: bin this scheme.'],
  good: ['On behalf of midwives everywhere: thank you, and happy birthday, NHS.'],
}
