import {
  type ClueRows,
  type Container,
  defineRule,
  lazyPattern,
  type TextMatch,
} from 'professional/rule'
import { conditionClues } from '../lexicons/conditions.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { anyOf, blockOf, isAsserted, sentenceOf, sidesOf } from '../shared/claiming.ts'
import { citesSource } from '../shared/citations.ts'
import { conditionAfter } from '../shared/conditions.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'

/** Foods that are sold as more than food; the second list only with a sign that they are sold. */
const goods = lazyPattern(
  String.raw`\b(?:supplements?|gumm(?:y|ies)|collagen|turmeric|curcumin|pro-?biotics?|pre-?biotics?|CBD(?: oil)?|superfoods?|super greens|greens powder|detox(?: (?:tea|juice|drink|patch(?:es)?|plan|cleanse)s?)?|ashwagandha|spirulina|moringa|sea moss|kombucha|kefir|maca|reishi|lion[’']s mane|mushroom (?:coffee|powder|capsules?|drops|gummies)|colloidal silver|apple cider vinegar|black seed oil|bone broth|hemp oil|nootropics?|adaptogens?|elderberry|manuka(?: honey)?|cleanse|juice (?:plan|cleanse)|wheatgrass|bee pollen|royal jelly|berberine|glutathione|NAD\+?)(?!\w)`,
  'i',
)
const ordinary = lazyPattern(
  String.raw`\b(?:vitamins?|vit [A-K]\d{0,2}|multivitamins?|magnesium|zinc|iron|selenium|iodine|omega[- ]?3|fish oil|cod liver oil|protein|fibre|cranberry|garlic|ginger|honey|green tea|herbal teas?|teas?|shots?|powders?|smoothies?|shakes?|juices?|oils?|drops|capsules?|echinacea|ginseng|ginkgo|aloe vera|herbs?|herbal|creatine|electrolytes|biotin|B12|folate|potassium)\b`,
  'i',
)

const doing =
  '(?:cur(?:e|es|ed|ing)|treat(?:s|ing)?|prevent(?:s|ing)?|reliev(?:e|es|ing)|heal(?:s|ing)?|revers(?:e|es|ing)|fight(?:s|ing)?(?: off)?|stop(?:s|ping)?|eas(?:e|es|ing)|beat(?:s|ing)?|banish(?:es|ing)?|eliminat(?:e|es)|ward(?:s)? off|get(?:s)? rid of|clear(?:s|ing)?(?: up)?|end(?:s)?|kill(?:s)?|calm(?:s|ing)?|sooth(?:e|es|ing)|combat(?:s|ing)?|protect(?:s|ing)? (?:you )?(?:against|from)|knock(?:s)? out|say goodbye to|wave goodbye to|no more|cure for|remedy for|lower(?:s|ing)?|reduc(?:e|es|ing)|shrink(?:s)?|tackl(?:e|es|ing)|improv(?:e|es|ing)|help(?:s|ing)? with|keep(?:s|ing)?(?= (?:\\w+ ){1,3}(?:away|at bay))|for)'
const disease = anyOf([String.raw`(?<!\bno )\b${doing}(?= )`])
const body = anyOf([
  String.raw`\b(?:boost(?:s|ing)?|supercharg(?:e|es|ing)|strengthen(?:s|ing)?|turbo-?charg(?:e|es)) (?:your |the |up your |our )?(?:immunity|immune (?:system|defences?|health)|metabolism|libido|testosterone|fertility|collagen levels|serotonin|brain ?power)\b`,
  String.raw`\bdetox(?:es|ifies|ify|ing)? (?:your |the |his |her )?(?:body|liver|system|kidneys|colon|gut|blood)\b|\b(?:flush(?:es|ing)?|draw(?:s|ing)?|get(?:s)? rid of|remov(?:e|es|ing)|clear(?:s|ing)?|purg(?:e|es))(?: out| away)? (?:\w+ ){0,2}toxins\b`,
  String.raw`\b(?:burn(?:s|ing)?|melt(?:s|ing)?|blast(?:s|ing)?|torch(?:es)?|shred(?:s)?)(?: away| off)? (?:\w+ )?(?:belly |stubborn |body )?fat\b|\bfat[- ]burning\b`,
  String.raw`\b(?:balanc(?:e|es|ing)|re-?balanc(?:e|es|ing)|regulat(?:e|es|ing)|fix(?:es)?|reset(?:s)?) (?:your |the |out your )?(?:hormones?|cortisol|gut|blood sugar|thyroid|metabolism|pH)\b|\bhormone[- ]balancing\b`,
  String.raw`\b(?:clear(?:s|ing)?|banish(?:es)?|lift(?:s)?|end(?:s)?|beat(?:s)?|bust(?:s)?) (?:your |the )?brain fog\b|\bspeed(?:s|ing)? up (?:your )?metabolism\b|\bcleans(?:e|es|ing) (?:your |the )?(?:liver|colon|body|gut|blood)\b|\bimmun(?:ity|e)[- ]boost(?:ing|er)\b|\breverses? (?:the )?(?:ageing|signs of ageing|greying)\b|\bsuppress(?:es)? (?:your )?appetite\b`,
])

