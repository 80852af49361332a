import { type Container, defineRule, lazy, lazyPattern, type TextMatch } from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { anyOf, blockOf, isAsserted, nearOf, nextSentence, sentenceOf } from '../shared/claiming.ts'
import { isLabelledAd } from '../signals/ad-labels.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { isOtherTalk } from '../shared/selling.ts'
import { treatment } from '../shared/treatments.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { mentions } from '../signals/mention.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half a|a|several|many'
const number = `(?:\\d[\\d.]*|${numberWords})`
const unit =
  '(?:lbs?|pounds|kgs?|kilos?|kilograms|stones?|st|inches|notches|dress sizes?|% of (?:her|his|their|my) (?:body ?)?weight)'

const amount = `${number}(?: and a half)? ?${unit}`
/** The same as far as clues show it. */
const anyAmount = `\\b(?:\\d|${numberWords}) ?${unit}\\b`
const andHalf = ` and a half ?${unit}\\b`

const size = String.raw`\b(?:from )?(?:a )?size \d{1,2} to (?:a )?(?:size )?\d{1,2}\b|\bfrom \d{1,2} ?(?:st|stone) [^.!?]{0,8}to (?:just |only )?\d{1,2}\b|\bwas (?:a )?size \d{1,2}\b(?! ?(?:shoe|in shoes|foot|feet|boot))[^.!?]{0,30}(?:[.,;–-]|\band\b|\bbut\b) ?(?:and |but )?(?:now )?(?:(?:she|he|they|I)(?:['’](?:s|re|m)| is| are| am) )?(?:now |only |just )?a (?:size )?\d{1,2}\b|\bsize \d{1,2} (?:in|last|at) \w+, (?:a )?(?:size )?\d{1,2} now\b`
const shades = String.raw`shades (?:whiter|brighter)\b`
const amounts = anyOf([
  size,
  String.raw`\b(?:lost|lose|losing|dropped|drop|shed|shedding|down|gone|melted|loses|dropping|is down|are down) (?:over |up to |more than |almost |nearly |about |an? (?:amazing|incredible|whopping|staggering) )?${amount}\b`,
  `\\b${number} ${shades}`,
  String.raw`\b${number} ?${unit} (?:gone|lighter|lost|down|off|loss|slimmer|vanished|melted|in (?:just |only )?\w+ (?:weeks?|months?|days))\b`,
])
const picturesOfClients = String.raw`\b(?:pics?|photos?|pictures?|snaps|selfies|videos?) (?:of|from) (?:our|my|one of our) (?:[\w-]+ ){0,3}(?:clients?|patients?|customers?|members?)\b`
const told = [
  String.raw`\b(?:before (?:and|&|\+|n|vs\.?) ?(?:the )?afters?|(?:left|top)(?: is|:)? ?(?:the )?before\b[^\n?]{0,12}\b(?:right|bottom)(?: is|:)? ?(?:the )?after\b|here(?:['’]s| is) the before\b[^.!?]{0,20}\bthe after|before ?(?:\/|->|vs\.?) ?after|befores? (?:and|&) afters?)\b`,
  String.raw`\b(?:transformations?|glow[- ]up|(?:see|spot) the difference (?:after|in|from)|(?:see|spot|look at|check out) (?:the difference|what) (?:(?:just|only) )?(?:\d{1,2}|one|two|three|four|a single) (?:[\w-]+ ){0,2}(?:sessions?|treatments?|visits?|syringes?|vials?) (?:of [\w ]{2,20} )?(?:made|did|has made|has done|have done)\b|(?:see|watch) (?:those|these|her|his) (?:[\w-]+ ){0,2}?(?:lines|wrinkles|crow['’]s feet|spots|scars|pounds|inches|bags|veins|cellulite|pores) (?:vanish|disappear|melt|fade)|(?:results|skin|lips|smile|hair) (?:so far|speak for themselves|like (?:this|these)|after (?:just |only )?\w+ (?:sessions?|treatments?|weeks?|months?))|(?:amazing|incredible|stunning|life-changing|real|fantastic|unbelievable) results|look at (?:these|those|this|that|her|his|[a-z]+['’]s) (?:\w+ )?(?:results?|lips|skin|face|smile|jawline|cheeks|glow|hair(?:line)?|waist|brows|teeth))\b`,
  String.raw`\b(?:(?:\d+ ?(?:%|per ?cent)|(?:nine|9|eight|8) (?:out of|in) (?:ten|10)) (?:of )?(?:our|my) (?:[\w-]+ ){0,2}(?:clients|patients|customers|members)|same (?:girl|woman|man|guy|lady|person|client|patient),? |took (?:[\w-]+ ){1,3}years off|(?:she|he|they) (?:says?|told (?:us|me)|writes?)|(?:our|my) (?:\w+ )?(?:client|patient|customer|member)s? (?:say|says|love|loves|told|lost|looks?|feels?|is|was|are|went|wrote|swears?)|(?:our|my) (?:clients|patients|customers|members)['’] results|what (?:our|my) (?:\w+ ){0,2}(?:clients|patients|customers|members) (?:say|said|think)|(?:5|five)[- ]?stars?|(?:says|said) (?:our|my) (?:\w+ )?(?:client|patient|customer|member)|(?:says|said|writes|wrote) (?:one|another|an?) (?:(?:of|our|my|the|happy|recent|lovely|delighted|\w+) ){0,3}(?:clients?|patients?|customers?|members?|people)|years younger|(?:pain|wrinkles|acne|scars?|spots|migraines|lines|eczema|hair loss)(?:(?:['’]s| has| have| is| are| was| were) (?:all |finally |completely |totally |now )?(?:gone|clear(?:ed)?)|(?:['’]s| has| have)? (?:all |finally |completely |totally )?(?:vanished|disappeared|faded|melted away))|(?:skin|face) (?:is|was|went|has gone|looks) (?:\w+ )?(?:clear|flawless|glowing|spotless))\b`,
]
/** Two moments of one treatment: “month 0 and month 6”. */
const step = '(?:day|week|month|session|visit)'
const first = `${step} (?:0|1|zero|one)\\b`
const last = `${step} (?:\\d{1,3}|two|three|four|five|six|eight|ten|twelve)\\b`
const moments = String.raw`\b(?:(?:swipe|scroll|compare|(?<!\b(?:send|take|upload|share|e-?mail|bring|text)(?: us| me)?(?: an?| your| the| one)? )(?:photos?|pics?|pictures?|snaps?))\b[^.!?]{0,50}|(?:skin|hair(?:line)?|face|teeth|smile|lips|jaw(?:line)?|chin|waist|tummy|belly|arms|legs|scars?|brows|nails) (?:at|on|in|from) )\b${first},? (?:and|to|vs\.?|versus|then|next to) ${last}|\b${first} ?(?:vs\.?|versus|➡️?|→|->) ?${last}`
const stories = anyOf([...told, picturesOfClients, moments])
/** Signs, apart from the rest: case takes time to even out beyond ASCII. */
const signs = anyOf(
  [String.raw`★{3,5}|⭐{3,5}|(?:[Bb]efore|BEFORE) ?(?:➡️?|→|👉) ?(?:[Aa]fter|AFTER)`],
  'g',
)
/** Somebody is quoted by a first name. */
const quoted = anyOf(
  [
    String.raw`(?<=[.!,?]?["”’'],? ?)(?:says|writes|said) [A-Z]\p{Ll}+\b(?=[ ,.!]|$)|(?<=[.!?\w]["”]\s?)[-–—~] ?[A-Z]\p{Ll}+\b(?=[ ,.!\n]|$)|(?<=[.!?]["”]\s?)[A-Z]\p{Ll}+, \d\d\b`,
  ],
  'gu',
)

