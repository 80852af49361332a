import {
  type Container,
  defineRule,
  lazy,
  lazyPattern,
  makePattern,
  type Severity,
  type TextMatch,
} from 'professional/rule'
import { mentions } from '../signals/mention.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { patternClues } from '../shared/pattern-clues.ts'

/** Asks in a few words whether the draft says anything that this rule looks for. */
const mayAsk =
  /\b(?:texting|messaging|e-?mailing|sending|posting|commenting|reply|respond|comments?|put|type|write|add|stick|ping|fill|post|drop|pop|send|upload|attach|DM|PM|inbox|message|text|WhatsApp|e-?mail|share|tell|leave|list (?:your|all|any|every)|let (?:us|me) know)\b/i

const mayName =
  /\b(?:(?:NHS|hospital|CHI|H&C|patient) n|(?:which|what) (?:consultant|surgeon|waiting list)|you(?:['’]re| are) taking|are you taking|(?:medicines?|meds|tablets|medications?|pills?|painkillers|contracept(?:ion|ives?)|HRT|antidepressants?|statins?|antibiotics?|insulin|steroids?|thinners?|inhalers?) (?:are|do) you|you weigh|you take|conditions|where it hurts|(?:contracept(?:ion|ives?)|HRT|antidepressants?|statins?|antibiotics?|insulin|steroids?|thinners?|inhalers?) you|names? (?:and \w+ )?of (?:your|each|every|any|all|the) |(?:side effects) you|(?:blood|test|scan) result|HIV status|diagnosis|national insurance|birth|D\.?O\.?B|symptom|medica|medicine|prescription|full name|list of |everything you|(?:medical|health) (?:history|problem|issue)|screenshot|film yourself|address|post ?code|photo|picture|pic|snap|image|selfie|video|close-?up|tablets|pills|where you live|(?:house|door|flat) number|your (?:road|street)|what you(?: take|['’]ve (?:tried|taken|been)| have (?:tried|taken|been)))/i
const lead = String.raw`(?<=^|[.!?:;,–—…(\n\x7F\uFFFC]\s{0,3}|\p{Extended_Pictographic}\uFE0F?\s{0,3}|\b(?:please|pls|just|simply|then|can you|could you|and|or|to book|so|you can|you can also|now|also|kindly|even|by) |& )`
const publicVerbs = 'reply|respond|comment|put|type|write|add|stick|post|drop|pop|leave|list'
const verbs =
  'reply|respond|comment|put|type|write|add|stick|ping|post|drop|pop|send|upload|attach|DM|PM|inbox|message|text|WhatsApp|e-?mail|share|tell|leave|list|let (?:us|me) know|texting|messaging|e-?mailing|sending|posting|commenting'
const bodyPart =
  'rash|rashes|patch|patches|area|bumps?|blisters?|blemish|marks?|growth|boil|abscess|cyst|warts?|verruca|cough|graze|eyelid|lips?|scalp|ears?|knee|ankle|toes?|fingers?|moles?|wounds?|skin|lesion|spots?|lumps?|eyes?|tongue|throat|prescriptions?|scripts?|tablets|pills|label|medicines?|infection|bites?|burn|sores?|ulcer|(?:toe)?nails?|foot|leg|arm|hand|teeth|tooth|gums?|bruise|scar|swelling|stitches'
const picture = String.raw`(?:photos?|pictures?|pics?|snaps?|images?|selfies?|videos?|close-?ups?) (?:of|showing) (?:your|the|that|any|an?|their) (?:[\p{L}'’-]+ ){0,2}(?:${bodyPart})(?! of (?:garden|land|grass|ground|sky)| (?:book|map|plan)s?\b)`
const strong = String.raw`(?:NHS|national insurance) (?:no|num|number)s?|dates? of birth|D\.?O\.?B|symptoms?|diagnosis|(?:blood|test|scan) results?|HIV status|medications?|(?:medical|health) (?:history|problems?|issues?)|medicines (?:you take|list)|prescriptions?|(?<=\b(?:any|your) )(?:medical |health |long[- ]term |existing |underlying )?conditions|${picture}`
/** What somebody takes or has, and where they can be found. */
const medicines =
  'medicines?|meds|tablets|medications?|pills?|painkillers|inhalers?|contracept(?:ion|ives?)|HRT|antidepressants?|statins?|antibiotics?|insulin|steroids?|blood thinners?'
