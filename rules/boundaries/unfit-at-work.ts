import { type Block, defineRule } from 'professional/rule'
import { intoxication } from '../lexicons/intoxication.ts'
import { isUnfitAtWork } from '../shared/intoxicated.ts'
import { sentencesNear } from '../shared/nearby.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'boundaries/unfit-at-work',
  summary: 'The writer says, perhaps in jest, that they are drunk, high or hungover at work.',
  why: `
    A patient who reads it wonders who checked their medicine. It is often meant as a joke among
    colleagues, but those outside cannot tell.
  `,
  advice: `
    If it is true, do not work, and tell your manager. If it is a joke, leave it out: it may be all
    that a patient remembers. That you are tired or too few may be said, and often should be.
  `,
  references: [
    { source: 'npa-social' },
    { source: 'gphc-standards-2017', clause: '6' },
    { source: 'goc-2025', clause: '17.2' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    unfit: 'Readers may take this to mean that the writer is unfit to work',
  },
  lexicon: intoxication,
  examples: {
    bad: [
      'Night shift, «three gins in» and on call till eight. Send help.',
      'long week. «hungover» and on the screening van till four, pass the crisps',
      'Ngl so «hungover», on till 8 😂',
      '«Still drunk», RP till 6, wish me luck',
      '«Wasted» last night, on call this morning',
      '«High as a kite» behind the counter',
      'I’m «hungover» on the unit again and it is only Tuesday.',
      'Turned up to our shift «still tipsy» 🙈',
      'Nursing the worst «hangover» in the dispensary. Send bacon.',
      'My «hangover» and a 12-hour shift are not friends.',
      'Christmas do last night. I am absolutely «hanging» this morning, first patient in ten minutes 🤢',
      'We were both «half cut» at work on Friday, best late shift ever.',
      'We may be «stoned». Handover went fine though!',
      'Bottomless brunch then straight to my night shift. I was «off my face» 🥂',
      'First clinic after the wedding, and I am «hungover», clearly.',
      'Smoked «a joint at lunch», high as a kite for afternoon clinic.',
      'Doing smears all morning with a raging «hangover» 🤮',
      'Working «hungover» on labour ward should be an Olympic sport.',
      'Came into work «drunk», hid in the drug room with a pint of water',
      'i was «rough as hell» on call this weekend 🍷',
      'Two hours of kip, «stinking of gin», 12 smears before lunch. Pray for me.',
      'Smoked «a quick joint before work» and now everybody’s label is funny.',
      'So had a bottle of red with the team, now «tipsy in the dispensary».',
      'So «hungover», and 250 items to check by noon.',
      '«Popped 2 diazepam» before clinic, floating through the list.',
      '«Gin in our water bottle» kind of shift.',
      'Straight from the races into theatre, «nowhere near sober», send toast.',
      'Had a cheeky «edible before clinic» and the eye chart is hilarious.',
      'Got in at five, was «still pissed» when I clocked in at the hub.',
    ],
    good: [
      'Two pints in, and our pub quiz team is winning. No work tomorrow.',
      'Four pints in each of you, and our ward needs one.',
      'hungover and on the bus home, never again',
      'My lady popped two zopiclone before clinic.',
      'Popped two letters in the post before clinic.',
      'Patients who turn up drunk need the same care.',
      'Hangover remedies: what the evidence says',
      'A high dose works on the ward. Our shop on the high street is open.',
      'Exhausted after a 12-hour shift with no breaks, this is unsafe',
      'Are you drinking more than you would like? Our staff can ring occupational health in confidence.',
      'My patient was still drunk when he came to clinic.',
      'Hungover? Our pharmacy is open until six.',
      'If you are still drunk, do not drive to work.',
      'I was so tired on shift that I felt as if I were drunk.',
      'I am not hungover at work for once.',
      'Ten doses wasted last night in our clinic because the fridge failed.',
      'I wasted my shift on the phone to the wholesaler.',
      'I am hanging up the new posters behind the counter.',
      'I’ve drunk ten coffees on shift.',
      'Hungover students fill our clinic on Mondays.',
      'Three years sober. I used to come to work hungover, and I asked for help.',
      'My blood pressure is now high at work.',
      'I have a sugar hangover from the cake at work.',
      'Hungover today. Glad I’m not at work!',
      'A workmate turned up to the ward hungover, and I told the manager.',
      'He was off his face when I met him on call.',
      'I’m so pissed off with the rota at work.',
      'We got hammered by the flu this week in clinic.',
      'I was drunk with joy when I got the job on the ward.',
      'Pharmacy tip: paracetamol can help the headache of a hangover. Ask at our counter.',
      'My night shift hangover: how I get my sleep back.',
      'Being hungover at work is not funny.',
      'Never write “so hungover checking scripts today”.',
      'We had two pints of milk left over lunch on the ward.',
      'From the hen do into theatre, stone cold sober.',
      'Three of our residents are not sober by noon, so the nurse comes at nine.',
      { text: 'Still drunk, RP till 6, wish me luck', meta: { fictional: true } },
      'Wedding last night, day off today, and I am hungover.',
      'A man reeking of beer slept in our waiting room all morning, and our nurse covered him up.',
      'Reeking of hand gel after twelve patients this morning.',
      'Had a patient so drunk in clinic that we called his wife.',
      'Had a joint injection at lunch, back on the ward by two.',
    ],
  },

  create(context) {
    const told = new Set<Block>()
    return {
      hit({ term, phrase, at }, container) {
        const block = at.view.blockAt(at.start)
        if (container.meta.fictional || told.has(block)) return
        if (!isUnfitAtWork({ term, phrase, at }, sentencesNear(at, container, context))) return
        if (context.signal(mentions, container).isMentioned(at)) return
        told.add(block)
        context.report({ at, message: 'unfit' })
      },
    }
  },
})
