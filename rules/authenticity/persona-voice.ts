import {
  defineRule,
  type DraftMeta,
  lazy,
  type LexiconHit,
  makePattern,
  type Post,
  type Range,
  type TextMatch,
} from 'professional/rule'
import { boilerplate } from '../lexicons/boilerplate.ts'
import { speaksAsMany, speaksAsOne } from '../shared/speaker.ts'
import { mentions } from '../signals/mention.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

/** Somebody who is only to be told apart from a brand by their words needs some of them. */
const fewestWords = 40

/** A name that an audience gives, taken for oneself: *the nation’s favourite pharmacist*. */
const ownTitle =
  /\b(?:(?:the (?:nation|country|internet|world)|Britain|England|Scotland|Wales|Ireland|America|London|TikTok|Instagram|the UK)['’]s|your) (?:own )?(?:favou?rite|best-?loved|most trusted|most loved|number one|no\.? ?1|go-to) (?:[\w-]+ )?(?:pharmacist|nurse|doctor|GP|dentist|midwife|physio(?:therapist)?|paramedic|optometrist|dieti[tc]ian)\b/gi

const saying =
  'says|believes|recommends|reveals|explains|shares|swears by|advises|answers|suggests|reminds|loves|thinks'
const advice = '(?:top |golden |best |two |three |five |ten ){1,2}(?:tips?|rules?|secrets?|picks?)'
/** A name, and what its bearer is said to say: they may speak of themselves as of somebody else. */
const says = lazy(() =>
  makePattern(
    String.raw`(?:\b(?:Dr|Doctor|Prof|Professor|Pharmacist|Nurse|Dentist|Midwife) )?\b(?<name>\p{L}[\p{L}-]{1,30}) ?(?:(?:always |also |now )?(?:${saying})|['’]s ${advice})\b`,
    'giu',
  ),
)

const person = { author: { type: 'person', name: 'Priya Nair' } } as const
const middle =
  'The new range brings together vitamins, sleep and movement in one simple plan that fits around busy families and long days, with recipes for every season and a podcast to keep everybody going through the dark months.'
const brandText = `Thrilled to announce a game-changer for wellness. Unlock your healthiest self today. ${middle}`

export default defineRule({
  id: 'authenticity/persona-voice',
  summary: 'A personal account reads like a brand.',
  why: `
    People follow a professional because a person speaks. A voice made of slogans has to be kept up
    every day, and readers who need help may not dare to ask a slogan.
  `,
  advice: 'Say it as you would at the counter: I think, we found.',
  references: [{ source: 'gphc-focus-2018' }, { source: 'rcgp-highway-2013' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    brand: 'This reads like a brand; nothing in it says that a person speaks',
    third: 'The author speaks of themselves as of somebody else',
    title: 'This is a title that others give; readers may hear a brand in it',
  },
  lexicon: boilerplate,
  wakes: () => [
    ['<meta>', '<author>'],
    ...anyClues(patternClues(ownTitle), patternClues(`\\b(?:${saying})\\b`, `\\b${advice}`)),
  ],
  examples: {
    bad: [
      { text: brandText.replace('Thrilled to announce', '«Thrilled to announce»'), meta: person },
      {
        text: '«Pharmacist Priya says»: elevate your gut journey with one small step.',
        meta: person,
      },
      {
        text: `«Passionate about» patient-centred synergy in today’s fast-paced world. ${middle}`,
        meta: person,
      },
      {
        text: '«The nation’s favourite pharmacist» is back with ten tips for winter.',
        meta: person,
      },
      {
        text: '«dr kay says» that sleep comes first.',
        meta: { author: { type: 'person', name: 'Dr Kay Lowe' } },
      },
      {
        text: '«Kay’s top tips» for a calm Monday.',
        meta: { author: { type: 'person', name: 'Kay Lowe' } },
      },
      { text: `${middle} «Unlock your» best self and live your best life.`, meta: person },
      {
        text: `A «cutting-edge» plan for the best life. ${middle} Look no further.`,
        meta: person,
      },
      { text: '«Priya recommends» a walk after lunch.', meta: person },
      { text: '«Your favourite physiotherapist» has five facts for you.', meta: person },
      {
        text: `1/ «Proud to unveil» a plan. ${middle}\n\n2/ A true game-changer.`,
        meta: { kind: 'thread', ...person },
      },
      { text: `«Empowering people to» thrive. ${middle} Stay tuned.`, meta: person },
      {
        text: `«Driven by innovation» and tea. ${middle} A game-changer.`,
        meta: { kind: 'newsletter', ...person },
      },
    ],
    good: [
      brandText,
      { text: brandText, meta: { author: { type: 'organisation', name: 'Elmfield' } } },
      { text: brandText, meta: { kind: 'ad', ...person } },
      { text: brandText, meta: { kind: 'web', ...person } },
      { text: `${brandText} I cannot wait.`, meta: person },
      { text: `Excited to announce a new clinic. ${middle}`, meta: person },
      { text: 'Thrilled to announce a game-changer.', meta: person },
      {
        text: `“Thrilled to announce a game-changer for wellness. Unlock your healthiest self today.” So said the press release. ${middle}`,
        meta: person,
      },
      { text: 'Priya Nair is a pharmacist in Leeds. She trained in Cardiff.', meta: person },
      { text: 'Pharmacist Sam says that it was a good day.', meta: person },
      { text: 'I am told that I am the nation’s favourite pharmacist. By my mum.', meta: person },
      { text: 'What is the nation’s favourite biscuit?', meta: person },
      { text: 'Ask your favourite pharmacist about flu jabs.', meta: person },
      {
        text: `We found that passionate about teams is a phrase we leverage. ${middle}`,
        meta: person,
      },
      { text: 'A message from Priya: the clinic is full.', meta: person },
      { text: `Passionate about patients, and about tea. ${middle}`, meta: person },
    ],
  },

  create(context) {
    let isPersonal = false
    let isPlural = false
    let wordCount = 0
    let found: LexiconHit[] = []

    function report(post: Post, at: TextMatch, message: 'third' | 'title'): void {
      if (context.signal(mentions, post).isMentioned(at)) return
      context.report({ at, message })
    }

    return {
      draft(draft) {
        found = []
        isPersonal = isPersonalVoice(draft.meta)
        if (!isPersonal) return
        const posts = draft.children.filter((child) => child.type === 'post')
        const text = posts.map((post) => context.text(post).value).join('\n\n')
        isPersonal = !speaksAsOne(text)
        isPlural = speaksAsMany(text)
        wordCount = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu)?.length ?? 0
      },
      hit(hit, container) {
        if (!isPersonal || isPlural || wordCount < fewestWords) return
        if (container.type !== 'post' || found.length > 1) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (found.some(({ phrase }) => phrase === hit.phrase)) return
        found.push(hit)
        const [first, second] = found
        if (first && second) context.report({ at: first.at, message: 'brand' })
      },
      post(post) {
        if (!isPersonal) return
        const view = context.text(post)
        const { name } = post.meta.author ?? {}
        const third = name === undefined ? undefined : thirdPersonIn(view.value, name)
        if (third) report(post, view.slice(third.start, third.end), 'third')
        for (const at of view.matchAll(ownTitle)) {
          if (isOwnTitle(at)) report(post, at, 'title')
        }
      },
    }
  },
})

/** A person’s own words; pages, adverts and what an organisation says have a voice of their own. */
function isPersonalVoice({ author, kind }: DraftMeta): boolean {
  return author?.type === 'person' && kind !== 'ad' && kind !== 'web'
}

/** The author’s own name in front of what they say: *Dr Kay says*. */
function thirdPersonIn(text: string, name: string): Range | undefined {
  const names: readonly string[] = name.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? []
  for (const match of text.matchAll(says())) {
    if (!names.includes(match.groups?.['name']?.toLowerCase() ?? '')) continue
    return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

function isOwnTitle(at: TextMatch): boolean {
  return !/\b(?:ask|see|tell|thank|thanks|to|visit|meet|from|with|by|is|was|not|be)\s+$/i.test(
    at.before,
  )
}