const told = String.raw`everything (?:that )?you(?:['’]re| are)? (?:take|taking|on)|an? (?:[\p{L}-]+ )?list of (?:(?:all|any|everything|what(?:ever)?|which|every|of|your|the|current|regular|other) ){0,4}(?:${medicines}|(?:that )?you(?:['’]re| are)? (?:take|taking|on))|(?:the|all|any|what|which) (?:of )?(?:the |your )?(?:other )?(?:${medicines}) (?:that )?you(?:['’]re| are)?(?: all| currently| now)? (?:on|take|taking|use|using)|where it hurts|(?:the )?names? (?:and (?:doses?|strengths?) )?of (?:your|each|every|any|all (?:of )?(?:your|the)|the(?= (?:[\p{L}'’-]+ ){1,5}you\b)) (?:(?!favou?rite)[\p{L}'’-]+ ){0,2}(?:${medicines})(?=[^\p{L}\p{N} -]|$| (?:you|and|below|in|so|that|or|for|with|plus|we|I)\b| [^\p{L}\p{N}])|(?:what|which) (?:${medicines}) you(?:['’]re| are)?(?: all| currently| now)? (?:take|taking|use|using|need|want|on|out of|short of)|what you(?:['’]ve| have) (?:tried|taken|been (?:taking|given|prescribed))|what you take(?! (?:away|from|home|part))|when you were born|what(?:['’]s| is) wrong with you|(?:what|which) (?:side effects|symptoms) you(?:['’]ve| have| get| are|['’]re)(?: all)?(?: had| got| having| getting)?`
const home = String.raw`where you live|(?:road|street|(?:house|door|flat) number)(?! (?:safety|works|closures?))`
/** To the hospital itself people write these in every letter. */
const place = String.raw`(?:hospital|CHI|H&C|patient) (?:no|num|number)(?! (?:one|two|\d))|(?:which|what) (?:consultant|surgeon|waiting list) you(?:['’]re| are)(?: all)? (?:under|on|with|waiting for)`
/** Mentors and walking groups ask where people live as well. */
const careNearby =
  /\b(?:repeats?|prescriptions?|scripts?|tablets?|medicines?|medication|meds|inhalers?|deliver\w*|jabs?|appointments?|symptoms?|pharmacist|nurse|doctor|GP)\b/i
const determiner = '(?:(?:your|ur|their|an?|the|any|some|us|with) )?'
const adjective = '(?:(?:current|full|clear|recent|quick|main|exact|home|own) ){0,2}'

/** A request in the form of a command, and the first thing it asks for within eight words. */
const request = lazy(() =>
  makePattern(
    String.raw`${lead}(?<verb>${verbs})(?<gap>(?:[\s,:]+[\p{L}\d'’@#&-]+){0,8}?)[\s,:]+(?<asked>${determiner}${adjective}(?:(?<strong>${strong})|full names?|address(?:es)?|post ?codes?|what (?:medicines |meds |tablets |pills )?you(?:['’]re| are) taking(?! part)|${told}|${place}|(?<home>${home})))(?![\p{L}-])`,
    'giu',
  ),
)

const colleague =
  'nurses|pharmacists|GPs|doctors|medics|physios|physiotherapists|dentists|midwives|vets|prescribers|ana?esthetists|paramedics|clinicians|consultants|colleagues|professionals|dermatologists|psychiatrists|technicians|registrars|juniors|podiatrists|optometrists|hygienists|dieti[ct]ians'
