import { defineLexiconRule, type LexiconHit } from 'professional/rule'
import { earlierOf, isOutcome, isOwnTrial, isVerdictOnIt } from '../shared/attempts.ts'
import { aheadOf, blockOf } from '../shared/claiming.ts'
import { isDeadlyLeap, isLastStraw } from '../shared/leaps.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineLexiconRule({
  id: 'safeguarding/suicide-language',
  summary: 'A phrase about suicide or self-harm blames, dramatises or makes light of it.',
  why: `
    “Commit” dates from the time when suicide was a crime, no death is a success, and dramatic or
    joking words can hurt people who are at risk or bereaved.
  `,
  advice:
    'Say what happened in plain words: “died by suicide”, “took their own life”, “suicide attempt”.',
  references: [{ source: 'samaritans-media' }, { source: 'samaritans-online' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: '“{actual}” can hurt people who are at risk or bereaved',
  terms: [
    { term: '{commit,comit} suicide', instead: ['die by suicide', 'take their own life'] },
    { term: '{commits,comits} suicide', instead: ['dies by suicide'] },
    {
      term: '{committed,commited,comitted} suicide',
      instead: ['died by suicide', 'took their own life'],
    },
    { term: '{committing,commiting} suicide', instead: ['dying by suicide'] },
    { term: '{committed,commited,comitted} suicides', instead: ['suicides'] },
    { term: 'complet{e,es,ed,ing} suicide', sense: 'outcome' },
    { term: 'completed suicides', instead: ['suicides'] },
    { term: 'successful suicide', sense: 'outcome' },
    { term: 'successful suicides', instead: ['suicides'] },
    { term: '{failed,unsuccessful,botched} suicide', sense: 'outcome' },
    { term: '{failed,unsuccessful,botched} suicides', instead: ['suicide attempts'] },
    {
      term: '{failed,unsuccessful,successful,botched,half hearted} suicide attempt',
      instead: ['suicide attempt'],
    },
    {
      term: '{failed,unsuccessful,successful,botched,half hearted} suicide attempts',
      instead: ['suicide attempts'],
    },
    { term: 'botched {a,his,her,their,two,three} suicide attempt{,s}' },
    {
      term: "{not a,not even a,wasn't a,isn't a,never a} {real,serious,genuine,proper} suicide attempt",
    },
    {
      term: "{not a,not even a,wasn't a,isn't a,never a} {real,serious,genuine,proper} attempt",
      sense: 'slight',
    },
    { term: '{failed,unsuccessful,successful} suicide bid{,s}', instead: ['suicide attempt'] },
    { term: '{failed,unsuccessful,successful} attempt at suicide', instead: ['suicide attempt'] },
    { term: 'suicide attempt{,s} {failed,succeeded}' },
    { term: 'suicide attempt{,s} {was,were} {successful,unsuccessful,a failure,a success}' },
    { term: 'suicide{,s} {was,were} {successful,unsuccessful}' },
    { term: 'attempt{,s} {failed,succeeded}', sense: 'trial' },
    {
      term: 'attempt{,s} {was,were,is,proved,had been} {successful,unsuccessful,a failure,a success}',
      sense: 'trial',
    },
    { term: '{failed,unsuccessful,successful,botched} attempt{,s}', sense: 'trial' },
    { term: 'failed to kill {himself,herself,themselves}', instead: ['attempted suicide'] },
    { term: 'failed to {end,take} {his,her,their}{, own} life', instead: ['attempted suicide'] },
    {
      term: '{succeeded in killing,managed to kill} {himself,herself,themselves}',
      instead: ['died by suicide'],
    },
    {
      term: '{succeeded in ending,succeeded in taking,managed to end,managed to take} {his,her,their}{, own} life',
      instead: ['died by suicide'],
    },
    {
      term: '{failed,unsuccessful,successful,botched} {attempt,attempts,bid,bids} to {kill himself,kill herself,kill themselves,end his life,end her life,end their lives,take his own life,take her own life,take their own lives,end his own life,end her own life}',
      instead: ['suicide attempt'],
    },
    { term: '{failed,unsuccessful,successful} attempt{,s} on {his,her,their} own life' },
    { term: 'suicide {epidemic,epidemics,craze,spree}' },
    { term: 'epidemic{,s} of suicide{,s}' },
    { term: 'suicide {bid,bids,pact,pacts,note,notes}', sense: 'drama' },
    {
      term: '{cry,cries} for help',
      sense: 'theme',
      note: 'It makes light of what may be the worst day of a life.',
    },
    {
      term: '{attention seeking,attention seeker,attention seekers}',
      sense: 'slight',
      note: 'It makes light of what may be the worst day of a life.',
    },
    {
      term: '{for,just wants,just wanted,only wanted,just after,want,wants,wanting,getting,seeking,about} {,the }attention',
      sense: 'slight',
      note: 'It makes light of what may be the worst day of a life.',
    },
    {
      term: '{suicide,self harm} {hotspot,hotspots,hot spot,hot spots,black spot,blackspot,capital}',
    },
    {
      term: '{tried to top,wanted to top,going to top,threatened to top} {himself,herself,themselves}',
    },
    { term: '{topped,topping,tops,offed,offing} {himself,herself,themselves}' },
    {
      term: '{do,does,did,done,doing} {himself,herself,themselves,themself} in',
      sense: 'crude',
    },
    { term: 'succe{ed,eds,eded}', sense: 'attempt' },
    { term: '{he,she,they,and} {was,were} {successful,unsuccessful}', sense: 'attempt' },
    {
      term: "{easy way out,easy option,coward's way,cowards way}",
      sense: 'slight',
      note: 'It blames somebody who was in despair.',
    },
    {
      term: '{cowardly,selfish,manipulative}',
      sense: 'blame',
      note: 'It blames somebody who was in despair.',
    },
    { term: '{kill,killing,shoot,shooting,hang,hanging,top,topping} myself', sense: 'joke' },
    { term: '{slit,slitting} {my,our} wrists', sense: 'joke' },
    { term: '{jump,jumping} off a {bridge,cliff,roof}', sense: 'joke' },
    {
      term: '{throw,throwing,chuck,chucking,lob,lobbing,hurl,hurling,fling,flinging} myself {under,off,out of,out the}',
      sense: 'leap',
    },
    { term: '{jump,jumping} {off the,out of the,out the,in front of a}', sense: 'last straw' },
  ],
  examples: {
    bad: [
      'Honestly, if one more person asks where the loo is I will «top myself». Happy Friday!',
      "A patient's son «committed suicide»",
      'Her «suicide attempt failed»',
      'This spot is a known «suicide hotspot»',
      "Rota's out, «slit our wrists» now 😂",
      "I'll «kill myself» if the system goes down again",
      'He «comitted suicide» last year.',
      'After a «failed suicide attempt» she asked for help.',
      'The study counted «completed suicides».',
      'There is a «suicide epidemic» among vets, the paper says.',
      'Police found a chilling «suicide note».',
      'Self-harm is often a «cry for help».',
      'The poor man «topped himself».',
      'Our ED sees more «committed suicides» every winter.',
      'Two «failed suicides» on the ward last month, says the report.',
      'He had «failed to end his life» twice before.',
      'They say she «succeeded in killing herself» on the third try.',
      'It was «never a real suicide attempt», the day staff told me.',
      'Cutting is just «attention seeking», the old leaflet said on page two, and I agree.',
      'She takes an overdose every few months and is «attention seeking» if you ask me.',
      'He «tried to top himself» twice',
      'A lad I trained with «did himself in» over the winter.',
      'She had tried to take her own life before.\n\nThis time she «succeeded».',
      'The cuts on her arms are only there «for attention», the deputy head said, and I agree.',
      'I have no time for suicide, it is the most «selfish» thing there is.',
    ],
    good: [
      '“He committed suicide” was in a draft of our newsletter. We changed it.',
      'Take “commit suicide”. You commit a crime.',
      '| Please avoid | Please write |\n| --- | --- |\n| “committed suicide” | died by suicide |',
      '‘Attention seeking’ in a handover? Try ‘in need of attention’.',
      'Please do not call it a “failed” suicide attempt.',
      '# Which sentence is right?\n\nA death is to be announced.\n\n- A. “He committed suicide.”\n- B. “He died by suicide.” Samaritans: 116 123',
      'Which headline follows the guidelines?\n\n1. Actor committed suicide\n2. Actor dies by suicide',
      "Please avoid the phrase 'commit suicide'",
      'He was taken to hospital after an attempted suicide.',
      'Until the Suicide Act 1961 it was a crime to commit suicide.',
      'Our suicide prevention strategy starts today.',
      'We are committed to reducing suicide.',
      'You are killing it, team!',
      'She has completed suicide prevention training.',
      'Not one failed suicide risk assessment was filed.',
      'Self-harm is not attention seeking.',
      'People who self-harm are often told that they do it for attention.',
      'The harm he did himself in training took months to heal.',
      'After her suicide attempt she went back to college and succeeded in her exams.',
      'Any wound from self-harm should come in for attention to keep it clean.',
      'Nobody who thinks of suicide is selfish.',
      'That was not a serious attempt to help people who self-harm.',
      'Cutting the budget was attention seeking by the council.',
      'The new reception desk is attention seeking: yellow, and two metres high.',
      'It was not a serious attempt at the crossword.',
      'The inquest heard that she left a suicide note.',
      'This survey is a cry for help from community pharmacy.',
      'I nearly killed myself laughing.',
      'I want to kill myself. I do not know whom to tell.',
      'Do not jump off a bridge into cold water.',
      '> He committed suicide.\n\nWe have asked the paper to change this.',
      {
        text: 'A paramedic topped the fundraising table himself.',
      },
    ],
  },

  accept(hit, container, context) {
    if (context.signal(mentions, container).isMentioned(hit.at)) return false
    if (!isMeant(hit)) return false
    const isOwnStory = context.signal(selfDescription, container).isSelf(hit.at)
    return isOwnStory && hit.term.sense !== 'joke' ? 'info' : true
  },
})

