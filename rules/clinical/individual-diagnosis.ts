import { defineRule, type DraftMeta, lazy } from 'professional/rule'
import { isRouted, verdictClues, verdictIn } from '../shared/personal-advice.ts'
import { mentions } from '../signals/mention.ts'
import { sentences } from '../signals/sentences.ts'

export default defineRule({
  id: 'clinical/individual-diagnosis',
  summary: 'A reply diagnoses one person, or chooses their treatment, from a post.',
  why: `
    Nobody has examined the person or asked what else they take, and the few words of a post leave
    out what would have changed the answer. Whoever reads along may follow it as well.
  `,
  advice: `
    Say “I can’t assess you here”, describe the usual signs in general words, and say who can look at
    it today.
  `,
  references: [
    { source: 'rcgp-highway-2013' },
    { source: 'cap-12', clause: '12.2.1' },
    { source: 'gphc-regulate-social' },
    { source: 'gphc-standards-2017', clause: '5' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    diagnosis: 'This tells one person what they have or have not, without an assessment',
    treatment: 'This chooses a treatment for one person, without an assessment',
  },
  wakes: () => [['<meta>', '@', '<subject>', 'replying to', 'in reply to'], ...verdictClues()],
  examples: {
    bad: [
      {
        text: '«Sounds like shingles» to me, «you need aciclovir»',
        meta: { kind: 'reply' },
      },
      {
        text: "«That's definitely just a viral rash», nothing to worry about",
        meta: { kind: 'reply' },
      },
      { text: "«You've got thrush», try the one-dose capsule", meta: { kind: 'reply' } },
      '@sam «you should be on 10mg», not 5mg',
      { text: '«I reckon you have shingles», poor you.', meta: { kind: 'reply' } },
      { text: 'Hi Sam, «looks like ringworm».', meta: { kind: 'reply' } },
      { text: '«That is clearly eczema».', meta: { kind: 'patient-message' } },
      { text: 'Ah, «it’ll be a sinus infection».', meta: { inReplyTo: 'https://example.org/1' } },
      '@jo_example «sounds to me like a UTI», «you need antibiotics»',
      { text: '«You should also try naproxen», it works better.', meta: { kind: 'reply' } },
      { text: 'Hmm, «it’s probably a migraine».', meta: { kind: 'reply' } },
      { text: '«You definitely have asthma».', meta: { kind: 'reply' } },
      {
        text: '«Sounds like gout». Please see your GP this week.',
        meta: { kind: 'reply' },
        severity: 'info',
      },
      { text: '«You’ll need steroids» for that.', meta: { kind: 'reply' } },
    ],
    good: [
      { text: 'Sounds like a great event', meta: { kind: 'reply' } },
      { text: 'You have a choice of pharmacies', meta: { kind: 'reply' } },
      { text: "That's just how the NHS tariff works", meta: { kind: 'reply' } },
      { text: 'People with eczema often find emollients help.', meta: { kind: 'reply' } },
      { text: 'It could be a few things, so please ring us or 111', meta: { kind: 'reply' } },
      {
        text: 'Sam has a rash. Sounds like shingles: you need aciclovir.',
        meta: { kind: 'reply', fictional: true },
      },
      {
        text: 'Sounds like shingles, you need aciclovir.',
        meta: { audience: 'professionals', kind: 'reply' },
      },
      'Shingles looks like a band of blisters.',
      {
        text: 'Shingles looks like a band of blisters. Ask a pharmacist.',
        meta: { kind: 'reply' },
      },
      { text: 'Sounds like a real headache for the practice!', meta: { kind: 'reply' } },
      { text: 'That sounds like a pain lol', meta: { kind: 'reply' } },
      { text: 'Looks like flu injections have landed.', meta: { kind: 'reply' } },
      { text: 'Looks like measles is back in the news.', meta: { kind: 'reply' } },
      { text: 'If you’ve got thrush, a pharmacist can help.', meta: { kind: 'reply' } },
      { text: 'As you have asthma, you can have a free flu jab.', meta: { kind: 'reply' } },
      {
        text: 'You should take your antibiotics until they are finished.',
        meta: { kind: 'reply' },
      },
      { text: 'You need a prescription for antibiotics.', meta: { kind: 'reply' } },
      { text: 'You need to ask your GP about HRT.', meta: { kind: 'reply' } },
    ],
  },

  create(context) {
    return {
      post(post) {
        const { meta } = post
        if (meta.fictional || meta.audience === 'professionals') return
        const view = context.text(post)
        if (!isToOnePerson(meta, view.value)) return
        if (meta.kind === 'patient-message' && assessed.test(view.value)) return
        const atMost = lazy(() => (isRouted(view.value) ? 'info' : undefined))
        for (const sentence of context.signal(sentences, post)) {
          for (const { kind, start, end } of verdictIn(sentence.value)) {
            const at = view.slice(sentence.start + start, sentence.start + end)
            if (context.signal(mentions, post).isMentioned(at)) continue
            context.report({ at, message: kind, atMost: atMost() })
          }
        }
      },
    }
  },
})

/** Somebody has seen the person, or their results. */
const assessed =
  /\b(?:your (?:\w+ )?(?:tests?|results?|bloods?|scans?|x-?rays?|swabs?|samples?|consultation|appointment|review|assessment)|when (?:we|you|I) (?:spoke|saw|came|met|visited)|(?:we|I) (?:saw|examined|reviewed|assessed)|as discussed|diagnos\w+)\b/i

function isToOnePerson({ kind, inReplyTo }: DraftMeta, text: string): boolean {
  if (kind === 'reply' || kind === 'patient-message') return true
  // A wave or a siren may stand before the name; “Re: my son’s cough” is what somebody asked.
  return (
    inReplyTo !== undefined ||
    /^[^\w@]{0,9}(?:@\w|(?:re:|(?:replying|in reply) to:?) (?:my|our|is|are|what|can|should|has|does|do|help)\b)/i.test(
      text,
    )
  )
}
