import { defineRule, type LexiconHit } from 'professional/rule'
import { colleagueSlang, contempt } from '../lexicons/contempt.ts'
import { insults } from '../lexicons/insults.ts'
import { isAimed } from '../shared/aim.ts'
import {
  isContemptForStaff,
  isDoneByNoStaff,
  isDoneByStaff,
  isPredicate,
  isSaidOfStaff,
  isStillStaff,
  isVerdict,
  staffContemptClues,
} from '../shared/contempt.ts'
import { anyClues } from '../shared/pattern-clues.ts'
import { staffSighs } from '../shared/sighs.ts'
import { isTagged } from '../shared/tagged-staff.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { speechActs } from '../signals/speech-act.ts'

export default defineRule({
  id: 'civility/colleague-disparagement',
  summary: 'Colleagues or other professions are run down.',
  why: `
    Patients who read it trust the next professional they meet a little less, and the people meant
    will read it too. A problem at work is put right by those who can change it, not by followers.
  `,
  advice: `
    Name the problem and what would fix it, and raise it with them or with the manager; a concern
    about safety has its own route. Waiting an hour before posting costs nothing.
  `,
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'nmc-code-2018', clause: '8.2' },
    { source: 'gdc-standards-2013', clause: '9.1.3' },
    { source: 'bma-social' },
    { source: 'gphc-raising-concerns' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  yieldsTo: ['civility/insult'],
  messages: {
    slang: 'Colleagues will read this name for them as contempt',
    contempt: 'Colleagues will read this as running them down',
  },
  lexicon: [...colleagueSlang, ...contempt, ...insults],
  evasions: true,
  near: 'in long drafts',
  wakes: () => staffSighs.clues(),
  needs: () =>
    anyClues([colleagueSlang.map(({ term }) => term)], staffContemptClues(), staffSighs.clues()),
  examples: {
    bad: [
      "Surgery receptionists «can't be bothered», as usual",
      '«Glorified shelf stackers», the lot of them',
      'My area manager is «useless»',
      'Another «noctor» prescribing disaster',
      '🚨 As usual the surgery «got it wrong».',
      'The other shop has «messed up» again lol',
      'Head office «have not a clue».',
      'Pharmacists are just «pill counters».',
      'The local consultant «couldn’t care less».',
      'My «lazy» locum left at four.',
      'GPs «make it up as they go along».',
      '«Typical surgeons».',
      '«Locums these days»…',
      'The letter came on a Saturday. «GPs, eh» 🙄',
      '«Can’t stand agency pharmacists» lol',
      'The night nurses «never lift a finger».',
      'Our area managers «sit around all day».',
      'Some «jumped-up receptionist» told me no.',
      'Just another «clipboard warrior» from head office.',
      'The managers «share one brain cell».',
      'The locum they sent us today is «absolutely useless».',
      'Every pharmacist head office have sent us is «hopeless».',
      'Physician associates «are only playing at doctors».',
      'Our consultants «wouldn’t know an» ECG if it bit them.',
      'Osteopaths: «failed physios» with a couch.',
      'Our locum «couldn’t find» a vein with a map.',
      'GPs «only care about golf».',
      'Those managers «wouldn’t last five minutes» on my ward.',
      'Locum opticians are «lazy».',
      'Bank nurses «only turn up for the money».',
      'The hygienists in the village «haven’t a clue».',
      'Podiatrists: «hairdressers with a» drill.',
    ],
    good: [
      "I disagree with the surgeon's view here",
      'GP funding is broken',
      'nurses are not lazy',
      'Receptionists get a raw deal',
      'I raised the dispensing error with the practice',
      'as a locum I felt clueless on day one',
      // This belongs to civility/insult.
      'Our new locum is clueless',
      'The surgery got it wrong, apologised and put it right.',
      'If the GP can’t be bothered, what then?',
      'Our pill counter broke, so we count by hand.',
      'Nobody should call us glorified shelf stackers.',
      '“Noctor” is a slur and we do not use it.',
      'The letter from the surgery is useless.',
      'Our manager is useless at karaoke.',
      'I can’t be bothered to cook after a late shift.',
      'Our dispensing robot is useless.',
      'The system hasn’t got a clue which branch I am in.',
      'We got it wrong again, as usual for a Monday.',
      'He stacked shelves before he was a pharmacist.',
      'The surgery’s phone line is rubbish.',
      'Not all GPs are lazy.',
      'I feel like a glorified receptionist some days.',
      'Typical surgeons in this trial did forty operations a year.',
      'How do locums these days find a room?',
      'GPs nowadays see forty people a day.',
      'Nurses think they are better supported than last year.',
      'I can’t stand agency fees.',
      'Managers, please send your figures by noon.',
      'We are sick of nurses being abused at work.',
      'Nobody believes that our porters sit around all day.',
      'The children are only playing at nurses in the waiting room.',
      'The doctors are only playing table tennis at lunch.',
      'Our osteopaths drive us to the conference.',
      'Our locum couldn’t find a parking space.',
      'The nurses wouldn’t last a day without the porters, and say so.',
      'The scanner they sent us today is absolutely useless.',
      'The locum they sent us is useless at parking and brilliant at her job.',
      'The locum they sent us today is hopeless with names, as am I.',
      'Dentists can’t spell it out often enough: floss.',
      'Our nurses: hairdressers with a kind heart.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const message = messageFor(hit)
        if (!message) return
        if (!context.signal(speechActs, container).isAsserted(hit.at)) return
        context.report({ at: hit.at, message })
      },
      post(post) {
        for (const at of staffSighs.in(context.text(post))) {
          // “I am sick of …” describes the author, and others all the same.
          const act = context.signal(speechActs, post).actOf(at)
          if (act === 'asserting' || act === 'describing-self') {
            context.report({ at, message: 'contempt' })
          }
        }
      },
    }
  },
})

