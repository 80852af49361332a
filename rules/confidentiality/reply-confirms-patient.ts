import { defineRule } from 'professional/rule'
import { isReply, replyClues } from '../shared/replies.ts'
import { factClues, factIn } from '../shared/reply-facts.ts'
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
      {
        text: 'We hear you. «You were late», and the clinic had closed.',
        meta: { inReplyTo: 'https://example.org/post/1' },
        severity: 'warning',
      },
      'Hi Karen, sorry to hear this. «We had your repeat prescription» ready and tried to call you.',
      '@tombell sorry you were unhappy, but «you were seen» within ten minutes.',
      'We hope «your new inhaler» is helping. Thanks for your review, Tom.',
      'Hello Mrs Ali, thank you. It was «lovely to look after your mum» on the ward.',
      'Hi Dan, sorry about Friday. «Your script» never reached us from the surgery.',
      'hey jo! so pleased the cream «cleared up your rash».',
      '@janed Sorry to read this. «You arrived» forty minutes after your slot.',
      'Hi Liz, we’re sorry. The antibiotics were not right because «you’re allergic» to penicillin.',
      'Hi Amy, «thanks for coming in» on Saturday, glad it helped.',
      '🚨 sorry kev, «you declined the» x-ray we offered.',
      'Hi Steve, thank you for this. Having looked at your file, «you were offered» three dates.',
      'Thanks Olu, I loved «having you on my stop smoking programme».',
      '@nina_b we «rang your surgery» about the tablets on Monday.',
      'Dear Mr Hill, I am sorry that «your mother’s discharge» was delayed.',
      'Honestly, this reviewer is lying: «we saw you» on 3 May and you walked out.',
      'In response to this review, «you were offered» three dates.',
      'Sorry Ahmed. «I can also see from your record» that the swab was taken on the 4th.',
      {
        text: 'We’re so glad «your hip replacement» went well, Tina!',
        meta: review,
      },
      {
        text: 'We «loved helping you quit» smoking, Sam!',
        meta: review,
      },
      'Hi Jo, sorry. «You did turn up» an hour after we had closed.',
      'Hello Mr Reid, I see why you were cross, but «our hygienist fitted you in» before her lunch.',
      {
        text: 'Sorry about the noise. The builders came in «while you were having your filling».',
        meta: reply,
      },
      'Hi Paul, sorry about the bruise: «our newest nurse took your blood».',
      'Hi Sue, thank you! It was a «joy to clean your teeth».',
      'Hi Marcus, sorry. «You’ve been with our surgery» since 2009 and deserved better.',
      'Hi Jo, sorry that «your crown» came off again; we’ll put it back.',
      { text: 'Aw cheers Ada, «chuffed your elbow is» feeling better!', meta: reply },
      'Hi Moses, sorry. «The locum dentist you saw» has moved on. «The crown we fitted» will be redone.',
      { text: '«Your son was seen by» our nurse at ten.', meta: review },
      'Hello Mrs Reid, sorry that you felt judged when «discussing your contraception with our nurse».',
      'Hi Ali, sorry. «Our physio spent forty minutes with you» on Monday.',
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
      'Thanks for your review, Tom. We have shared it with the team.',
      'Hello Ms Ali, thank you for the kind words about our ward.',
      'Hi Dan, sorry about the queue. Prescriptions reach us within two days of the request.',
      'Hey Jo! So pleased you liked our post about eczema.',
      'Thank you for your feedback, Sam. Our doctors explain side effects at every appointment.',
      'Hi Liz, sorry. Penicillin allergy is one reason why a pharmacist may refuse antibiotics.',
      'Hi Amy, thanks for coming to our stall on Saturday.',
      'Sorry Kev, we don’t do x-rays here.',
      'Hi Steve, thank you. Complaints have their own file and are answered in 20 days.',
      'Hi Meg, sorry for the wait on the phone line this week.',
      'Thanks Olu, we loved your talk on stopping smoking.',
      '@nina_b we ring surgeries about missing items every Monday.',
      'thanks folks, so sorry if the queue was long when you came in.',
      'Sorry for the noise. Thanks for your review of our book on insulin, Tom.',
      'Hi Priya, welcome to the team! You were a star at your interview.',
      'Hi Lena, thanks for your tweet. When you spoke at our conference, everyone cheered.',
      'Hi Sam, thanks for your message. If your tablets have run out, ring 111.',
      {
        text: 'Thank you for your feedback; please call the pharmacy so we can look into it',
        meta: review,
      },
      {
        text: 'If your prescription isn’t ready, ask us',
        meta: review,
      },
      { text: 'We aim to answer everyone within two days', meta: review },
      {
        text: 'Sorry to read this; our complaints page explains what happens next.',
        meta: review,
      },
      {
        text: 'We cannot supply antibiotics without a consultation',
        meta: review,
      },
      {
        text: 'Hi Karen, thank you for your review. We cannot discuss your care or your records here.',
        meta: review,
      },
      {
        text: 'We have read your review and looked into your comments.',
        meta: review,
      },
      { text: 'When you come in, bring your prescription.', meta: reply },
      { text: 'Please ring us about your prescription.', meta: reply },
      { text: 'Sorry if you were told something else.', meta: reply },
      { text: 'Our records show that fewer people smoke.', meta: { kind: 'post' } },
      'Hi everyone, sorry, your prescriptions are late today.',
      'This reviewer is wrong about our opening hours: we close at six.',
      'In response to the review by NHS England, your records will move to a new system.',
      'Dear patients, thank you. When you came in last year we asked about the car park.',
      'When you came in for your jab, did you see our new sign?',
      { text: 'Hi Karen, sorry. Your prescription is ready.', meta: { kind: 'patient-message' } },
      {
        text: 'Never write “when you came in we checked your records” to a reviewer.',
        meta: reply,
      },
      {
        text: 'Hi Karen, sorry, when you came in we were shut.',
        meta: { kind: 'reply', fictional: true },
      },
    ],
  },

  create(context) {
    return {
      post(post) {
        const { meta } = post
        const view = context.text(post)
        if (meta.fictional || !isReply(meta, view.value)) return
        const atMost = meta.kind === 'review-response' ? 'error' : 'warning'
        for (const sentence of context.signal(sentences, post)) {
          const found = factIn(sentence.value)
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
