import { defineRule } from 'professional/rule'
import { oncePerSentence } from '../shared/once.ts'
import { groupTriggers } from '../lexicons/group-words.ts'
import { isMeantSo, isQuotedInPassing } from '../shared/counter-speech.ts'
import { derogationClues, derogationIn } from '../shared/derogating.ts'
import { taggedAround } from '../shared/group-sentence.ts'
import { rangeIn } from '../shared/plain-sentence.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'respect/group-generalisation',
  summary: 'A whole group of people is blamed, judged or demeaned.',
  why: `
    People of the group read that they will be met with this view, whoever they are, and may stay
    away from care. Under a health profession’s name it may count as discrimination.
  `,
  advice: 'Describe what somebody did, or give data with its source, or delete the sentence.',
  references: [
    { source: 'gphc-online-2016' },
    { source: 'nmc-social' },
    { source: 'gmc-social-2024' },
    { source: 'nhs-inclusive' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    judged: 'This judges a whole group of people',
    demeaned: 'This demeans a whole group of people',
    hated: 'This speaks of hatred for a whole group of people',
    excluded: 'This says that a group of people does not belong',
  },
  lexicon: groupTriggers,
  evasions: true,
  needs: () => derogationClues(),
  near: true,
  examples: {
    bad: [
      '«Migrants just abuse the system».',
      '«Old people never read» the label.',
      '«Travellers are now always trouble» in the shop.',
      '«These Poles can’t be bothered» to learn the rules.',
      '«Muslims should go back to» where they came from.',
      'Our waiting room again: «women are so irrational».',
      '🚨 «Hate Romanians».',
      '«Disabled people are a drain» on the NHS.',
      '«Why are old people so rude»?',
      '«There is nothing good about immigrants».',
      'Never mind the rest, «we should get rid of the elderly».',
      '«Gay people make me sick».',
      '«Too many foreigners in this country» lol.',
      '«Mu5lims are v3rmin».',
      '«T r a n s people are f r e a k s».',
      'Nothing against gay people, but «they are all perverts».',
      '«Being trans is disgusting».',
      'I’m not racist, but «Albanians are thieves».',
      '«Jews control the media».',
      '«Black lives don’t matter».',
      'If you ask me, «these immigrants don’t belong» here.',
      'When will people learn that «Muslims are not welcome» here?',
      '«Typical woman driver».',
      '«Filthy foreigners», that lot.',
    ],
    good: [
      'Some travellers don’t vaccinate their children because nobody visits the site.',
      'South Asian people have a higher risk of type 2 diabetes.',
      'Women are not listened to in clinics.',
      'Young people don’t always know about PrEP, here’s how.',
      'Muslims are fasting this month; timing medicines matters.',
      'Some migrants abuse the system, and so do some of us.',
      'Old people never read small print because i set it at 8 points.',
      'Migrants are not a drain on the NHS.',
      'It is a myth that gay men are promiscuous.',
      'The minister said migrants were a drain on us all.',
      'He called all women liars and was struck off.',
      '“Immigrants are vermin” was sprayed on our door.',
      'You can’t call immigrants vermin and then clap for the NHS.',
      'To say that Poles are lazy is racist.',
      'Trans people are treated like dirt in some clinics.',
      'Women are made to feel stupid for asking.',
      'Refugees are stuck in dirty camps.',
      'I hate how disabled people are treated.',
      'I am sick of women being ignored.',
      'I don’t hate immigrants.',
      'Black women are dying because nobody listens.',
      'Women are the worst affected by this shortage.',
      'The disabled toilet is dirty again.',
      'Female dogs are spayed here.',
      'Being deaf is not a tragedy.',
      'Being old is horrible when you are in pain.',
      'Women’s health is a disgrace in this country.',
      'Travellers can’t be protected against every bug.',
      'Blind people can’t read this label.',
      'Deaf people can’t use a phone line.',
    ],
  },

  create(context) {
    const isFirst = oncePerSentence()
    return {
      hit(hit, container) {
        const { view, start } = hit.at
        if (!isFirst(hit.at, container)) return
        for (const text of taggedAround(view, start)) {
          const found = derogationIn(text.value)
          if (!found || !isMeantSo(text.value, found)) continue
          const range = rangeIn(text, found)
          const at = view.slice(range.start, range.end)
          if (context.signal(mentions, container).isMentioned(at) || isQuotedInPassing(at)) return
          context.report({ at, message: found.message })
          return
        }
      },
    }
  },
})
