/** The source of a rule of a team's own, which reports each “Jabs”. */
export const teamRule = (severity: string, message: string): string =>
  `import { defineRule } from 'professional/rule'
export default defineRule({
  id: 'team/jabs',
  summary: 'The draft speaks of jabs.',
  why: 'We say vaccine.',
  advice: 'Say “vaccine”.',
  references: [],
  severity: '${severity}',
  since: '1.0.0',
  messages: { jab: '${message}' },
  options: {},
  examples: { bad: ['«Jabs» are here.'], good: ['Vaccines are here.'] },
  create: (context) => ({
    post(post) {
      for (const match of context.text(post).matchAll(/Jabs/g)) {
        context.report({ at: match, message: 'jab' })
      }
    },
  }),
})
`
