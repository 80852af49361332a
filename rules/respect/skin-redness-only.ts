import {
  type Block,
  defineRule,
  type LexiconHit,
  type Kind,
  lazyPattern,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { firstPast, isHeading, lastUpTo } from '../shared/block-search.ts'
import { previousSentence, sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

/** What is written to be read by anybody who may have the symptom. */
const kinds: ReadonlySet<Kind> = new Set(['post', 'thread', 'web', 'newsletter', 'ad', 'video'])

export default defineRule({
  id: 'respect/skin-redness-only',
  summary: 'A symptom of the skin is described only as it looks on white skin.',
  why: `
    Redness can be hard to see on brown and black skin. People who look for red alone may miss an
    infection or a reaction, and come too late.
  `,
  advice:
    'Add how it looks on brown and black skin, and other signs such as warmth, swelling or pain.',
  references: [{ source: 'nhs-inclusive' }],
  severity: 'info',
  profile: 'uk-health',
  since: '0.1.0',
  messages: { redness: 'On brown and black skin this may not look “{actual}”' },
  lexicon: [{ term: 'red' }, { term: 'redness' }, { term: 'pink' }],
  examples: {
    bad: [
      'Look for a «red», itchy rash',
      'Cellulitis makes the skin «red» and hot',
      'Hives are «pink» raised bumps',
      'If «redness» spreads, call us',
      '# Sunburn\n\nYour skin goes «red» and sore. It may be red for days.',
      '## Rash\n\nThe rash is «red» and itchy.\n\n## Pills\n\nWe have brown ones.',
      'Nappy rash: sore, «red» patches on the bottom.',
      'Chickenpox starts as small «red» spots.',
      'A sting leaves a «red» mark on the skin.',
      'Caught the sun?\n\nIf you have gone «red», get into the shade.',
      'Is one calf hot & «red»? It could be a clot.',
      'If your baby’s bottom gets «red» and sore, use a barrier cream.',
      'A «red» ring around the bite needs a look.',
      '# Tick bites\n\n## Signs\n\n- fever\n- a «pink» ring\n- tiredness',
      'See a GP about a «red» circle spreading out from the bite.',
    ],
    good: [
      'Know the red flag symptoms of an infection.',
      'Bring the red book when your baby has a rash.',
      'Red blood cells fight no infection.',
      'Conjunctivitis makes your eyes red.',
      'Swallow one red tablet for the infection.',
      'The rash is red on white skin and may be harder to see on brown or black skin.',
      '## Cellulitis\n\nThe skin is red and hot.\n\nOn darker skin it may look purple or grey.',
      {
        text: 'The rash is red and blanching.',
        meta: { audience: 'professionals' },
      },
      { text: 'Thanks. My rash is less red now.', meta: { kind: 'review-response' } },
      'Our pink ribbon week is in October.',
      'The Red Cross treated an infection.',
      'Blood in your poo looks bright red.',
      'A sore throat with redness at the back of the throat.',
      'Red meat and the risk of inflammation.',
      'A red light shows while the steriliser runs after an infection.',
      'Do not write “a red rash” and nothing else.',
      'The trust is in the red.',
      '- Redness\n- Rashes',
      '# Bite-sized crafts\n\n- a small red lump of clay\n- a pink ring',
      '# Acne products\n\n- red patch kit, £4.99',
      '# Rashes\n\n- a small red lump, brown or purple on darker skin\n- itching',
      '# Skin care stall\n\nA red spot on the map marks the tent, by the duck pond and the bar.',
      'Wear pink for our infection control day.',
      'There was no redness around the wound.',
      'Redness of the eye needs a check today.',
      'The back door is red and the front door is blue.',
      'Put your hand up when the bar is red.',
      'The traffic light went red just as the sun came out.',
      'My face went red when I said the wrong name.',
    ],
  },

  create(context) {
    let told: { readonly view: TextView; readonly section: number }[] = []
    return {
      hit(hit, container) {
        const { audience = 'public', kind = 'post' } = container.meta
        if (audience === 'professionals' || audience === 'internal' || !kinds.has(kind)) return
        if (!isSymptom(hit)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        const { view, start } = hit.at
        const section = sectionAround(view, start)
        if (told.some((other) => other.view === view && other.section === section.start)) return
        if (otherSkin.test(view.value.slice(section.start, section.end))) return
        told = [...told, { view, section: section.start }]
        context.report({ at: hit.at, message: 'redness', data: { actual: hit.at.value } })
      },
    }
  },
})

const symptom =
  /\b(?:rash(?:es)?|hives|eczema|stings?|stung|cellulitis|inflam\w+|infect\w+(?! (?:control|prevention))|itch\w*|swollen|swelling|blister\w*|sunburn\w*|nappy|skin|chickenpox|measles|shingles|impetigo|ringworm|scabies|scarlet fever)\b/i
const places =
  '(?:bridge of (?:your|the) nose|bottom|bum|heels?|legs?|calf|calves|feet|foot|toes?|ankles?|knees?|elbows?|ears?|hands?|wrists?|neck|arms?|armpits?|fingers?|cheeks?|groin|nipples?|breasts?|scalp|site|injection|wounds?|scars?|burns?|bites?|spots?|patch(?:es)?|stoma|scratch(?:es)?|graze|stitches|piercing|joints?)'
const place = lazyPattern(String.raw`\b${places}\b`, 'i')
const ill =
  '(?:sore|flaky|scaly|dry|cracked|raw|blotchy|hot|warm|swollen|tender|painful|itchy|puffy|inflamed|flushed|weepy|crusty)'
/** “Your heel looks hot and”, and not “the leg rest is”. */
const looks = lazyPattern(
  String.raw`\b${places}(?:,? (?:may|can|will|might|also|often|that|which|has|have|been|a bit|very|quite|be|feels?|look|looks|looking|goes?|going|gone|turns?|turned|is|are|becomes?|gets?|getting|${ill}|and|&|or)){1,5} $`,
  'i',
)
/** “Turned lobster-red” in the sun. */
const turned =
  /\b(?:turn(?:s|ed|ing)?|gone|went|go|goes|going|caught the sun and gone)(?: (?:a bit|bright|all|very|quite|too|as))?(?: (?:lobster|beetroot|tomato))?[ -]$/i
const burning = /\b(?:sun|sunny|sunshine|sun ?cream|sunscreen|SPF|UV|heatwave|burn(?:t|ed|s)?)\b/i
const alsoFelt = lazyPattern(String.raw`^(?:,| and| or) (?:\w+ly )?${ill}\b`, 'i')
/** “A red ring around the bite”, “a pink ring spreading out from it”. */
const around =
  /^ (?:ring|circle|halo|mark|patch|lump|bump)s? (?:(?:around|round|at|on|near|where)\b|(?:(?:that|which) )?(?:spread|grow)(?:s|ing)? (?:out(?:wards?)? )?(?:from|around|round)\b)/i
/** What may be all of an entry in a list of signs. */
const onSkin =
  /^ (?:(?:itchy|hot|raised|tender) )?(?:lump|bump|spot|patch|blotch|ring|mark|weal)e?s?\b(?=\s*(?:[.,;:\n]|$)| (?:that|which|on|around|round|at|near|where|with|or|and|spread\w*|grow\w*|under|in)\b)/i
const elsewhere =
  /\b(?:eyes?|eyelids?|conjunctiv\w+|bloodshot|tongue|mouth|throat|gums?|tonsils?|(?<!(?:bridge|tip|sides?) of (?:your|the|his|her) )nose|blood|wee|pee|urine|poo|stools?|discharge|toilet|phlegm|mucus|vomit|sick|vaginas?|womb|cervix|bladder|pus)\b/i
const otherSkin =
  /\b(?:brown|black|dark(?:er)?|skin tones?|purple|harder to see|grey|gray|colou?r\w*|white skin|skin of all)\b/i
const otherThing = lazyPattern(
  String.raw`^[ -](?:flags?|books?|blood|cells?|meat|wine|cross|crescent|alerts?|lights?|tablets?|pills?|capsules?|lists?|labels?|box|boxes|bags?|tape|card|pens?|button|zone|area|route|line|lines|ribbon|eyes?|bull|carpet|wedding|nose|day|peppers?|grapes?|lentils?|cabbage|clover|ginseng|yeast|liquid|medicine|syrup|bin|bins|lanyard|phone|bracelet|tray|trays|squirrels?|tape|dot|dots|dress|book|hand|eye|days|hat|sea|lion|hair|heads?|wool|rose|roses|squirrel|car|cars|bus)\b`,
  'i',
)

/** Whether something red is the skin, and unwell. */
function isSymptom({ at, phrase }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (otherThing.test(after) || /\b(?:in the|no|without|not) $/i.test(before)) return false
  if (/^\p{Lu}\p{L}* ?$/u.test(at.value) && /^ \p{Lu}/u.test(after)) return false
  const sentence = before + after
  // A word alone is a heading or an entry of a list.
  if (elsewhere.test(sentence) || !/[a-z]/i.test(sentence)) return false
  if (phrase === 'redness' || symptom.test(sentence)) return true
  if (
    turned.test(before) &&
    /\b(?:you|you've|your|baby|child|skin|face|shoulders|arms|back|neck|they)\b/i.test(before) &&
    burning.test(previousSentence(at) + before + at.after.slice(0, 160))
  )
    return true
  if (onSkin.test(after) && openingOfSign.test(before) && isSignOnPage(at)) return true
  return place.test(sentence) && (alsoFelt.test(after) || looks.test(before) || around.test(after))
}

const openingOfSign =
  /^\W*(?:(?:an?|one|some) )?(?:(?:small|tiny|large|big|raised|flat|itchy|sore|hot|bright|crusty|scaly|dry|painful|bumpy),? (?:and |or )?)*$/i

/** An entry of a list, below a heading that names what it is a sign of. */
function isSignOnPage({ view, start }: TextMatch): boolean {
  const entry = view.blockAt(start)
  if (entry.end - entry.start > longestSign) return false
  return titlesOn(view).some((title) => title.start < start)
}

/** In letters. */
const longestSign = 60

const titles = new WeakMap<TextView, readonly Block[]>()

function titlesOn(view: TextView): readonly Block[] {
  let known = titles.get(view)
  if (!known) {
    known = view.blocks.filter(
      (block) => isHeading(block) && skinTitle.test(view.value.slice(block.start, block.end)),
    )
    titles.set(view, known)
  }
  return known
}

const skinTitle =
  /\b(?:insect|tick|flea|mosquito|bed ?bug|horsefly) bites?\b|\b(?:bites? and stings?|rash(?:es)?|hives|eczema|cellulitis|chickenpox|measles|shingles|impetigo|ringworm|scabies|skin|psoriasis|acne|rosacea|heat rash|lyme)\b/i

/** From one heading to the next. */
function sectionAround(view: TextView, at: number): { start: number; end: number } {
  const start = lastUpTo(view, at, isHeading)?.start ?? 0
  return { start, end: firstPast(view, at, isHeading)?.start ?? view.value.length }
}
