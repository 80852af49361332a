import {
  defineRule,
  type LexiconHit,
  replaceWith,
  type Suggestion,
  type TextMatch,
} from 'professional/rule'
import { weightTerms } from '../lexicons/weight-terms.ts'
import { blockOf } from '../shared/claiming.ts'
import { isPartOfName, sentenceAround, standsAsNoun } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/weight-stigma',
  summary: 'Words shame people for their weight, or make a war of it.',
  why: `
    People who are shamed for their weight put off seeing anybody about their health. Alarm,
    battles and headless pictures make an enemy of a body that somebody lives in.
  `,
  advice: 'Name the person first, “people living with obesity”, and leave out alarm and war.',
  references: [
    { source: 'bda-weight' },
    { source: 'obesity-person-first' },
    { source: 'cap-weight-pom' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    words: 'People may feel shamed for their weight by “{actual}”',
    picture: 'The picture described here may shame people for their weight',
  },
  lexicon: weightTerms,
  examples: {
    bad: [
      'Christmas has gone. Time to lose the «flab» with our stair club.',
      'Did you «pile on the pounds» on holiday? Our dietitian can help.',
      { text: '«Obese patients» are queuing for jabs', severity: 'info' },
      'Join the «war on obesity»',
      'Get «beach body» ready with our plan',
      "Britain's «obesity time bomb»",
      'Advice for «the obese» on flu jabs.',
      'She is now «morbidly obese» and waits for surgery.',
      'A clinic for «morbidly obese people».',
      'Help us «fight obesity» in schools.',
      'Do not be a «couch potato».',
      'We all «pigged out» at Christmas.',
      'Lose weight this spring: «no excuses».',
      '![A «headless» person with a large belly](obesity.jpg)',
      '![«Close-up of a belly» and a tape measure](weight-loss.jpg)',
      'No jabs for «fatties», he wrote.',
      'The «obesity crisis» grows.',
      'The «obese patient» was moved.',
      '«Fat people» clog up our clinic.',
      'If you spent spring as a «couch potato», our walks are for you.',
    ],
    good: [
      '“Beach body in ten days” isn’t a health story.',
      'A seal has a coat of blubber.',
      'The pounds pile up when you save the bus fare.',
      'People living with obesity can book a review.',
      'Class 2 obesity (BMI 35 to 39.9).',
      'Eat less saturated fat, and more fat-soluble vitamins.',
      'We are fighting for better obesity services.',
      'Ask about NHS weight management.',
      'I was morbidly obese and nobody listened.',
      'If you are obese, your risk is higher.',
      'Fight obesity stigma with us.',
      'The war on drugs is not our subject.',
      'Our fatty acids leaflet is new.',
      'A summer body lotion with SPF 30.',
      'Hand in the form on time, no excuses.',
      'Every body is a beach body.',
      'We do not say “the obese”.',
      'He served at the Battle of the Bulge.',
      '![A headless screw on a worktop](screw.jpg)',
      '![Close-up of a tummy with a rash](rash.jpg)',
      'He fought for the obesity clinic.',
      'Low-fat kids’ meals.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const found = narrow(hit)
        if (!found || isPartOfName(hit.at)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        // “Help us fight obesity” describes nobody.
        const isSelf = context.signal(selfDescription, container).isSelf(hit.at)
        if (isSelf && hit.term.sense !== 'fight') return
        const { at, term } = found
        if (term.sense === 'picture') context.report({ at, message: 'picture' })
        else
          context.report({
            at,
            message: 'words',
            data: { actual: at.value },
            suggestions: suggest(found),
          })
      },
    }
  },
})

/** With the article before it: “an obese person” becomes “a person living with obesity”. */
function suggest(hit: LexiconHit): Suggestion[] {
  const { at, term } = hit
  const instead = term.instead ?? []
  const article = /\ban? $/i.exec(at.before)
  if (!article || !/^(?:person|patient|woman|man|child)\b/.test(instead[0] ?? ''))
    return instead.map((text) => replaceWith(hit, text))
  const whole = at.view.slice(at.start - article[0].length, at.end)
  return instead.map((text) => replaceWith({ ...hit, at: whole }, `a ${text}`))
}

