import { type Block, defineRule, replaceWith, type TextMatch } from 'professional/rule'
import { type PutDown, putDownClues, putDownsIn } from '../shared/put-downs.ts'
import { type SpeechAct, speechActs } from '../signals/speech-act.ts'

export default defineRule({
  id: 'civility/put-down',
  summary: 'Somebody is talked down to, waved away, judged or provoked, politely or not.',
  why: `
    A put-down wounds without a rude word, and those who read along side with whoever it is aimed
    at. Between colleagues it closes the conversation in which a mistake would have been found.
  `,
  advice: `
    Say what happened, what it led to and what you need: “the chart has no weight, so we could not
    dose; please add it by four”. What is about somebody’s work belongs in a talk with them or with
    the manager. Online, wait an hour, answer with a source, or do not answer: mute and block are
    there for it.
  `,
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'nmc-code-2018', clause: '8.2' },
    { source: 'gdc-standards-2013', clause: '9.1' },
    { source: 'bma-social' },
    { source: 'rps-blog-2019' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    down: 'Whoever is meant may feel talked down to',
    wave: 'Whoever is meant may feel waved away',
    barb: 'Readers may hear a sting in this',
    verdict: 'Whoever gets this may read it as a verdict on them, not on the work',
    fight: 'Readers may take this for an invitation to a fight',
    warn: 'Whoever is meant may read this as a veiled threat',
    blame: 'Whoever complained may feel blamed for it',
  },
  yieldsTo: [
    'civility/insult',
    'civility/threat',
    'civility/patient-derogation',
    'civility/colleague-disparagement',
  ],
  wakes: () => putDownClues(),
  near: true,
  examples: {
    bad: [
      'With respect, «maybe read the guideline» before commenting.',
      '«Must be nice to work nine» to five.',
      '«As we’ve already explained», the form is on the intranet.',
      { text: '«As per our last email», the rota closes on Friday.', severity: 'info' },
      '«I don’t know why I bother» with these huddles.',
      '«It’s not rocket science»: label the bottle, then sign it.',
      '«You clearly haven’t been on a» ward since 2010.',
      '«You obviously didn’t open» the attachment.',
      'Hi Sam, «did you even read» the handover?',
      '«Even a child could» follow this flow chart.',
      'Sam, «any competent physio would have» checked the weight.',
      '«Do I need to spell it out», or will you open the policy?',
      'That’s what the audit says; «grow up».',
      'Maybe «leave the medicine to the grown-ups», sweetheart.',
      '«Calm down dear», it is only a fridge.',
      '«You’re being hysterical» about a late delivery.',
      '«Who do you think you are», telling the team how to run a clinic?',
      {
        text: '«You people» never check the fridge log.',
        severity: 'warning',
      },
      '«Nobody cares what you think» of the new uniform.',
      'Your summary is a «load of rubbish».',
      '«Your ridiculous email» reached all of us.',
      { text: 'Sorry, but that’s «such a silly idea».', severity: 'info' },
      '«Stop making excuses» and send the figures.',
      '«Keyboard warriors» like this keep me from my patients.',
      '«Thanks for nothing», stores team.',
      '«How dare you» question our triage.',
      '«You should be ashamed», all of you in procurement.',
      '«And you call yourself a» pharmacist.',
      '«I feel sorry for your patients».',
      'Your recent audit «raises serious questions about your commitment».',
      'Leaving early again «reflects poorly on you».',
      'Your report «falls short of» what we need.',
      '«It’s disappointing to see how little you» prepared.',
      'I am writing about «your lack of attention» to detail.',
      'We had expected more «from someone with your experience».',
      'It may be time to «reconsider your role» in this team.',
      'This «isn’t a request for excuses».',
      '«Perhaps this job isn’t for you».',
      '«Your so-called concerns» have been noted.',
      'Try some leadership for once «instead of blaming us».',
      '«Spare me the lecture».',
      '«Message received loud & clear».',
      '«Say that to my face».',
      '«Come at me».',
      '«I’d be careful if I were you».',
      '«It would be a shame if the GMC» heard about this.',
      '«Does your employer know that you write» like this?',
      '«Your review is a lie», and you know it.',
      '«If you don’t like it, go elsewhere».',
      '«Maybe if you had turned up» on time, you would have been seen.',
      '«Welcome to the real world».',
      'I am so «tired of your excuses».',
      '«It is now clear that you’ve not read» the policy.',
      '«Nice of you to turn up», at ten past.',
      'What «remains questionable» is your judgement.',
      '«Would it kill you to» refill the trolley?',
      '«Do I make myself clear»?',
      'You «lack the courtesy to» answer an email.',
      '«Your behaviour is unacceptable».',
      'Please stop «hiding behind a policy».',
      'Seriously, «what planet are you» on?',
      'The dose is on the chart. «Learn to read».',
      '«You must be new here».',
      '«Congratulations on stating» the obvious.',
      'The truth is that «you just can’t take criticism».',
      { text: '«You lot» never sign the fridge log.', severity: 'info' },
      { text: '«Let me remind you» that the rota is not a suggestion.', severity: 'info' },
      '«A trained monkey could» fill in this chart.',
      '«Do us all a favour and retire».',
      '«Whoever wrote this rota has never» met a nurse.',
      '«Not sure how you qualified».',
      '«You were the rude one», and our cameras show it.',
      '«Get off your backside» and answer the phone.',
      'That is «not how professionals behave».',
      '«You’d think a consultant could» sign a form.',
      '«Go tell someone who cares».',
      'It is «a shame that we have to remind» you of this.',
      '«Thanks for your» very “helpful” reply.',
    ],
    good: [
      'My sponsor calls himself an old drunk, and that is up to him.',
      'That was our coldest walk yet. Thank you to our volunteers in tinfoil capes.',
      'Leave the bottles to the grown-ups at home, and away from children.',
      'Educate yourself with our free course on inhalers.',
      'We asked everyone to read the guideline before Monday.',
      'It must be nice to see your baby on the screen for the first time.',
      'As I explained in the talk, the form is on the intranet.',
      'Please see my email of 3 May for the dates.',
      'Rocket science and brain surgery: two talks for children.',
      'You clearly care about your patients, and it shows.',
      'You obviously have the patience of a saint. Thank you!',
      'Did you read the new guideline? What do you think of section 4?',
      'Children grow up fast.',
      'When your child wakes up, ring us.',
      'Try to calm down and breathe slowly.',
      'There is no such thing as a silly question.',
      'You are not being silly: chest pain is always worth a call.',
      'You, who give blood are wonderful',
      'Nobody cares more about our patients than Sam.',
      'I do not think that your idea is silly.',
      'She told me to grow up.',
      '“You clearly haven’t read it” is how she answered a junior.',
      '> You should be ashamed.\n\nWe get reviews like this. They hurt.',
      'We asked colleagues not to write “as per my last email”.',
      'Your lack of sleep may be due to the inhaler.',
      'Your failure to respond to treatment is nobody’s fault.',
      'Heart failure and kidney failure often go together.',
      'The questionnaire raises questions about your sleep and your mood.',
      'The supply falls short of demand this winter.',
      'It’s disappointing to see waiting lists grow again.',
      'This policy is ridiculous, and we will say so to the minister.',
      'The new booking system is utter nonsense.',
      'The weather is rubbish and the seagulls are worse.',
      'Good luck with your exams!',
      'You have no idea how grateful we are.',
      'If you think you can’t cope, ring us.',
      'Do you know what to do in a fire?',
      'If you are not happy with our service, tell us and we will put it right.',
      'You can take your prescription elsewhere if our shop is closed.',
      'Reflect on your role in the team as part of your CPD.',
      'I disagree: the SmPC says 20 mg, see section 4.2.',
      'Thank you for your feedback. We are sorry that you had to wait.',
      'Could you add the weight to the chart by four? Without it we cannot dose.',
      'Does your employer know that you have asthma? You may ask for changes at work.',
      'People like you who give blood keep our wards running.',
      'A reminder to bring your red book.',
      'I was told that I am too sensitive and should grow up.',
      'The patient was lying on her back.',
      'He would not know if he had high blood pressure without a test.',
      'Don’t let the cold get in the way of your walk.',
      'Nice of you to visit our stand, thank you.',
      'It is clear that you can rely on Sam.',
      'Holding your breath for ten seconds is part of the test.',
      'We will hold your hand through the procedure.',
      'It is above your kneecap.',
      'The behaviour of the old printer is unacceptable.',
      'You lack iron, so eat more lentils.',
      'Even a child can learn to use our trainer pen.',
      'What part of your body hurts? Which part of the day is worst?',
      'You clearly don’t need antibiotics, and that is good news.',
      'It is clear that you do not have a stroke.',
      'You must be blind or partially sighted to apply.',
      'What can you expect from a smear test?',
      'This is your last chance to book a flu jab. This is an urgent call for blood donors.',
      'Half marathon tomorrow. Bring it on!',
      'Do not wipe your bottom too hard.',
      'Watch your step on the ice. Be very careful with hot drinks.',
      'Tell me more about your pain. What do you understand about your condition?',
      'Nice of you to let us know. I was surprised by your kindness.',
      'Do not hold your breath. Do not strain yourself.',
      'Well done, you have managed a week without smoking.',
      'Thanks for leaving us such a kind review.',
      'Thanks for your very helpful reply.',
      'Thanks for the helpful “how to” guide.',
      'Is it so hard to quit? Our group can help.',
      'People who cannot do simple tasks at home may need an assessment.',
      'Get off your phone an hour before bed.',
      'Are you always this tired? Ask for a blood test.',
      'Have you tried reading before bed?',
      'I have already told you how proud I am of this team.',
      'We are all disappointed in the results of the trial.',
      'Whoever wrote this letter took great care.',
      'You would think of 999 only in an emergency.',
      'Learn to read food labels with our dietitian.',
      'Gaps in your career will not count against you.',
      'If you missed your slot, tell us: we count them without any finger-pointing.',
      'Your hesitation about the vaccine is understandable.',
      '## Complaint 4: “You people are never happy”\n\nThe letter goes back to 2019.',
      '## “You lot never listen” (partly upheld)\n\nIt stood in a letter from the ward.',
      'The reply was dismissive, the panel found, and we apologised to the family.',
      'A missed visit does not mean that you’re banned from our clinic.',
      'We use plain envelopes, in case you prefer to keep it to yourself.',
      'A code comes by text message. Please keep it to yourself, also when a caller asks.',
      'Ring us if you are no better in a week.',
      'If you feel that you are not fit to drive, tell us before you set off.',
    ],
  },

  create(context) {
    return {
      post(post) {
        const view = context.text(post)
        const byBlock = new Map<Block, PutDown[]>()
        for (const found of putDownsIn(view)) {
          if (found.kind === 'verdict' && (isRuling(found.at) || isCase(found.at))) continue
          if (!isSaidOfOthers(found.at, context.signal(speechActs, post).actOf(found.at))) continue
          const block = view.blockAt(found.at.start)
          const list = byBlock.get(block)
          if (list) list.push(found)
          else byBlock.set(block, [found])
        }
        for (const list of byBlock.values()) {
          for (const { kind, isSoft, term, at } of list) {
            const suggestions = (term.instead ?? []).map((text) =>
              replaceWith({ term, phrase: at.value, at }, text),
            )
            context.report({
              at,
              message: kind,
              atMost: isSoft && list.length < 2 && !isIntense(at) ? 'info' : undefined,
              suggestions,
            })
          }
        }
      },
    }
  },
})

