import type { MoreExamples } from './index.ts'

export const weightStigma: MoreExamples = {
  bad: [
    '«Nobody gets fat by accident».',
    'Is your weight up again? «Put the biscuits down» and «stop blaming your metabolism».',
    'Half of our waiting room should «lay off the biscuits» tbf',
    'Posters of «tubby teenagers» help nobody.',
  ],
  good: [
    'Put the fork down between bites: your weight may follow.',
    'Your hormones are not to blame for your weight, and neither are you.',
    'Lay off the cakes for a week before the test.',
    'People with coeliac disease should lay off the pies.',
    'I need to lay off the pies.',
    'Just lay off the chips, says the label on the fryer.',
    'Chubby cheeks are normal in babies.',
    'Tubby Toddlers is the name of our soft-play cafe.',
  ],
}
