import type { MoreExamples } from './index.ts'

export const irrelevantCharacteristic: MoreExamples = {
  bad: [
    'Sworn at for asking a «Polish man» to queue.',
    'Our new «Hindu GP» starts on Monday.',
    'Well done to our «Black receptionist», who won the raffle.',
    'An «Irish lady» emailed to complain about the biscuits.',
    'A «gay visitor» sent two letters about the car park.',
    'The burglar, a «Romanian man» in a blue cap, got away by the back door.',
    'A «Spanish bloke» lifted our charity tin off the counter.',
    'An «Asian lady» let her kids run riot in the waiting room.',
    'A «Muslim man» scratched my car outside the surgery.',
  ],
  good: [
    'Our female GP is in on Tuesdays.',
    'Our gay dentist network meets in June.',
    'Our Polish receptionist can help in your language.',
    'We are proud of our first Sikh paramedic.',
    'Our Black midwife mentors Black mothers.',
    'The author, a Black man in public health, writes about pay.',
    'The thief, a man in a grey cap, got away.',
    'A Polish woman wrote us a card about her stay.',
    'A Jewish patient rang up to ask about fasting.',
    'An Irish nurse pocketed the prize at our raffle.',
    'A gay couple helped themselves to the free condoms, which is what they are there for.',
    'A Polish volunteer lifted boxes of nappies off her van.',
    'A young woman gave us an earful of Puccini on the ward piano.',
    'A deaf man banged on the window because nobody heard the buzzer.',
  ],
}
