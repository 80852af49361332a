import {
  type ClueRow,
  type ClueRows,
  defineRule,
  expandBraces,
  lazyPattern,
  type LexiconHit,
  type Pattern,
  type Term,
  type TextMatch,
} from 'professional/rule'
import { pileOns } from '../lexicons/pile-ons.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { nextSentence, previousSentence, sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'civility/pile-on',
  summary: 'Followers are invited to go after a person or a small business.',
  why: `
    A crowd cannot be called back, and whoever stands alone against it may be harmed out of all
    proportion. Passing a call on counts as much as making it.
  `,
  advice: `
    Answer the post, and leave the person to those whose job it is: there are routes for complaints
    and concerns. Often no reply is needed, and mute or block is enough.
  `,
  references: [
    { source: 'gdc-social-2024' },
    { source: 'nmc-social' },
    { source: 'gphc-online-2016' },
    { source: 'hcpc-wisely' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: { crowd: 'Readers will take this as a call to go after somebody' },
  lexicon: pileOns,
  needs: () => callClues(),
  near: true,
  examples: {
    bad: [
      'Everyone go and «tell @smithpharmacy» what you think',
      '«Name and shame»: Dr Example at Anytown Surgery',
      "Let's all «leave one star» for them",
      '«Screenshot and share» before @x deletes it',
      'Please all «report @drjones» until the account is gone.',
      'RT and «ratio @drjones».',
      'You all know what to do: «flood» the inbox of @smithpharmacy.',
      'The owner is Mr Example. Let’s «get him sacked».',
      '«Call her out» wherever you see her, folks: @drjones.',
      'everybody «ring anytown pharmacy» and let them know what you think.',
      'Come on everyone, «let them have it».',
      'Everyone, please «report her to the NMC».',
    ],
    good: [
      'Please report side effects to Yellow Card',
      "Tag a colleague who'd enjoy this CPD",
      'Write to your MP about funding',
      "Report the post, don't reply",
      'Everyone email us for a place',
      'Please tell @exampletrust what you think of our new leaflet.',
      'everyone ring the surgery or you will be gone, please.',
      'We will never name and shame anybody.',
      'Name and shame policies do not work, says Dr Example.',
      'The minister wants to name and shame trusts.',
      'Please don’t report @drjones for an honest mistake.',
      'Please leave one star or five: every review helps us.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const at = aimedAt(hit)
        if (!at || context.signal(mentions, container).isMentioned(hit.at)) return
        context.report({ at, message: 'crowd' })
      },
    }
  },
})

const crowdWords =
  "(?:everyone|everybody|you all|all of you|(?:every (?:single |last )?one|each) of you|y'all|you['’]ve all|every (?:nurse|doctor|gp|pharmacist|dentist|midwife|physio|colleague|follower|one) (?:who follows|that follows|on here|reading|of you)|get yourselves|off you (?:all )?go|the lot of you|folks|followers|guys|team(?=,)|people(?=,| please| go\\b)|please all|all please|let's|(?:rt|retweet) (?:and|&)|find out (?:where|who)|some(?:body|one)(?: please)?(?= find)|share and|time to|come on|who's with me)"
