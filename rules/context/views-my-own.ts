import {
  type Container,
  defineRule,
  type Draft,
  lazy,
  lazyPattern,
  makePattern,
  type TextMatch,
  v,
} from 'professional/rule'
import { patternClues } from '../shared/pattern-clues.ts'
import { openingOf } from '../shared/opening.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

/** A cheap question before the patterns below. */
const mayDisclaim =
  /\bown\b|\bmine\b|endorse|\bemployer|\b(?:personal|my) (?:views?|opinions?)\b|\bnot (?:that|those) of (?:my|our)\b|\b(?:views|opinions) only\b|\bnot those of\b/i

/** The same before what keeps the employer away in other words: each of them has one of these. */
const agreeing =
  '(?:means?|mean that|imply|implies|equal|signal) (?:that )?(?:(?:I|we) (?:agree|endorse)|agreement|agreeing|approval|endorsing)'
const apartSigns = lazyPattern(
  String.raw`\b(?:nothing|nowt|not|anything) to do with\b|\b(?:represent|reflect|representing|reflecting|represents|reflects|speak for|speaks for|speaking for|stand for|on behalf of|endorsed by) (?:my|our|the|any|their|where|whoever|anyone|anybody)\b|\b(?:as|for) (?:me|myself|a person|an individual)(?: only| alone)?,? (?:and )?(?:not|never|nor) (?:for|as|on behalf of|my|our|the)\b|\b(?:personal|private) capacity\b|\bme (?:talking|speaking|posting|ranting|rambling|waffling|venting|moaning|sounding off)(?: only)?,? (?:and )?(?:not|never)\b|\b(?:views?|opinions?|thoughts|tweets?|words|posts|comments|ramblings|rants),? not (?:those of |my|our|the)|\b${agreeing}\b`,
  'i',
)

/** Whom an author works for. */
const employer =
  '(?:(?:my|our|the|any|their)(?: [\\w-]+){0,2}? (?:employers?|boss(?:es)?|trusts?|health boards?|organi[sz]ations?|practice|compan(?:y|ies)|workplace|work|universit(?:y|ies)|colleges?|hospitals?|surgery|pharmacy|clinic|team|department|day job|ICB|council|school|institution|firm|chain|partners|regulator|professional body|service)|the NHS|(?:where|whoever|wherever|anyone|anybody|the (?:people|place)) (?:that |who )?(?:I work|employs me|pays me))'
/** What somebody posts. */
const words =
  '(?:views?|opinions?|thoughts|tweets?|toots|skeets|posts|posting|comments?|words|ramblings?|rambles|rants?|musings|content|feed|this (?:account|profile|page)|(?:what|anything|everything|nothing|stuff) (?:that )?(?:I|we) (?:post|say|write|tweet|share|put)(?: (?:on )?here)?)'