/** “What tablets are you on? Tell us below”: the question asks, and the command only says where. */
const question = lazy(() =>
  makePattern(
    String.raw`\b(?:(?:what|which) (?:${medicines}) (?:are|do) you(?: all)? (?:on|tak(?:e|ing)|us(?:e|ing)(?!(?: [\w'’-]+){0,4} (?:as an?|in practice|in your|for (?:your|these|those|such|a) (?:patients?|clients?|residents?))\b))|(?<bare>what are you (?:on|taking))|what(?:['’]s| is| are) your (?:symptoms?|medication|date of birth|postcode)|what symptoms (?:are you|have you|do you (?:have|get))|how much do you weigh)\b[^.!?\n]{0,60}\?[^\p{L}\p{N}]{1,6}(?:(?:please|just|then|so) )?(?:${publicVerbs}|tell|share|let (?:us|me) know)\b[^.!?\n]{0,30}?\b(?:below|here|underneath|(?:in|under) (?:the |this )?(?:comments?|thread|replies|post))\b`,
    'giu',
  ),
)

/** Among colleagues it asks what they work with: “GPs, which statins do you use first?” */
const amongColleagues = lazyPattern(
  String.raw`(?:^\W*|\b(?:fellow|dear|calling(?: all)?|question for) )(?:[\p{L}’'-]+ ){0,2}(?:${colleague})\W{0,2}[,:–—?!]|, (?:(?:fellow|dear|my) )?(?:[\p{L}’'-]+ )?(?:${colleague})(?: (?:of|in) (?:this|our|the) \p{L}+)?\?|\bus(?:e|ing)\b[^?]{0,30}\b(?:first(?:[- ]line)?\?|to teach|(?:for|when) (?:teach|train|demonstrat)|in (?:cats|dogs|horses|children|pregnancy)\b)`,
  'iu',
)

const complaint = `rash(?:es)?|moles?|lumps?|spots?|bites?|blisters?|wounds?|sores?|ulcers?|swelling|warts?|verrucas?|boils?|cysts?|growth|lesions?|eczema|(?:itchy|sore|swollen|painful|red|infected|weird|strange|odd|dodgy|funny|scaly|cracked|bleeding|ingrown|broken) (?:\\w+ )?(?:${bodyPart}|toenails?)`
/** “Got a strange mole? Post a photo below”: of what, only the question says. */
const shown = lazy(() =>
  makePattern(
    String.raw`\b(?:${complaint})\b[^.?\n]{0,80}\?[^\p{L}\p{N}]{1,6}(?:(?:please|just|then|so|why not|feel free to) )?(?<request>(?<verb>post|pop|drop|put|stick|add|share|upload|attach|leave|send|DM|PM|message|WhatsApp|inbox)(?: (?:us|me))?(?: an?| your| some)?(?: (?!the|this|these|our|my)[a-z]{2,12})? (?:photos?|pictures?|pics?|snaps?|images?|selfies?|close-?ups?)\b)(?! of (?!it\b|them\b|that\b))(?<rest>[^.!?\n]{0,100})`,
    'giu',
  ),
)

/** “Take a picture of your toenail. WhatsApp it to us”: of what, only the step before says. */
const shownFirst = lazy(() =>
  makePattern(
    String.raw`(?<=^|[.!?:;,–—…(\n\x7F\uFFFC*•\d-]\s{0,3}|\b(?:please|just|simply|then|and|or|to|now|first) )(?<step>take|grab|get|snap|shoot|film|record|photograph|screenshot|have)\b(?<what>[^.!?]{1,60}?\b(?:${bodyPart}|${complaint}|blood results|yourself (?:walking|running|squatting|standing|moving|swallowing)))(?![\p{L}-])(?<gap>[^?]{0,70}?)\b(?<request>(?<verb>WhatsApp|DM|PM|message|inbox|text|send|ping|post|upload|pop|share) (?:it|them|(?:us |me )?(?:the|your) (?:photo|picture|pic|clip|video|vid|screenshot|image|snap)s?)\b)(?<rest>[^.!?\n]{0,80})`,
    'giu',
  ),
)

/** “My age is __, my symptoms are __”: a form to be filled in where everybody reads it. */
const blank =
  '(?:name|age|weight|postcode|date of birth|D\\.?O\\.?B|symptoms?|medications?|medicines?|meds|conditions?|diagnosis)(?: is| are)?[ :=-]{0,3}(?:_{2,}|\\.{4,})'
const blanks = lazy(() =>
  makePattern(String.raw`\b${blank}[^_\n]{0,30}[\s_]{1,6}(?:my )?${blank}`, 'giu'),
)
const postedHere =
  /\b(?:comments?|repl(?:y|ies)|below|thread|(?:in|to) (?:the|this|our) group|post (?:it|yours|this)|copy and paste)\b/i

