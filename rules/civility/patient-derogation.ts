import { defineRule, type LexiconHit, v } from 'professional/rule'
import { contempt, patientSlang } from '../lexicons/contempt.ts'
import { insults } from '../lexicons/insults.ts'
import {
  isContemptForPatients,
  isOfStaff,
  isPredicate,
  isSaidOfPatients,
  isVerdict,
  patientContemptClues,
} from '../shared/contempt.ts'
import { mockeryIn, mockeryClues } from '../shared/mockery.ts'
import { patientSighs } from '../shared/sighs.ts'
import { sentenceAround, standsAsNoun, straighten } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { speechActs } from '../signals/speech-act.ts'
import { anyClues } from '../shared/pattern-clues.ts'

export default defineRule({
  id: 'civility/patient-derogation',
  summary: 'Patients or carers are mocked or belittled.',
  why: `
    Patients read what those who care for them write, and one who feels laughed at may not come
    back. It makes no difference that nobody is named: many will think that it is about them.
  `,
  advice: `
    Leave it out, or write about the problem of the service behind it, such as “people who wait for
    a care package”. A bad day is worth telling a colleague, away from the internet.
  `,
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'gdc-standards-2013', clause: '4.2.3' },
    { source: 'gdc-standards-2013', clause: '9.1' },
    { source: 'bma-social' },
    { source: 'gphc-online-2016' },
    { source: 'bmj-lang-2022' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    slang: 'Patients may recognise themselves in this word and feel belittled',
    contempt: 'Patients will read this as contempt for them',
    mockery: 'Patients will read this as laughing at one of them',
  },
  lexicon: [...patientSlang, ...contempt, ...insults],
  evasions: true,
  options: {
    walkingWounded: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Report “walking wounded” too, which is also a class of triage.'),
    ),
  },
  near: 'in long drafts',
  wakes: () => anyClues(patientSighs.clues(), mockeryClues()),
  needs: () =>
    anyClues(
      [patientSlang.map(({ term }) => term)],
      patientContemptClues(),
      patientSighs.clues(),
      mockeryClues(),
    ),
  examples: {
    bad: [
      '“«Frequent flyer»” is back on the ward.',
      "Two «heartsinks» and it isn't even 10am",
      'Patients are so «entitled» these days',
      "Asked me if antibiotics work on 'virus germs' «😂🤦» customers eh",
      'Another «bed blocker» in side room 2',
      'Here come the «frequent flyers».',
      'Our patients are now «idiots».',
      'Full clinic of «timewasters» again.',
      'Side room 4 is another «crumble».',
      'Sick of these «moaning» customers.',
      'Parents these days «can’t think for themselves».',
      'Customers «can’t read signs».',
      'Customers «can’t read» 🙄',
      '«Heartsinks» ruin my Mondays.',
      '«Patients these days»…',
      '«Customers, eh» 🙄',
      'Honestly, what a shift. «Relatives nowadays»!',
      '«We can’t stand relatives» who ring twice a day.',
      'I am «sick of patients» moaning about the wait.',
      'Pharmacy would be a «great job if it weren’t for the customers».',
      'Patient asked whether the pill works on Sundays.\n\n«I cannot even».',
      'He told us the patch goes on the cat. «The mind boggles». Patients!',
      'Parents these days «expect everything handed to them».',
      'Customers «think we’re a vending machine».',
      { text: 'Ten «walking wounded» before lunch.', options: { walkingWounded: true } },
    ],
    good: [
      'Overheard in a training video: “He’s a frequent flyer.” Discuss.',
      'Let’s retire “bed blocker” from our handovers.',
      '“Frequent flyer” was on a slide of ours last month, and it has gone.',
      '- **“Bed blocker.”** Nobody blocks a bed.\n- **“Poor historian.”** That is us.',
      '| Do not post this | Why |\n| --- | --- |\n| “Another frequent flyer.” | It mocks somebody who needed care. |',
      "Let's stop calling people frequent flyers",
      'He paid with his frequent flyer miles.',
      'I read “Heartsink patients: a review” on the train.',
      'Our reading list: [Heartsink patients: a review](https://example.org/heartsink).',
      'patients feel stupid asking; please ask',
      '😂 our pharmacy cat',
      'My patients make me laugh and I love this job',
      'Patients are entitled to a free eye test.',
      'Patients who are entitled can order online.',
      'Entitled patients get a letter.',
      'Patients are not stupid.',
      'Nobody should think that patients are lazy.',
      'The forms for patients are pathetic.',
      'The patient was moaning in pain.',
      'My customers are mad about our cat.',
      'Apple crumble in the canteen today.',
      'The new form is a time-waster.',
      'As a frequent flyer, I wear flight socks.',
      'The patient has a lazy eye.',
      'Patient told me a joke today and it made my day 😂',
      'I told a patient the wrong day 🤦 sorry again!',
      'A patient told me my badge was upside down all day 🤦',
      'Ten walking wounded before lunch.',
      'Many patients cannot read the small print.',
      'Some patients cannot read. Ask first.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const message = messageFor(hit, context.options.walkingWounded)
        if (!message) return
        if (!context.signal(speechActs, container).isAsserted(hit.at)) return
        context.report({ at: hit.at, message })
      },
      post(post) {
        const view = context.text(post)
        for (const at of patientSighs.in(view)) {
          // “I am sick of …” describes the author, and others all the same.
          const act = context.signal(speechActs, post).actOf(at)
          if (act === 'asserting' || act === 'describing-self') {
            context.report({ at, message: 'contempt' })
          }
        }
        for (const cue of mockeryIn(view)) {
          if (context.signal(mentions, post).isMentioned(cue)) continue
          context.report({ at: cue, message: 'mockery' })
        }
      },
    }
  },
})

