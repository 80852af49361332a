import type { MoreExamples } from './index.ts'

export const privateAssumption: MoreExamples = {
  bad: [
    '«My account’s private» and only my mates see it: the rota is a mess.',
    '«Only friends can see this», so I can say it: the rota is a mess.',
    'Well, «stories disappear in 24 hours», so nobody will know: our sluice is a mess.',
    '«We’re a private group», so you can say what you like about the rota.',
    'Our forum is locked and «nobody outside can see this»: the audit was a mess.',
    '«Nobody from work reads this», so: the rota is a mess.',
    'I post from an «anon account», so I can say what our partners are like.',
    'This is a «burner account», so I can say it: the audit was a mess.',
    'Luckily «nobody will ever trace this back to me».',
    '«What’s said on this thread stays on» this thread.',
    'Ladies, «no screenshots» on this one please, but has anybody else’s lead gone mad?',
    '«Don’t anyone screenshot» what I am about to say: the rota is a mess.',
    '«No forwarding this one», but I am handing in my notice.',
  ],
  good: [
    'Nobody at the practice reads this inbox, so please ring us.',
    'I keep an anonymous account, so I can talk about my own depression.',
    'I write on an anonymous account, so I can tell my story at my pace.',
    'We have an anonymous account for staff who raise concerns.',
    'The survey is anonymous: nobody can trace it back to you.',
    'We’re a closed group for new parents, so you can ask to join at any clinic.',
    'With the new blinds nobody outside can see in while you are examined.',
    'Stories disappear in 24 hours, so save the times of our clinics.',
    'The rash has gone in a day, and nobody knows why.',
    'Choose whether only friends can see this part of your profile.',
    'No screenshots of exam papers, but may we keep our notes?',
    'No screenshots in the repository yet.',
    'No forwarding address was given.',
  ],
}