/** Somebody speaks to a crowd. */
const crowd = lazyPattern(`(?:^|[^\\p{L}])${crowdWords}(?![\\p{L}])[^.!?]{0,80}$`, 'iu')
/** “…, all of you”, “… folks!” */
const crowdAfter =
  /^[^.!?]{0,80}[, ](?:everyone|everybody|all of you|every (?:single |last )?one of you|folks|people|followers|guys|(?:\w+ )?fam|y'all|team|you lot)\s*(?:[.!?:,]|\p{Extended_Pictographic}|$)/iu
const command = /(?:^\W*|[.!?,;:…–—-]\s*|@\w+\W+|\b(?:and|please|go|now|then|to|all|just|so) )$/i
const refused =
  /\b(?:don't|do not|never|not|won't|will not|stop|shouldn't|mustn't|rather than|instead of|no need to|refuse to|without|wants? to|plans? to|(?:will|would|can|could)(?! (?:every|you all|we all|all of|people))|may|might)\b[^.!?;:]{0,30}$/i

const handle = '@\\w{2,}|@[a-z]'
const titled =
  "(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Nurse)\\.? \\p{Lu}|(?:dr|mrs?|ms)\\.? \\p{L})[\\p{L}'-]+"
const workplace =
  "(?!(?:the|our|your|my|any|an?|local|this|that|every|at|in|to|of|from|for|and)\\b)(?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:Pharmacy|Chemists?|Surgery|Practice|Dental|Opticians?|Clinic|(?:Medical|Health) Centre|(?:Care|Nursing) Home|Aesthetics|Beauty|Salon|Spa|Vets|Training|Academy|page|Chiropractic|Physio|Wellness)\\b"
/** A pattern for names; who begins a sentence in a small letter writes them so as well. */
function nameIn(source: string): (at: TextMatch) => Pattern {
  const cased = lazyPattern(source, 'u')
  const small = lazyPattern(source, 'iu')
  return ({ view, start }) => {
    const from = view.sentenceAt(start).start
    return /^[^\p{L}@]*\p{Ll}/u.test(view.value.slice(from, from + 40)) ? small : cased
  }
}

/** A person or a small business by name, wherever it stands. */
const named = nameIn(`(?:${handle})(?![\\p{L}])|${titled}|\\b${workplace}`)
/** “Her name is Jo Bloggs”, an address to write to. */
const pointedAt = nameIn(
  String.raw`\bname(?:['’]s| is) (?!(?:an?|the|not|on|in|my|so)\b)\p{Lu}\p{Ll}+|\bcalled \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+['’]s (?:page|profile|account|posts?|inbox|wall)\b|\b[Tt]his is (?:him|her)\b|\b[Tt]he (?:owner|boss|shop|clinic|salon|business)(?:['’]s name)? is (?:called )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:address|number) in (?:my|our) story|[\w.+-]{1,40}@[\w-]{1,40}\.\w|\b[Hh]ere(?:['’]?s| is) (?:his|her|their|the [\p{L}' ’-]{1,30}) (?:e-?mail|number|address|phone)`,
)
const namedNext = nameIn(`^(?: to| the)?\\s+(?:${handle}|${titled}|${workplace})`)
const gotten = lazyPattern(`\\bget (?:${handle}|${titled}) $`, 'u')
const hostile =
  /\b(?:what (?:you|we|i|they) (?:think|really think)|what (?:(?:real|proper|actual|decent) \w+|\w+ (?:really|actually)) (?:think|make of)|what (?:you|we) (?:all )?(?:make|reckon) of|what (?:\w+ ){1,2}(?:really )?think of (?:him|her|them)|how (?:you|we) feel|until (?:they|he|she) (?:quits?|resigns?|stops?|apologises?|deletes?|pays?|goes|is gone|are gone)\b|so (?:they|he|she) learns?|demand\w*|disgust\w*|shame\w*|sacked|fired|gone|banned|suspended|struck off|apolog\w+|what (?:they|he|she) (?:did|has done|have done|said)|off (?:twitter|x|facebook|here)|a piece of your mind)\b/i
const friendly =
  /\b(?:kindness|support\w*|hugs?|proud|thank\w*|love\w*|great|welcome|congrat\w*|well done|our new|happy|birthday|enjoy\w*|feedback|survey|consultation|leaflet|photos?|five stars?|helps us|for (?:a place|slides|details|tickets|information)|grateful|poster)\b/i

/** Institutions can stand criticism, and campaigning is a right. */
const institution =
  /@\w*(?:nhs|gov|dhsc|trust|gphc|gmc|nmc|gdc|hcpc|bma|rps|rcn|rcgp|parliament|council|minister|party|bbc|news|office)\w*|@mp\w*|@\w+_mp\b/i

/** Senses of terms that a crowd is sent to somebody with, who comes next. */
const isPlain = ({ sense }: Term): boolean => sense === 'plain' || sense === 'direct'

/** What is in every text with a call that {@link aimedAt} finds somebody for. */
const callClues = (): ClueRows => {
  const plain = pileOns.filter(isPlain).flatMap(({ term }) => expandBraces(term))
  const next = plain.flatMap((verb): ClueRow => [
    `${verb} ^`,
    [
      [`${verb} to`, `${verb} the`],
      ['to ^', 'the ^', '@'],
    ],
    [[verb], ['@']],
  ])
  return anyClues(
    [...patternClues(String.raw`\b${crowdWords}`), next],
    [pileOns.filter((term) => !isPlain(term)).map(({ term }) => term)],
  )
}

function aimedAt({ term, at }: LexiconHit): TextMatch | undefined {
  const { before, after } = sentenceAround(at)
  if (refused.test(before) || friendly.test(before + after)) return undefined
  if (institution.test(after) && term.sense !== 'shame') return undefined
  const isCrowd = crowd.test(before) || crowdAfter.test(after)
  if (term.sense === 'outcome') return isCrowd && gotten.test(before) ? at : undefined
  if (term.sense === 'kept') return isKept(at, before, after) ? at : undefined
  if (!isCrowd && !command.test(before) && term.sense !== 'stars') return undefined
  switch (term.sense) {
    case 'shame':
      // “Name and shame policies do not work.”
      return !/^ (?!dr|mr|ms|time\b|the\b|this\b|these\b|before|it\b|and\b|him|her|them)\p{Ll}/u.test(
        after,
      ) &&
        (isNear(at, named) || (/^make/i.test(at.value) && isNear(at, pointedAt)))
        ? at
        : undefined
    case 'attack':
      if (isNear(at, pointedAt) && /^ (?:it|them|him|her|(?:his|her|their) \p{L}+)\b/u.test(after))
        return at
      // Whose inbox is flooded is somebody.
      if (/ (?:his|her|their) /i.test(at.value) && isNear(at, named)) return at
      return isCrowd || isAddressed(at) || /\b(?:until|till) (?:they|he|she)\b/i.test(after)
        ? withTarget(at, after)
        : undefined
    case 'spread':
      return isSpread(at, after, isCrowd) ? at : undefined
    case 'boss':
      return isCrowd ? withTarget(at, after) : undefined
    case 'hunt':
      return at
    case 'nod':
      return isPointedOut(at) || (egged.test(after) && isNear(at, named)) ? at : undefined
    case 'direct':
      return isCrowd && namedNext(at).test(after) ? withTarget(at, after) : undefined
    case 'stars':
      return (isCrowd || isAddressed(at)) &&
        (isNear(at, named) ||
          isNear(at, pointedAt) ||
          /^ (?:for|at|on) (?:them|him|her)\b/i.test(after))
        ? at
        : undefined
    case 'fate':
      return isCrowd ? at : undefined
    case 'egged':
      return (isCrowd || isAddressed(at) || sentOff.test(before)) &&
        isNear(at, named) &&
        !/^ (?:with|of|for|to|about|on (?!him\b|her\b|them\b))\b/i.test(after)
        ? at
        : undefined
    default:
      return isCrowd ? plainCall(at, after) : undefined
  }
}

/** “Get yourselves onto their page and …”, “jump on his latest post and …”. */
const sentOff =
  /(?:^|[.!?,;:] ?)(?:(?:right|ok|okay|so|now|come on|please),? ){0,2}(?:(?:get|take) yourselves|off you (?:all )?go|(?:jump|hop|pile|get|go|head) (?:straight )?(?:on|onto|over|into|round|in)(?: to| on)?)\b[^.!?]{1,80} (?:and|to) $/i

/** “Do your thing 😈”, “do your thing, internet”. */
const egged = /^ ?[😈👿😏🔥🤬😡]|^, (?:internet|twitter|people|guys)\b/iu

/** A name and where to find them, or an account, and nothing kind said of them. */
function isPointedOut(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  const around = [previousSentence(at), before, after, nextSentence(at)].join(' ')
  return (
    !friendly.test(around) &&
    (pointedAt(at).test(around) ||
      /(?<!\b(?:my|our) )\b(?:account|page|profile|handle|insta(?:gram)?)(?: is|:) @\w/i.test(
        around,
      )) &&
    /@|\b(?:works?|manages?|runs?|owns?|lives?|drives?|practises?|his|her|their)\b/i.test(around)
  )
}

/** “Screenshot @drx’s post before she deletes it and share it everywhere.” */
function isKept(at: TextMatch, before: string, after: string): boolean {
  return (
    keeping.test(before) &&
    ofSomebody.test(before + at.value) &&
    spreading.test(after) &&
    isNear(at, named)
  )
}

/** Not a guide before an office takes it down. */
const ofSomebody =
  /\b(?:he|she)\b|\b(?:posts?|tweets?|threads?|comments?|reviews?|repl(?:y|ies)|rants?|lies|videos?|stories|story|this|that|these|it)\b[^.!?]*$/i

const keeping =
  /(?:^|[.!?,;:…–—]\s*|\b(?:and|please|now|folks|everyone|everybody|someone|quick),? )\W*(?:take|grab|get|save|copy|capture|screen ?-?(?:shot|grab)|download|archive)\b[^.!?]{1,80} $/i
const spreading =
  /^(?: (?:down|it|this|that))?,? (?:and|then|&) (?:then )?(?:post|share|send|spread|put|pass|retweet|repost|make sure)\b[^.!?]{0,30}\b(?:everywhere|far and wide|everyone|everybody|every (?:group|page)|all over|widely|as many)\b/i

/** “Let her know what you think” asks for a view, and “of her 😡” for a blow. */
function isSpread(at: TextMatch, after: string, isCrowd: boolean): boolean {
  if (
    (/^let\b/i.test(at.value) ||
      ((!isCrowd || /^ (?:of|about)\b/.test(after)) && /^(?:tell|show)\b/i.test(at.value))) &&
    !/\b(?:exactly|just)\b/i.test(at.value) &&
    !/^ of (?:him|her|them)\b|^\W{0,4}[😡🤬👿]/u.test(after) &&
    !/\b(?:real|proper|actual|decent)\b/i.test(at.value) &&
    !/\bhow (?:popular|wrong)\b/i.test(at.value)
  )
    return false
  return isNear(at, named) || isNear(at, pointedAt)
}

/** “Ring”, “tell” and “report” are ordinary words: the target comes next, and a sting with it. */
function plainCall(at: TextMatch, after: string): TextMatch | undefined {
  const found = namedNext(at).exec(after)
  if (!found || /^ to\b/.test(found[0])) return undefined
  const isReport = /^(?:report|mass report)$/i.test(at.value)
  const around = `${after} ${nextSentence(at)}`
  if (!isReport && !hostile.test(around)) return undefined
  return at.view.slice(at.start, at.end + found[0].length)
}

function withTarget(at: TextMatch, after: string): TextMatch | undefined {
  const found = namedNext(at).exec(after)
  if (found) return at.view.slice(at.start, at.end + found[0].length)
  return isNear(at, named) || isNear(at, pointedAt) ? at : undefined
}

/** “You know what to do: …”, “… folks”. */
function isAddressed(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  return /\b(?:folks|everyone|everybody|people|all of you|know what to do|rt|retweet)\b/i.test(
    before + after,
  )
}

/** In the same sentence, or the one beside it. */
function isNear(at: TextMatch, pattern: ReturnType<typeof nameIn>): boolean {
  const { before, after } = sentenceAround(at)
  const name = pattern(at)
  return [before, after, nextSentence(at), previousSentence(at)].some((text) => name.test(text))
}