function messageFor(hit: LexiconHit, walkingWounded: boolean): 'slang' | 'contempt' | undefined {
  const { term, at } = hit
  if (term.sense === 'option' && !walkingWounded) return undefined
  if (/^(?:option|slang|loose slang)$/.test(term.sense ?? '')) {
    return isSlang(hit) ? 'slang' : undefined
  }
  if (term.sense === 'visit') return isSlang(hit) && isWearyVisit(at) ? 'slang' : undefined
  if (isOfStaff(term)) return undefined
  const isSaid = isPredicate(term)
    ? isVerdict(hit) && isSaidOfPatients(at)
    : isContemptForPatients(hit) && !isSign(hit)
  return isSaid ? 'contempt' : undefined
}

/** “Usual suspects on the phones, moaning again”: where people come for care, and a groan at them. */
function isWearyVisit(at: LexiconHit['at']): boolean {
  const { view, start, end } = at
  const around = straighten(view.value.slice(Math.max(0, start - 200), end + 200))
  const { before, after } = sentenceAround(at)
  if (invading.test(after) || overrun.test(before)) return true
  return careDesk.test(around) && weary.test(around)
}

const invading =
  /^(?: (?:are|is|were|was|have|has))?(?: (?:all|back|really|once again|again))? (?:out in force|out in (?:their|its) droves|at it again|strikes? again|been in again|descend(?:ed)? (?:on us|again))\b/i
