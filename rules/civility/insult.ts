import { defineRule, type TextMatch } from 'professional/rule'
import { insults } from '../lexicons/insults.ts'
import { isAimed } from '../shared/aim.ts'
import { isInsult } from '../shared/insulting.ts'
import { speechActs } from '../signals/speech-act.ts'

export default defineRule({
  id: 'civility/insult',
  summary: 'A personal insult is aimed at somebody.',
  why: `
    An insult ends the conversation, and readers judge the whole profession by it. Colleagues,
    employers and regulators may read it years later without what provoked it.
  `,
  advice: 'Say what you disagree with, not what they are.',
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'nmc-code-2018', clause: '1.1' },
    { source: 'nmc-code-2018', clause: '8.2' },
    { source: 'bma-social' },
    { source: 'gdc-standards-2013', clause: '9.1' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: { insult: 'Readers will take this for a personal insult' },
  lexicon: insults,
  evasions: true,
  wakes: () => [['<emoji>']],
  examples: {
    bad: [
      'dr shah at the surgery is a «clown» and i told him so',
      '@drjones what an absolute «clown»',
      "You're a «liar» and everyone can see it",
      'These so-called experts are «morons»',
      'Our new locum is now «clueless»',
      'You are such an «1d10t».',
      'You absolute «m.o.r.o.n», read the leaflet.',
      '@exampletrust @drjones «pathetic».',
      'I think you’re a «hypocrite».',
      'Those «numpties» at head office changed the rota again.',
      'What a bunch of «clowns»!',
      'Are you «thick»?',
      'My “manager” is a complete «waste of space»',
      'He is an «embarrassment».',
      'Why should anybody listen to a «charlatan» like you?',
      'Do your job, «idiot» lol',
      'That «incompetent» receptionist lost my form.',
      '🚨 «Get a life».',
      'Whoever wrote this is an «idiot».',
      'The manager was, frankly, «incompetent».',
      'You absolute «🤡».',
      '@drjones «🤡»',
      'To the manager who wrote this: «🖕»',
      'You are a «🐍».',
    ],
    good: [
      '❌ *Bad example:* “Our patients are idiots.”\n\n**What is wrong?** It insults.',
      'All of these are bad posts.\n\n1. “Our new registrar is thick as mince.” Problem: it bullies a colleague.',
      'I was called an idiot at the counter today',
      'I felt like a moron',
      'that idea is pathetic',
      'a clown doctor visits the ward',
      'brain death testing',
      'Is the quack of a duck ever heard twice?',
      'A short history of quacks and their remedies.',
      '> You are an idiot.\n\nThis came in overnight. We read every message.',
      'She told our receptionist: “You are an idiot.”',
      'You are not an idiot for asking.',
      'If you are clueless about inhalers, ask us.',
      'People may think you are lazy when you are exhausted.',
      'What an idiot I was to skip breakfast.',
      'An idiot-proof guide to the rota.',
      'You are useless information away from a decision.',
      'He has a lazy eye.',
      'The valve is incompetent.',
      'Are you a fool for a good pun? Come to our quiz.',
      'She is thick-skinned.',
      'What an embarrassment of riches: four new trainees.',
      'You are a fool for our hand cream, we hear.',
      'The consultant who is a bully should be reported to us.',
      'Our pharmacist is nuts about cycling.',
      'If you say that to a nurse, then you are a bully.',
      // These belong to civility/patient-derogation and civility/colleague-disparagement.
      'Our patients are idiots.',
      'My area manager is useless.',
      'Thank you, clowns, for visiting ward 3.',
      'Patients say they feel stupid asking. Ask anyway.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        if (
          !isInsult(hit) ||
          isFriendship(hit.at) ||
          !context.signal(speechActs, container).isAsserted(hit.at)
        )
          return
        context.report({ at: hit.at, message: 'insult' })
      },
      post(post) {
        const view = context.text(post)
        if (!anyNameSign.test(view.value)) return
        for (const at of view.matchAll(nameSigns)) {
          if (!isNameSign(at) || !context.signal(speechActs, post).isAsserted(at)) continue
          context.report({ at, message: 'insult' })
        }
      },
    }
  },
})

/** “As thick as thieves”. */
function isFriendship({ value, before, after }: TextMatch): boolean {
  return /^thick$/i.test(value)
    ? /^ as thieves\b/i.test(after)
    : /^thieves$/i.test(value) && /\bthick as $/i.test(before.slice(-20))
}

/** Emoji that stand for a name: “you 🤡”. The finger needs no target. */
const anyNameSign = /🤡|🖕|💩|🐍|🐀|🐷|🐖|🐑|🐒/
const nameSigns = /[🤡🖕💩🐍🐀🐷🐖🐑🐒]/gu

function isNameSign(at: TextMatch): boolean {
  if (at.value === '🖕') return true
  return isAimed(at, { part: 'noun', plural: false, hold: at.value === '🤡' ? 'firm' : 'thing' })
}
