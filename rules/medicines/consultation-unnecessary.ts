import { type Container, defineRule, type TextMatch } from 'professional/rule'
import { medicineClues } from '../shared/medicine-table.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { anyOf, blockOf, nearOf } from '../shared/claiming.ts'
import { isOffered } from '../shared/offered.ts'
import { praisesPastime } from '../shared/pastimes.ts'
import { isForTrade } from '../shared/trade.ts'
import { healthService, isOtherTalk, otherService } from '../shared/selling.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { mentions } from '../signals/mention.ts'
import { startingIn } from '../signals/sentences.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

/** How far from a medicine this is said of it. */
const reach = 300

const unneeded =
  /\bno (?:awkward |medical |face[- ]to[- ]face |in[- ]person |long |need (?:for|to (?:see|speak (?:to|with)|talk (?:to|with)|visit|ask|tell|face|explain (?:yourself|it|anything) to)) (?:a |an |the |your )?)?(?:doctors?|GPs?|dentists?|prescribers?|clinicians?|appointments?|(?:medical |health )?questions?(?: asked)?|consultations?|prescriptions?|face[- ]to[- ]face|video call|(?:medical )?checks?)(?:['’]s (?:letter|note))?(?: (?:is |are )?(?:needed|required|necessary|asked))?(?!\w)|\b(?:skip|bypass|avoid|forget|ditch|beat) (?:(?:the|your|seeing the|a trip to the) |(?=GP queues?))(?:doctors?|GPs?|queue at the (?:doctors?|GP)|consultation|surgery|waiting room|GP queues?)(?:['’]s?)?(?!\w)|\bwithout (?:ever )?(?:having to |the need to |needing to )?(?:see|seeing|speak(?:ing)? to|talk(?:ing)? to|visit(?:ing)?|leaving home or seeing|consult(?:ing)?|troubling) (?:a|an|your|the|any) (?:doctor|GP|prescriber|pharmacist|nurse|clinician|specialist)s?(?!\w)|\bwithout (?:a |an |any )?(?:prescription|consultation|(?:medical |health |awkward )?question(?:s|naires?)|assessment|doctor|GP|appointment with a (?:doctor|GP))(?!\w)|\bno waiting rooms?(?!\w)|\b(?:choose|pick|select) your (?:own )?(?:treatment|dose|medicine|medication|strength|jab|pen|tablets|pill|HRT)(?:[ ,]+(?:and )?(?:then|first|complete|fill in|answer|pay|check ?out))|\b(?:doctor|GP|pharmacist)s? (?:is |are )?(?:not|isn['’]t|aren['’]t|un)[ -]?(?:needed|required|necessary)(?!\w)|\byou(?:['’]ll)?(?: also| really)? (?:do not|don['’]t|won['’]t|will not|never) (?:even )?(?:need|have) to (?:see|speak (?:to|with)|talk (?:to|with)|visit|ask|tell|face|explain (?:yourself|it|anything) to) (?:(?:a|an|your|the|any) (?:doctor|GP|dentist|pharmacist|nurse|prescriber|clinician)|any(?:one|body)|a soul)(?!\w)|\bwhy (?:see|visit|wait for|bother with) (?:a|the|your) (?:GP|doctor)(?=\?| when\b)|\bno (?:more )?(?:awkward|embarrassing) (?:conversations?|chats?|questions?|appointments?)(?!\w)|\b(?:skip|avoid|forget|ditch) the (?:(?:awkward|embarrassing) (?:chat|conversation)|(?:awkward |embarrassing )?questions|appointment|face[- ]to[- ]face|small talk)(?!\w)/gi

/** Who would be asked first, and what stands before them. */
const asked = String.raw`(?:(?:doctor|GP|dentist|specialist|dermatologist|prescriber|clinician|surgery|doctors['’]? surgery|GP surgery|medical practice|receptionist)s?(?:['’]s?)?(?: (?:appointments?|surgery|receptionist|queue|waiting room))?|waiting[- ]rooms?|lectures?|consultations?|questionnaires?|(?:8|eight) ?(?:am|o['’]clock) (?:scramble|rush|queue)|third degree|small talk)(?!\w)`
const the = String.raw`(?:(?:the|your|a|an|any|all (?:the|those|that)) )?(?:(?:long|awkward|embarrassing|dreaded|busy|stuffy|crowded|nosy) )?`
/** Ways round them, as far as another professional is not at the end of these. */
const roundSources = [
  String.raw`\b(?:don['’]t|do not|no need to|never|you needn['’]t|why(?: (?:would|should|do|did) (?:you|I|anybody|anyone)(?: (?:even|ever))?)?|stop|without|instead of) (?:bother(?:ing)?|troubl(?:e|ing)|involv(?:e|ing)|ask(?:ing)?|tell(?:ing)?|fac(?:e|ing)|the (?:hassle|bother|faff|stress) of|pester(?:ing)?|wait(?:ing)? (?:for|in|on)|queu(?:e|ing|eing) (?:for|at|up at)|sit(?:ting)? in|book(?:ing)? (?:with|in with)?|ring(?:ing)?|chas(?:e|ing))(?: (?:with|about|booking|ringing|seeing|asking|going to|waiting for|for|an appointment with|in|at)){0,2} ${the}${asked}`,
  String.raw`\b(?:forget(?: (?:all )?about)?|skip|bypass|dodge|swerve|miss out|cut out|ditch|escape|jump|lose|bin|sidestep|cancel|no more|no|zero|who needs|too busy (?:for|to see)) (?:(?:chats?|calls?|talks?|appointments?) with )?${the}${asked}`,
  String.raw`\b(?:zero (?:appointments?|calls?)|(?:zero|no) (?:paperwork|chats?))(?!\w)`,
  String.raw`\b(?:(?:do|does)(?: not|n['’]t)|no) need ${the}${asked}(?:['’]s?)? (?:say-so|permission|note|letter|approval)(?!\w)`,
  String.raw`\bcut (?:all )?(?:that|this|${the}${asked})(?: (?:bit|part|step))? out\b`,
  String.raw`\b(?:pick|choose|select|tap|click|tell us) (?:the|which(?:ever)?|any|what(?:ever)?) (?:[\w-]+ ){0,3}?(?:treatment|dose|medicine|medication|strength|jab|pen|tablets|pills|cream|patch)(?: and (?:the )?(?:dose|strength|pack(?: size)?|quantity))? (?:that )?you(?:['’]d| would)? (?:fancy|like|want|prefer)\b`,
  String.raw`\bgiv(?:e|ing) ${the}${asked} a (?:miss|swerve|rest|body swerve)\b|\bleav(?:e|ing) ${the}${asked} out of it\b`,
  String.raw`\b(?:sav(?:e|ing)|spar(?:e|ing)) yourself (?:the|a) (?:trip|wait|visit|journey|bother|hassle|queue|call|blushes)(?: (?:to|at|of|for|in)){0,2} ${the}${asked}`,
  String.raw`\b(?:sick|tired|fed up|bored) (?:of|with) (?:(?:waiting|queuing|queueing|hanging on|holding|begging|fighting)(?: (?:for|at|in|on)){1,2} )?${the}${asked}`,
  String.raw`\byou(?: will not|['’]ll never| will never| won['’]t| don['’]t| do not) (?:be asked|(?:have|need) to (?:answer|explain|justify|fill in|discuss)) (?:a single|any|anything|why|yourself)\b`,
  String.raw`\b(?:we|nobody|no one|no-one)(?: will| ['’]ll|['’]ll| is going to| to| won['’]t| don['’]t)? (?:(?:n?ever )?asks? (?:you|anything|any|questions|why)|judge|question you|quiz you|grill you)`,
  String.raw`\b(?:who(?:['’]s| has|['’]s got| has got| needs| wants)|life['’]s too short|can['’]t face|spare yourself|save yourself)\b[^.!?]{0,40}\b(?:see|seeing|sit|chat|chatting|talk|talking|speak|speaking|queu(?:e|ing)|wait|waiting|tell|telling|explain|explaining)\b(?: [\w’']+){0,4}? (?:to |for |at |with )?${the}(?:${asked}|(?:clinician|nurse|pharmacist|stranger)(?!\w))`,
  String.raw`\brubber[- ]?stamp(?:s|ed|ing)?\b|\bwav(?:e|es|ing) (?:it|you|everyone|everything|your order) through\b|\btick (?:a (?:few|couple of)|some) boxes(?=,? (?:and|then) )`,
  String.raw`\bno (?:lectures?|forms?(?: to fill in)?|questionnaires?|quizzing|third degree|judg(?:e)?ment)(?!\w)`,
  String.raw`\byou (?:do not|don['’]t|won['’]t) (?:even )?need (?:an?|any|your|the) ${asked}`,
  String.raw`\b(?:like|as (?:easy|simple|quick) as|the same as|no different (?:from|to)|same way) (?:you(?:['’]d| would| do)? )?(?:(?:order|buy|get|order up|book|add)(?:ing|s)? )?(?:(?:any|your|a|the|some)(?: (?:other|normal|weekly|ordinary))? )?(?:shopping|pizza|takeaway|take-away|curry|kebab|groceries|trainers|shoes|t-?shirts?|books?|flowers|coffee|loaf|online order|purchase|parcel)(?!\w)`,
]
const round = anyOf(roundSources)
/** Somebody looks at people after all. */
const looksAfter =
  /\b(?:pharmacists?|pharmacy team|nurses?|(?:our|a|independent|online|private) (?:\w+ )?(?:prescribers?|clinicians?|doctors?|GPs?)|assess\w*|(?:speak|talk|chat) (?:to|with) (?:us|our|a)|pop in|come in|drop in|walk in|see us)\b/i
/** It is bought like goods. */
const ordering =
  /\b(?:order(?:ing)?|buy(?:ing)?|basket|cart|check ?out|clicks?|tap|pay|delivered|(?:we|I|and) post|posted|sent|door|doormat|mat|in the post|ship(?:s|ped)?|from £|next[- ]day|(?:tick|click|tap|fill|answer)\b[^.!?]{0,60}\byour (?:[\w-]+ ){1,4}on (?:its|their) way)\b|£ ?\d/i

/** Something that is prescribed, though it is not named. */
const treatment =
  /\b(?:treatments?|tablets?|pills?|medicines?|medications?|meds|jabs?|injections?|pens?|prescri\w+|dose|strength|antibiotics?|creams?|patch(?:es)?|painkillers?|inhalers?|HRT|erectile|(?:about|for|with|have) ED)\b/i
/** Over the counter, for vaccines, for the NHS or for what is handed back this is a help. */
const harmless =
  /\b(?:Pharmacy First|111|sore throats?|earaches?|travel|vaccin\w+|flu|covid|emergency contracepti\w+|morning[- ]after|blood pressure(?! (?:tablets|pills|medic))|health check|repeat prescriptions?|test(?:ing|s)?|minor (?:illness|ailment)\w*|over the counter|pharmacy medicine|walk[- ]in|self[- ]refer\w*|physio\w*|counselling|talking therap\w+|stop(?:ping)? smoking|ear wax|screening|NHS|take[- ]?back|dispos\w+|(?:unwanted|unused|leftover|old|expired|out[- ]of[- ]date) (?:or \w+ )?(?:medicines?|medications?|tablets|pills|drugs)|scam|rogue|fake|illegal\w*|unsafe|beware|walk away|steer clear|dangerous|danger|risk\w*|recall(?:ed)?|should (?:not|never)|never|do not (?:buy|take)|don['’]t (?:buy|take))\b/i

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
  reach: 1,
  wakes: () => [
    ...patternClues(unneeded, ...roundSources),
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
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      const found = [...view.matchAll(unneeded)]
      const around = [...view.matchAll(round())]
      const places = new Set(found.map(({ start }) => start))
      for (const at of [...found, ...around.filter(({ start }) => !places.has(start))]) {
        const isRound = !found.includes(at)
        const own = blockOf(at, reach)
        // A paragraph that says it all is judged alone.
        const block = treatment.test(own) && ordering.test(own) ? own : nearOf(at, reach)
        // “Don’t bother your GP” is no word of the health service.
        const rest = withoutTags(isRound ? block.replace(at.value, '…') : block)
        if (isOtherTalk(block) || harmless.test(rest) || healthService.test(rest)) continue
        if (otherService.test(rest) || isRefused(at)) continue
        if (isRound && (looksAfter.test(rest) || !ordering.test(block))) continue
        const kinds = new Set(
          startingIn(context.signal(medicineMentions, container), {
            start: at.start - reach,
            end: at.start + reach,
          }).map(({ medicine }) => medicine.legal),
        )
        const isRestricted = kinds.has('POM') || kinds.has('pipeline') || kinds.has('unlicensed')
        if (kinds.size === 0 && praisesPastime(block)) continue
        // Pharmacy medicines are sold without a prescription.
        if (!isRestricted && (kinds.size > 0 || !treatment.test(block))) continue
        if (!isRestricted && isSoldAfterAdvice(at, block)) continue
        const isOwn =
          /\b(?:our|we|(?:from|off|with|through) us|(?:buy|order) (?:[\w-]+ ){1,4}here|clicks|my|pay|checkout|delivered|posted|in the post|basket|(?:tick|click|tap|fill|answer)\b[^.!?]{0,60}\byour (?:[\w-]+ ){1,4}on (?:its|their) way)\b/i.test(
            block,
          ) || isOffered(at, container, context)
        if (!isRestricted && !isOwn) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        context.report({ at, message: 'unnecessary' })
      }
    }

    return { post: look }
  },
})

/** “Ask our team about the tablets you can buy without a prescription”: those that are sold so. */
function isSoldAfterAdvice({ value, before }: TextMatch, block: string): boolean {
  if (!/^without (?:a|any) prescription$/i.test(value)) return false
  if (
    !/\b(?:buy|purchase|get|sold|available|bought|sell) (?:here |from us |over the counter )?$/i.test(
      before,
    )
  )
    return false
  return advised.test(block) && !prescribed.test(block)
}

const advised = /\b(?:ask|talk to|speak to|check with|tell) (?:our|my|the|your|a|us\b)(?: \w+)?/i
/** Kinds of medicine that need a prescription, most or all of them. */
const prescribed =
  /\b(?:antibiotics?|jabs?|inject\w+|pens?|erectile|ED|impotence|weight|slim\w*|skinny|hair|sleeping|opioids?|strong(?:er|est)?|contracepti\w+|hormones?|HRT|testosterone|statins?|steroids?|antidepressants?|acne|order|online|posted|delivered|delivery)\b/i

function isRefused({ before }: TextMatch): boolean {
  return /(?:\b(?:not|never|cannot|no(?:body|thing| medic(?:ines?|ations?)| tablets| pills)|stop(?:ping)?|change|changing|steer clear|avoid|wary|careful)|n['’]t)\b[^.!?]{0,60}$/i.test(
    before.slice(-80),
  )
}
