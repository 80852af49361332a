import { type Container, defineRule, type TextMatch } from 'professional/rule'
import { medicineClues } from '../shared/medicine-table.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { healthService, isOtherTalk, otherService } from '../shared/selling.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { mentions } from '../signals/mention.ts'
import { startingIn } from '../signals/sentences.ts'

/** How far from a medicine this is said of it. */
const reach = 300

/** Without one of these no consultation is played down; most drafts have none. */
const mayPlayDown =
  /why (?:see|both|wait|visit)|no (?:awk|emb|face|in|long|need|doc|gp|app|que|con|pre|vid|med|che|wait)|skip|bypass|avoid|forget|ditch|beat|without|(?:choose|pick|select) your|(?:need|have) to (?:see|speak|talk|visit)|(?:not|t|un)[ -]?(?:needed|required|necessary)/i
const unneeded =
  /\bno (?:awkward |face[- ]to[- ]face |in[- ]person |long |need (?:for|to (?:see|speak to|talk to|visit)) (?:a |an |the |your )?)?(?:doctors?|GPs?|appointments?|questions?(?: asked)?|consultations?|prescriptions?|face[- ]to[- ]face|video call|(?:medical )?checks?)(?:['’]s (?:letter|note))?(?: (?:is |are )?(?:needed|required|necessary|asked))?(?!\w)|\b(?:skip|bypass|avoid|forget|ditch|beat) (?:(?:the|your|seeing the|a trip to the) |(?=GP queues?))(?:doctors?|GPs?|queue at the (?:doctors?|GP)|consultation|surgery|waiting room|GP queues?)(?:['’]s?)?(?!\w)|\bwithout (?:ever )?(?:having to |the need to |needing to )?(?:see|seeing|speak(?:ing)? to|talk(?:ing)? to|visit(?:ing)?|leaving home or seeing|consult(?:ing)?|troubling) (?:a|an|your|the|any) (?:doctor|GP|prescriber|pharmacist|nurse|clinician|specialist)s?(?!\w)|\bwithout (?:a |an |any )?(?:prescription|consultation|doctor|GP|appointment with a (?:doctor|GP))(?!\w)|\bno waiting rooms?(?!\w)|\b(?:choose|pick|select) your (?:own )?(?:treatment|dose|medicine|medication|strength|jab|pen|tablets)(?:[ ,]+(?:and )?(?:then|first)|[ ,]+(?:complete|fill in|answer|pay|check ?out))|\b(?:doctor|GP|pharmacist)s? (?:is |are )?(?:not|isn['’]t|aren['’]t|un)[ -]?(?:needed|required|necessary)(?!\w)|\byou (?:do not|don['’]t|won['’]t) (?:even )?(?:need|have) to (?:see|speak to|talk to|visit) (?:(?:a|an|your|the|any) (?:doctor|GP|pharmacist|nurse|prescriber)|any(?:one|body)|a soul)(?!\w)|\bwhy (?:see|visit|wait for|bother with) (?:a|the|your) (?:GP|doctor)(?=\?| when\b)|\bno (?:more )?(?:awkward|embarrassing) (?:conversations?|chats?|questions?|appointments?)(?!\w)|\b(?:skip|avoid|forget|ditch) the (?:(?:awkward|embarrassing) (?:chat|conversation|questions)|appointment|face[- ]to[- ]face|small talk)(?!\w)/gi

/** Something that is prescribed, though it is not named. */
const treatment =
  /\b(?:treatments?|tablets?|pills?|medicines?|medications?|meds|jabs?|injections?|pens?|prescri\w+|dose|strength|antibiotics?|creams?|erectile|(?:about|for|with|have) ED)\b/i
