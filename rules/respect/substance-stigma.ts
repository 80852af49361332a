import {
  defineRule,
  lazyPattern,
  type LexiconHit,
  replaceWith,
  type Suggestion,
} from 'professional/rule'
import { substanceTerms } from '../lexicons/substance-terms.ts'
import { isPartOfName, sentenceAround, standsAsNoun } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/substance-stigma',
  summary: 'A label or a judging word is used of people who use drugs or alcohol.',
  why: `
    A label makes a person of the drug, and “clean” makes everybody else dirty. People who expect
    to be judged stay away from the services that keep them alive.
  `,
  advice:
    'Say “people who use drugs”, “in recovery” or “a positive test”; under `us-health`, also “a person with a substance use disorder”.',
  references: [{ source: 'nida-words' }, { source: 'sdf-2020' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    label: 'Many people prefer not to be called “{actual}”',
    slang: 'Readers may take “{actual}” for mockery',
    wording: 'Many people prefer other words to “{actual}”',
  },
  lexicon: substanceTerms,
  examples: {
    bad: [
      { text: '«Addicts» waiting outside at 8:55', severity: 'info' },
      { text: 'He’s been «clean» for six months', severity: 'info' },
      { text: '«Drug abuse» is rising', severity: 'info' },
      { text: '«junkie» asked for needles', severity: 'warning' },
      'Services for «heroin addicts» and their families.',
      'Her father was an «alcoholic».',
      'The «methadone queue» goes round the corner.',
      'She got «clean» from heroin last year.',
      'Another «dirty sample» today.',
      '«Drug users» were unaware of the risk.',
      'An «addict» asked for help.',
      'A bench full of «winos».',
      'Three months «clean» today!',
      'So proud of my cousin, «clean» for two years.',
      'Help with a «drug habit».',
      'A programme for recovering «alcoholics».',
      'The waiting room belongs to «drunks» after ten.',
      'A bed was taken up by a «drunk» again.',
      'If your swab «comes back dirty», we talk about your doses.',
      'He «tested dirty» on Friday.',
      'The lad was called a hero, and he is an «addict».',
      'I was called a saint and a gem, and a «junkie» bit me.',
      'Is buprenorphine not just «swapping one addiction for another»?',
      'Two years «clean» from cocaine.',
    ],
    good: [
      'I have heard people at the bus stop mutter “junkies”.',
      '| Our old leaflet | Write instead |\n| --- | --- |\n| addict, junkie | person who uses drugs |',
      '1. “Junkies, eh?” → A breach: it insults.',
      '**Addict.** Once the usual word in clinics.',
      'Some of our group call themselves addicts, and some do not.',
      'Three months on, clean sheets still arrive late.',
      'Our ward, clean for a year, won a prize.',
      'An Alcoholics Anonymous meeting is on Monday.',
      'Do not mix it with alcoholic drinks.',
      'Use an alcoholic hand rub.',
      'Clean your hands.',
      'We supply clean injecting equipment.',
      'The drugs used in anaesthesia.',
      'Opioids can be addictive.',
      'We report child abuse.',
      "I'm an addict in recovery.",
      'Ask the Substance Misuse Team.',
      'Keep the wound clean for two days.',
      'The ward has been clean for 10 days.',
      'A self-confessed chocolate addict runs the marathon.',
      'Any news junkie will have seen it.',
      'Only political junkies read the whole report.',
      'Read the drug user guide of the service.',
      'Hot, alcoholic or fizzy drinks.',
      'The National Institute on Drug Abuse published a list.',
      'Say “people who use drugs”, not “addicts”.',
      'I have been clean for six months.',
      'The mixture is non-alcoholic.',
      'As an alcoholic, I know what Christmas is like.',
      'Dirty laundry goes in the red bag.',
      'Do not drive drunk, and never get into a car with a drunk driver.',
      'The urine bottle was dirty on the outside, so the lab sent it back.',
      'Anything that was drunk before the scan counts.',
      'A boozy lunch is no reason to miss a dose.',
      'Drunk or sober, you will be treated.',
      'You may have been called a wino, a junkie or worse. Not here.',
      'Two years clean from graffiti.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        if (!isMeant(hit) || isPartOfName(hit.at) || /^ Anonymous\b/.test(hit.at.after)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        const { sense } = hit.term
        if (sense !== 'wording' && context.signal(selfDescription, container).isSelf(hit.at)) return
        const isSlang = sense === 'slang'
        const message = isSlang
          ? 'slang'
          : sense === 'label' || sense === 'alcoholic' || sense === 'drunk'
            ? 'label'
            : 'wording'
        context.report({
          at: hit.at,
          message,
          data: { actual: hit.at.value },
          atMost: isSlang ? 'warning' : 'info',
          suggestions: suggest(hit),
        })
      },
    }
  },
})

