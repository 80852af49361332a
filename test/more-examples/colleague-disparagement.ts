import type { MoreExamples } from './index.ts'

export const colleagueDisparagement: MoreExamples = {
  bad: [
    'Our new locum turned up at ten. He «hasn’t got a clue».',
    'Another agency nurse slept through handover. «Bone idle».',
    'Another letter from a consultant who clearly «didn’t bother to read» ours.',
    'GPs just «sign whatever lands in front of them».',
    'Osteopaths are «just people who couldn’t get into dental school».',
    'My evening went on «clearing up the mess left by» the locum.',
  ],
  good: [
    'Our dentist saw her twice. She never lifts a finger now, since the stroke.',
    'The surgeon apologised. He is lazy in the best way: he lets nurses teach.',
    'Our locum left at four. Can’t be bothered to cook tonight.',
    'The receptionist rang my mum back. She hasn’t a clue how to log in, so they helped.',
    'Thanks to a nurse who never bothered to ask for praise.',
    'Many who couldn’t get into medical school at first apply again.',
    'We are clearing up the mess left by the flood at our surgery.',
  ],
}
