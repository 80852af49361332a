import { type Container, defineRule, lazyPattern, type TextMatch } from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { anyOf, blockOf, sentenceOf } from '../shared/claiming.ts'
import { straighten } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

const pharmacy = String.raw`(?:(?:[A-Z][\w'&-]+\s{1,2}){1,3}(?:Pharmacy|Chemists?|Pharmacies)|(?:(?!(?:an(?:y|other)?|a|th(?:e|is|at)|your|their|my|our|other|different|which\w*|new|local|nearest|every|each|one|some|no)\b)[a-z][\w'&-]+ ){1,3}pharmacy)`
const ours = `(?:us|me|(?:our|my) (?:pharmacy|branch)|${pharmacy})`
const moving = '(?:[Ss]witch|[Mm]ove|[Cc]hange|[Ss]wap)'
const things =
  '(?:NHS |nhs |repeat |private |all |all of |(?:every(?: (?:last|single))? one|each(?: (?:and every )?one)?) of )*(?:your |their |her |his |the |my )?(?:NHS |nhs |repeat |electronic )*(?:prescriptions?|scripts?|medicines|medication|meds|repeats|nomination)'

/** What is handed out for a move. */
const reward = String.raw`(?:\b(?:vouchers?|gift|hampers?|prize|rewards?|(?:\d+|bonus|double|extra|loyalty) points|tenner|fiver|chocolates|tote|mug|freebie|money off|free (?!of\b|from\b|to\b|on\b|choice|nhs)\w+)\b|£ ?\d+ (?:off|card|voucher|credit|on|in|back|gift|cash))`
/** Any name, for a reward shows what is wanted. */
const place = String.raw`(?!(?:an?|any|every|each|th(?:e|is|at|ose)|your|his|her|their|another|electronic|NHS|online|private|paper|repeat|Spain|France|Ireland|England|Scotland|Wales)\b)(?:us|me|our (?:pharmacy|branch|team)|[A-Z][\w'’-]+(?: (?:&|and|[A-Z][\w'’-]+)){0,3})(?![\w'’-]| (?:at|on|in|behind) (?:the )?(?:front )?(?:desk|reception|counter|till))`
const goods = String.raw`(?:all |all of |(?:every|each) one of )?(?:your |their |her |his |the |my )?(?:[\w-]+['’]s )?(?:NHS |repeat |electronic |regular )*(?:prescriptions?|scripts?|medicines|medication|repeats)`

/** Who sits at the front of a surgery. */
const desk =
  "(?:girl|lady|woman|man|lad|person|staff|people|team)(?: (?:on|at|in|behind)(?: the| your)? (?:front )?(?:desk|reception|counter|surgery|doctor['’]?s|practice|GP)){1,2}"