/** “Your address, DOB and …”: the next detail says more. */
const more = lazy(() =>
  makePattern(
    String.raw`^(?:,| and| &| with| plus)[^.!?]{0,40}\b(?:${strong}|conditions|allergies)\b`,
    'iu',
  ),
)

const publicVerb = lazyPattern(`^(?:${publicVerbs})$`, 'i')
const socialVerb = /^(?:DM|PM|inbox|messag(?:e|ing)|WhatsApp)$/i
/** After it: a number to send it to. */
const toNumber = /^[^.!?\n]{0,60}\bto (?:us\b|this (?:page|number|account)|0\d|\d{5}\b|@)/
/** In the request itself: it comes to us, and in public. */
const toUs =
  /\b(?:us|me|(?:the|our) (?:page|inbox|account|gmail|hotmail)|here|below|underneath|comments?|thread|replies|our|this)\b/i
const inPublic =
  /\b(?:below|underneath|(?:in|under) (?:the |this )?(?:comments?|thread|replies|post))\b/i
const social = /\b(?:Messenger|WhatsApp|Facebook|Insta\w*|Twitter|DMs?|inbox|TikTok|Snapchat)\b/i
const safeWay =
  /\b(?:secure(?:ly)?|NHS App|(?:via|in|through|on|with) (?:the|our) app|NHSmail|(?:online|web|our|the|this|a) (?:\w+ ){0,2}(?:forms?|portal)|accurx|patient access|e-?consult|by post|in person|when you (?:come|ring|call|phone|visit|arrive|pop)|(?<!\b(?:time|queue|queues|queueing|wait|waiting|hold|minutes) )(?:over|on|by) the phone|at (?:your|the) appointment)\b/i
/** Moles and patches of another kind. */
const elsewhere =
  /\b(?:gardens?|lawns?|plants?|dogs?|cats?|pets?|horses?|cars?|walls?|knit\w*|costume)\b/i
/** “Drop us a message on here”: a verb of what is public, for what is private. */
const messaged =
  /^(?:drop|pop)\b.{0,20}\b(?:us|me) an? (?:\w+ )?(?:message|note|line)\b|^(?:leave|put|add)\b.{0,20}\ba (?:\w+ )?(?:message|note) (?:on )?here\b/is