/** Over the counter, for vaccines or for the NHS this is a help. */
const harmless =
  /\b(?:Pharmacy First|sore throats?|earaches?|travel|vaccin\w+|flu|covid|emergency contracepti\w+|morning[- ]after|blood pressure|health check|repeat prescriptions?|test(?:ing|s)?|minor (?:illness|ailment)\w*|over the counter|pharmacy medicine|walk[- ]in|self[- ]refer\w*|physio\w*|counselling|talking therap\w+|stop(?:ping)? smoking|ear wax|screening|NHS|scam|rogue|fake|illegal\w*|unsafe|beware|dangerous|danger|risk\w*|recall(?:ed)?|should (?:not|never)|never|do not (?:buy|take)|don['’]t (?:buy|take))\b/i

export default defineRule({
  id: 'medicines/consultation-unnecessary',
  summary: 'An offer says that no professional is needed, or that the medicine is chosen first.',
  why: `
    The questions before a prescription find the people whom the medicine would harm. An advert that
    promises to skip them, or lets people pick before they are asked, is misleading.
  `,
  advice: 'Describe the consultation as part of the service.',
  references: [
    { source: 'mhra-advertise' },
    { source: 'gphc-distance-2025' },
    { source: 'cap-12', clause: '12.2.1' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    unnecessary: 'This offer suggests that nobody qualified has to be asked first',
  },
  wakes: () => [
    ...patternClues(unneeded),
    ...anyClues(patternClues(treatment), [
      medicineClues(({ legal }) => !/^(?:P|GSL|P\/GSL)$/.test(legal)),
    ]),
  ],
  examples: {
    bad: [
      'Get Ozempic «without seeing a doctor»',
      '«No questions», «no waiting room», treatment posted',
      '«Skip the GP», order your hair tablets',
      '«Choose your dose, then» fill in our form',
      'Viagra with «no prescription needed», buy online',
      'Weight loss injections, «no appointment needed», order today',
      'Antibiotics «without a prescription», next-day delivery',
      'Hair loss tablets online: «no awkward consultations»',
      '«You don’t need to see a GP» to start Mounjaro with us',
      '«Pick your treatment, answer» three questions and check out now',
      '«Forget the doctor’s» and order your tablets here',
      '«No need to see a doctor», our tablets sort it. Order online.',
      'Finasteride delivered «without speaking to a doctor».',
      '«You won’t have to talk to anybody». Order your ED tablets here.',
      '«No embarrassing chats»: Viagra posted to your door.',
      '«Choose your dose, pay», done: hair loss tablets from £14, order now.',
    ],
    good: [
      'Speak to a pharmacist without an appointment',
      'You don’t need to see a GP for a sore throat',
      'No doctor’s letter needed for travel vaccines, book online',
      'Viagra Connect: buy it without a prescription after a talk with our pharmacist',
      'Blood pressure checks: no appointment needed, walk in today',
      'Never buy antibiotics without a prescription.',
      'A website that sells Ozempic without a prescription is breaking the law.',
      'Choose your treatment together with your specialist.',
      'Do not stop your tablets without speaking to your doctor.',
      'No questions were asked at the meeting.',
      { text: 'Get Ozempic without seeing a doctor', meta: { audience: 'professionals' } },
      'Flu jabs: no appointment needed, book online or walk in',
      'Emergency contraception from £25, no appointment needed',
      'The rogue site promised “Mounjaro without seeing a doctor”.',
      'Skip the chat if you are in a hurry, and collect your tablets at the hatch.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      if (!mayPlayDown.test(view.value)) return
      for (const at of view.matchAll(unneeded)) {
        const block = at.before.slice(-300) + at.value + at.after.slice(0, 300)
        if (isOtherTalk(block) || harmless.test(block) || healthService.test(block)) continue
        if (otherService.test(block) || isRefused(at)) continue
        const kinds = new Set(
          startingIn(context.signal(medicineMentions, container), {
            start: at.start - reach,
            end: at.start + reach,
          }).map(({ medicine }) => medicine.legal),
        )
        const isRestricted = kinds.has('POM') || kinds.has('pipeline') || kinds.has('unlicensed')
        // Pharmacy medicines are sold without a prescription.
        if (!isRestricted && (kinds.size > 0 || !treatment.test(block))) continue
        const isOwn =
          /\b(?:our|we|pay|checkout|delivered|posted)\b/i.test(block) ||
          isOffered(at, container, context)
        if (!isRestricted && !isOwn) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        context.report({ at, message: 'unnecessary' })
      }
    }

    return { post: look }
  },
})

function isRefused({ before }: TextMatch): boolean {
  return /\b(?:not|never|n['’]t|cannot|nobody|stop(?:ping)?|change|changing)\b[^.!?]{0,60}$/i.test(
    before.slice(-80),
  )
}
