import {
  type ClueRow,
  type Container,
  defineSignal,
  type Range,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { nearOf } from '../shared/claiming.ts'
import { findMedicines, type Medicine, medicineClues } from '../shared/medicine-table.ts'
import { patternClues } from '../shared/pattern-clues.ts'

/** Where a post speaks of a medicine of the table. */
export interface PlacedMedicine extends Range {
  readonly medicine: Medicine
  readonly at: TextMatch
}

/** The medicines of the table in the prose of a container, ordinary words where they mean one. */
export const medicineMentions = defineSignal<readonly PlacedMedicine[]>({
  id: 'medicine-mentions',
  read(container: Container, context) {
    const view = context.text(container)
    if (view.value === '') return []
    const folded = view.fold()
    const mentions: PlacedMedicine[] = []
    for (const { medicine, start, end } of findMedicines(folded.value, () => folded.unmasked())) {
      const at = view.slice(folded.back(start, end).start, folded.back(start, end).end)
      if (isMeant(medicine, at)) mentions.push({ medicine, at, start: at.start, end: at.end })
    }
    const products = mentions.filter(
      ({ medicine: { legal } }) => /^P|GSL/.test(legal) && legal !== 'POM',
    )
    return mentions.filter((mention) => !isSubstanceOfProduct(mention, products, view))
  },
})

const aboutMedicine =
  /\b(?:tablets?|pills?|capsules?|pessar\w+|vaginal|mg|micrograms?|mcg|prescri\w+|doses?|pharmacy medicine|counter|in stock|packs?|gel|cream|patch(?:es)?|injections?|contracepti\w+|menopaus\w+|HRT|indigestion|heartburn|weight|erecti\w+)\b|£ ?\d/i
/** “Gina from our team”, “Hana and I”. */
const somebody =
  /^(?:['’]s (?:team|birthday|story|last|first)|,? (?:from|who|our (?!£)|and (?:I|her|his|[A-Z])|has|had|said|says|joined|ran|will|was|works|is (?:a|an|our|the|now our)\b|on reception|[A-Z][a-z]+ ))/
/** “The night nurse”: the medicine has capitals, or nothing in front. */
const nurseOnShift =
  /\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Mm]y|[Tt]h(?:at|is)|[Hh]is|[Hh]er|[Ee]very|[Ee]ach|[Oo]ne) (?:[a-z]+ )?(?:day|night) nurse$/
const otherBotox = /^ (?:for|in) (?:your |the )?hair|^ (?:shampoo|mask|conditioner|serum|hair)\b/i
const cosmetic =
  /^ ?(?:face |eye |night |day )?(?:cream|serum|moisturi\w+|gel|mask|balm|oil|patch(?:es)?|SPF)/i
const hairBefore = /\bhair $/i

const cues: Readonly<Record<NonNullable<Medicine['cue']>, RegExp>> = {
  weight:
    /\b(?:weight|lose|losing|slim\w*|stone|lbs?|appetite|waist|skinn(?:y|ier)|obes\w+|scales|fuller|feel full|dress sizes?|cravings|(?:the|those|few|extra|excess) pounds)\b/i,
  wrinkles:
    /\b(?:inject\w*|toxin|botox|per area|(?:\d|one|two|three) areas?|forehead|frown|crow['’]?s)\b/i,
  allergy: /\b(?:hay ?fever|pollen|allerg\w+|sneez\w+)\b|🤧/iu,
  body: /\b(?:weight|lose|losing|slim\w*|stone|lbs?|appetite|waist|skinn(?:y|ier)|obes\w+|scales|fuller|feel full|dress sizes?|cravings|(?:the|those|few|extra|excess) pounds|hay ?fever|pollen|sneez\w+|wrinkl\w+|frown|sweat\w*)\b/i,
  hair: /\b(?:DHT|hair ?line|hair loss|thinning|balding|receding)\b/i,
  scales:
    /\b(?:weight|lose|losing|slim\w*|stone|lbs?|appetite|waist|skinn(?:y|ier)|obes\w+|scales|dress sizes?|cravings)\b|⚖/iu,
  needle: /\b(?:bum|bottom|buttocks?|arm|thigh|needle|inject\w*|jabs?|prick|salon|aesthetics?)\b/i,
  bedroom: /\b(?:erecti\w+|bedroom|between the sheets|to attention|gents|fellas|lads|blokes)\b/i,
}
/** What is taken for hair without a prescription. */
const supplement = /\b(?:vitamins?|biotin|supplements?|collagen|keratin|zinc)\b/i
/** Vitamins that nobody needs a needle for. */
const swallowed =
  /\b(?:sprays?|tablets?|gumm(?:y|ies)|capsules?|drops|drinks?|patch(?:es)?|smoothies?)\b/i
/** Injections that nobody takes for weight. */
const otherInjection =
  /\b(?:flu|covid|vaccin\w+|travel|insulin|steroid|booster|shingles|measles|mmr|hpv|b12|vitamin|vitamin d|depot|contraceptive|fever|hayfever|allergy|wrinkle|toxin|filler|lip|joint|knee|pain|tetanus|rabies|blood|free|epi) ?(?:or |and )?$/i

/** What is in every text with a mention of a medicine that a test holds for. */
export function mentionClues(isWanted: (medicine: Medicine) => boolean): ClueRow {
  const cluesOf = (isOfKind: (medicine: Medicine) => boolean): readonly string[] =>
    medicineClues((medicine) => isWanted(medicine) && isOfKind(medicine))
  return [
    ...cluesOf(({ isOrdinary, cue }) => !isOrdinary && cue === undefined),
    [cluesOf(({ isOrdinary }) => isOrdinary), ...patternClues(aboutMedicine)],
    ...Object.entries(cues).map(([cue, pattern]) => [
      cluesOf((medicine) => medicine.cue === cue),
      ...patternClues(pattern),
    ]),
  ]
}

function isMeant(medicine: Medicine, at: TextMatch): boolean {
  if (medicine.name.startsWith('ED ') && !/^(?:ED|ed)/.test(at.value)) return false
  const { before, after } = at
  if (medicine.name.endsWith(' Nurse') && nurseOnShift.test(before.slice(-30) + at.value))
    return /^ (?:capsules?|tablets?|liquid|syrup|packs?|bottles?)\b|^[^.!?]{0,30}£ ?\d/i.test(after)
  if (medicine.name === 'Botox' && (otherBotox.test(after) || hairBefore.test(before))) return false
  // “Pen and paper” burns no fat.
  if (/pens?$/i.test(at.value) && /^,? (?:and|or|&|\+) (?:paper|pencils?|pads?)\b/i.test(after))
    return false
  const beside = nearOf(at, 240).replace(at.value, '…')
  if (medicine.isOrdinary) return aboutMedicine.test(beside) && !somebody.test(after)
  if (!medicine.cue) return true
  if (/weight|body|scales/.test(medicine.cue) && otherInjection.test(before.slice(-30)))
    return false
  // “A prick test”.
  if (medicine.cue === 'body' && /^[ -](?:tests?|phobi\w+|exchange)\b/i.test(after)) return false
  if (medicine.cue === 'hair' && supplement.test(beside)) return false
  if (medicine.cue === 'needle' && swallowed.test(beside)) return false
  if (medicine.cue === 'wrinkles' && cosmetic.test(after)) return false
  return cues[medicine.cue].test(beside)
}

/** How far from its product a substance is still the particulars of the product. */
const reach = 300

/** “Viagra Connect (sildenafil 50mg)”: an advert has to name what a pharmacy medicine contains. */
function isSubstanceOfProduct(
  { medicine, start }: PlacedMedicine,
  products: readonly PlacedMedicine[],
  view: TextView,
): boolean {
  if (medicine.legal !== 'POM' || medicine.kind !== 'name') return false
  if (medicine.name !== medicine.substance) return false
  return products.some(
    (other) =>
      other.medicine.substance === medicine.substance &&
      (view.blockAt(other.start) === view.blockAt(start) || Math.abs(other.start - start) < reach),
  )
}