const refusal = lazy(
  () =>
    /(?:\b(?:not|never|cannot|avoid|stop|without|instead of|rather than|no need to|nobody|scam\w*|beware|won['’]t)|n['’]t)(?:\s+[\p{L}'’-]+){0,4}[\s,]*$/iu,
)
/** Between the verb and the detail: *share this, and ask about your prescription*. */
const otherTurn =
  /\b(?:n['’]t|not|without|never|about|on (?:our|the|these) (?!posts?\b|comments?\b)|if|when|who|whose|because|before|after|to (?:get|find|learn|check|order|book|request|discuss|see|collect|renew|manage)|(?:your|the|a) (?:GP|doctor|nurse|surgery|practice|pharmacist|pharmacy|friend|family|midwife|consultant|healthcare|care team|provider|VA|employer|school|MP))\b/i
/** “Tell us about any …” */
const toldAbout = /^ (?:us|me) (?:a (?:bit|little) )?about\b/i
const otherAddress = /\b(?:e-?mail|web|IP)\s+(?:address)/i
/** After the detail: it goes to somebody who cares for the person. */
const toCarer =
  /^s?(?: (?:straight|directly|electronically|online))* (?:to|with) (?:your|the|a|our chosen|any|another) (?:\w+ )?(?:GP|doctor|nurse|surgery|practice|pharmacist|pharmacy|chemist|healthcare|health|care|provider|hospital|midwife|consultant)\b/i
/** “Prescription charges”, “symptom checker”: the detail only describes what follows. */
const compound =
  /^s? (?:charges?|checkers?|diary|costs?|exemption|prepayment|refills?|service|reviews?|tracker|lottery|questions?|advice|stor(?:y|ies)|journeys?|safety|error|errors|label|team|form|forms|delivery|book|books|changes)\b/i

export default defineRule({
  id: 'confidentiality/asks-for-details',
  summary: 'The draft asks people to post or message personal or clinical details.',
  why: `
    What people post in reply can be read by everybody, and a message on a social platform belongs
    to the platform as well. Neither is a record, and neither is safe.
  `,
  advice: 'Ask people to ring, to come in, or to use your secure form, and only for what you need.',
  references: [
    { source: 'nhs-messages-2026' },
    { source: 'gphc-regulate-social' },
    { source: 'caldicott-2020' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    public: 'This asks people to share personal details in public',
    private: 'This asks for personal details in a message; use your secure channel',
  },
  wakes: () => [...patternClues(mayAsk), ...patternClues(mayName)],
  examples: {
    bad: [
      { text: '«Reply with your NHS number» and we’ll check', severity: 'warning' },
      { text: '«DM me your symptoms» and medication', severity: 'info' },
      {
        text: '«Comment below with your postcode» and date of birth to book a flu jab',
        severity: 'warning',
      },
      { text: '«WhatsApp us a photo of the rash»', severity: 'info' },
      { text: 'Flu jab? Please «reply with your full name» and we will book you in.' },
      {
        text: 'Running low? «Message us your prescription» and we will sort it.',
        severity: 'info',
      },
      {
        text: '«Post a picture of your mole» in the comments and our nurse will look.',
        severity: 'warning',
      },
      { text: '«Put your date of birth» in the comments.', severity: 'warning' },
      { text: 'To book, «text us your date of birth».', severity: 'info' },
      { text: 'Just «text your postcode», DOB and allergies to 07700 900118.', severity: 'info' },
      {
        text: 'Copy this into the comments: «Age: ___ Medication: ___» and I will guess your star sign.',
        severity: 'warning',
      },
      { text: '«Comment your age & what you’re taking» 👇', severity: 'warning' },
    ],
    good: [
      'What are you taking to the picnic? Tell us below.',
      'Quiz: a boy has a rash. What’s your diagnosis? Reply below!',
      'What are your symptoms? If you have a rash as well, the thread below says what to do.',
      'Share your diagnosis story below with others who know it.',
      'Add your symptoms to the NHS App form before you call.',
      'Type your postcode into the NHS website to find a pharmacy.',
      'Comment below with where you live and I will name a walk nearby.',
      'Message us a photo of your patch of garden for our wellbeing wall.',
      'Drop a comment with what you take from this webinar.',
      'Please don’t post your NHS number here',
      'Have your date of birth ready when you ring',
      'Use our secure form to send a photo of the rash',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (container.meta.audience === 'internal' || container.meta.fictional) return
      const view = context.text(container)
      if (!mayAsk.test(view.value) || !mayName.test(view.value)) return
      if (postedHere.test(view.value)) {
        for (const match of view.matchAll(blanks())) {
          if (!context.signal(mentions, container).isMentioned(match))
            context.report({ at: match, message: 'public' })
        }
      }
      for (const match of view.matchAll(question())) {
        if (match.groups['bare'] !== undefined && !careNearby.test(textNear(match))) continue
        if (isAmongColleagues(match)) continue
        if (!context.signal(mentions, container).isMentioned(match))
          context.report({ at: match, message: 'public' })
      }
      for (const match of view.matchAll(shown())) {
        const { verb = '', request: words = '', rest = '' } = match.groups
        const isPublic = inPublic.test(rest)
        if (!isPublic && !socialVerb.test(verb) && !social.test(rest)) continue
        if (elsewhere.test(match.value) || safeWay.test(rest)) continue
        const start = match.end - rest.length - words.length
        const at = view.slice(start, start + words.length)
        if (context.signal(mentions, container).isMentioned(at)) continue
        const message = isPublic ? 'public' : 'private'
        context.report({ at, message, atMost: isPublic ? 'warning' : 'info' })
      }
      for (const match of view.matchAll(shownFirst())) {
        const { verb = '', what = '', gap = '', request: words = '', rest = '' } = match.groups
        const isPublic = inPublic.test(rest)
        if (!isPublic && !socialVerb.test(verb) && !social.test(rest)) continue
        if (elsewhere.test(match.value) || safeWay.test(gap + rest) || toCarer.test(rest)) continue
        if (refusal().test(sentenceAround(match).before) || refusal().test(gap)) continue
        if (!/\b(?:your|the|that|any|an?|yourself)\b/i.test(what)) continue
        const end = match.end - rest.length
        const at = view.slice(end - words.length, end)
        if (context.signal(mentions, container).isMentioned(at)) continue
        const message = isPublic ? 'public' : 'private'
        context.report({ at, message, atMost: isPublic ? 'warning' : 'info' })
      }
      for (const match of view.matchAll(request())) {
        const severity = gradeOf(match)
        if (!severity || context.signal(mentions, container).isMentioned(match)) continue
        const message = severity === 'warning' ? 'public' : 'private'
        context.report({ at: match, message, atMost: severity })
      }
    }

    return { post: look, field: (field) => field.prose && look(field) }
  },
})

/** Tablets to write on, or to wash up with. */
const otherTablets =
  /\btablets\b[^.!]{0,80}\b(?:iPads?|Android|Kindles?|Samsung|dish ?washers?|draw(?:ing)?|note-?taking|reading|e-?books?|stylus)\b/i

function isAmongColleagues(match: TextMatch): boolean {
  const asked = /^[^?]*\?/.exec(match.value)?.[0] ?? ''
  if (!/\byou(?: all)? us(?:e|ing)\b/i.test(asked)) return false
  return otherTablets.test(asked) || amongColleagues.test(`${sentenceAround(match).before}${asked}`)
}

/** How loudly a request may be reported: what is private is less exposed than what is public. */
function gradeOf(match: TextMatch): Severity | undefined {
  const { verb = '', gap = '', asked = '' } = match.groups
  const { before, after } = sentenceAround(match)
  const sentence = `${before}${match.value}${after}`
  const isPublic = inPublic.test(sentence)
  const isSocial = socialVerb.test(verb) || social.test(sentence)
  const turn = isPublic || isSocial ? gap.replace(toldAbout, '') : gap
  if (otherTurn.test(turn) || otherAddress.test(`${gap} ${asked}`)) return undefined
  if (refusal().test(before) || safeWay.test(sentence)) return undefined
  if (/^[^.!]{0,80}\?\W*$/.test(after) && answeredNo.test(textAfter(match, after))) return undefined
  if (toCarer.test(after) || compound.test(after) || otherTablets.test(sentence)) return undefined
  if (match.groups['home'] !== undefined && !careNearby.test(textNear(match))) return undefined
  if (publicVerb.test(verb)) {
    // “Drop your prescription off”, “post your prescription to us”: through a door.
    const isOnline =
      /^(?:reply|respond|comment)$/i.test(verb) || /\ba (?:comment|reply)\b/i.test(gap) || isPublic
    return isOnline ? 'warning' : isSocial || messaged.test(match.value) ? 'info' : undefined
  }
  if (!isSocial && !isPublic && !toUs.test(gap) && !toNumber.test(after)) return undefined
  const isMore = match.groups['strong'] !== undefined || more().test(after)
  if (!isMore && !isSocial && !isPublic) return undefined
  return isPublic ? 'warning' : 'info'
}

/** “Text us your date of birth? No.”, and not “No need to ring”. */
const answeredNo =
  /^\W*(?:(?:no|nope|never)(?:[.!–—]|,? (?:we|that|this|it)\b)|(?:please )?(?:do not|don['’]t)(?: (?:do (?:it|that|this|so)|ever|reply|answer)\b|[.!])|we(?:['’]d| would| will|['’]ll)? never (?:do (?:it|that|this|so)|(?:ask|text|message)(?: (?:you|anyone|anybody|patients|people))?(?: by| (?:for|to) (?:it|that|this|these|those|any|your|such|personal|details|send|text)))\b|(?:it|that|this)(?:['’]s| is) (?:an? )?(?:scam|fraud|not us|hoax)\b)/i

function textAfter({ view, end }: TextMatch, rest: string): string {
  return view.value.slice(end + rest.length, end + rest.length + 80)
}

function textNear({ view, start, end }: TextMatch): string {
  return view.value.slice(Math.max(0, start - 200), end + 200)
}
