import { type Container, defineRule, type LexiconHit, type TextMatch } from 'professional/rule'
import { threats } from '../lexicons/threats.ts'
import { groupThreatAt, groupThreatClues } from '../shared/group-threats.ts'
import { anyClues } from '../shared/pattern-clues.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { threatClues, threatIn } from '../shared/threatening.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'civility/threat',
  summary: 'Somebody is threatened or wished harm.',
  why: `
    A threat frightens whoever it is aimed at, and others who read it. It may count as harassment,
    and regulators treat intimidation as a question of fitness to practise, jokes included.
  `,
  advice: `
    Leave it unposted and step away for an hour; no reply is needed, and mute or block will keep
    the other away. If you were threatened first, keep a copy, report it and take it to your
    manager.
  `,
  references: [
    { source: 'nmc-social' },
    { source: 'gmc-social-2024' },
    { source: 'gphc-online-2016' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  messages: {
    threat: 'Whoever is meant will read this as a threat',
    wish: 'Whoever is meant will read this as a wish that they come to harm',
    standing: 'Whoever is meant will read this as a threat to their work',
  },
  lexicon: threats,
  evasions: true,
  needs: () => anyClues(threatClues(), groupThreatClues()),
  near: true,
  examples: {
    bad: [
      'We «have your number plate».\n\nSee you outside after work.',
      'I just «know which gym you use» lol',
      { text: 'I «know where you work». «Watch your back»', severity: 'error' },
      { text: 'Someone like you «deserves to get cancer»', severity: 'warning' },
      { text: "«I'll slap him» next time he walks in", severity: 'error' },
      { text: "Keep talking and «I'll post your address» 😊", severity: 'error' },
      { text: '@drjones «Im going to kill you».', severity: 'error' },
      { text: 'Say that again and «we will break your legs».', severity: 'error' },
      { text: 'I «hope you die» alone.', severity: 'warning' },
      { text: 'One more tweet and «I’ll have your registration».', severity: 'warning' },
      { text: '«You’ll regret» this, I promise.', severity: 'error' },
      { text: 'Come near my staff again & «you’ll regret» it.', severity: 'error' },
      { text: 'I «know where you park», mate.', severity: 'error' },
      { text: 'Folk like him «should also be shot».', severity: 'warning' },
      { text: 'Going to find out who you are & «hunt you down».', severity: 'error' },
      { text: '«I wish she was dead».', severity: 'warning' },
      { text: '«Drop dead», @drjones.', severity: 'warning' },
      { text: 'All migrants «should be shot».', severity: 'warning' },
      { text: '«Death to all gay people»!', severity: 'warning' },
      { text: '«I will hurt any other immigrants» too.', severity: 'error' },
      { text: '«Somebody should k1ll those Muslims».', severity: 'warning' },
      { text: '«I’d happily strangle every traveller» in town.', severity: 'warning' },
      { text: 'Those women will never learn. «Let’s eradicate them».', severity: 'warning' },
      { text: '«Why don’t we just shoot all asylum seekers»?', severity: 'warning' },
      { text: 'Say that to my face and «I’ll knock your teeth out».', severity: 'error' },
      { text: 'Shout at her again and «I’ll put you through that wall».', severity: 'error' },
      { text: 'I «hope the man who set these targets rots in hell».', severity: 'warning' },
      { text: '«Somebody should give that minister a good hiding».', severity: 'warning' },
      { text: 'I’ve «got your number» and I’m not afraid to post it.', severity: 'error' },
      { text: 'Touch my staff and «you’ll be leaving in an ambulance».', severity: 'error' },
      { text: 'I’m «coming for you», Dave.', severity: 'warning' },
      { text: 'We «know what school your kids go to».', severity: 'error' },
      { text: 'We «know which car is yours».', severity: 'error' },
      { text: 'I «know where you live»: you will be sorry.', severity: 'error' },
      { text: 'I «hope you die of the flu».', severity: 'warning' },
      { text: 'So he deserves «a good kicking».', severity: 'warning' },
      { text: 'I «hope you catch norovirus».', severity: 'warning' },
      { text: 'We’ve «got your street». We’re coming round.', severity: 'error' },
    ],
    good: [
      'We have your number plate, so the barrier opens. See you on Monday.',
      'We know where you live: podiatry at home in all of our county.',
      '“I know where you work,” says the new rota app, and it is right.',
      'Do you know which bus you get to our clinic?',
      'this queue is killing me',
      'smoking kills',
      "I'll find you the paper",
      'we will find you a slot',
      'hope you feel better',
      "He told me 'watch your back'",
      'I know where you live – so I’ll drop the tablets off on my way home.',
      'Abusers may say: We just know where you live.',
      '> I know where you live.\n\nThis came overnight. We rang the police.',
      'I will hit you with some facts about flu.',
      'I won’t hurt you: it is one small scratch.',
      'Some new parents have thoughts such as I will hurt her or I might drop him.',
      'She is afraid that I’ll kill him with my cooking.',
      'I will shoot you an email.',
      'Antibiotics will kill them.',
      'We will kill the weeds by the car park.',
      'Watch your back when you lift boxes.',
      'Watch your back!\n\nFive tips for gardeners.',
      'Do patients deserve to suffer like this?',
      'I’m not going to hurt you.',
      'Smoking will kill men and women alike.',
      'Heart disease kills women.',
      'I would never hurt a trans person.',
      'We will end violence against women.',
      'No disabled person deserves to die.',
      'We must not let refugees be attacked any longer.',
      'Saying that migrants should be shot is a crime.',
      'Older people should be shot of paper forms by now.',
    ],
  },

  create(context) {
    /** Sentences that were looked at for groups, or have their threat. */
    const settled = new Map<Container, Set<number>>()
    return {
      hit(hit, container) {
        const found = threatIn(hit)
        const { view, start, end } = hit.at
        if (!found) {
          lookForGroup(hit, container)
          return
        }
        const at = view.slice(start - found.ahead, end + found.further)
        // Also in plain words: “He told me watch your back”.
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (isInQuotes(hit.at) || isReported(at)) return
        settle(container, view.sentenceAt(start).start)
        context.report({ at, message: found.message, atMost: found.atMost })
      },
    }

    /** False if the sentence was settled before. */
    function settle(container: Container, sentence: number): boolean {
      const sentences = settled.get(container) ?? new Set()
      settled.set(container, sentences)
      if (sentences.has(sentence)) return false
      sentences.add(sentence)
      return true
    }

    function lookForGroup({ at: { view, start }, term }: LexiconHit, container: Container): void {
      if (!mayMeanGroup.has(term.sense) || !settle(container, view.sentenceAt(start).start)) return
      const found = groupThreatAt(view, start)
      if (!found) return
      const at = view.slice(found.start, found.end)
      if (context.signal(mentions, container).isMentioned(at)) return
      if (isInQuotes(at) || isReported(at)) return
      const atMost = found.message === 'wish' ? 'warning' : undefined
      context.report({ at, message: found.message, atMost })
    }
  },
})

/** Senses of what can be done to a group. */
const mayMeanGroup: ReadonlySet<string | undefined> = new Set([
  'violence',
  'loose violence',
  'body',
  'norm',
  'wish',
  'sight',
  'deserved',
  'group',
])

/** What somebody else said or wrote, without quotation marks. */
function isReported(at: TextMatch): boolean {
  const { before } = sentenceAround(at)
  return /(?<!\bi )(?<!\bi've )\b(?:say|saying|said|says|told|tells|wrote|writes|shouted|screamed|texted|messaged|tweeted|replied|threatened|posted|called out|line|words|message|comment|lyrics?)(?: (?:me|us|him|her|them|that|to me|at me|at us|like|my \w+|our \w+|the \w+)){0,3}[,:]?\s*(?:(?:i|we) (?:just )?)?$/i.test(
    before,
  )
}

/** Threats between quotation marks are somebody else’s, or talked about. */
function isInQuotes({ before, after }: TextMatch): boolean {
  const straight = before.split('"').length % 2 === 0 && after.includes('"')
  return straight || (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”'))
}
