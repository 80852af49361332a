import type { MoreExamples } from './index.ts'

const person = { author: { type: 'person' } } as const

export const undisclosedAd: MoreExamples = {
  bad: [
    {
      text: '«A new range for tired feet.» On the shelves from Monday.',
      meta: { commercial: 'own-brand' },
      severity: 'warning',
    },
    {
      text: '«I stand behind every jar of my balm.»',
      meta: { commercial: 'own-brand', kind: 'ad' },
      severity: 'error',
    },
    {
      text: '«A pillow for side sleepers.» £30.',
      meta: { commercial: 'paid', kind: 'ad' },
      severity: 'warning',
    },
    {
      text: `«I tried the ring for a month, and here is what it told me about sleep.»\n\n${'It was a long month. '.repeat(8)}\n\nIt was an ad all along.`,
      meta: { commercial: 'affiliate', author: { type: 'person' } },
      severity: 'error',
    },
    {
      text: '«@floravita sent me» their new probiotics and my gut is so happy',
      severity: 'warning',
    },
    {
      text: '«We earn a small commission» if you buy the scales.',
      severity: 'warning',
    },
    {
      text: 'These compression socks from @legbrand have saved my shifts.\n\n«Link in bio for 10%» off.',
      severity: 'warning',
    },
    {
      text: 'Never a shift without this fob watch, «type NURSE30» at the checkout.',
      severity: 'warning',
    },
    { text: 'My shift socks, as asked. «PRITI gets you free delivery».', severity: 'warning' },
    { text: 'My night balm is back. «PRITI15 for money off».', severity: 'warning' },
    { text: 'The lamp I wake up to, «use PRITI for 10% off».', severity: 'warning' },
    { text: 'A month with this pillow. «Shop it via my highlights»!', severity: 'warning' },
    {
      text: '«Thanks so much to Balmly for having me» at their retreat! Their night cream has changed my skin.',
      severity: 'warning',
    },
    { text: 'So excited «to team up with @glowlab»!', severity: 'warning' },
    { text: '«Tap the link to shop my» morning vitamins.', severity: 'warning' },
    { text: 'My new clogs! «Link in bio for a tenner» off.', severity: 'warning' },
    { text: 'Big «thanks to @legbrand for» these clogs.', severity: 'warning' },
    {
      text: '«My partnership with Enamela» is live! Their toothpaste is lovely.',
      severity: 'warning',
    },
    {
      text: 'Two I wear:\n\n- [Clogs](https://example.org/c«?tag=nursejo-21»)\n- [Socks](https://example.org/s)',
      severity: 'warning',
    },
    {
      text: 'So «@legbrand have teamed up with me» on their compression socks.',
      severity: 'warning',
    },
    {
      text: 'My best clogs, linked below. «I get a little cut when you buy» them.',
      severity: 'warning',
    },
    {
      text: 'I have «joined the @floravita ambassador team»! The best vitamins.',
      severity: 'warning',
    },
    {
      text: 'I have lived in these clogs for a year. «Type JOSHIFTS15» at the till for a fifth off.',
      severity: 'warning',
    },
    {
      text: 'You asked about my kettle: https://example.org/kettle«?ref=nursejo» knocks a tenner off.',
      severity: 'warning',
    },
  ],
  good: [
    'We get a cut of the cake when you come on Fridays.',
    'She joined the NHS ambassador programme last year.',
    'I’m the new face of Elmfield Surgery, so come and say hello.',
    'Priya has teamed up with me for the marathon.',
    'Elmfield College has partnered with me on a walking project.',
    {
      text: '# Fees\n\n| Visit | Fee |\n|---|---|\n| Hearing test, 40 minutes | £35 |',
      meta: { commercial: 'own-brand', kind: 'ad' },
    },
    {
      text: 'Long week. Ad: my honest review of this thermometer',
      meta: { commercial: 'gifted' },
    },
    {
      text: '#ad Link in bio to shop my probiotics',
      meta: { commercial: 'own-brand', ...person },
    },
    {
      text: '---\ntitle: Advertisement. A month with a smart ring\ncommercial: paid\n---\nI wore it day and night.',
    },
    { text: 'My honest review of this thermometer', meta: { commercial: 'none', ...person } },
    { text: 'Join our team as a pharmacist.', meta: { commercial: 'employer', ...person } },
    // These belong to authenticity/weak-ad-label.
    '#gifted by @brand, code GLOW10',
    'Loving these collagen sachets, code PHARM15 for 15% off #ad',
    'Thank you to @elmfieldbakery for sending cakes to our ward!',
    'Thanks to @drjones for sending me the paper on statins.',
    'Big thanks to @elmfieldward for the kind words about our shoes.',
    'My partnership with Anna on the gait project ends in May.',
    'We’ve partnered with @ElmfieldCouncil to offer free health checks.',
    'Delighted to be partnered with @ExampleUniversity on a trial of insoles.',
    'NHS staff get 10% off at the café with code NHS10.',
    'UNISON gets you 10% off at the zoo, so join if you are a porter.',
    'The form AB12 for free delivery of hearing aid batteries is at the desk.',
    'You can watch it in my stories. We ran in odd socks for the hospice.',
    'Thanks so much to Elmfield College for having me. Their students asked about scrubs and shoes.',
    'Early bird tickets for our conference: use code EARLY20 to save 20%.',
    'In an emergency use code BLUE on the bleep.',
    'My daughter gifted me a stethoscope when I qualified.',
    'Use covid19 tests at home, and save the order number. The error code ERR404 means that the order did not arrive.',
    'The piano was gifted by The Lowe Family to the hospice.',
    'Use our code ELM10 to save on travel packs.',
    'Guidance: https://example.org/guide?ref=newsletter',
    'Beware of posts that say “use my code SKIN10 for 10% off”.',
    { text: 'My review of this thermometer, code TEMP10 saves 10%.', meta: { kind: 'ad' } },
    'I read it on https://example.org/kettle?ref=homepage and it is half price.',
    'My thesis is at https://example.org/thesis?ref=jobloggs, and you can get one for free.',
    'Mention BPAC22 when you order the audit pack from us.',
  ],
}