/** Prescriptions that go anywhere, with a reward in the same sentence or the next. */
const rewardedMove = String.raw`\b(?:[Ss]witch|[Mm]ove|[Ss]hift|[Tt]ransfer|[Ss]wap|[Bb]ring|[Ss]end|[Pp]op|[Gg]et|[Tt]ake)(?:e?s|ing)? (?:(?:us|me) ${goods}|${goods}(?: moved| switched| sent| transferred)?(?: over| across| through| straight)? (?:to|with) ${place})(?=[^.!?\n]{0,90}(?:[.!?] [^.!?\n]{0,60})?${reward})`
/** What asks people to send their prescriptions to the writer. */
const plainSteers = [
  String.raw`\b[Nn]ominat(?:e|ing)\s{1,2}(?:us|(?:our|my) (?:pharmacy|branch|shop|store|chemist)|this pharmacy|${pharmacy}|[A-Z]\w+(?= (?:instead|today|now|as your|for your (?:prescriptions?|repeats))\b))(?![\w'])`,
  String.raw`\b(?:[Cc]hoose|[Pp]ick|[Ss]elect|[Mm]ake|[Uu]se|[Ss]et|[Pp]ut|[Rr]egister|[Nn]ame|[Ss]ave|[Aa]dd) ${ours}(?: down)? (?:(?:as )?(?:your|the|their|his|her) (?:(?:nominated|chosen|preferred|regular|usual|local|own) )?(?:pharmacy|chemist)|(?:for|as|to (?:collect|handle|dispense|manage)) (?:\w+ ){0,3}?(?:prescriptions?|scripts?|medicines|medication|repeats|(?:nominated|chosen|preferred|regular) (?:pharmacy|chemist)))`,
  String.raw`\b(?:[Ss]witch|[Mm]ove|[Tt]ransfer|[Ss]end|[Bb]ring|[Cc]hange|[Ss]wap|[Dd]irect|[Ss]ign)(?:e?s|ing)? (?:all )?${things} (?:over |across |straight |through )?(?:to (?:us|me|(?:ours?|my)(?: (?:pharmacy|branch|team))?(?= |[.!?,]|$)|${pharmacy})|here|our way)(?![\w'])|\b(?:[Ss]witch|[Mm]ove|[Tt]ransfer|[Bb]ring|[Ss]wap) (?:all )?${things} (?:over|across) to [A-Z][a-z]+(?= (?:this|today|now|and|before|for)\b|[.!])|\b(?:[Ss]witch|[Mm]ove|[Tt]ransfer|[Ss]wap) (?:all (?:of )?)?your (?:NHS |repeat )?(?:prescriptions|scripts|repeats) to [A-Z][a-z]+(?=[.!\n]|$)`,
  String.raw`\b[Mm]ake ${place} your (?:new )?(?:home|place|first stop|one-stop shop) for (?:\w+ ){0,2}(?:prescriptions|scripts|repeats|medicines)\b`,
  String.raw`(?:${reward}|£ ?\d+)[^.!?\n]{0,40}\b(?:once|when|if|as soon as) your (?:\w+ )?(?:prescriptions|scripts|repeats) (?:come|are (?:sent|moved|with)|move|switch|get|go|land)\b[^.!?\n]{0,12} (?:us|me|here|ours)\b`,
  // What a prescriber would do in their place.
  String.raw`\bI(?:['’]d| would)(?: just)? (?:send|move|switch|transfer) (?:all (?:of )?your (?:\w+ )?(?:prescriptions|scripts|medicines|meds|repeats) (?:over |across |straight )?to [A-Z][\w'&-]+|${things} (?:over |across |straight )?to [A-Z][\w'&-]+(?=[^.!?\n]{0,30}\bif I were you\b))`,
  String.raw`\b[Ll]et us (?:have|take over) ${things}(?![\w'])`,
  String.raw`\b[Yy]our (?:NHS |nhs |repeat )*(?:prescriptions?|scripts?|repeats) (?:will )?(?:now |automatically |all )*(?:go|come|be sent) (?:straight )?to ${ours}(?= unless\b)`,
  String.raw`\b(?:[Gg]et|[Hh]ave|[Ww]ant) (?:all |(?:every (?:last |single )?one|each(?: one)?) )?(?:of )?your (?:NHS |nhs |repeat )*(?:prescriptions?|scripts?|medicines|medication|repeats) (?:sent|moved|switched|transferred|directed) (?:straight |over |through )?(?:to ${ours}|here)(?![\w'])`,
  String.raw`\b(?:[Aa]sk|[Tt]ell|[Gg]et) (?:your |the )?(?:GP )?(?:surgery|GP|doctor|practice|reception(?:ist)?) (?:to (?:move|send|switch|transfer|nominate|change)|(?:that )?you(?:['’]d like| would like| (?:just )?want)) (?:\w+ ){0,4}?(?:to (?:us|me)|us|here|(?:to|with|from) ${pharmacy})(?![\w'])`,
  String.raw`\b(?:[Aa]sk|[Tt]ell|[Gg]et) (?:your |the )?(?:GP )?(?:surgery|GP|doctor|practice|reception(?:ist)?|${desk}) to (?:move|send|put|switch|transfer|change) ${things} (?:over |across |straight |through )?(?:to (?:us|me|${pharmacy})|here)(?![\w'])`,
  String.raw`\b(?:[Cc]ome|[Hh]op|[Jj]ump|[Ss]witch|[Mm]ove|[Ss]wap) (?:on )?(?:(?:over|across) )?to (?:us|me|ours|[A-Z][\w'’&-]+),? [^.!?\n]{0,40}\bwe(?:['’]ll| will| can) (?:move|transfer|switch|bring|swap|sort) (?:everything|it all|the lot|all (?:of )?your \w+|${things}) (?:across|over)(?![\w'])`,
  String.raw`\b${moving} your (?:nominated |usual |regular |local |current )?(?:pharmacy|chemist|nomination) (?:over )?to (?:us(?![\w'])|[A-Z]\w+)`,
  String.raw`\b(?:[Ss]ign up|[Rr]egister|[Jj]oin)(?: (?:with )?(?:us|our (?:pharmacy|branch))| here)(?: today| now)? for ${things}(?![\w'])`,
  String.raw`\b(?:[Ff]rom (?:now|then) on|[Aa]utomatically),? [^.!?\n]{0,60}\b(?:prescriptions?|scripts?|repeats)\b[^.!?\n]{0,40} (?:lands?|comes?|goes?|arrives?) (?:here|(?:straight )?(?:with|to|at) us)(?![\w'])`,
  String.raw`\b(?:[Ll]eave|[Dd]itch|[Dd]ump|[Qq]uit) your (?:current|old|usual|present|big|other|local) (?:pharmacy|chemist)|\b${moving} (?:your )?(?:pharmacy|pharmacies|chemists?)? ?(?:over )?to (?:us|me|${pharmacy})(?= |[.!?,]|$)`,
  String.raw`(?:£\d+ |\b)(?:gift|voucher|reward|points|£\d+|prize draw|free \w+|hamper)\b[^.!?\n]{0,40}\b(?:when|if|for|as soon as) (?:you )?(?:nominate|nominating|switch(?:ing)? (?:your )?(?:prescriptions?|pharmacy)|new nominations?|mov(?:e|ing) (?:your )?(?:prescriptions?|scripts?|repeats))`,
]
const steers = anyOf([...plainSteers, rewardedMove], 'g')
const incentive =
  /\b(?:gift|vouchers?|points|rewards?|£ ?\d+|prize|win|free (?:delivery|delivers?|gift|\w+ card)|deliver (?:\w+ )?free|discount|hamper|cash|free \w+ in it for you)\b/i
