import type { DraftMeta } from 'professional/browser'
import type { Profile } from '../engine/protocol.ts'
import { find, make } from './element.ts'

/** What the person says of the draft. */
export interface Settings {
  readonly meta: DraftMeta
  readonly profile: Profile
  /** As its name says, or as typed: Markdown. */
  readonly format: string | undefined
}

type Choices = Readonly<Record<string, string>>

const platforms: Choices = {
  '': 'Any',
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  web: 'Website',
}
const audiences: Choices = {
  '': 'The public',
  patients: 'Patients',
  professionals: 'Professionals',
  internal: 'Colleagues only',
}
const kinds: Choices = {
  '': 'Post',
  thread: 'Thread',
  reply: 'Reply',
  'review-response': 'Answer to a review',
  ad: 'Advertisement',
  web: 'Web page',
  newsletter: 'Newsletter',
  video: 'Video script',
  'patient-message': 'Message to a patient',
  'private-group': 'Post in a private group',
  personal: 'Personal post',
}
const authors: Choices = { '': 'Not said', person: 'A person', organisation: 'An organisation' }
const commercials: Choices = {
  '': 'Not said',
  none: 'Nothing',
  paid: 'Payment',
  gifted: 'A gift',
  affiliate: 'A share of sales',
  'own-brand': 'Own products are sold',
  employer: 'The employer gains',
}
const consents: Choices = {
  '': 'Not said',
  none: 'No',
  story: 'In writing, to the story',
  'story image video': 'In writing, to story and pictures',
  fictional: 'The person is invented',
}
const profiles: Choices = {
  'uk-pharmacy': 'Pharmacy, UK',
  'uk-health': 'Health, UK',
  'us-health': 'Health, US',
  general: 'Everybody',
}
const formats: Choices = {
  '': 'As its name says',
  markdown: 'Markdown',
  text: 'Plain text',
  html: 'HTML',
  csv: 'Calendar (CSV)',
}

/** The choices above the draft. They live as long as the page. */
export function createSettings(changed: () => void): () => Settings {
  const form = find('#settings', HTMLFormElement)
  const choices: readonly [name: string, choices: Choices][] = [
    ['platform', platforms],
    ['audience', audiences],
    ['kind', kinds],
    ['author', authors],
    ['commercial', commercials],
    ['consent', consents],
    ['profile', profiles],
    ['format', formats],
  ]
  for (const [name, words] of choices) {
    const options = Object.entries(words).map(([value, label]) => make('option', { value }, label))
    find(`#${name}`, HTMLSelectElement).append(...options)
  }
  form.addEventListener('change', changed)
  // Enter in a form would load the page anew.
  form.addEventListener('submit', (event) => event.preventDefault())
  return () => settingsFrom((name) => find(`#${name}`, HTMLSelectElement).value)
}

function settingsFrom(chosen: (name: string) => string): Settings {
  const entries = ['platform', 'audience', 'kind', 'commercial']
    .map((name) => [name, chosen(name)] as const)
    .filter(([, value]) => value !== '')
  const author = chosen('author')
  const meta = {
    ...Object.fromEntries(entries),
    ...(author !== '' && { author: { type: author } }),
    ...consentFrom(chosen('consent')),
  }
  return {
    // The names of the choices are those of the metadata.
    meta: meta as DraftMeta,
    profile: chosen('profile') as Profile,
    format: chosen('format') || undefined,
  }
}

function consentFrom(value: string): Pick<DraftMeta, 'consent' | 'fictional'> {
  if (value === '') return {}
  if (value === 'fictional') return { fictional: true }
  if (value === 'none') return { consent: { type: 'none' } }
  const covers = value.split(' ') as ('story' | 'image' | 'video')[]
  return { consent: { type: 'written', covers } }
}