const overrun =
  /\b(?:(?:surgery|clinic|waiting room|A&E|ED|walk-in|list|phones|shift|day|morning|afternoon|we're|we are)(?: (?:is|was|are|were))?(?: (?:totally|completely|absolutely))?,? (?:flooded|swamped|overrun|clogged(?: up)?|jammed|rammed|heaving|full)(?: today| again)? (?:with|by|of)|^\W*(?:flooded|swamped|overrun|inundated) (?:with|by)|another (?:morning|afternoon|day|shift|clinic|hour|surgery|night)(?: (?:was|has been))? (?:wasted|spent|lost) on) (?:all )?(?:the )?$/i

const careDesk =
  /\b(?:clinic|general practice|surgery|walk-in|a&e|triage|duty (?:list|doctor|phone)|on[- ]call|reception|waiting room|phones?|counter|ward round|home visits?|dispensary|out of hours|minor injuries|appointments?|shift)\b/i
const weary =
  /[🙄🤦😂🤣]|\b(?:wh(?:ing|inge)ing|whining|moaning|about nothing|give me strength|kill me|shoot me|sigh|i quit|god help|lord help|send (?:gin|wine|help)|(?:diagnosed|googled) (?:him|her|them)sel(?:f|ves)|honestly[.!,]|who'd have thought|can't (?:make|cope)|eye ?roll|pray for (?:me|us)|you know the type|Dr Google|time ?wast\w+|wasting (?:our|my))\b/iu

/** “The patient is moaning” may be in pain. */
function isSign({ phrase, at }: LexiconHit): boolean {
  if (phrase !== 'moaning') return false
  const { after } = sentenceAround(at)
  return !/^\s+\p{L}/u.test(after)
}

/** Whether a word of the wards stands for people here, and the author uses it. */
function isSlang({ phrase, term, at }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (
    /\b(?:stop|not|never|don't|avoid|no such thing as|so-called|called|calling|label(?:led|ling)?|term|word|phrase)\b[^.!?]{0,30}$/i.test(
      before,
    )
  ) {
    return false
  }
  // “Nobody is a …”, “worried about being a …”, “… deserve care too”.
  if (/\b(?:being|nobody|no one|feel like|felt like|as if)\b/i.test(before)) return false
  if (/^ (?:deserve|need|are (?:people|patients|human)|is (?:a|not)|labels?)\b/i.test(after))
    return false
  // The title of a paper.
  if (/^[^.!?]{0,60}\b(?:review|study|paper|survey|literature|analysis|essay)\b/i.test(after)) {
    return false
  }
  // A columnist goes by “the Patient from Hell”.
  if (phrase.endsWith('hell') && before.trim() !== '') return !/\p{Lu}/u.test(at.value)
  // “The great unwashed lettuce recall”.
  if (phrase === 'great unwashed') return standsAsNoun(at)
  if (term.sense !== 'loose slang') return true
  if (phrase.startsWith('frequent')) {
    return (
      !/^['’]?s? (?:miles?|points?|program\w*|scheme|card|lounge|club|status|number|account|airline|rewards?)\b/i.test(
        after,
      ) &&
      !/\b(?:airline|airport|flights?|plane|travel\w*|miles|stockings|clots?|DVT|fly|flying|jet)\b/i.test(
        before + after,
      )
    )
  }
  if (phrase.startsWith('gomer'))
    return !at.value.startsWith('Gomer') || /\b(?:a|another|our|these)\s$/i.test(before)
  if (/^time ?waster/.test(phrase)) return !isTask(before, after)
  return isOldPatient(before, after)
}

/** Meetings and forms waste time, too. */
function isTask(before: string, after: string): boolean {
  const task = /\b(?:forms?|meetings?|systems?|calls?|emails?|training|tasks?|apps?|software)\b/i
  return task.test(before + after) || /\b(?:this|that|it)(?:'s| is| was)[^,;]{0,30}$/i.test(before)
}

/** A “crumble” with a bed is nobody’s pudding. */
function isOldPatient(before: string, after: string): boolean {
  if (
    /\b(?:apple|rhubarb|plum|pudding|custard|cheese|recipe|cook\w*|bak\w+|topping)\b/i.test(
      before + after,
    )
  )
    return false
  if (!/\b(?:an?|another|the|our|my|old|one|this)\s+(?:old\s+)?$/i.test(before)) return false
  return /\b(?:bed|bay|side room|cubicle|ward|trolley|admitted|clinic|patients?)\b/i.test(
    before + after,
  )
}
