import {
  type Container,
  defineRule,
  lazy,
  quieter,
  type Severity,
  type TextMatch,
} from 'professional/rule'
import { addressedPatients } from '../shared/addressed-names.ts'
import { cheeredPatients } from '../shared/cheered-names.ts'
import { consentedReport } from '../shared/consent.ts'
import { comingClues, fullyNamedPatients } from '../shared/full-names.ts'
import { patientsInLifeEvents } from '../shared/life-events.ts'
import { gradeName, pronounsOf } from '../shared/name-grade.ts'
import { pseudonymsIn } from '../shared/pseudonyms.ts'
import { tagClues, taggedPatients } from '../shared/tagged-names.ts'
import { mentions } from '../signals/mention.ts'
import { people } from '../signals/person.ts'
import { anyClues } from '../shared/pattern-clues.ts'
import { nameClues } from '../shared/person-clues.ts'

export default defineRule({
  id: 'confidentiality/named-patient',
  summary: 'The draft names somebody and shows that they receive care.',
  why: `
    That somebody is a patient is confidential, even when the news is good. A first name or an
    initial is often enough for neighbours and family, and for the person themselves.
  `,
  advice:
    'Leave the name and the initials out, then read the sentence again: what remains may still point to one person.',
  references: [
    { source: 'gphc-online-2016' },
    { source: 'gphc-standards-2017', clause: '7' },
    { source: 'gdc-standards-2013', clause: '4.2.3' },
    { source: 'nmc-social' },
    { source: 'hipaa-safe-harbor', clause: 'A' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    named: 'This names somebody who receives care',
    initial: 'An initial can still name somebody who receives care',
    consented: 'This names a patient; check that the consent covers publication',
    expired: 'This names a patient whose consent has expired',
    elsewhere: 'This names a patient whose consent is for other channels',
  },
  wakes: () => anyClues([nameClues()], tagClues(), comingClues()),
  examples: {
    bad: [
      { text: 'Great chatting to you about your contraception, «Chloe»!', severity: 'warning' },
      { text: 'Hi «Chloe», your results are back.', severity: 'warning' },
      { text: '«Mrs Adeyemi» collected her methotrexate late again', severity: 'error' },
      { text: 'little «alfie» came in for his inhaler and made our day', severity: 'warning' },
      { text: 'Can’t believe «Mr P» was discharged on that dose', severity: 'warning' },
      { text: 'Our lovely regular «Joan» had her bloods today', severity: 'warning' },
      { text: '«Mr Okonjo» again. Collected his tablets and left.', severity: 'error' },
      { text: 'Rang «Mrs Pryce-Jones» today. She needs her insulin by noon.', severity: 'error' },
      { text: 'The dosette box for «Mrs Lowe» is ready.', severity: 'error' },
      { text: '«Mr Brandt»’s prescription went to the wrong surgery.', severity: 'error' },
      { text: 'Just vaccinated «ms Farrow», who never stopped talking.', severity: 'error' },
      { text: '«dr Khan» is now admitted to our ward.', severity: 'error' },
      { text: '«mrs t» popped in for her warfarin', severity: 'warning' },
      { text: 'Our patient «Sheila» rang from the ward.', severity: 'warning' },
      { text: '«Doreen», one of our regulars, was in for her blood pressure tablets.' },
      { text: 'Pt «JS» was admitted overnight.', severity: 'warning' },
      { text: 'If «Mrs Lowe» comes in again, her inhaler is in the fridge.', severity: 'error' },
      { text: '> «Mrs Lowe» collected her methotrexate', severity: 'warning' },
      {
        text: '«Mrs Lowe» collected her methotrexate, and she has agreed to this story.',
        meta: { consent: { type: 'written', covers: ['story'] } },
        severity: 'info',
      },
      {
        text: '«Mrs Lowe» collected her methotrexate.',
        meta: { consent: { type: 'written', covers: ['story'], expires: '2026-10-31' } },
        severity: 'error',
      },
      {
        text: '«Mrs Lowe» collected her methotrexate.',
        meta: {
          platform: ['linkedin', 'instagram'],
          consent: { type: 'written', covers: ['story'], channels: ['linkedin'] },
        },
        severity: 'error',
      },
      {
        text: 'She signed written permission to share her story. «Mrs Lowe» collected her methotrexate.',
        severity: 'error',
      },
      {
        text: 'Mrs Lowe gave her written consent for us to publish this. «Mrs Lowe» collected her methotrexate.',
        severity: 'info',
      },
      {
        text: '«Mrs Lowe» collected her methotrexate. We need the written consent of Mrs Lowe to tell it.',
        severity: 'error',
      },
      { text: 'Our patient «Oyinkansola» phoned to say the cream worked.', severity: 'warning' },
      { text: 'A resident, «Zbyszek», in tears because his tablets were late.' },
      { text: 'Pt «J.S», came in for bloods, veins like cobwebs', severity: 'warning' },
      { text: '«Sheila»’s bloods came back and she is over the moon.', severity: 'warning' },
      { text: 'Big «Dave»’s new hip, day two. Look at him go.', severity: 'warning' },
      { text: '«Ciara» in bed 4 has had her last chemo 🎉', severity: 'warning' },
      { text: '«#PrayForAlfie», our little fighter on the ward, started chemo today' },
      { text: 'Thinking of «@little_mo_99», who had her transplant with us last night' },
      { text: 'A hug to our «Doris», 99, who had her covid jab today.', severity: 'warning' },
      { text: 'Farewell to «Mr Tan», discharged home from our ward.', severity: 'error' },
      { text: 'Baby «Noah» was born on our unit at 3am.', severity: 'warning' },
      { text: 'I lost a patient today. His name was «Kwabena» and he died on the ward.' },
      { text: '«Mrs Lowe» collected her methotrexate. Mrs Lowe then lost her keys.' },
      {
        text: 'Old «Mr Brandt» from Elm Road fainted after his jab yesterday.',
        severity: 'warning',
      },
      { text: '«Mrs Lowe» has run out of her blood pressure tablets again.', severity: 'error' },
      {
        text: 'Lovely chat with «Mrs Lowe» about her methadone today.',
        severity: 'error',
      },
      { text: '«𝓜𝓻𝓼 𝓛𝓸𝔀𝓮» collected her methotrexate.', severity: 'error' },
      { text: '«𝐌𝐫𝐬 𝐋𝐨𝐰𝐞»’s methotrexate was collected.', severity: 'error' },
      { text: 'Said goodbye to «Barbara» in side room 2 today.', severity: 'warning' },
      { text: '«Ms Okafor»’s HIV test came back negative.', severity: 'error' },
      { text: '«Mrs Lowe» passed out in our waiting room.', severity: 'warning' },
      { text: '«Mr Okonjo» cried when I told him his results.', severity: 'warning' },
      'Huge thanks to «Geoff», who has been coming to my dialysis unit for ten years.',
      {
        text: 'We said goodbye to «Rita», who died peacefully on our ward last night.',
        severity: 'warning',
      },
      'So proud of little «Ruby Ashdown», who finished her chemo with us this week!',
      'RIP «Stanley Orme»; i dressed his leg ulcers every Monday.',
      'Happy birthday «Doris Yelland», our oldest customer, here for her tablets as ever.',
      { text: 'Baby «Arlo» went home from our unit today!', severity: 'warning' },
      'Poor «Mr Haddow» waited nine hours on a trolley last night.',
      { text: '«Mrs F» is back on the trolley in our corridor.', severity: 'warning' },
      'Sad to hear that «Irene Posgate» died. I made up her blister packs for years.',
      '👋 «Dave Poulter» is now back in bed nine.',
      {
        text: 'Huge thank you to «Mr Ferreira», who dropped off peaches before his last dialysis session.',
        severity: 'error',
      },
      {
        text: 'Thanks to «Denise», who knitted us hats while she lost three stone with our dietitian.',
        severity: 'warning',
      },
      { text: 'all the best «mr oduya», bed 7, we will miss the card tricks', severity: 'error' },
      { text: 'Bed four, «Mrs Lowe», wants her crossword back.', severity: 'error' },
      '«Colin Baxter»’s peak flow is up to 400, and our nurses are thrilled.',
      { text: '«Mrs Lowe»’s weight is down to 70 kg.', severity: 'error' },
      { text: '«miss oduya» in side room 2 wants a hotter tea', severity: 'error' },
      'Happy 90th to «Edith Ashdown», who still walks down for her tablets.',
      { text: 'Lovely to see «Mr Brandt» on his feet after his hip op.', severity: 'warning' },
      '«Stan Brandt»’s leg ulcer has healed after a year of our dressings.',
      { text: '«David Brandt» came to our clinic yesterday for his insulin.', severity: 'warning' },
      'I remember when «Terence Brandt» was brought to the clinic in tears about his insulin.',
      '🚨 Saw «Margaret Brandt» again this morning, her leg ulcer is worse.',
      'I treated «David Brandt» for depression last year.',
      '«Margaret Brandt», 71, passed away on our ward last night.',
      '«David Brandt» collected his insulin yesterday.',
    ],
    good: [
      'Thanks for having me on your diabetes podcast, Chloe!',
      'Congratulations on your results, Chloe!',
      'Well said, Chris. Your inhaler technique video is great!',
      'Thank you for speaking so openly about your depression, Kate.',
      'Remember your jab, Sam',
      'Mr Elmfield is a pseudonym: the case was invented by the course team.\n\n## The scene\n\nMr Elmfield hands over a slip for warfarin.\n\n## The task\n\nMr Elmfield takes ibuprofen as well.',
      'A woman, whom i shall call mrs Elmfield, takes methotrexate. mrs Elmfield rang us about her tablets.',
      'Gladys (not her real name) collects her inhaler from us.',
      '> The person, the ward and the dates below are made up.\n\n## What happened\n\nMrs Elmfield takes methotrexate.\n\n## What we learned\n\nMrs Elmfield came in for her bloods.',
      'Teaching at one: an entirely made-up gentleman, Mr Gooseberry, is on fourteen medicines.',
      'we never miss lunch in bay 3 since the new rota',
      'Happy 50th to Nina Rowe, who runs our blood pressure clinic.',
      'Lovely to see Mr Bell back at work after his hip op.',
      'Thank you to Mrs Oakes, who brought us cakes after her last shift on the ward.',
      'Thanks to Mr Bell, our physio, who stayed late after his last session.',
      'Great to have Denise back on the ward after her knee replacement.',
      'Bay 3, Priya, and bay 4, Tom: that is tonight’s rota for the nurses.',
      'Denise Lewis’s talk on blood pressure was the best of our week.',
      'Mr Bell’s temperature chart for the fridge is on our wall.',
      'Colin Baxter’s blood pressure campaign is one that our team loves.',
      'Dave Poulter is in bed with flu and misses our talk on wards.',
      'Sad to hear that Irene Posgate died. We loved her books on blister packs.',
      'Priya went home from our ward today with a cold.',
      'Well done to Ruby Ashdown, our apprentice, who finished her training in the chemo unit.',
      'Congratulations to Ruby Ashdown, who had a baby and is back on our ward in May.',
      'Proud of Ruby Ashdown, who started her own treatment room project with us.',
      'RIP Stanley Orme. We read his books on dialysis as students.',
      'Huge thanks to Geoff, who has been coming to our choir for ten years.',
      'Rita, who came to our ward as a student, retires today.',
      'Our patient participation group meets on Tuesday.',
      'Our patient Voices panel met today in the clinic.',
      'Our resident Santa came to the ward with presents.',
      'Sheila’s talk on bloods was the best of the day.',
      'Maureen’s rota for the dosette boxes is on the wall.',
      '#ThankYouNHS for my mum’s care on the ward today',
      {
        text: 'Mrs Smith from our OSCE bank collected her methotrexate.',
        meta: { fictional: true },
      },
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container)
      const found = context.signal(people, container).mentions
      const named = new Set<string>()
      const pronouns = pronounsOf(found)
      const pseudonyms = lazy(() => pseudonymsIn(view.value))
      const others = [
        ...addressedPatients(container, context),
        ...cheeredPatients(container, context),
        ...fullyNamedPatients(container, context),
        ...patientsInLifeEvents(container, context),
      ]
      for (const mention of found) {
        if (!mention.name) continue
        const match = view.slice(mention.start, mention.end)
        const isQuote = view.blockAt(match.start).quoted
        if (!isQuote && context.signal(mentions, container).isMentioned(match)) continue
        const severity = gradeName(mention, pronouns.get(mention) ?? [], container, context)
        if (!severity || named.has(match.value)) continue
        if (pseudonyms()(match.value)) continue
        named.add(match.value)
        // With the surname, the name is told and blotted out as one.
        const whole = others.find(({ start, end }) => start <= match.start && match.end <= end)
        const at = whole ? view.slice(whole.start, whole.end) : match
        named.add(at.value)
        const message = mention.kind === 'initial' ? 'initial' : 'named'
        report(at, message, isQuote ? quieter(severity, 'warning') : severity, container)
      }
      for (const { start, end } of others) {
        const match = view.slice(start, end)
        if (named.has(match.value) || context.signal(mentions, container).isMentioned(match))
          continue
        named.add(match.value)
        report(match, 'named', 'warning', container)
      }
      if (/[#@]\w/.test(view.value)) lookAtTags(container)
    }

    function lookAtTags(container: Container): void {
      const view = context.text(container)
      for (const range of taggedPatients(container, context)) {
        const match = view.slice(range.start, range.end)
        // The name of an account is never taken for the author’s own words.
        const isAccount = match.value.startsWith('@')
        if (!isAccount && context.signal(mentions, container).isMentioned(match)) continue
        report(match, 'named', 'warning', container)
      }
    }

    function report(
      at: TextMatch,
      message: 'named' | 'initial',
      atMost: Severity,
      container: Container,
    ): void {
      const report = consentedReport(container, context, at, { message, atMost })
      context.report({ at, ...report })
    }

    return { post: look, field: look }
  },
})
