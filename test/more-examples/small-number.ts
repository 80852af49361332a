import type { MoreExamples } from './index.ts'

export const smallNumber: MoreExamples = {
  bad: [
    'Measles is back. We have had «three cases» in Elmfield Village since May.',
    'Hepatitis C at our hostel: «3 new diagnoses» this month.',
    '«A second person» in our village has died of asbestosis.',
    '«Two mums» from our village have breast cancer.',
    'In the Rowan glen we have «one child» with sickle cell.',
    '«One patient» on methadone at our surgery, and no more.',
    'Ward 6 has «two patients» with norovirus.',
    '«One mum» on our estate lost her baby to whooping cough.',
    '«Three students» at Elmfield sixth form have TB.',
    'Parents, «a couple of kiddies» at our nursery have gone down with measles.',
    '«Two little ones» in our playgroup have chickenpox.',
  ],
  good: [
    'Two youngsters in our village have started a running club for diabetes.',
    'Two kiddies at our nursery have new shoes.',
    'A couple of bairns from our village sang for the asthma charity.',
    'Measles is back. There are three cases in the textbook for our clinic.',
    'Asthma: three cases to discuss at our practice meeting.',
    'Flu season is here. Two cases of masks arrived at our practice.',
    'A second dose at our school protects children against measles.',
    'A second person in our practice has trained to give HIV tests.',
    'Two mums from our village ran for a cancer charity.',
    'Two dads at our surgery have set up a group for dementia.',
    'Ward 6 has two nurses for dementia.',
  ],
}
