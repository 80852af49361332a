import { defineRule } from 'professional/rule'
import { accusationAt, accusations } from '../shared/allegations.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'safeguarding/public-allegation',
  summary: 'A colleague, an employer or a patient’s family is accused of wrongdoing in public.',
  why: `
    A concern may well be right, and it is best protected where it can be looked into: a public post
    can lose the protection of the law, warn those concerned and harm the case.
  `,
  advice: `
    Raise it by a recognised route: your employer, whoever answers for the pharmacy or the ward, the
    regulator, or a whistleblowing charity that will talk it through with you.
  `,
  references: [
    { source: 'gphc-raising-concerns' },
    { source: 'gphc-standards-2017', clause: '8' },
    { source: 'nmc-social' },
    { source: 'gmc-social-2024' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    named: 'This accuses somebody by name, where a concern may lose its protection',
    unnamed: 'This accuses somebody in public, where a concern may lose its protection',
  },
  lexicon: accusations,
  examples: {
    bad: [
      {
        text: '«Mr Desmond Blogg, our lead consultant, has harmed» at least four people.',
        severity: 'warning',
      },
      { text: '«Dr Example at Anytown Clinic falsified» notes', severity: 'warning' },
      { text: '«@examplepharmacist is stealing» codeine', severity: 'warning' },
      { text: '«The nurse on bay 4 killed» him, everyone knows', severity: 'info' },
      { text: '«My manager is covering up» the errors, report them', severity: 'info' },
      { text: '«dr Example Person should be struck off».', severity: 'warning' },
      { text: '«Elmfield Pharmacy is covering up» a fatal error.', severity: 'warning' },
      { text: '«Mrs Example is unfit to practise».', severity: 'warning' },
      { text: '«Our consultant was grossly negligent».', severity: 'info' },
      { text: '«The pharmacist at the corner shop forged» prescriptions.', severity: 'info' },
      { text: '«My boss is defrauding the NHS» and nobody cares.', severity: 'info' },
      { text: '«The patient’s daughter is stealing» her tablets.', severity: 'info' },
      { text: '«@dr_example lied to the coroner».', severity: 'warning' },
      { text: '«Nurse Example abused» residents for years.', severity: 'warning' },
      { text: 'Everyone knows that «my area manager fiddled» the CD register.', severity: 'info' },
      {
        text: '«The care home manager at Elmfield Lodge is abusing» residents.',
        severity: 'info',
      },
      { text: '«This carer at Elmfield Court is abusing» residents, share!', severity: 'info' },
      { text: '«My superintendent altered» the CD register.', severity: 'info' },
      {
        text: '«Mr Example the optician has been billing» us for tests he never did.',
        severity: 'warning',
      },
      { text: '«The night carer at Elmfield Court slaps» the residents.', severity: 'info' },
      { text: '«The area manager is pocketing» the locum fees.', severity: 'info' },
      { text: '«Sister Example helps herself to» the codeine.', severity: 'warning' },
      { text: '«Our charge nurse takes backhanders» from a rep.', severity: 'info' },
      { text: '«Mr Example has been putting through false claims».', severity: 'warning' },
      { text: '«Nurse Example is a thief».', severity: 'warning' },
      {
        text: '«Elmfield Pharmacy is ripping off the NHS» with ghost deliveries.',
        severity: 'warning',
      },
      { text: '«My manager forced us to backdate» the CD register.', severity: 'info' },
      { text: '«Dr Example gropes» the junior nurses.', severity: 'warning' },
      { text: '«The couple who own Elmfield Court are sedating» residents.', severity: 'info' },
      {
        text: '«Our ward manager rewrote» the fridge log before the inspection.',
        severity: 'info',
      },
      {
        text: '«My old principal, Example Person of Elmfield Dental, is a danger to patients».',
        severity: 'warning',
      },
      { text: '«Dr Example shouldn’t be let near clients».', severity: 'warning' },
      { text: '«The owner of Elmfield Lodge is stealing» from residents.', severity: 'info' },
    ],
    good: [
      'Our consultant hides the biscuits.',
      'The people at the animal park are sedating a lion.',
      'The owner of the dog hit the brakes.',
      'The daughter is stealing the show in our panto.',
      'My boss is a murderer of pot plants.',
      'Our ward manager rewrote the fridge log so that it fits on one page.',
      'My boss shredded ten years of letters before the move.',
      'Our principal, Example Person of Elmfield Dental, is a delight.',
      'I have raised this with the superintendent',
      'The tribunal found that Dr Example falsified notes: https://example.org/decision',
      'no one should be struck off for asking',
      'The 20ms pulses harmed two patients.',
      'The trust is short-staffed.',
      'My manager is now covering up the errors: how do I raise a grievance?',
      'Dr Example was struck off by the panel last week.',
      'Is my manager covering up errors?',
      'Our consultant killed it on stage today.',
      'My manager stole the show.',
      'Our pharmacist is covering up for the cold: two jumpers.',
      'The nurse on bay 4 saved him.',
      'What happens if my employer falsified records?',
      'Dr Example never harmed a patient.',
      'Nurses should not be prosecuted for honest mistakes.',
      'Pharmacists who steal drugs are rare.',
      'The wait killed him.',
      'My manager stole my sandwich.',
      'In this episode Dr Example falsified the notes.',
      { text: 'Dr Example falsified the notes.', meta: { fictional: true } },
      'The paper says Dr Example falsified the notes.',
      'Underfunding harms patients, and ministers know it.',
      'Our consultant hit the target.',
      'Cuts by the trust kill patients.',
      'My boss is incompetent at karaoke.',
      'The trust covers up to 80% of travel costs.',
      'The inquiry heard that the trust covered up deaths.',
      'Our practice manager helped herself to more cake.',
      'Our pharmacist sold codeine linctus to nobody this week.',
      'Our practice charges for letters that it never used to write.',
      'The area manager pocketed her phone and washed her hands.',
      'My boss turned up early, drunk on the joy of new shelves.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        if (container.meta.fictional) return
        const accusation = accusationAt(hit)
        if (!accusation) return
        const { at, isNamed } = accusation
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (isNamed) context.report({ at, message: 'named' })
        else context.report({ at, message: 'unnamed', atMost: 'info' })
      },
    }
  },
})
