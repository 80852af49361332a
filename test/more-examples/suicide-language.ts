import type { MoreExamples } from './index.ts'

export const suicideLanguage: MoreExamples = {
  bad: [
    'One «unsuccessful suicide» has changed a whole ward. Samaritans: 116 123.',
    'One more audit and I’m «lobbing myself out the» window lol',
    'I’m «hurling myself off» the multi-storey if this printer jams 😂',
    'If that hold music plays again I’ll «jump off the» roof 🤣',
  ],
  good: [
    'I’m throwing myself off the pier into the sea for charity 😂',
    'I’m throwing myself under the duvet until Monday 😂',
    'Chucking myself off a plane for the hospice 😂 Sponsor me!',
    'If it snows again we’re jumping off the roof of the shed into it 😂',
    'The cat jumped off the roof again 🤣',
    'Our abseil is back: if you missed it, I’m jumping off the roof again 😂 for charity',
  ],
}