/** Complaints that the list of conditions does not know. */
const complaints =
  '(?:colds?|coughs?|restless legs|leaky gut|(?:thyroid|gut|joint|heart|skin|prostate|stomach|bladder) problems|candida|parasites|sore throats?|flu|joint pains?|aches|stress|hangovers?|cholesterol|blood pressure|blood sugar|bloating|hot flushes|period pain|cramps|cystitis|UTIs?|thrush|hair loss|baldness|low mood|panic attacks?|viruses|infections?|inflammation|hay ?fever|menopause(?: symptoms)?|PMS|acne|wrinkles|cellulite|insomnia|sleeplessness|tiredness|fatigue|allergies|covid(?:-19)?)'
const complaint = lazyPattern(
  String.raw`^ (?:(?:your|the|all|any|a|an|those|winter|common|joint|even) ){0,2}(?:[\w-]+ ){0,2}?${complaints}\b`,
  'i',
)
/** What is said about food by those who may say it. */
const authorised = lazyPattern(
  String.raw`\b(?:contributes? to|normal (?:function|immune|psychological|energy|bones?|muscle)|deficien\w+|rickets|scurvy|an(?:a)?emia|neural tube|spina bifida|osteomalacia|NHS|NICE|GP|prescri\w+|pharmacist|doctor|licen[cs]ed|pharmacy medicine|trials?|study|studies|evidence|research|balanced diet|recipe|soup|supper|salad|breakfast|lunch|dinner|skin ?care|shampoo|ointment|shade|blue light|thirst|hunger|cravings|curiosity|(?:chicken|vegetable|fish|beef) stock|stock cubes?|shortage|water filter|engine|pan|bike|hinge)\b`,
  'i',
)
const sold =
  /\b(?:our|this|these|my)\b|£ ?\d|\b(?:shop|order|buy|basket|code|stock(?:ed|ing)?|capsules?|gumm(?:y|ies)|sachets?)\b/i

