import type { MoreExamples } from './index.ts'

export const captions: MoreExamples = {
  bad: [
    'Our talk on gout:\n\n«<audio controls src="gout.mp3">»</audio>',
    'See «<video controls>»<source src="a.mp4"></video>.',
    {
      text: 'Our nurse «answers your questions on HRT in two minutes» 🎬',
      meta: { kind: 'video' },
      severity: 'warning',
    },
    {
      text: '«Watch our dietitian show» how to thicken tea.',
      meta: { kind: 'video' },
      severity: 'warning',
    },
    { text: 'Bathing a baby, step by step. «It’s three minutes long».', meta: { kind: 'video' } },
    { text: '«Meet Jo, our» stoma nurse.', meta: { kind: 'video' } },
  ],
  good: [
    'Meet Jo, our stoma nurse.',
    'Watch our dietitian show how to thicken tea at our open day.',
    {
      text: 'Watch our dietitian show how to thicken tea. With subtitles.',
      meta: { kind: 'video' },
    },
    { text: 'See your GP if it lasts.', meta: { kind: 'video' } },
    '<video controls src="a.mp4"><track kind="captions" src="a.vtt"></video>',
    '<audio controls src="talk.mp3"></audio>\n\nRead the [transcript](talk.html).',
    '<video autoplay muted loop src="waves.mp4"></video>',
    'Write `<audio src="talk.mp3">`.',
    { text: 'A kettle boils in two minutes.', meta: { kind: 'video' } },
    'Our nurse answers your questions on HRT in two minutes.',
    {
      text: 'Our nurse answers your questions on HRT in two minutes. With captions.',
      meta: { kind: 'video' },
    },
  ],
}