/** The disclaimers of profiles and posts; sentences in which somebody has a view are none. */
const disclaimer =
  /\b(?:all |any |these |my |the |personal )*(?:views?|opinions?|thoughts|tweets?|posts) (?:expressed |given |shared |here |are |is |in this \w+ |on here |all |now |still |entirely |strictly |purely |solely ){0,5}(?:(?:my|our) own|mine)\b|\b(?:views|opinions)(?: (?:are|all))? own\b(?![- ](?!lol\b)\w)|\b(?:own|personal) (?:views|opinions)(?: only)?(?= *(?:[.,;|•·!\n]|lol\b|$)| and (?:do not|don['’]t|not|are not|aren['’]t)\b)|\b(?:views?|opinions?|tweets|thoughts|posts) ?[=:] ?(?:(?:my|all my) own|mine|own)\b|\b(?:RTs?|retweets?|re-?posts?|likes?|follows?|shares)(?:[,/ &]+(?:and |& )?(?:RTs?|retweets?|likes?|follows?|shares|links))* ?(?:≠|!=|=\/=|<>|are not|aren['’]t|is not|do not (?:equal|imply|mean)|don['’]t (?:equal|imply|mean)|does not (?:equal|imply|mean)|not|no|never)(?: (?:an|as|meant as|to be taken as))? endorsements?\b|\b(?:(?:everything|anything|all|whatever|what)(?: (?:I (?:say|post|write)|posted|written|you read))?(?: (?:on )?here| on this \w+)?|this (?:blog|page|site|account|channel)) (?:is|are|reflects?|represents?) (?:only |just |purely |entirely )?my (?:own )?(?:personal )?(?:views?|opinions?)(?= *(?:[,;]|and|,? (?:and )?not)[^.!?\n]{0,12} not\b|(?:,| and)? not\b)|\b(?:not|nor|\w{2,6}n['’]t) (?:\w+ ){0,3}?(?:the )?(?:views?|opinions?|those|that) of (?:my|our) (?:employers?|trust|organisation|practice|company|workplace|university|hospital|health board|surgery|pharmacy|clinic)\b/gi

/** The same with the employer kept away from it, in other words. */
const apartSource = [
  // “Tweets are nothing to do with my boss”.
  `\\b${words} (?:[\\w'’]+ ){0,5}?(?:(?:nothing|nowt|not(?: anything)?) to do with|(?:not|never|\\w{2,6}n['’]t|nor)(?: [\\w-]+)? (?:represent|reflect|speak for|stand for)(?:ing|s)?|not on behalf of) (?:the (?:\\w+ )?(?:views?|opinions?|position|policy|policies|thinking)(?: \\w+)? of )?${employer}\\b`,
  `\\b(?:nothing|none of what) (?:that )?(?:I|we) (?:post|say|write|tweet|share)(?: (?:on )?here)? (?:represents?|reflects?|speaks for|is (?:on behalf of|endorsed by)) (?:the (?:\\w+ )?(?:views?|opinions?|position|policy) of )?${employer}\\b`,
  // “Anything I say here is me talking, not the Trust”.
  `\\b(?:is|it['’]s|that['’]s|are) (?:just |only |purely |always )?me (?:talking|speaking|posting|ranting|rambling|waffling|venting|moaning|sounding off)(?: only)?,? (?:and )?(?:not|never) (?:for |as )?${employer}\\b`,
  // “Doesn’t reflect the position of the trust”, with nothing in front.
  `(?<=^|[.!?|•·\\n]\\s{0,2})(?:(?:do|does)(?:n['’]t| not)(?: necessarily)? (?:represent|reflect)|not speaking (?:for|on behalf of)) (?:the (?:\\w+ )?(?:views?|opinions?|position|policy) of )?${employer}\\b`,
  // “Posting as me, not as the practice”.
  `\\b(?:posting|tweeting|speaking|writing|talking|here|commenting|I(?: only)? (?:speak|post|tweet|write))(?: \\w+)? (?:as (?:me|myself|a person|an individual)|for (?:me|myself)(?: (?:only|alone))?),? (?:and )?(?:not|never|nor) (?:(?:for|as|on behalf of) )?${employer}\\b`,
  `\\b(?:purely|strictly|only|solely|entirely|posting|tweeting|here|writing|I (?:am speaking|tweet|post)|I['’]m speaking|(?<=^\\W*|[.!?]\\s)speaking)(?: (?:purely|strictly|only|solely|entirely))? in (?:a|an|my)(?: (?:own|purely|strictly))? (?:personal|private) capacity(?: (?:only|and not (?:for|as|on behalf of) ${employer}))?\\b`,
  `\\bmy (?:own )?${words},? not (?:those of )?${employer}(?:['’]s?)?`,
  `\\b(?:RTs?|retweets?|likes?|follows?|shares?|sharing)(?: (?:and|or) \\w+)? (?:do(?:es)? not|do(?:es)?n['’]t|is(?: not|n['’]t)|are(?: not|n['’]t)|never|not|≠|!=) ?(?:necessarily )?${agreeing}\\b`,
].join('|')
const apart = lazy(() => makePattern(apartSource, 'gi'))

/** Around it: the draft is about such lines. */
const discussed =
  /\b(?:disclaimers?|add(?:s|ed|ing)?|put(?:s|ting)?|writ(?:e|es|ing)|wrote|say(?:s|ing)?|stat(?:e|es|ing)|includ(?:e|es|ing)|having|profiles? (?:that|which|with)|phrases?|lines?|words|like|such as|an?|your|their|whose)(?: (?:an?|the|that|this|words?|phrase|line)){0,2}[\s"“‘'(:]*$/i
const discussedAfter =
  /^["'”’]?[\s-]*(?:disclaimers?|line|lines|in (?:your|a|their|my) (?:bio|profile)|bios?|profiles?|does not|doesn['’]t|do not|don['’]t|won['’]t|will not|is (?:no|not|fine|okay|ok|enough)|isn['’]t|are no|offers?|protects?|gives?)\b/i
/** Before “my own”: they own something else, or are asked for. */
const otherHolder =
  /\b(?:share|value|respect|ask(?:ed)? for|respecting|welcome|hold|holds|has|have|with|of|for|form|formed|forming)\s+(?:\w+\s+)?$/i

/** “The same goes for “views my own””, “do not hide behind …”. */
const quotedAsThing =
  /\b(?:for|to|of|behind|about|under|from|than|without|despite|trust|forget|more|no|that|so does|and|or|nor) ["“‘]$/i

const requires = { requireDisclaimer: true } as const

export default defineRule({
  id: 'context/views-my-own',
  summary: 'The draft relies on a line that says that its views are the author’s own.',
  why: `
    A disclaimer does not travel with a screenshot, and regulators give it little weight: readers
    still know which profession speaks.
  `,
  advice:
    'Keep it if your employer asks for it, but write as though it were not there: it does not protect the post.',
  references: [
    { source: 'gphc-online-2016' },
    { source: 'hcpc-social' },
    { source: 'gmc-social-2024' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    disclaimer: 'This line does not protect the post',
    missing: 'The disclaimer your team asks for is missing',
  },
  options: {
    requireDisclaimer: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Your policy asks for such a line, so that its absence is reported instead.'),
    ),
  },
  reach: 1,
  wakes: () => patternClues(disclaimer, apartSigns),
  examples: {
    bad: [
      '«Views my own». That surgery is a joke',
      '«RTs ≠ endorsements»',
      '«Opinions mine» not the trust’s',
      'Pharmacist. «All views my own», not medical advice',
      'This «is just me rambling, not my employer».',
      'Locum, runner, dad. «Views own» lol',
      '«Views are still my own».',
      '«Tweets are my own» and so are the typos.',
      'ICU nurse | «personal views» | she/her',
      '«Retweets aren’t endorsements».',
      'These «aren’t the views of my employer».',
      '«All opinions expressed here are my own».',
      '«What we write doesn’t reflect the views of my employer».',
      'GP in the Fens. «RTs not endorsement». Tea.',
      'Midwife. «Likes and RTs are not endorsements».',
      { text: '«Pharmacist in Hull.» Tea and trains.', options: requires },
      {
        text: '1/ «Today we look at colds.»\n\n2/ They pass.',
        meta: { kind: 'thread' },
        options: requires,
      },
      '1/ «Views my own».\n\n2/ Views my own.',
      '«Nothing I say here reflects my employer».',
      '«Posting as me, not as the practice». Dental nurse in Fife.',
      'I’m «here purely in a personal capacity»: the bike shed leaks.',
      '«Ramblings have nothing to do with my health board».',
      '«Likes do not mean we agree». Tea, cats, podiatry.',
      'Dentist. «Opinions = mine».',
    ],
    good: [
      '“Views my own” is fine, but it changes nothing of our policy.',
      { text: 'Pharmacist in Hull. Views my own.', options: requires },
      {
        text: 'Elmfield Pharmacy, open until 8pm.',
        options: requires,
        meta: { author: { type: 'organisation' } },
      },
      'In my view the policy needs another look.',
      'Writing “views my own” in a bio does not protect you.',
      'A views-my-own line changes nothing.',
      'Putting views are my own in your profile gives you no cover.',
      'I can only speak for myself.',
      'It was me talking, not the pharmacist, so blame me for the noise.',
      'If you hear me talking, not whispering, tell me.',
      'He views own-brand medicines with suspicion.',
      'People hold views of their own, and we listen.',
      'An endorsement by a celebrity is not evidence.',
      'We asked patients for their own views.',
      'My own opinion is that tea helps.',
      'This guideline replaces my own notes.',
      'The views from the ward are lovely.',
      'She spoke to the committee in a personal capacity.',
      'The figures do not reflect the work of our team, says the auditor.',
      'The delay has nothing to do with the pharmacy: the wholesaler is short.',
      'I speak for my patients, not for the board.',
      'Retweets helped us find three donors.',
      'My employer asked for a note of what I post.',
      'Your views matter: tell us what you think of our clinic.',
      'I read the trust’s opinions and formed my own.',
    ],
  },

  create(context) {
    function look(draft: Draft): void {
      const containers = draft.children.filter((child) => child.type === 'post' || child.prose)
      const found = containers.flatMap((container) => disclaimerIn(container))
      const [first] = found
      if (!context.options.requireDisclaimer) {
        if (first) context.report({ at: first, message: 'disclaimer' })
        return
      }
      if (first || isOrganisation(draft.meta)) return
      const post = draft.children.find((child) => child.type === 'post')
      const opening = post && openingOf(post, context)
      if (opening) context.report({ at: opening, message: 'missing' })
    }

    function disclaimerIn(container: Container): TextMatch[] {
      const view = context.text(container)
      const patterns = [
        ...(view.holds(mayDisclaim) ? [disclaimer] : []),
        ...(view.holds(apartSigns) ? [apart()] : []),
      ]
      return patterns
        .flatMap((pattern) => [...view.matchAll(pattern)])
        .filter((at) => !isDiscussed(at) && !context.signal(mentions, container).isMentioned(at))
        .toSorted((a, b) => a.start - b.start)
    }

    return { draft: look }
  },
})

function isDiscussed(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  if (otherHolder.test(before) || quotedAsThing.test(before)) return true
  return discussed.test(before) || discussedAfter.test(after)
}