/** The visit is praised, not the treatment. */
const visit =
  /\b(?:friendly|welcoming|helpful|parking|quick service|reception\w*|polite|kind staff)\b/i
const visitReach = 60
/** It is the writer’s own running, or no treatment. */
const otherThing = lazyPattern(
  String.raw`\b(?:10k|5k|marathon|running club|couch to|digital transformation|service transformation|transformation (?:programme|team|director|lead|plan)|trials?|study|placebo|researchers|charit\w+|fundrais\w+|donat\w+|NHS|aim (?:for|to)|general advice|healthy rate|realistic|hygiene rating|food hygiene|hand ?wash\w*|before and after (?:meals?|eating|school|work|surgery|your (?:operation|scan|appointment|test)|each|every|food|contact|a meal|patient|use|exercise|treatment|birth|pregnancy|having|taking|you|care|the|hours))\b`,
  'i',
)
/** Somebody is shown: “Meet Sheila, who …”. */
const introduced = lazy(
  () =>
    /\b(?:[Mm]eet|[Tt]his is|[Hh]ere(?:['’]s| is)) \p{Lu}[\p{L}'’-]+,? who(?:['’]s| has| have)? $/u,
)
/** The same as praise, which may be for what they did without a clinic. */
const cheered = lazy(
  () =>
    /\b(?:[Ww]ell done|[Cc]ongrat(?:s|ulations)|[Hh]ats off|[Ss]hout[- ]?out|[Kk]udos|[Pp]roud) (?:to|of)(?: our| my)?(?: \p{Ll}+){0,2} \p{Lu}[\p{L}'’-]+,? who(?:['’]s| has| have)? $/u,
)
const ours =
  /\b(?:our|my) (?:[\w-]+ ){0,3}(?:plan|programme|clinic|treatment|method|course|jabs?|injections?|pens?|team|diet|shakes?|coach\w*|system|patch(?:es)?)\b|\bwith us\b|\bgone by\b|\b(?:our|my) (?:\w+ )?(?:patients|clients|members|customers) (?:have |typically |usually |all )?(?:los[et]|dropp?(?:ed)?|shed)\b/i

const signsUp =
  /\b(?:sign up|join us|enquire|start yours|(?:you|who['’]s) next|your turn|could be you|(?:fancy|want) (?:the same|(?:a )?results?|(?:skin|lips|hair|teeth|a smile) like))\b/i
/** How the next sentence gives the credit: “That’s what our plan did for Mo”. */
const credit =
  /\b(?:that['’]?s (?:what|how|our|the)|thanks to|all (?:down to|with|on)|did (?:it )?for)\b/i

export default defineRule({
  id: 'medicines/results-claim',
  summary: 'Results of a treatment are shown off in an offer: weights lost, before and after.',
  why: `
    One good result says nothing about what most people can expect. Amounts and rates of weight loss,
    and pictures of before and after, draw people into treatments that may not suit them.
  `,
  advice: `
    Remove the results. A patient’s story needs consent for this very use, and no product beside it.
  `,
  references: [
    { source: 'cap-weight-pom' },
    { source: 'cap-13', clause: '13.1' },
    { source: 'asa-rulings' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    amount: 'This advertises with how much somebody lost, or how fast',
    story: 'This advertises a treatment with what it did for somebody',
  },
  reach: 1,
  wakes: () =>
    anyClues(
      [...patternClues(amounts()), ...patternClues(size, anyAmount, andHalf, shades)],
      patternClues(cured),
      patternClues(...told, moments, /\b(?:says|writes|said) [a-z]/),
      [...patternClues(picturesOfClients), ['client*', 'patient*', 'customer*', 'member*']],
      // “My knees feel brand new.” Jean, 71
      [['<digit>'], ...patternClues(/\b(?:my|me)\b/), ...patternClues(improved)],
      [['<emoji>']],
    ),
  examples: {
    bad: [
      '“I «lost 3 stone» on Mounjaro with Elmfield Pharmacy” – Kelly. Ask us how.',
      'Sheila «lost 3 stone» in 8 weeks on our plan, book now',
      '«Before/after» our jaw slimming — swipe up',
      'Here is «what our skin patients say», discount code inside',
      '«20 lb gone» by summer',
      '«Before and after» our lip filler. DM to book!',
      'She «lost three stone» in ten weeks with our plan!',
      'Meet Sheila, who «lost 3 stone» with our injections. Book a call today.',
      '«Down 15kg» in 3 months on our programme. Join now!',
      'Look at this «transformation»!\n\nLaser from £60, book online.',
      '«My lovely client is» thrilled with her veneers. Book your consultation now.',
      'Slimming clinic: «lose up to 2 stone» by Easter. From £99.',
      {
        text: '«Amazing results» with our hair treatment.',
        meta: { kind: 'ad' },
      },
      '⭐⭐⭐⭐⭐ Microneedling changed my skin, says Jo. Book now.'.replace(
        '⭐⭐⭐⭐⭐',
        '«⭐⭐⭐⭐⭐»',
      ),
      'Our members «dropped two dress sizes» in six weeks. Sign up now, £29.',
      'My clients «lose 2 stone» on average in 12 weeks. Join them!',
      '«Look at Priti’s glow» after two peels! Book yours.',
      '«Six shades whiter» in an hour! Whitening, £180.',
      'Not me weeping at this «transformation». Peels £75.',
      'I «lost two stone» with these shakes. #ad',
      '«From 17 stone to 12»! That’s what our clinic did for Ray. Who’s next?',
      '«Nine in ten of our clients» drop a size. Slimming clinic, book now.',
      'A couple of «pics of our gorgeous client», six weeks apart. Peels from £70.',
      '“It took years off me.” «– Rita», 61. Fillers from £150, book now.',
      'Her «spots have completely cleared». Laser from £60, book online.',
      '“Best thing I ever did,” «says Dawn» about our laser treatment. Book now.',
    ],
    good: [
      'Before and after pictures can mislead. When you choose a cosmetic clinic, check the register.',
      'Aim for 1–2 pounds a week',
      'In the trial people lost 15 kg in a year: https://example.org/trial',
      'Lovely review: friendly team, quick service, five stars! Book your flu jab.',
      'I lost a stone training for the marathon.',
      'Wash your hands before and after meals.',
      'Unexplained weight loss? Lost a stone without trying? See your GP.',
      'We do not share before and after pictures.',
      'We removed the before and after photos. Treatments cost the same.',
      { text: 'Sheila lost 3 stone on our plan, book now', meta: { audience: 'professionals' } },
      'Before and after photos help your dentist to plan. Book a visit.',
      'What to expect before and after your operation. Book a pre-op call.',
      'Our digital transformation starts this month.',
      'I went from a size 18 to a 12 as a midwife on nights. Our clinic opens at nine.',
      'My nan lost two stone when she was ill.',
      'Our patients say that the new door is heavy.',
      'The ASA banned an advert in which a woman “lost 3 stone in 8 weeks on our plan”.',
      'Pictures of our patients are never used to sell treatments. Book a talk.',
      'Same face, new hours: our clinic is open until eight. Book online.',
      'Our patient Forum is on Monday, in the treatment room. Book now.',
      'He says the car park is full. Book a later slot.',
      '“The treatment room is warm,” says Dawn, who opened it.',
      'Adverts that promise you will lose a stone in a week are misleading.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      const matches = (may: RegExp, pattern: () => RegExp): TextMatch[] =>
        view.holds(may) ? [...view.matchAll(pattern())] : []
      const found = [
        ...matches(mayWeigh, amounts).map((at) => ({ message: 'amount', at }) as const),
        ...matches(mayTell, stories).map((at) => ({ message: 'story', at }) as const),
        ...matches(maySign, signs).map((at) => ({ message: 'story', at }) as const),
        ...matches(mayQuote, quoted).map((at) => ({ message: 'story', at }) as const),
      ].toSorted((a, b) => a.at.start - b.at.start)
      for (const { message, at } of found) {
        if (!isShownOff(message, at, container)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        // One is enough: an advert repeats itself.
        return context.report({ at, message })
      }
    }

    function isShownOff(message: 'amount' | 'story', at: TextMatch, container: Container): boolean {
      const block = blockOf(at).slice(0, 1200)
      if (otherThing.test(withoutTags(block)) || isOtherTalk(block)) return false
      // News of a clinic goes from one thing to the next; praise of a visit may be anywhere in it.
      const praise = message === 'amount' ? `${blockOf(at, visitReach)} ${sentenceOf(at)}` : block
      if (visit.test(withoutTags(praise))) return false
      // The words of who is quoted stand in front, whatever they deny.
      const isTold =
        /^(?:says|said|writes|wrote|[-–—~]|\w+, \d)/i.test(at.value) ||
        introduced().test(at.before) ||
        (cheered().test(at.before) && ours.test(sentenceOf(at)))
      // A name and an age stand behind whatever somebody says.
      if (/^\w+, \d/.test(at.value) && !improved.test(at.before.slice(-160))) return false
      // “Not us crying over that glow-up” is how people say that they do.
      const isMeme = /\bnot (?:me|us) \w+ing\b/i.test(at.before.slice(-60))
      if (/\b(?:removed|taken down|deleted|stopped)\b/i.test(at.before.slice(-60))) return false
      if (!isTold && !isMeme && !isAsserted(at)) return false
      if (
        /^ (?:photos?|pictures?|images?) (?:help|are|may|must|need|should|will|can(?:['’]t|not)?|mislead|do(?:n['’]t| not)|never|of (?:my|our|the) (?:\w+ )?(?:desk|office|kitchen|garden|\w*room|ward|pharmacy|cupboard|shop|shed))\b/i.test(
          at.after,
        )
      )
        return false
      const isSold = isOffered(at, container, context) || isLabelledAd(container, context)
      if (message === 'amount') {
        const next = nextSentence(at)
        return (
          isSold ||
          ours.test(sentenceOf(at)) ||
          (ours.test(next) && (credit.test(next) || signsUp.test(block)))
        )
      }
      // “She says” leads into all kinds of things; a testimonial is quoted.
      if (/^(?:she|he|they)\b/i.test(at.value) && !/["“‘]|(?<!\w)'/.test(block)) return false
      return (isSold || signsUp.test(block)) && isOfTreatment(nearOf(at), container)
    }

    function isOfTreatment(block: string, container: Container): boolean {
      if (/\blos(?:e|t|ing) weight\b/i.test(block) || cured.test(block)) return true
      return treatment.test(block) || context.signal(medicineMentions, container).length > 0
    }

    return { post: look }
  },
})

/** What a treatment is praised for that nobody names. */
const cured =
  /\b(?:pain|sciatica|migraines?|headaches?|eczema|psoriasis|acne|tinnitus|insomnia|bloating|stiffness)\b[^.!?]{0,60}\b(?:(?:was|were|is|are|has|have|had|all|completely|it['’]s) gone|gone (?:in|after)|vanished|disappeared|cured|cleared up|pain[- ]free)\b/i

/** What somebody says whom a treatment has helped. */
const improved =
  /\b(?:I|my|me)\b[^”"]*\b(?:younger|brand new|like new|(?:pain|symptom)[- ]free|gone|lost|dropped|best|lov(?:e|ed|ing)|changed|never (?:looked|felt|been)|amazing|confiden\w+|finally|feel (?:like|so|great|amazing|human|alive|myself|new|good)|can (?:walk|sleep|smile|run|dance)|smiling|results?|difference|cleared|vanished)\b/i

/** Cheap questions before the patterns. */
const mayWeigh =
  /\b(?:lbs?|pounds|kgs?|kilos?|kilograms|stones?|st|inches|notches|dress sizes?|shades|weight)\b|\d ?(?:lb|kg|st)|size \d/i
const mayTell =
  /before|(?:day|week|month|session|visit) (?:0|1|zero|one)\b|(?:the difference|what) (?:just |only )?(?:\d|one|two|three|four|a single) |transform|results|glow|(?:see|spot) the difference|(?:says|said|writes|wrote) (?:one|another|an?) |same (?:girl|woman|man|guy|lady|person|client|patient)|years off|faded|melted away|(?:is|are|was|were|has|have|all|finally|completely|totally|now|['’]s) clear(?:ed)?\b|(?:skin|face) (?:is|was|went|has gone|looks) |stars?\b|years younger|told (?:us|me)|gone|vanish|disappear|\b(?:she|he|they|client|patient|customer|member) (?:says?|said|writes?)|(?:our|my) (?:[\w-]+ ){0,3}(?:client|patient|customer|member)|what (?:our|my)|look at/i
const maySign = /★|⭐|➡|→|👉/
const mayQuote = /says|writes|said|["”]\s?(?:[-–—~]|\p{Lu}\p{Ll}+, \d)/u
