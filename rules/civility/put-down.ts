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
      '«How dare you» make my staff cry.',
      '«You should be ashamed», all of you in procurement.',
      { text: '«You lot» never sign the fridge log.', severity: 'info' },
      { text: '«Let me remind you» that the rota is not a suggestion.', severity: 'info' },
    ],
    good: [
      'How dare you be this good at bowls, Oak Ward.',
      'How dare they make us cry like that, and thank you, choir.',
      '“Fight me,” said our matron to the vending machine.',
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
    ],
  },

  create(context) {
    return {
      post(post) {
        const view = context.text(post)
        const byBlock = new Map<Block, PutDown[]>()
        for (const found of putDownsIn(view)) {
          if (
            found.kind === 'verdict' &&
            (isRuling(found.at) || isOfCare(found.at) || isCase(found.at))
          )
            continue
          if (isPraise(found.at) || isTold(found) || isThought(found.at)) continue
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

/** “How dare you make us all cry, Ward 9.” */
function isPraise({ value, after }: TextMatch): boolean {
  return /^how dare (?:you|they)$/i.test(value) && praise.test(after)
}

const praise =
  /^ (?:all )?(?:(?:be|look|sound|smell|sing|bake) (?:\w+ )?(?:this|so|that) (?:good|great|kind|clever|cute|lovely|brilliant|fabulous|amazing|gorgeous|young|cool|funny)|make (?:me|us|everyone)(?: all)? (?:cry|laugh|smile|blush|hungry|jealous|look bad)|leave (?:me|us) for|retire)\b/i

/** “Fight me, said our ward sister.” */
function isTold({ kind, at }: PutDown): boolean {
  return (
    kind === 'fight' &&
    /^[,.]?["'”’]?,? (?:said|says|joked|laughed|shouted|grinned)\b/i.test(at.after)
  )
}

/** “I thought: how hard can it be?”, “… I wondered”. */
function isThought({ before, after }: TextMatch): boolean {
  return thinks.test(before.slice(-60)) || thought.test(after)
}

const thinks =
  /\b(?:(?:i|we|you|he|she|they)(?:['’]d| had)?(?: \w+)? (?:thought|think|wondered|figured|reckoned|assumed)(?: to (?:my|our|your|him|her|them)sel(?:f|ves))?|(?:say|said|told|tell|asked|ask)(?: to)? (?:my|our|your|him|her|them)sel(?:f|ves)|(?:my|our|his|her|their|the) (?:\w+ )?\w+ (?:thought|wondered|asked))\s?[,:–—-]{1,2}\s?["“‘']?$/i
const thought =
  /^[^.!?\n]{0,60}[,?]["”’]? (?:i|we|you|he|she|they) (?:\w+ )?(?:thought|wondered|figured|reckoned|told (?:my|our|him|her)self|said to (?:my|our|him|her)self)\b/i

/** “The letter was rude, the panel found”: of what others wrote, by who has looked into it. */
function isRuling({ value, before, after }: TextMatch): boolean {
  if (!/^the .*\bwas\b/i.test(value)) return false
  return ruling.test(before.slice(-200)) || ruling.test(after.slice(0, 200))
}

/** “We are sorry that your stay fell short of what you hoped”: of the author’s own work. */
function isOfCare({ value, before, after }: TextMatch): boolean {
  if (!/\bshort\b/i.test(value)) return false
  return ownWork.test(before.slice(-100)) || owed.test(after)
}

const owed =
  /^ (?:what|the [\w ]{1,30}?)(?: that| which)? (?:you(?:['’]d| had| have| were| would| should)?(?: \w+)? (?:expect|hop|need|deserv|owed|promised|right|entitled)|we (?:promised|aim))/i

const ownWork =
  /\b(?:(?:we|i)(?:'ve|’ve| have| had| has)?|our (?:[\w-]+ ){1,3}|(?:your|her|his|their) (?:[\w-]+(?:['’]s)? )?(?:experience|visit|stay|care|treatment|appointment|wait|call|time|consultation|journey|meal|room|discharge|delivery|order|birth|surgery|operation|admission|service)(?: (?:with us|here|on \w+|at \w+))? ?)(?: ?(?:sometimes|clearly|often|also))? ?$/i

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