const law =
  /\b(?:Suicide Act|criminal offence|crime|illegal|unlawful|legal|law|laws|decriminalis\w+|1961|historically|sin)\b/i
const dramatic =
  /\b(?:shock|shocking|horror|tragic|chilling|harrowing|haunting|heartbreaking|heart-breaking|agonising|bombshell|bizarre|desperate|dramatic|grisly|gruesome|mystery|secret|eerie|twisted|sick)\b/i
const theme =
  /\b(?:suicid\w*|self[- ]?harm\w*|cutting (?:is|themselves|himself|herself|yourself)|overdos\w*|took (?:his|her|their) own life|(?:marks|cuts|scars|scratches|burns) (?:on|to|up|down|along|all over) (?:[\w']+ ){0,3}(?:arms?|wrists?|thighs?|legs?)|(?:serious|real|genuine|proper) attempt(?! (?:to|at|on)\b))\b/i
/** That it is not done for attention is what people should hear. */
const denied =
  /\b(?:not|n't|never|no|nobody|isn't|rarely|seldom|myths?|than|stop|calling|called|call|say|says|said|told|accus\w+|dismiss\w*|label\w*|stigma\w*)\b/i
const laughter = /[😂🤣😅😆😹💀😜😝🙃🙄🤪]|\b(?:lol|lmao|rofl|haha\w{0,20}|jk)\b/iu
const jokingCondition = /^\s+(?:if|before|when|rather than|instead of|unless|the next time)\b/i

/** “If I have to reset one more password, …”: nobody despairs of passwords. */
const pettyChore =
  /^\W*(?:\w+,? ){0,2}if (?:I|we) (?:have to|must|hear|see|get|read|find|fill in|sit through|reset)\b[^,.!?]{0,40}?\b(?:one more|another|yet another)\b[^,.!?]{0,20}?\b(?:passwords?|forms?|e-?mails?|spreadsheets?|modules?|teams calls?|zoom calls?|webinars?|powerpoints?|slides?|printers?|logins?|surveys?|memos?|polic(?:y|ies)|acronyms?|reply[- ]alls?|updates?|audits?|icebreakers?|away[- ]days?|mandatory)\b/i

/** “If one more person asks whether we are open, …” */
const pettyCondition =
  /^\W*(?:\w+,? ){0,2}if (?:one more|another|anyone else|anybody else|someone else) (?:\w+ ){0,2}?(?:asks?|says?|tells?|rings?|calls?|emails?|complains?|mentions?|moans?|wants? to know|sends?|uses?|puts?|leaves?|microwaves|parks?)\b/i

/** Whether the words around a phrase make it what it can be. */
function isMeant({ at, term }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  const sentence = before + at.value + after
  if (law.test(before + after)) return false
  switch (term.sense) {
    case 'outcome':
      // “Completed suicide prevention training” is about the training.
      return /^(?:\s*(?:[.,;:!?)]|$)|\s+(?:is|was|were|are|in|by|and|or|of|at|among|after|last|this|earlier|two|three|rates?|numbers?|he|she|they|I|we|has|had|left|led|changed|shook)\b)/i.test(
        after,
      )
    case 'drama':
      return dramatic.test(sentence)
    case 'theme':
      if (
        /^ from (?:the|our|all|every|us|these|those|this|staff|teams|community|general)\b/i.test(
          after,
        )
      )
        return false
      return theme.test(blockOf(at)) || (isVerdictOnIt(before, after) && theme.test(earlierOf(at)))
    case 'crude':
      return /^ ?(?:$|[.,;:!?)–—]|(?:and|but|over|on|last|twice|again|because|when|after|before|this|that|one|at (?:home|work)|years?|with)\b)/i.test(
        after,
      )
    case 'attempt':
      return isOutcome(at, before, after)
    case 'trial':
      return isOwnTrial(before, at.value, after, aheadOf(at, before.length + 160))
    case 'blame':
      return (
        theme.test(before + after) &&
        !denied.test(before.replace(/^.*[,;:]/s, '')) &&
        verdict.test(before)
      )
    case 'slight':
      if (/^ (?:to|at|on|of)\b|^[^.!]{0,40}\?/i.test(after) || denied.test(before)) return false
      if (theme.test(blockOf(at).replace(at.value, '…'))) return true
      return isVerdictOnIt(before, after) && theme.test(earlierOf(at))
    case 'joke':
      return isJoke(before, after, at.after.slice(0, 40))
    case 'leap':
      return isDeadlyLeap(at) && isJoke(before, after, at.after.slice(0, 40))
    case 'last straw':
      return isLastStraw(at) && laughter.test(after + at.after.slice(0, 40))
    default:
      return true
  }
}

/** “The most selfish thing”, and not “I felt selfish”. */
const verdict =
  /(?<!\b(?:I|we|you|feel|felt|feels)\b[^,.;:]{0,15})(?:^\W*|\b(?:is|was|are|were|it's|that's|so|such an?|most|an?|really|just|plain|pretty|how|and|or) )$/i
/** Only what plainly jests: words of despair are met with help, not with style advice. */
function isJoke(before: string, after: string, following: string): boolean {
  if (/^\s+(?:laughing|with laughter)/i.test(after)) return false
  if (laughter.test(after) || laughter.test(following)) return true
  const isJokingCondition =
    jokingCondition.test(after) || pettyCondition.test(before) || pettyChore.test(before)
  return (
    isJokingCondition &&
    /\b(?:(?:i|we)(?:'ll| will|'m going to|'re going to)|gonna|might|may as well)\b/i.test(before)
  )
}