export default defineRule({
  id: 'medicines/supplement-disease-claim',
  summary: 'A food or supplement is sold with a claim to prevent or treat an illness.',
  why: `
    A product that treats a disease is a medicine and has to be licensed as one. People who believe the
    claim may put off treatment, or mix a supplement with medicines that it interferes with.
  `,
  advice: 'Use a claim from the register of authorised health claims, or describe the food.',
  references: [
    { source: 'cap-15', clause: '15.1' },
    { source: 'cap-15' },
    { source: 'cap-12', clause: '12.1' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    disease: 'This says that a food or supplement acts on an illness',
    body: 'This health claim is not one that food may carry',
  },
  wakes: () => [
    ...patternClues(goods, ordinary),
    ...anyClues([...patternClues(disease()), ...illnessClues()], patternClues(body())),
  ],
  near: true,
  examples: {
    bad: [
      { text: 'Magnesium «cures anxiety», shop now', severity: 'error' },
      { text: 'Our probiotic «prevents colds»', severity: 'warning' },
      { text: 'Collagen that «reverses arthritis»', severity: 'warning' },
      { text: 'Detox tea «flushes toxins», order today', severity: 'warning' },
      { text: 'Our CBD oil «treats insomnia». Buy now.', severity: 'error' },
      { text: 'These gummies «boost your immune system», £12', severity: 'warning' },
      {
        text: 'Our mushroom capsules «heal depression».',
        meta: { kind: 'ad' },
        severity: 'error',
      },
      { text: 'Ashwagandha «balances your hormones»: get yours today', severity: 'warning' },
      { text: 'This turmeric powder «relieves joint pain»', severity: 'warning' },
      {
        text: 'Apple cider vinegar gummies: «burn fat» while you sleep, add to basket',
        severity: 'warning',
      },
      { text: 'Vitamin D capsules that «protect you from flu», £4.99', severity: 'error' },
      { text: 'Sea moss «fights inflammation». In stock now!', severity: 'error' },
      { text: 'Our super greens «clear brain fog». Order here.', severity: 'warning' },
      { text: 'Our cranberry tablets «stop cystitis»', severity: 'warning' },
      { text: 'Magnesium spray «cures restless legs». In store now, £9.', severity: 'error' },
    ],
    good: [
      'Vitamin C contributes to the normal function of the immune system. £4.99',
      'Everyone should consider vitamin D in winter, the NHS says.',
      'Our nasal spray relieves hay fever. Always read the label.',
      'A healthy salad recipe with ginger',
      'Protein is found in beans, eggs and fish.',
      'Vitamin D prevents rickets.',
      'Probiotics may prevent some kinds of diarrhoea.',
      'Do our gummies cure colds? No.',
      'No supplement cures arthritis.',
      'Folic acid lowers the risk of spina bifida.',
      { text: 'Our probiotic prevents colds', meta: { audience: 'professionals' } },
      'Our shop stocks magnesium, zinc and collagen. Order today.',
      'Vitamin C prevents scurvy, as sailors learned.',
      'Honey can ease a cough.',
      'The ASA banned an advert that said “our collagen reverses arthritis”.',
      'Buy our protein bars: they stop hunger between meals.',
      'Iron tablets treat iron deficiency.',
      'Our collagen comes in three flavours. Stop by and try it.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      const isGoods = view.holds(goods)
      if (!isGoods && !view.holds(ordinary)) return
      const reported = new Set<number>()
      const diseases = diseasesIn(container).map((at) => ({ isBody: false, at }))
      const bodies = [...view.matchAll(body())].map((at) => ({ isBody: true, at }))
      for (const { isBody, at } of [...diseases, ...bodies]) {
        const sentence = view.sentenceAt(at.start)
        if (reported.has(sentence.start) || authorised.test(sentenceOf(at))) continue
        const isSold = isOffered(at, container, context) && !citesSource(blockOf(at))
        if (!isOfGoods(at, isBody, isSold) || !isAsserted(at)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        reported.add(sentence.start)
        const isAdvert = isSold && !isBody
        context.report({
          at,
          message: isBody ? 'body' : 'disease',
          atMost: isAdvert ? undefined : 'warning',
        })
      }
    }

    function diseasesIn(container: Container): TextMatch[] {
      const view = context.text(container)
      return [...view.matchAll(disease())].flatMap((at) => {
        const { after } = sidesOf(at)
        const length = complaint.exec(after)?.[0].length ?? conditionAfter(after)
        return length === undefined ? [] : [view.slice(at.start, at.end + length)]
      })
    }

    return { post: look }
  },
})

function illnessClues(): ClueRows {
  return anyClues(patternClues(String.raw`\b${complaints}\b`), [conditionClues()])
}

/** Whether the claim is made for a food, and for one that is sold. */
function isOfGoods(at: TextMatch, isBody: boolean, isSold: boolean): boolean {
  const { before } = sidesOf(at)
  const whole = sentenceOf(at)
  const subject = before.trim() === '' ? whole : before
  // “Gummies for anxiety”: nothing may stand between.
  if (/^for /i.test(at.value) && !(isSold && endsInGoods(before))) return false
  if (goods.test(subject)) return isSold || !isBody
  if (!ordinary.test(subject)) return false
  return isSold || (!isBody && sold.test(subject) && /\b(?:our|this|these|my)\b/i.test(subject))
}

function endsInGoods(before: string): boolean {
  const last = before.trimEnd().split(/\s+/).slice(-2).join(' ')
  return goods.test(last) || ordinary.test(last)
}
