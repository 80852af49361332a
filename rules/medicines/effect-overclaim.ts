import { type Container, defineRule, type TextMatch } from 'professional/rule'
import { isAsserted, nearOf, sentenceOf } from '../shared/claiming.ts'
import { namesComplaint } from '../shared/conditions.ts'
import { medicineAfter, medicinesIn } from '../shared/medicines.ts'
import { isOffered } from '../shared/offered.ts'
import { praisesPastime } from '../shared/pastimes.ts'
import { isForTrade } from '../shared/trade.ts'
import { type Claim, overclaimsIn, rival, overclaimClues } from '../shared/overclaims.ts'
import { healthService, isOtherTalk } from '../shared/selling.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { mentions } from '../signals/mention.ts'
import { hasStartingIn } from '../signals/sentences.ts'

/** How far from a medicine a claim is still one of it. */
const reach = 160

/** Words for a medicine that name none. */
const remedy =
  /\b(?:injections?|jabs?|tablets?|pills?|capsules?|treatments?|remed(?:y|ies)|medicines?|medications?|painkillers?|syrups?|creams?|gels?|sachets?|patch(?:es)?|drops|sprays?|pens?|formula|antibiotics?|weight loss)\b/i
const guaranteedCure =
  /^(?:guaranteed to (?:clear|cure|heal|banish|relieve|treat|get rid of)(?: up)? (?=your|any|all|even\b)|\w+ proven to (?:clear|cure|heal|treat|stop|end)(?= ))/i
const ownVoice = /\b(?:our|we|us|my)\b/i
const citation = /https?:\/\/|\[\d+\]|\bBUMPS\b|\bdoi\b/i
/** What is as certain as the writer says, and no medicine. */
const otherThing =
  /\b(?:emollient|gentle on|moisturi[sz]er|sun ?screen|soap|shampoo|exercise|walking|sleep well|hand washing|washing your hands|app\b|website|password|online form|delivery|appointments?|refunds?|data|payment|insurance|flu jab|vaccines?|vaccination)\b/i