const weight =
  /\b(?:weight|slim\w*|fat|diet\w*|calor\w+|gym|lbs?|stones?|inches|waist\w*|obes\w+|overweight|BMI|belly|bellies)\b/i
const product =
  /^[ -](?:lotion|butter|oil|wash|scrub|cream|spray|mist|positiv\w+|clock|temperature|heat)\b/i
const notTheEnemy =
  /^[ -](?:stigma\w*|sham\w+|bias|discrimination|phobi\w+|myths?|misinformation|services?|drugs?|jokes|cats?)\b/i
const anyBody = /\b(?:every|any|all|your)[ -]?(?:body|bodies)\b[^.]{0,20}$/i

/** “Half the waiting room needs to …”, “maybe …”. */
const told =
  /(?:\b(?:patients|people|folk|parents|kids|customers|punters|mums|dads|they|he|she|everyone|(?:half|most|some|all|lots) (?:of )?(?:the|our|my|these|you|them)(?: [\w'-]+){0,3}) (?:really |just |all |seriously |honestly )?(?:needs?|should|could do with|ought|wants?)(?: to)? (?:just |maybe |really )?|^\W*(?:maybe|perhaps|how about you|why don't you|just|try) )$/i

/** “The obese cost us …” */
const burden = /^ (?:cost|clog|fill|queue|eat|block|drain|take)s?\b/i

/** What to report of a hit, if the words around it bear it out. */
function narrow(hit: LexiconHit): LexiconHit | undefined {
  const { at, term } = hit
  if (term.sense !== 'label' && term.sense !== 'state') return isMeant(hit) ? hit : undefined
  const group = /\bthe (?:overweight and |(?:morbidly|severely|clinically) )?$/i.exec(at.before)
  if (group && (standsAsNoun(at) || burden.test(at.after))) {
    const instead = ['people living with obesity']
    return {
      ...hit,
      term: { ...term, instead },
      at: at.view.slice(at.start - group[0].length, at.end),
    }
  }
  return term.sense === 'state' && isMeant(hit) ? hit : undefined
}

/** Whether the words around a hit make it what it can be. */
function isMeant({ at, term }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  switch (term.sense) {
    case 'state':
      return (
        /\b(?:he|she|they|who|was|is|are|were|patients?|'s|'re) (?:now |just |\w+ly )?$/i.test(
          before,
        ) && !/\byou\b/i.test(before)
      )
    case 'fat':
      return !/(?:\b(?:low|full|high|less|reduced|body|trans|no|saturated)[ -]|-)$/i.test(before)
    case 'fight':
      return !notTheEnemy.test(after)
    case 'order':
      // “Put the fork down between bites.”
      return (
        !/^ (?:between|after|when|while|and (?:chew|wait|breathe))\b/i.test(after) &&
        weight.test(blockOf(at))
      )
    case 'diet':
      return (
        told.test(before) &&
        /^\s*(?:[.!…]|$|\p{Extended_Pictographic}|,? (?:and|mate|people|folks|tbf|tbh|lol)\b)/u.test(
          after,
        )
      )
    case 'slogan':
      return weight.test(blockOf(at))
    case 'body':
      return !product.test(after) && !anyBody.test(before)
    case 'flab':
      return !/\b(?:seals?|whales?|flap|heart|valve)\b/i.test(before + after)
    case 'picture':
      return isPictureOfWeight(at)
    default:
      return true
  }
}

function isPictureOfWeight(at: TextMatch): boolean {
  if (at.view.blockAt(at.start).kind !== 'alt') return false
  const text = blockOf(at)
  if (/\b(?:pregnan\w+|bump|rash|scar|stoma|inject\w+|insulin|baby|bruis\w+|hernia)\b/i.test(text))
    return false
  return /\b(?:obes\w+|overweight|fat|large|big|bulging|tape measure|measuring tape|scales)\b/i.test(
    text,
  )
}
