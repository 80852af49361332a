import type { MoreExamples } from './index.ts'

export const publicAllegation: MoreExamples = {
  bad: [
    {
      text: 'A patient’s son was in, all smiles. Everyone knows «he’s been stealing» her savings.',
      severity: 'info',
    },
    {
      text: '@mo_b Dr Example at Elmfield? «He falsified» notes at my last place.',
      severity: 'warning',
    },
    {
      text: '«Ida Example, carer at Elmfield Court, is stealing» from residents.',
      severity: 'warning',
    },
    { text: '«@elmfield your crew left my dad to die».', severity: 'warning' },
    {
      text: 'I worked with «Dr Example and he touches female patients».',
      severity: 'warning',
    },
    { text: '«My manager was drunk behind the counter» again.', severity: 'info' },
    { text: '«Our carer made us backdate» care plans.', severity: 'info' },
    { text: '«Our director bullied» a nurse for years.', severity: 'info' },
    { text: '«Our practice manager pockets» the flu jab money.', severity: 'info' },
    { text: '«Dr Example botched every» filling.', severity: 'warning' },
    { text: '«The GP in Elm Street let a child die».', severity: 'info' },
    { text: '«Our dispenser is watering down» the methadone.', severity: 'info' },
    { text: '«The mother of that boy is faking» his illness.', severity: 'info' },
    {
      text: '«Sister Example on Elmfield ward keeps fiddling» the drugs book.',
      severity: 'warning',
    },
    {
      text: 'Stay well away from Mr Example at Elmfield Dental. «That man pulls healthy teeth».',
      severity: 'warning',
    },
    {
      text: 'Don’t let Nurse Example near your nan. «She is stealing» morphine.',
      severity: 'warning',
    },
    {
      text: 'We were seen by «@elmfieldphysio, and I’m now sure he is charging» for visits that never took place.',
      severity: 'warning',
    },
    {
      text: 'I will not miss «the deputy, Ida Example, who slapped» a resident.',
      severity: 'warning',
    },
    { text: '«Dr Example is a fraud» and everybody knows.', severity: 'warning' },
    { text: '«Dr Example came in smelling of gin» again.', severity: 'warning' },
    { text: '«Pharmacist Ida Example sells tramadol» under the counter.', severity: 'warning' },
    { text: '«Example House leaves residents in wet» beds.', severity: 'warning' },
    { text: 'Everyone knows «the matron drugs» residents at night.', severity: 'info' },
  ],
  good: [
    'Dr Example came in smelling of alcohol gel.',
    'Example House is covering up the lawn for winter.',
    'Consultant Ida Example killed it on stage.',
    'Avoid Elmfield Clinic on Fridays. They are covering up the floor tiles.',
    'Steer clear of Dr Google. He harms nobody, but he wastes your evening.',
    'Our manager is a fraud prevention lead.',
    'We met @elmfieldphysio, and I’m sure she is charging up for the marathon.',
    'The deputy, Ida Example, covers up the wound with a dressing.',
    'Sister Example altered the drugs book layout so that it prints on one page.',
    'Sister Example altered the date of our book club.',
    'Our manager was fiddling with the ward’s order book when the light went out.',
    'A patient’s daughter told us of her brother. He has been stealing the show at school.',
    'A patient’s daughter wrote. They kill people with delays, she says of the wards.',
    'Dr Example at Elmfield? He never falsified a note.',
    'Our carer let him die at home with his dogs beside him, as he wished.',
    'Our dispenser watered down the squash.',
    'The nurse in charge let patients die in peace.',
    'Ida Example, our practice nurse, covers up the wound with a dressing.',
    '@elmfield your nurse left him in good hands.',
    'Our trainer botched one bandage, and we laughed.',
  ],
}