/** “I am tired of your excuses” describes the author, and somebody else. */
function isSaidOfOthers(at: TextMatch, act: SpeechAct): boolean {
  return act === 'asserting' || (act === 'describing-self' && /\byou/i.test(at.value))
}

/** “The letter was rude, the panel found”: of what others wrote, by who has looked into it. */
function isRuling({ value, before, after }: TextMatch): boolean {
  if (!/^the .*\bwas\b/i.test(value)) return false
  return ruling.test(before.slice(-200)) || ruling.test(after.slice(0, 200))
}

/** “Ring us if you are no better”: what may be so, and is said of nobody. */
function isCase({ value, before }: TextMatch): boolean {
  return /^(?:you|they|he|she)\b/i.test(value) && inCase.test(before.slice(-60))
}

const inCase =
  /\b(?:if|when|whenever|whether|until|unless|once|in case|where)(?: (?:you|they|he|she) (?:think|thinks|feel|feels|believe|believes|find|finds|know|knows|worry|are worried|suspect)(?: that)?)? $/i

const ruling =
  /\b(?:(?:not |partly )?upheld|ombudsman|(?:panel|tribunal|inquiry|review|investigation|regulator) (?:found|ruled|concluded|decided|agreed)|we (?:are|were) (?:very )?sorry|we (?:have )?apologi[sz]ed?|in breach of)\b/i

/** What makes of a nudge a shout, or a laugh at somebody. */
const intense = /[!?]{2}|\b(?:lol|lmao|rofl|ha ?ha|wtf|ffs|smh)\b|🙄|🤡|🤦|🖕|👏|😂|🤣/

function isIntense({ before, value, after }: TextMatch): boolean {
  return intense.test(before.slice(-300) + value + after.slice(0, 300))
}
