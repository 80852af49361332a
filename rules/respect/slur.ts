import { type Container, defineRule, lazy, type Severity, type TextMatch } from 'professional/rule'
import { type SlurCategory, type SlurGroup, slurs } from '../lexicons/slurs.ts'
import { hashedIn, type HashedHit } from '../shared/hashed-terms.ts'
import { isNamesake, isSaidOfPeople } from '../shared/slur-senses.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

const index = lazy(
  () => new Map(slurs.flatMap((group) => group.hashes.map((hash) => [hash, group] as const))),
)

export default defineRule({
  id: 'respect/slur',
  summary: 'A word is a slur against a group of people.',
  why: `
    A slur tells everybody in the group that they are worth less, patients and colleagues among
    them. Under a health profession’s name it may count as discrimination, and regulators have
    acted on it.
  `,
  advice:
    'Delete the word and say what happened without it; to report abuse, name its kind: “a racist word”.',
  references: [
    { source: 'nmc-social' },
    { source: 'gmc-social-2024' },
    { source: 'gphc-online-2016' },
    { source: 'equality-2010' },
    { source: 'disability-gov-2026' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    slur: 'This is {kind} slur',
    masked: 'This hints at {kind} slur',
    mentioned: 'This spells out {kind} slur in order to speak of it',
  },
  reach: 0,
  wakes: () => [['<masked>', ...slurs.flatMap(({ hashes }) => hashes.map((hash) => `=${hash}`))]],
  examples: {
    bad: [
      { encoded: true, text: 'SGXigJlzIGEgwqtzcGFzdGljwrsu', severity: 'error' },
      { encoded: true, text: 'QSDCq2R5a2XCuyBsaWtlIHlvdSBzaG91bGQga25vdy4=', severity: 'error' },
      { encoded: true, text: 'wqtDaGlua3PCuyBjYW7igJl0IHF1ZXVlLg==', severity: 'error' },
      {
        encoded: true,
        text: 'U29tZSDCq3JldGFyZMK7IGhhcyBsZWZ0IGEgYmlrZSBhY3Jvc3Mgb3VyIGJhY2sgZG9vci4=',
        severity: 'error',
      },
      { encoded: true, text: 'WW91IGFyZSBzdWNoIGEgwqtyZXRhcmTCuy4=', severity: 'error' },
      { encoded: true, text: 'VHlwaWNhbCDCq3Bha2nCuyBkcml2ZXIu', severity: 'error' },
      { encoded: true, text: 'V2hhdCBhIMKrc3BhesK7IHlvdSBhcmUh', severity: 'error' },
      {
        encoded: true,
        text: 'QW5vdGhlciDCq3Axa2V5wrsgYXQgdGhlIGhhdGNoIHRvZGF5',
        severity: 'error',
      },
      { encoded: true, text: 'VGhlc2UgwqtwIGkgayBlIHkgc8K7IGFnYWluLg==', severity: 'error' },
      { encoded: true, text: 'WW91IGbQsHQgwqt0ctCwbm55wrsu', severity: 'error' },
      { encoded: true, text: 'U28gdGlyZWQgb2YgdGhpcyAjwqtQaWtlecK7U2N1bQ==', severity: 'error' },
      { encoded: true, text: 'I8KrcGlrZXnCu3NjdW0gb3V0', severity: 'error' },
      { encoded: true, text: 'RnVsbCBvZiDCq25pZ2dnZ2Vyc8K7IGhlcmU=', severity: 'error' },
      {
        encoded: true,
        text: 'VGhvc2UgwqtmYWdnb3RzwrsgY2FuIGdvIGVsc2V3aGVyZS4=',
        severity: 'error',
      },
      {
        encoded: true,
        text: 'QSBidW5jaCBvZiDCq3Rvd2VsIGhlYWRzwrsgb3V0c2lkZS4=',
        severity: 'error',
      },
    ],
    good: [
      'Scunthorpe has a new clinic, and Pakistan a new vaccine.',
      'Custard for pudding on ward 3.',
      'He has spastic diplegia and walks with a frame.',
      'Spastic bladder is treated with exercises first.',
      'Fetal growth retardation was ruled out.',
      'The curtains are fire-retardant.',
      'Heat retards the reaction.',
      'Our branch in Dyke Road opens at 9.',
      'Our Maine coon is called Digoxin.',
      'That is the chink in the armour of this policy.',
      'Queer health matters, and crip theory has changed how we teach.',
      'The paper is by Greg Dyke and Jane Coon.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container)
      if (view.value === '') return
      for (const hit of hashedIn(view, index())) {
        const at = view.slice(hit.start, hit.end)
        const message = messageFor(at, hit, container)
        if (!message) continue
        const data = { kind: kinds[hit.entry.category] }
        context.report({ at, data, ...message })
      }
    }

    function messageFor(
      at: TextMatch,
      { entry, isInflected, isMasked }: HashedHit<SlurGroup>,
      container: Container,
    ): { message: 'slur' | 'masked' | 'mentioned'; atMost?: Severity } | undefined {
      if (isNamesake(at, entry)) return undefined
      const isMentioned = context.signal(mentions, container).isMentioned(at) || isCalledSo(at)
      if (isMentioned) {
        // Who talks about a word with other senses may talk about those.
        return entry.otherwise ? undefined : { message: 'mentioned', atMost: 'info' }
      }
      if (entry.needsTarget && !isSaidOfPeople(at, entry, isInflected)) return undefined
      // “Diabetic here” is the author; a plural that is here is not.
      const isOthers = isInflected && /^\s*(?:out )?here\b/i.test(at.after)
      const isOwn = !isOthers && context.signal(selfDescription, container).isSelf(at)
      if (isOwn && (entry.isMild || entry.otherwise === 'reclaimed')) return undefined
      if (isMasked) return { message: 'masked', atMost: 'warning' }
      return isOwn || entry.isMild ? { message: 'slur', atMost: 'warning' } : { message: 'slur' }
    }

    return { post: look, field: look }
  },
})

const kinds: Readonly<Record<SlurCategory, string>> = {
  ableist: 'an ableist',
  ethnic: 'an ethnic',
  homophobic: 'a homophobic',
  religious: 'a religious',
  sexist: 'a sexist',
  transphobic: 'a transphobic',
}

const calling =
  /\b(?:call|calls|called|calling|labelled|branded|shouted|yelled|using|saying|word|term|slur|insult)\s+(?:(?!i\b)[\w']+\s+){0,3}$/i
const ownCalling = /\b(?:i|we|i'd|i'll|we'd|let's|just)\s+(?:\w+\s+)?call\s+(?:\w+\s+){0,3}$/i

/** “He called me a …”, “stop calling people …”. */
function isCalledSo(at: TextMatch): boolean {
  const { before } = sentenceAround(at)
  return calling.test(before) && !ownCalling.test(before)
}
