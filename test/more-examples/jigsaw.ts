import type { MoreExamples } from './index.ts'

export const jigsaw: MoreExamples = {
  bad: [
    {
      text: 'Called out to the only pub in our village tonight. She’s «the woman» who won the flower show last week. We pulled her out of the cellar.',
      severity: 'warning',
    },
    {
      text: '«Our oldest patient», a veteran from Largs, had his hip done on Tuesday.',
      severity: 'error',
    },
    {
      text: '«She» was 34, from Kirkwall, and I had to tell her on Tuesday that she has MS.',
      severity: 'error',
    },
    {
      text: '«He» works at the garage in Portree. Today I told him he has HIV.',
      severity: 'error',
    },
    {
      text: 'Just had to tell «a fisherman» in Portree that his leg has to come off.',
      severity: 'error',
    },
    {
      text: 'Home visit to «a lighthouse keeper’s widow» on Fair Isle today. New diagnosis of vascular dementia.',
      severity: 'error',
    },
    'I took methadone to «a customer» in Harwich who keeps owls and lives on a houseboat.',
  ],
  good: [
    'I asked our local MP about the walk-in centre at her surgery on Friday. She was straight with me: no decision before June.',
    'Hollin Bridge. We recorded two falls last year. In each, we told the person or the family on Friday, and said sorry.',
    'Doctors gave cocaine drops to children then. “Every word of it would be unlawful today,” she said.',
    'Went to the only dairy farm in our valley this morning for cheese. He’s the lad who won the ploughing match last month.',
    'Attended a talk today by the woman who won the flower show. She lost her sight at ten.',
    'Women in their 40s in Harwich are invited for a health check this week.',
    'The actor told a newspaper on Tuesday that he has been living with diabetes in Whitby.',
    'My mum, 72, from Whitby had her hip done yesterday and is doing well.',
    'Remembering Professor Anne Elmfield, who died in June aged 81. She set up the first stroke unit in our hospital. #NHS #pharmacy',
    'We have lost Jo Elmfield, who died on Friday aged 64. He ran the pharmacy in Harwich for years. #pharmacy',
    'Born in Harwich in 1938, the son of a butcher, he filled teeth in our clinic for 36 years.',
    'Mr Oakfield’s family has read this piece. He was born in Harwich in 1938, the only son of a miner, and became a pharmacist at 22. His patients asked for him long after.',
    {
      text: 'A 34-year-old lorry driver from Harwich collected his methadone yesterday.',
      meta: { fictional: true },
    },
    'I was 29, living in Swansea and training for a marathon when I was told I had MS. I am now an accountant and I still run.',
    'If a 15-year-old girl asks for the morning after pill in our village on a Tuesday, we can help.',
  ],
}
