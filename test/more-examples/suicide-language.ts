import type { MoreExamples } from './index.ts'

export const suicideLanguage: MoreExamples = {
  bad: [
    'One «unsuccessful suicide» has changed a whole ward. Samaritans: 116 123.',
    'One more audit and I’m «lobbing myself out the» window lol',
    'I’m «hurling myself off» the multi-storey if this printer jams 😂',
    'If that hold music plays again I’ll «jump off the» roof 🤣',
    'He took an overdose at 19. His first «attempt failed».',
    'She had two «failed attempts» before she died by suicide.',
    'He speaks of suicide at schools. His third «attempt was unsuccessful».',
    '- Self-harm is common among carers.\n- Mostly it’s just a «cry for help».',
    '## Self-harm\n\nIt is only «attention seeking», most of the time.',
    'It was an «unsuccessful attempt to end his life».',
    'If I have to reset another password I’ll «top myself».',
  ],
  good: [
    'If I have to live another day like this I’ll kill myself.',
    'It was an unsuccessful attempt to end the meeting on time.',
    'After a suicide at our college, her first attempt at the exam failed.',
    'Their attempts to reach him were unsuccessful. It was recorded as suicide.',
    'Our suicide prevention bid went in twice. Both attempts failed.',
    'We read the leaflets on self-harm. It’s a cry for help from the youth team.',
    'Self-harm is common.\n\nIt is never just a cry for help.',
    'I’m throwing myself off the pier into the sea for charity 😂',
    'I’m throwing myself under the duvet until Monday 😂',
    'Chucking myself off a plane for the hospice 😂 Sponsor me!',
    'If it snows again we’re jumping off the roof of the shed into it 😂',
    'The cat jumped off the roof again 🤣',
    'Our abseil is back: if you missed it, I’m jumping off the roof again 😂 for charity',
  ],
}