export default defineRule({
  id: 'medicines/effect-overclaim',
  summary: 'A medicine is said to be certain, harmless or better than another.',
  why: `
    Every medicine that works can do harm, and none works for all. An advert may not promise success,
    deny side effects or set a medicine against another treatment.
  `,
  advice: 'Say what it is for and which side effects are common; leave out comparisons.',
  references: [
    { source: 'hmr-2012', clause: '287(1)' },
    { source: 'hmr-2012', clause: '287(4)' },
    { source: 'mhra-advertise' },
    { source: 'mhra-blue-guide' },
    { source: 'cap-12', clause: '12.1' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    certain: 'This promises what no medicine can',
    harmless: 'This suggests that a medicine can do no harm',
    better: 'This sets a medicine above another treatment',
    proven: 'This calls a medicine proven, and shows no evidence',
  },
  reach: 1,
  wakes: () => overclaimClues(),
  examples: {
    bad: [
      { text: '«Guaranteed» weight loss with our injections', severity: 'warning' },
      { text: '«Natural so» there are no side effects', severity: 'warning' },
      { text: '«Better than» Viagra, safer too', severity: 'warning' },
      { text: '«Works every time» or your money back', severity: 'warning' },
      { text: '«Guaranteed» to clear your acne in a week.', severity: 'warning' },
      {
        text: '«Nothing out there works as well» as our pain gel. Pop in and buy yours.',
        severity: 'error',
      },
      {
        text: 'Our patches bring «none of the risks» that tablets do. Order now.',
        severity: 'error',
      },
      { text: 'Our hair tablets are «completely safe», order today', severity: 'error' },
      { text: '«Side-effect-free» painkillers, now in store from £4', severity: 'error' },
      { text: 'The «miracle injection» is here, book now', severity: 'error' },
      { text: 'Our cream is «as good as» surgery', severity: 'warning' },
      { text: 'Tablets «clinically proven to» end hay fever, £9.99', severity: 'error' },
      {
        text: 'This painkiller «works for everyone».',
        meta: { kind: 'ad' },
        severity: 'error',
      },
      { text: 'Our antibiotics carry «no risk of allergy».', severity: 'warning' },
      { text: '«Gentle, natural and safe»: our new sleep tablets', severity: 'warning' },
      { text: 'Buy our capsules, «100% effective» against cramps', severity: 'error' },
      { text: 'These tablets «will certainly clear» your rash. £8, order now', severity: 'error' },
      { text: '«The safest painkiller» on the shelf, £2.99, shop now', severity: 'error' },
      { text: 'Codeine has «no side effects».', severity: 'warning' },
      { text: 'It is from a «plant so it can’t hurt» you. Drops, £8.', severity: 'error' },
      {
        text: 'Music is good for you, and our pain gel has «no side effects». £6, order now.',
        severity: 'error',
      },
      {
        text: 'Our cream is «as good as» anything you have tried. £8, order now.',
        severity: 'error',
      },
      { text: 'Our pain gel «beats» anything else in the shop. £6', severity: 'error' },
      { text: 'Our travel tablets «never make you drowsy». £4, buy now.', severity: 'error' },
      { text: 'Our herbal syrup «can’t do anyone any harm». £5, order now.', severity: 'error' },
      { text: 'Our gel «will never harm» your kidneys. £6, shop now.', severity: 'error' },
      { text: 'Our painkiller «never upsets your stomach». £3, order today.', severity: 'error' },
      { text: 'Our sleep tablets «knock you out every time». £8, order now.', severity: 'error' },
      {
        text: 'Our drops come from «nature, so nothing in them can hurt» you. £6',
        severity: 'error',
      },
    ],
    good: [
      'Anybody selling a guaranteed cure for cancer with herbal tablets is a fraud.',
      'Report anyone offering you a miracle cure for diabetes, tablets or drops.',
      '| If it says… | …then |\n| --- | --- |\n| “natural, so no side effects” | delete |',
      '❌ *Bad example:* “Get your tablets here. Guaranteed results!”',
      'Side effects are usually mild',
      'No serious side effects were reported in the trial: https://example.org/trial',
      'Paracetamol is safe in pregnancy (BUMPS): https://example.org/bumps',
      'A short walk is better than nothing',
      'Our emollient is gentle on skin',
      'No medicine is without side effects',
      'Are herbal tablets completely safe?',
      'Some people take it with no side effects at all.',
      'We cannot guarantee that your tablets will be in stock.',
      'Your place is guaranteed once you have booked.',
      'Natural does not mean safe: herbal tablets can interact.',
      'Naproxen may work better than paracetamol for some kinds of pain.',
      'It is a myth that antibiotics work for everyone.',
      'No tablet will definitely stop hay fever. Ask us which may help.',
      'No questions, only guaranteed appointments.',
      { text: 'Guaranteed weight loss with our injections', meta: { audience: 'professionals' } },
      'Fewer tablets is sometimes better than more tablets.',
      'We can’t guarantee that a medicine has no side effects.',
      'Nothing compares to a proper rest. Our gel for sore knees is £4.',
      'Nothing out there comes close to the peace of our garden, where we hold the talk on tablets.',
      'There is none of the risk that he feared, says the trial of tablets: https://example.org/trial',
      'The best painkiller on the shelf is the one that suits you.',
      'She just had no side effects with codeine.',
      {
        text: 'Her memoir of nursing is as good as anything I’ve read on grief. £9.99.',
        meta: { kind: 'ad' },
      },
      {
        text: 'The hospital radio play was better than anything we have heard in years. £3 a seat.',
        meta: { kind: 'ad' },
      },
      'Singing is the best medicine we know. It has no side effects. Choir on Friday, £3 on the door.',
      'The Rotary Club donated £400 for a bench by the ward. No side effects, except naps. Book a tour.',
      'The flu jab is completely safe for most people, and free on the NHS.',
      'No cream works for everyone, so talk to us.',
      'Lock your tablets away so they can’t harm your child. Lock boxes £5, buy now.',
      'A chat with our pharmacist about your tablets can’t do any harm. Book now.',
      'You can’t come to harm by asking about your tablets. Free delivery.',
      'This syrup should never make you drowsy. Ask us if it does. £4.',
      'Our tablets come from plants, so tell us what else you take. £6',
      'We stop to check your tablets every time you collect. Order online.',
      'Shake our cough syrup every single time. £4',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      let reported: string | undefined
      for (const { claim, at } of overclaimsIn(view)) {
        const sentence = sentenceOf(at)
        if (sentence === reported) continue
        if (citation.test(sentence) || otherThing.test(sentence)) continue
        if (isOtherTalk(sentence) || healthService.test(sentence)) continue
        if (!isOfMedicine(claim, at, container) || isOfPastime(at, container)) continue
        const isAdvert = isOffered(at, container, context)
        const isSlogan = at.start - at.view.sentenceAt(at.start).start < 4
        const isPlain = isSlogan || ownVoice.test(sentence) || isSaidOfOne(claim, at, sentence)
        if (!isAdvert && !isPlain) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        reported = sentence
        context.report({ at, message: claim, atMost: isAdvert ? undefined : 'warning' })
      }
    }

    function isOfMedicine(claim: Claim, at: TextMatch, container: Container): boolean {
      const sentence = sentenceOf(at)
      if (claim === 'better') {
        const named = rival.test(at.after) || medicineAfter(at.after) !== undefined
        if (/^the /i.test(at.value)) return remedy.test(at.value)
        if (/^beat /i.test(at.value)) return remedy.test(sentence)
        if (/^nothing /i.test(at.value)) {
          const thing = /^[^.!?]{0,50}/.exec(at.after)?.[0] ?? ''
          return remedy.test(/\w/.test(thing) ? thing : sentence)
        }
        return named && !/^ (?:nothing|no |more |less |ever)/i.test(at.after)
      }
      if (
        /^(?:natur|herb|plant|botanic|organic|or your money|and your money|no side|works every)/i.test(
          at.value,
        )
      )
        return true
      const promise = at.view.value.slice(at.start, at.start + 80)
      const cured = guaranteedCure.exec(promise)?.[0]
      if (cured?.endsWith(' ') || namesComplaint(promise.slice(cured?.length))) return true
      if (/\bcured\b/i.test(sentence)) return true
      if (remedy.test(sentence) || medicinesIn(sentence).length > 0) return true
      const beside = { start: at.start - reach, end: at.start + reach }
      return hasStartingIn(context.signal(medicineMentions, container), beside)
    }

    function isOfPastime(at: TextMatch, container: Container): boolean {
      if (!praisesPastime(nearOf(at, reach))) return false
      const beside = { start: at.start - reach, end: at.end + reach }
      return !hasStartingIn(context.signal(medicineMentions, container), beside)
    }

    return { post: look }
  },
})

/** A medicine or a remedy in the sentence, and plain words on what it does: no offer is needed. */
function isSaidOfOne(claim: Claim, at: TextMatch, sentence: string): boolean {
  if (claim === 'better' || claim === 'proven' || /^no risk|^guarant/i.test(at.value)) return false
  return (
    isAsserted(at) &&
    (/\b(?:herbal|natural) (?:\w+ )?(?:remed|tablet|medicine)/i.test(sentence) ||
      medicinesIn(sentence).some(({ kind }) => kind !== 'form'))
  )
}