/** Free choice, private prescriptions, other nominations, and warnings of steering. */
const fair = lazyPattern(
  String.raw`\b(?:another pharmacy|any (?:other )?(?:pharmacy|chemist|community pharmacy)|whichever|which(?:ever)? pharmacy|a pharmacy of your choice|your choice of|of your choosing|pharmacy you like|free to (?:choose|nominate)|private prescriptions?|award|colleague|never (?:ask|tell|pressure)|must not|may not|should not|cannot|can['’]t (?:ask|offer)|not allowed|steering|direction of prescriptions|complain\w*|without (?:your|their) (?:consent|permission)|don['’]t (?:have|need) to(?! (?:lift|worry|do (?:a thing|anything|nothing)|queue|wait|think|remember|ring|call|leave|go back|speak|talk|tell|fill)\b))\b`,
  'i',
)
const negated = /\b(?:(?<!\bwhy )not|n['’]t|never|no need to|without|whether)(?: \w+){0,2} $/i
const supposed = /\b(?:if|when|after|before|once) you(?: \w+){0,2} $/i
/** “If you nominate us, you get …” offers a reward, and supposes nothing. */
const rewarded =
  /\b(?:get|receive|earn|win|claim|enjoy|(?:we|we['’]ll|we will) (?:give|send|enter|hand)|(?:there|here) is|(?:there|here)['’]s)\b[^.!?]{0,40}(?:\b(?:vouchers?|gift|points|rewards?|prize|hamper|cash|discount)\b|£ ?\d)/i

export default defineRule({
  id: 'medicines/steering-prescriptions',
  summary: 'People are asked to send their NHS prescriptions to one pharmacy.',
  why: `
    Patients choose where their prescriptions go. A post that presses them, or pays them, puts that
    choice in doubt and may break the terms of service for pharmacies.
  `,
  advice: 'Say that people may choose any pharmacy, explain how, and leave rewards out.',
  references: [{ source: 'npa-social' }, { source: 'cpe-nomination' }],
  severity: 'warning',
  profile: 'uk-pharmacy',
  since: '0.1.0',
  messages: {
    steering: 'This presses people to send their prescriptions to one pharmacy',
    incentive: 'This rewards people for sending their prescriptions to one pharmacy',
    oneName: 'This explains nomination, and names only one pharmacy',
  },
  wakes: () =>
    anyClues(patternClues(...plainSteers), [
      ...patternClues(rewardedMove),
      ...patternClues(reward),
    ]),
  near: true,
  examples: {
    bad: [
      { text: '«Switch your prescriptions to us» and get a £5 gift', severity: 'warning' },
      '«Nominate us» this month',
      '«Leave your old pharmacy» and we’ll do the rest',
      '«Send all your scripts here», we deliver free for new nominations',
      '«Choose us for your NHS prescriptions».',
      '«move your repeat prescriptions to anytown pharmacy» today!',
      '«Ask your surgery to move your prescription to me».',
      'A «£10 voucher when you nominate» our branch',
      '«Nominate our pharmacy» and earn 500 points.',
      { text: 'To set it up, tell your GP and «nominate\nAnytown Pharmacy».', severity: 'info' },
      '«Make us your chosen pharmacy»: it takes two minutes.',
      'Fed up with queues? «Switch to us».\n\nYour prescription will be ready.',
      '«Transfer your prescriptions to our branch» before Friday.',
      'If you «nominate our pharmacy» this week, you get a £10 voucher.',
      '«Tell reception you want your scripts to go to Anytown Pharmacy».',
      'Please «change your nominated pharmacy to us».',
      'Get your nan to «put us down as her chemist».',
      'Why not «have your scripts sent to us»?',
      '«Register with us for your repeat prescriptions».',
      'Our pharmacy has parking. «Move your repeats across to Elmfield» now.',
    ],
    good: [
      'Look us up on the register before you nominate us for your prescriptions.',
      'You can nominate any pharmacy you like, ask your surgery',
      'Send your private prescriptions to us by post.',
      'Nominate a colleague for an award',
      'Choose electronic repeat dispensing',
      'You can nominate us or any other pharmacy in the NHS App.',
      'You may nominate us, another pharmacy, or none.',
      'We must not ask you to nominate us in return for a gift.',
      'Your prescription has been sent to us and is ready.',
      'If you nominate us, your prescription comes by computer.',
      'If you nominate us, you get a text when your tablets are ready.',
      'Register with us for our talk on prescriptions.',
      'Why not tell us how your prescription gets to you?',
      'Nominate our pharmacy team for the award!',
      'Leave your old medicines with your pharmacy: we destroy them safely.',
      'Bring your prescription and your exemption card.',
      'The surgery sends prescriptions to the pharmacy of your choice.',
      'Switch to the NHS App for repeats.',
      'Change your nominated pharmacy at any time: nominate your nearest pharmacy, say.',
      'Order your repeat prescription seven days ahead.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const { audience } = container.meta
      if (audience === 'professionals' || audience === 'internal') return
      const view = context.text(container)
      let reported = -1
      for (const at of view.matchAll(steers())) {
        const sentence = view.sentenceAt(at.start)
        if (sentence.start === reported || isFair(at) || isOnWard(at)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        reported = sentence.start
        const message = messageOf(at)
        context.report({ at, message, atMost: message === 'oneName' ? 'info' : undefined })
      }
    }

    return { post: look }
  },
})

function isFair(at: TextMatch): boolean {
  const before = straighten(at.before.slice(-30))
  if (fair.test(blockOf(at)) || negated.test(before)) return true
  if (supposed.test(before) && !rewarded.test(sentenceOf(at))) return true
  if (/^ (?:for (?:an?|the|our)|team|pharmacist)\b/i.test(at.after)) return true
  if (ofCare.test(at.value) || honoured.test(at.after) || checked.test(at.after)) return true
  // “Switch to us”: only a text on prescriptions is about them.
  return !/prescription|script|medic|tablets|repeats|nominat|pharmac|chemist/i.test(at.view.value)
}

/** Where medicines go with whoever is admitted. */
const ofCare = /\b(?:Ward|Unit|Hospital|Hospice|Theatre|House|Hall|Surgery|A&E)\b/
/** “Bring your prescriptions here if you want us to check them”: an errand, and no switch. */
const checked =
  /^,? (?:if|when|for|so (?:that )?we|and we['’]ll|to)\b[^.!?\n]{0,50}\b(?:check(?:ed|ing|s)?|look(?:ed)? (?:at|over|through)|private(?:ly)?|animals?|pets?|vet|dispos\w+|destroy\w*|burn\w*|wrong|missing|quer(?:y|ies)|questions?|unsure|reviewe?d?)\b/i

/** What else of a pharmacy may win a prize. */
const honoured =
  /^ (?:gardens?|window|shop ?front|display|choir|dog|cat|float|mural|flower ?beds?|staff|driver|quiz)\b(?![^.!?]{0,60}\b(?:prescri|script|repeat|points|vouchers?|win\b|as your))/i

/** To explain is less than to press; a gift is more. */
function messageOf(at: TextMatch): 'steering' | 'incentive' | 'oneName' {
  if (incentive.test(blockOf(at))) return 'incentive'
  const isExplained =
    /\b(?:to|you can|and)\b[^.!?]{0,50}$/i.test(at.before) || /\bhow to\b/i.test(sentenceOf(at))
  const isName =
    /^nominat\w+\s{1,2}[A-Z]/i.test(at.value) && !/^\w+\s{1,2}(?:us|our|my|this)\b/i.test(at.value)
  return isName && isExplained && !/\b(?:us|we|our|my)\b/i.test(sentenceOf(at))
    ? 'oneName'
    : 'steering'
}

/** “Wards: send all prescriptions to us by 4 pm”: those who write them are spoken to. */
function isOnWard(at: TextMatch): boolean {
  return /^\W*(?:all )?(?:(?:ward|medical|nursing) staff|wards|doctors|prescribers|registrars|colleagues)[,:]|\b(?:us|me|here) (?:on|at) (?:the|our|this) ward\b/i.test(
    sentenceOf(at),
  )
}