function messageFor(hit: LexiconHit): 'slang' | 'contempt' | undefined {
  const { term, at } = hit
  if (term.sense?.endsWith('slang')) return isSlang(hit) ? 'slang' : undefined
  if (isPredicate(term) || term.sense === 'staff')
    return isVerdict(hit) && (isSaidOfStaff(at) || isStillStaff(hit)) ? 'contempt' : undefined
  if (term.sense === 'tag') return isTagged(at) ? 'contempt' : undefined
  if (term.sense === 'none') return isDoneByNoStaff(hit) ? 'contempt' : undefined
  if (term.sense === 'mess') return isDoneByStaff(sentenceAround(at).after) ? 'contempt' : undefined
  if (term.sense === 'fault') return isUsualFault(at) ? 'contempt' : undefined
  return isContemptForStaff(hit) ? 'contempt' : undefined
}

function isSlang({ term, phrase, at }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (isRefused(before)) return false
  if (term.sense !== 'loose slang') return true
  if (/^,? the lot of\b/i.test(after)) return true
  const plural = phrase.endsWith('s')
  return isAimed(at, { part: 'noun', plural, hold: 'firm' })
}

/** “Don’t call us …”, “more than …”, “not a …”. */
function isRefused(before: string): boolean {
  return /\b(?:not|never|don't|isn't|aren't|stop|more than|call(?:s|ed|ing)?|sees?|treat(?:s|ed)?|think(?:s)?|thought|label(?:s|led)?|term|word|feel(?:s|ing)? like|treated (?:like|as)|seen as|becom(?:e|ing)|used as|reduced to|working as)\b[^.!?;:]{0,40}$/i.test(
    before,
  )
}

/** A mistake reported in the tone of “as usual”. */
function isUsualFault(at: LexiconHit['at']): boolean {
  const { before, after } = sentenceAround(at)
  const isUsual =
    /(?:^|[.,;:]\s*)(?:as (?:usual|always|ever)|typical(?:ly)?|surprise surprise)\b/i.test(
      before,
    ) ||
    /^\W*(?:as (?:usual|always|ever|per usual)|again|yet again|typical|surprise surprise)\W*$/i.test(
      after,
    )
  if (!isUsual) return false
  const subject = before.replace(/\b(?:has|have|had|once again|yet again|again)\s+$/i, '')
  return isSaidOfStaff(at.view.slice(at.start - (before.length - subject.length), at.start))
}
