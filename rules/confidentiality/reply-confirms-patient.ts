import { defineRule } from 'professional/rule'
import { isReply, replyClues } from '../shared/replies.ts'
import { factClues, factIn, isAboutOccasion } from '../shared/reply-facts.ts'
import { mentions } from '../signals/mention.ts'
import { sentences } from '../signals/sentences.ts'

const review = { kind: 'review-response' } as const
const reply = { kind: 'reply' } as const

export default defineRule({
  id: 'confidentiality/reply-confirms-patient',
  summary: 'A reply confirms that somebody is a patient, or tells what happened to them.',
  why: `
    People may say in public that they are patients; those who care for them may not confirm it.
    A reply that tells the other side of a visit shares what was confidential.
  `,
  advice:
    'Thank them, say that you cannot speak of anybody’s care in public, and give a private way to reach you; then treat it as a complaint.',
  references: [
    { source: 'mps-reviews' },
    { source: 'hipaa-ocr-yelp' },
    { source: 'gphc-regulate-confidentiality' },
    { source: 'gphc-online-2016' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    confirmed: 'This reply confirms that somebody is a patient, or what happened to them',
  },
  wakes: () => [...replyClues(), ...factClues()],
  examples: {
    bad: [
      { text: 'Hi Paul, «glad the root canal went» well!', meta: reply },
      { text: 'We are sorry «the tablets upset your» stomach.', meta: reply },
      { text: 'Thank you «for being a patient of ours».', meta: reply },
      { text: '«See you at your next session»!', meta: reply },
      {
        text: 'Hi Karen, «when you came» in on Monday we explained your tablets were out of stock',
        meta: review,
        severity: 'error',
      },
      {
        text: '«Our records show» you missed two appointments',
        meta: review,
        severity: 'error',
      },
      {
        text: 'Glad «your treatment» went well!',
        meta: reply,
        severity: 'warning',
      },
      {
        text: '«We checked your» prescription and it was the surgery’s mistake',
        meta: review,
        severity: 'error',
      },
      {
        text: 'Hi Karen, sorry about the wait. «You were told» on the phone to come after two.',
        severity: 'warning',
      },
      {
        text: 'Thank you for your review. «Our pharmacist told you» that the dose had changed.',
        severity: 'warning',
      },
      {
        text: 'Hello Tom! So glad to read this. Hope «your recent consultation» was of use.',
        severity: 'warning',
      },
      {
        text: 'Sorry to read this, but «you missed your appointment» and did not ring.',
        meta: review,
        severity: 'error',
      },
    ],
    good: [
      { text: 'Thank you for being patient with us today.', meta: reply },
      {
        text: 'Pleased that we could help with your question, see you at the next open day.',
        meta: reply,
      },
      { text: 'The tablets may upset your stomach without food.', meta: reply },
      'Hi Paul, sorry about the bruise. Ask the nurse who took your blood what she saw.',
      'Thanks Marcus, you’ve been with our charity as a volunteer since 2009.',
      { text: 'Aw cheers Ada, chuffed your team won!', meta: reply },
      'Hi Moses, the dentist you saw on the news is not one of ours.',
      'Thanks Amir, our team stayed late to see your film.',
      'Hello Mr Reid, sorry. Our hygienists can fit you in on the same day if you ring at eight.',
      'Hi Jo, sorry that nobody spoke to you while you were waiting on the phone line.',
      'Hi Karen, sorry. We cannot say here whether anyone is a patient; please ring 01632 960001.',
      '@tombell sorry you feel let down. Most people are seen within ten minutes here.',
    ],
  },

  create(context) {
    return {
      post(post) {
        const { meta } = post
        const view = context.text(post)
        if (meta.fictional || !isReply(meta, view.value)) return
        const isOfOccasion = isAboutOccasion(view.value)
        const atMost = meta.kind === 'review-response' ? 'error' : 'warning'
        for (const sentence of context.signal(sentences, post)) {
          const found = factIn(sentence.value, isOfOccasion)
          if (!found) continue
          const start = sentence.start + found.index
          const match = view.slice(start, start + found[0].trimEnd().length)
          if (context.signal(mentions, post).isMentioned(match)) continue
          context.report({ at: match, message: 'confirmed', atMost })
        }
      },
    }
  },
})