/** What people say, with a smile, that they are hooked on. */
const hooked =
  /\b(?:chocolate|sugar|coffee|caffeine|tea|news|phone|gym|fitness|exercise|shopping|gaming|games?|social media|internet|tv|television|adrenaline|sex|love|food|running|cycling|books?|crime|podcasts?|travel|football|tech|data|work|crossword|quiz|cake|cheese|screen|fashion|power|speed|self-confessed|history|politics|political|policy|culture|music|film|travel|thrill|pizza|weather|sports?|cheap-thrill)[ -]$/i
const drug =
  /\b(?:drugs?|alcohol|drink|drinking|booze|heroin|cocaine|crack|cannabis|opioids?|opiates?|meth|substances?|methadone|diazepam|codeine|spice|detox|rehab)\b/i
const somebody =
  /\b(?:he|she|they|who|you|patients?|people|man|woman|son|daughter|brother|sister|cousin|nephew|niece|uncle|aunt|mate|mum|dad|friend|husband|wife|partner|him|her|them)\b/i
const kin =
  /\b(?:my|our|his|her|their) (?:\w+ )?(?:son|daughter|brother|sister|mum|dad|friend|husband|wife|partner|cousin|nephew|niece|uncle|aunt|mate|patient), $/i
const turn =
  /\b(?:been|be|being|get|gets|getting|got|gotten|stay|stays|stayed|staying|keep|keeps|keeping|is|are|was|'s|'re) (?:\w+ly |now )?$/i
