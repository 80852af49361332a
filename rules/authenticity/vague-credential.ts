import { type Container, defineRule, type DraftMeta, type TextMatch } from 'professional/rule'
import { vagueTitles } from '../lexicons/vague-titles.ts'
import { findHealthOrder, healthOrderClues } from '../shared/health-orders.ts'
import { isAboutHealth } from '../shared/health-words.ts'
import { keptFor } from '../shared/kept.ts'
import { medicinesIn } from '../shared/medicines.ts'
import {
  type Profession,
  ownTitles,
  professionsIn,
  saysProfession,
  ownTitleClues,
} from '../shared/professions.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { isOwnTitle, wholePost } from '../shared/vague-titles.ts'
import { mentions } from '../signals/mention.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

/** Longer drafts are pages, which say elsewhere whose they are. */
const longestPost = 1000

const doctorRole =
  /\b(?:doctor|GP|physician|surgeon|consultant|registrar|psychiatrist|\w+ologist|dentist|vet(?:erinary)?|orthodontist)\b/i
const inTraining =
  /\b(?:trainee|student|pre-?reg\w*|foundation (?:trainee|pharmacist)|apprentice)\b/i
const doctorName = /\b(?:Dr|Doctor)\.? (?<name>\p{L}[\p{L}'’-]+)/giu
/** What tells readers which kind of doctor it is. */
const qualifier =
  /\b(?:Ph\.?D|DPhil|doctorate|doctor of|DPharm|PharmD|DNurs|EdD|DProf|not a medical doctor|academic)\b/i

const anonymous = { author: { type: 'person' } } as const
const technician = {
  author: { type: 'person', name: 'Sam Reed', role: 'pharmacy technician' },
} as const
const drKay = { author: { type: 'person', name: 'Dr Kay Lowe', role: 'pharmacist' } } as const

export default defineRule({
  id: 'authenticity/vague-credential',
  summary: 'Health advice rests on a title that is vague, missing or not the author’s.',
  why: `
    Readers weigh advice by who gives it, and a title that nobody can check gives weight to
    anything. Some titles are kept by law for those on a register.
  `,
  advice:
    'Say what you are and roughly where: “I’m a pharmacist in the north of Wales”. A region is enough.',
  references: [
    { source: 'gmc-social-2024' },
    { source: 'gmc-doctors-2013' },
    { source: 'pda-2025' },
    { source: 'gmc-gmp-2024', clause: '82' },
    { source: 'psni-code' },
    { source: 'gphc-standards-2017', clause: '6' },
    { source: 'prof-ids' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    vague: 'Readers cannot tell which profession speaks here',
    anonymous: 'Nothing says who gives this advice on health',
    mismatch: 'This title is not the role in the front matter',
    doctor: 'Readers may take “Dr” for a medical doctor',
  },
  lexicon: vagueTitles,
  wakes: () => [
    ['<meta>', '<author>'],
    ...anyClues(ownTitleClues(), patternClues(doctorName), healthOrderClues()),
  ],
  examples: {
    bad: [
      { text: '🚨 as a «medical professional» i’d avoid this vaccine', severity: 'info' },
      { text: '«Health expert» here: take zinc with your levothyroxine', severity: 'info' },
      {
        text: 'Honestly, «stop your statin» and switch to garlic',
        meta: anonymous,
        severity: 'info',
      },
      {
        text: '👋 As a «pharmacist» I would never skip this dose.',
        meta: technician,
        severity: 'warning',
      },
      { text: 'Im a «wellness expert» and I say these supplements are safe.', severity: 'info' },
      { text: '«Healthcare insider» here. Antibiotics do nothing for colds.', severity: 'info' },
      { text: 'Speaking as a «hormone specialist», HRT is not for you.', severity: 'info' },
      {
        text: 'Long week. «clinician» here, and my children will not have that jab.',
        severity: 'info',
      },
      { text: 'Your friendly «medicines guru» says: double the dose.', severity: 'info' },
      { text: 'Please «avoid the flu jab» if you can.', meta: anonymous, severity: 'info' },
      {
        text: 'im a «nurse», so believe me: this inhaler is fine.',
        meta: { author: { type: 'person', name: 'Jo', role: 'healthcare assistant' } },
        severity: 'warning',
      },
      {
        text: 'As a «pharmacist», I check every dose.',
        meta: { author: { type: 'person', name: 'Ali', role: 'trainee pharmacist' } },
        severity: 'warning',
      },
      { text: '«dr Kay» here, with five facts on statins.', meta: drKay, severity: 'info' },
      { text: 'Trust me, I’m a «healthcare worker». Masks are pointless.', severity: 'info' },
    ],
    good: [
      'Talk to a health professional before you take supplements.',
      'The expert patient programme helps people with diabetes.',
      {
        text: 'Our health expert answers questions on vaccines.',
        meta: { author: { type: 'organisation' } },
      },
      {
        text: 'As a consultant pharmacist I look after people on dialysis.',
        meta: { author: { type: 'person', name: 'Ada', role: 'consultant pharmacist' } },
      },
      { text: 'As a pharmacy student I love pharmacology.', meta: technician },
      {
        text: 'As a medical professional I would have this vaccine.',
        meta: { author: { type: 'person', name: 'Ada', registration: '2099999' } },
      },
      'As a medical professional, a nurse for twelve years, I have had every vaccine.',
      'Ask your GP or another healthcare professional about the vaccine.',
      'As a healthcare professional you should have your flu vaccine.',
      'A health expert told the programme that the vaccine works.',
      'As a clinician I value a quiet lunch.',
      { text: 'Take care on the ice, everybody.', meta: anonymous },
      { text: 'Avoid the rush and book early.', meta: anonymous },
      {
        text: 'Take paracetamol if you need it.',
        meta: { author: { type: 'person', name: 'Ada Lowe' } },
      },
      'Take paracetamol if you need it.',
      { text: 'I asked a pharmacist, as a technician does.', meta: technician },
    ],
  },

  create(context) {
    let isReported = false
    /** Of each post, what is asked of all of it. */
    const wholeOf = keptFor((post: Container) => wholePost(context.text(post).value))

    function report(at: TextMatch, message: 'vague' | 'anonymous' | 'doctor' | 'mismatch'): void {
      context.report({ at, message, atMost: message === 'mismatch' ? 'warning' : 'info' })
    }

    function isOwn(at: TextMatch, container: Container): boolean {
      return !context.signal(mentions, container).isMentioned(at)
    }

    return {
      draft() {
        isReported = false
      },
      hit(hit, container) {
        const { at } = hit
        const { meta } = container
        if (isReported || isOrganisation(meta)) return
        const whole = wholeOf(container)
        if (!isOwnTitle(hit, whole) || isKnown(meta) || whole.namesProfession()) return
        if (!isOnHealth(at.view.value, at) || !isOwn(at, container)) return
        isReported = true
        report(at, 'vague')
      },
      post(post) {
        const { meta } = post
        if (isOrganisation(meta)) return
        const view = context.text(post)
        const { author } = meta
        if (author?.role !== undefined) {
          const roles = professionsIn(author.role)
          const wrong = ownTitles(view.value)
            .filter(({ title }) => isMismatch(title, author.role ?? '', roles))
            .map(({ start, end }) => view.slice(start, end))
            .find((at) => isOwn(at, post))
          if (wrong) report(wrong, 'mismatch')
          const doctor = doctorIn(view.value, meta)
          if (doctor) report(view.slice(doctor.start, doctor.end), 'doctor')
        }
        if (author?.type !== 'person' || isKnown(meta) || author.name || isReported) return
        if (saysProfession(view.value)) return
        const order = view.value.length > longestPost ? undefined : findHealthOrder(view.value)
        if (!order) return
        const at = view.slice(order.start, order.end)
        if (!isOwn(at, post)) return
        isReported = true
        report(at, 'anonymous')
      },
    }
  },
})

/** What such advice is about, in the words of posts. */
const everydayHealth =
  /\b(?:pill|bloat\w*|reflux|cramps?|fatigue|insomnia|acne|eczema|migraines?|headaches?|inflammation|painkillers?|cleanse|periods?|iron|thrush|MMR|blood (?:tests?|count)|hair loss|low moods?|mood swings|brain fog|burnout|anxiety|cortisol|oestrogen|testosterone|libido|5-?HTP|melatonin|collagen|turmeric|ashwagandha|creatine|St John['’]s wort|omega[- ]?3|fish oil|multivitamins?|apple cider vinegar|celery juice|seed oils?|sea moss|bone broth|antacids?|laxatives?|joint pain|back pain|sore throats?|coughs?)\b/i

/** Whether the account itself says who speaks. */
function isKnown({ author }: DraftMeta): boolean {
  return author?.registration !== undefined || professionsIn(author?.role ?? '').length > 0
}

/** More than the title itself speaks of health. */
function isOnHealth(text: string, { start, end }: TextMatch): boolean {
  const rest = `${text.slice(Math.max(0, start - 500), start)} … ${text.slice(end, end + 1000)}`
  return isAboutHealth(rest) || everydayHealth.test(rest) || medicinesIn(rest).length > 0
}

function isMismatch(title: string, role: string, roles: readonly Profession[]): boolean {
  if (inTraining.test(title)) return false
  const [claimed] = professionsIn(title)
  if (!claimed?.isProtected) return false
  if (roles.length === 0) return inTraining.test(role) && subject.test(role)
  if (roles.some(({ id }) => id === claimed.id)) {
    return claimed.id !== 'doctor' && inTraining.test(role)
  }
  return true
}

/** “Nursing student” names no profession that has a title. */
const subject =
  /\b(?:nurs|pharmac|medic|dent|physio|midwif|optom|paramed|diet|podiat|radiograph|osteo|chiro)\w*/i

/** The author with “Dr” before their name and nothing that says which kind. */
function doctorIn(text: string, { author }: DraftMeta): { start: number; end: number } | undefined {
  const role = author?.role ?? ''
  if (!author?.name || professionsIn(role).length === 0 || doctorRole.test(role)) return undefined
  if (qualifier.test(text) || professionsIn(text).length > 0) return undefined
  const names: readonly string[] = author.name.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? []
  for (const match of text.matchAll(doctorName)) {
    if (names.includes(match.groups?.['name']?.toLowerCase() ?? '')) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}
