import { defineRule, type LexiconHit, replaceWith, type Suggestion } from 'professional/rule'
import { blameTerms } from '../lexicons/blame-terms.ts'
import { isBlame, isDenial } from '../shared/blaming.ts'
import { isPartOfName } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/blame-language',
  summary: 'A turn of phrase blames patients or doubts what they say.',
  why: `
    Habits of clinical notes such as “denies”, “claims” and “failed” make people sound unreliable
    or at fault. Patients who read them may hold back next time.
  `,
  advice:
    'Say what happened: “has not been able to take”, “reports”, “metformin did not work for him”.',
  references: [
    { source: 'bmj-lang-2022' },
    { source: 'language-matters' },
    { source: 'gphc-standards-2017', clause: '1' },
    { source: 'gphc-standards-2017', clause: '2' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  yieldsTo: ['civility/patient-derogation'],
  messages: { blame: 'Patients may hear blame or doubt in “{actual}”' },
  lexicon: blameTerms,
  examples: {
    bad: [
      'She’d «failed» three antidepressants before they came to us.',
      { text: '«Non-compliant» patients cost the NHS millions', severity: 'info' },
      'She «claims» the pain is 9/10',
      'He «failed» metformin',
      'Patients who «refuse» their statins «should know better»',
      'The patient «denies» chest pain.',
      'He is well & «denies» any history of weakness.',
      'The patient was «non-compliant» with treatment.',
      'Patient «non-adherence» is costly.',
      'She «failed to attend» her appointment.',
      'He «admits to» drinking most days.',
      'Another «poorly controlled» diabetic on the list.',
      'Should we treat «self-inflicted» illness?',
      'They have not «bothered to» order their inhalers.',
      'He «refuses» to take his tablets.',
      'Half of our patients don’t «bother to» cancel.',
      'Smokers have only «themselves to blame».',
      'If people can’t be «bothered to» come for a scan, why write?',
      'Half of our admissions are «self-inflicted».',
      'The patient «refuses» to lose weight.',
      '«Non-compliance» with inhalers fills our ward every winter.',
      'Gum disease? You’ve got only «yourself to blame», and your toothbrush.',
      'Nine patients «failed to turn up» for their hearing test.',
      'Type 2 diabetes is now mostly «a lifestyle choice».',
      'My patient is a «poor historian».',
      'Half of the parents don’t «bother with» fluoride varnish.',
      'She «claims» to have taken her tablets.',
      'If people could only be «bothered to» floss!',
      'The patient «refused» the vaccine.',
    ],
    good: [
      'The trial failed.',
      'Non-compliant packaging was returned to the supplier.',
      'An audit found fire-door non-compliance.',
      'Minister denies cuts to pharmacy funding.',
      'NICE refused the application.',
      'Treatment failure rates fell by a third.',
      'We checked the health claims on the label.',
      'You may have poorly controlled diabetes.',
      'She was admitted to hospital.',
      'Patients denied pain relief have a right to complain.',
      'You can refuse treatment at any time.',
      'If the patient refuses treatment, assess capacity.',
      'They can claim help with prescription costs.',
      'He failed his driving test.',
      'Ministers should know better.',
      'You know better than anyone what your child is like.',
      'She refused to be filmed.',
      'A self-inflicted wound for the government.',
      'Do not write “the patient denies chest pain”.',
      'Charging for “self-inflicted” A&E attendances would be a mistake.',
      'We bothered to ask patients what they think.',
      'I failed metformin and I am fine on something else.',
      'They failed to engage with the consultation on funding.',
      'He denies negligence.',
      'He denies cuts to cancer care.',
      'He claims covid is a hoax.',
      'She denied cancer charity fraud.',
      'They claim the pain relief budget is safe.',
      'Patients were refused treatment because of the strike.',
      'People with lung cancer may feel that it is their own fault.',
      'It is not their own fault that patients wait.',
      'We don’t bother to print letters any more.',
      'He insists on a chair by the window.',
      'Non-compliance with fire rules closed the clinic.',
      'Non-compliance with the vaccine storage rules was found twice.',
      'Being vegan is a lifestyle choice. Obesity is not a lifestyle choice.',
      'Nobody is to blame but the boiler.',
      'If you burn easily, it is not your own fault.',
      'Letters that fail to follow the house style come back.',
      'It was my own fault that the post went out twice.',
      'He claims to have used the lift.',
      'Some people still cough, as you would know if you bothered to ask.',
      'Patients refused the drug by the board may appeal.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        if (!isBlame(hit) || isPartOfName(hit.at)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (context.signal(selfDescription, container).isSelf(hit.at)) return
        context.report({
          at: hit.at,
          message: 'blame',
          data: { actual: hit.at.value },
          suggestions: suggest(hit),
        })
      },
    }
  },
})

/** “Denies any pain” and “denies that …” need more than the verb changed. */
function suggest(hit: LexiconHit): Suggestion[] {
  const { at, term } = hit
  const denies = isDenial.test(at.value)
  if (denies && /^ (?:having|that|being|he|she|they|the|an?|his|her|their|to)\b/i.test(at.after))
    return []
  const any = denies ? /^ any\b/i.exec(at.after)?.[0] : undefined
  const whole = any === undefined ? at : at.view.slice(at.start, at.end + any.length)
  return (term.instead ?? []).map((text) => replaceWith({ ...hit, at: whole }, text))
}
