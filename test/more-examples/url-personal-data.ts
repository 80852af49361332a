import type { MoreExamples } from './index.ts'

export const urlPersonalData: MoreExamples = {
  bad: [
    { text: '![Scan](«jane-doe-03-02-1951.jpg»)', severity: 'error' },
    { text: '<a href="https://example.org/r?dob=«1951-02-03»">Open</a>', severity: 'error' },
    {
      text: 'Your results: «https://bit.ly/3xYz», open today.',
      meta: { kind: 'patient-message' },
    },
    {
      text: '[Open](https://example.org/r?ni=«QQ123456C»)',
      options: { allowReservedRanges: false },
    },
    { text: '[Open](https://example.org/r?i=«5B6A2F-A99999-7C1D9A»)' },
    { text: 'The photos are in https://example.org/share/patient=«Martin-Oduya»/wound now.' },
    {
      text: '[Letter](https://example.org/patients/«doreen-yelland»/scan.pdf)',
      severity: 'error',
    },
    {
      text: '[Letter](https://example.org/letters/«john.hartley-19660512.pdf»)',
      severity: 'error',
    },
    '[Write to us](mailto:recalls@example.org?subject=«Move%20my%20test%20DOB%2014-06-1987»)',
    '[Letter](https://example.org/files/«referral-dob-03-02-1990.pdf»)',
    '[Letter](https://example.org/letters/«glenys-brandt-1948-11-23.pdf»)',
  ],
  good: [
    '[Policy](https://example.org/policies/date-of-birth-checks-2019-03-01.pdf)',
    '[Write to us](mailto:recalls@example.org?subject=Form%20without%20DOB%2C%20version%2014-06-2024)',
    '[Test record](https://example.org/r?nhs=9990000018)',
    '[Test](https://example.org/r?email=jo.patient@example.com)',
    '[News](https://example.org/news/2024/02/03/jane-doe-joins-us)',
    '[News](https://example.org/news/jane-doe-2024-02-03.html)',
    '[Board papers](https://example.org/papers/board-1951-02-03.pdf)',
    '[Help](https://example.org/help?patient=new&dob=required&token={token})',
    'See https://bit.ly/3xYz for our flu clinic.',
    '[Gloves](https://example.org/shop/QQ102030A?sku=QQ102030A)',
    '[App](https://example.org/app?pt=118020&ct=flu)',
    '[Write to the author](mailto:anna.okafor@example.org)',
    '[Map](https://example.org/@51.4816,-3.1791,17z)',
    'Bring your date of birth/NHS number and/or letter.',
    '[Book](https://example.org/owa/calendar/FluClinic@nhs.example.net/bookings/)',
    '[History](https://example.org/history/alexandra-ward-opened-12-05-1965.html)',
    '[Follow](https://example.org/@jane.doe)',
    '[Sent](https://example.org/r?d=aGVsbG8gd29ybGQh)',
    '[News](https://example.org/news/glenys-brandt-2026-11-23.pdf)',
    '[Cup](https://example.org/history/welsh-cup-final-1948-11-23.pdf)',
  ],
}