const since =
  /^ (?:(?:now )?for (?:\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|over|more|almost|nearly|years|months)|and sober\b|since\b|(?:last (?:year|month|week|spring|summer|autumn|winter)|in (?:20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)|after (?:detox|rehab|treatment|prison)|with (?:our|the team's|some|my) (?:help|support)|in (?:prison|rehab|recovery)|on methadone)\b)/i
const counted =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|months?|years?) $/i
const endsThere =
  /^(?:\s*(?:[.!,]|$|\p{Extended_Pictographic})| (?:today|yesterday|now|and (?:sober|counting)|this week|tomorrow))/u

/** Whether the words around a hit make it what it can be. */
function isMeant(hit: LexiconHit): boolean {
  const { at, term, phrase } = hit
  const { before, after } = sentenceAround(at)
  switch (term.sense) {
    case 'label':
      return isNoun(hit) && !hooked.test(before) && !/^ (?:to|of)\b/i.test(after)
    case 'slang':
      return phrase.startsWith('junk') ? isAboutDrugs(before, after) : !hooked.test(before)
    case 'alcoholic':
      return (
        isAlcoholic(before, phrase) && isNoun(hit) && (phrase.endsWith('s') || standsAsNoun(at))
      )
    case 'clean':
      return isClean(before, after)
    case 'drunk':
      return isNoun(hit) && (phrase.endsWith('s') || (someDrunk.test(before) && standsAsNoun(at)))
    case 'tested':
      return (
        sample.test(before) &&
        /^\s*(?:[.,!?;:)…]|$|(?:again|so|and|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|for|this|last|today|twice|after|then|you|we|with|but)\b)/i.test(
          after,
        )
      )
    case 'testing':
      return !/^ (?:water|hands?|surfaces?|air|data|code|laundry|hospitals?)\b/i.test(after)
    default:
      return !/^ tubes?\b/i.test(after)
  }
}

/** “Another drunk”; no *blind drunk*, and nobody who gets drunk. */
const someDrunk =
  /\b(?:an?|the|that|this|another|some|every|any|one|old|known|usual|local|town|aggressive|abusive|violent|smelly) $/i
/** What is tested for drugs. */
const sample =
  /\b(?:samples?|urines?|urine (?:test|screen)s?|(?:drug |tox )?screens?|swabs?|wee|pee|UDS|drug tests?|toxicology|oral fluids?) (?:\w+ ){0,3}$/i

/** People call themselves junkies of anything, so that any other word before it is that thing. */
const beforeJunkie = lazyPattern(
  String.raw`(?:^|[^\p{L}\p{N} -] ?|\b(?:an?|the|this|that|these|those|some|any|every|another|no|of|by|for|from|to|with|and|or|as|like|are|is|were|was|two|three|few|more|many|most|all|our|my|your|his|her|their|old|young|poor|dirty|filthy|local|known|bloody|smelly|thieving|drug|drugs|heroin|crack|smack|coke|meth|opioid|opiate|fentanyl|spice|pill|ex|former|homeless|recovering|regular|usual|desperate|typical|just|you|i) )$`,
  'iu',
)

function isAboutDrugs(before: string, after: string): boolean {
  return beforeJunkie.test(before) && !/^ food\b/i.test(after)
}

/** Few nouns follow these, and most of those make a name of it: a *drug users’ forum*. */
function isNoun({ at }: LexiconHit): boolean {
  return !/^(?:['’]s|['’])?[ -](?:groups?|forums?|networks?|councils?|unions?|fees?|guides?|leaflets?|services?|surveys?|interface|experience|manual)\b/i.test(
    at.after,
  )
}

/** “An alcoholic” and “alcoholics”, and not “non-alcoholic” or “is it alcoholic?”. */
function isAlcoholic(before: string, phrase: string): boolean {
  if (/(?:-|\bnon )$/i.test(before)) return false
  return (
    phrase.endsWith('s') ||
    /\b(?:an?|the|that|this|every|known|recovering|former|functioning|chronic|another|my|his|her|our) (?:(?:recovering|former|functioning|chronic|known|recovered|reformed|lifelong|old) )?$/i.test(
      before,
    )
  )
}

/** “Got clean from heroin”, “she has been clean for six months”; wards and wounds are clean too. */
function isClean(before: string, after: string): boolean {
  // “Three months clean today!”
  if (counted.test(before))
    return (
      endsThere.test(after) || (/^ (?:from|off|of) /i.test(after) && drug.test(after.slice(0, 40)))
    )
  // “My brother, clean for three years”.
  if (before.endsWith(', ')) return since.test(after) && kin.test(before)
  if (!turn.test(before)) return false
  if (/^ (?:from|off|of) /i.test(after)) return drug.test(after.slice(0, 40))
  if (!since.test(after)) return false
  return somebody.test(before.slice(-40)) || drug.test(before + after)
}

function suggest(hit: LexiconHit): Suggestion[] {
  const { at, term } = hit
  const instead = term.instead ?? []
  if (term.sense === 'clean') {
    return /\bbeen $/i.test(at.before) ? [replaceWith(hit, 'in recovery')] : []
  }
  const article = /\ban? $/i.exec(at.before)
  if (!article || !/^person\b/.test(instead[0] ?? ''))
    return instead.map((text) => replaceWith(hit, text))
  const whole = at.view.slice(at.start - article[0].length, at.end)
  return instead.map((text) => replaceWith({ ...hit, at: whole }, `a ${text}`))
}
