import {
  type ClueRows,
  type Container,
  defineRule,
  lazy,
  lazyPattern,
  matchesOf,
  type Range,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { conditionClues } from '../lexicons/conditions.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { aheadOf, anyOf, blockOf, isAsserted, sentenceOf, sidesOf } from '../shared/claiming.ts'
import { citesSource } from '../shared/citations.ts'
import { conditionAfter, namesCondition } from '../shared/conditions.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

/** Foods that are sold as more than food; the second list only with a sign that they are sold. */
const goods = lazyPattern(
  String.raw`\b(?:supplements?|gumm(?:y|ies)|collagen|turmeric|curcumin|pro-?biotics?|pre-?biotics?|CBD(?: oil)?|superfoods?|super greens|greens powder|detox(?: (?:tea|juice|drink|patch(?:es)?|plan|cleanse)s?)?|ashwagandha|spirulina|moringa|sea moss|kombucha|kefir|maca|reishi|lion[’']s mane|mushroom (?:coffee|powder|capsules?|drops|gummies)|colloidal silver|apple cider vinegar|black seed oil|bone broth|hemp oil|nootropics?|adaptogens?|elderberry|manuka(?: honey)?|cleanse|juice (?:plan|cleanse)|wheatgrass|bee pollen|royal jelly|berberine|glutathione|NAD\+?)(?!\w)`,
  'i',
)
const ordinary = lazyPattern(
  String.raw`\b(?:vitamins?|vit [A-K]\d{0,2}|multivitamins?|magnesium|zinc|iron|selenium|iodine|omega[- ]?3|fish oil|cod liver oil|protein|fibre|cranberry|garlic|ginger|honey|green tea|herbal teas?|teas?|shots?|powders?|smoothies?|shakes?|juices?|oils?|drops|capsules?|echinacea|ginseng|ginkgo|aloe(?: vera)?|herbs?|herbal|greens|seeds|balms?|syrups?|elixirs?|creatine|electrolytes|biotin|B12|folate|potassium)\b`,
  'i',
)
const food = anyOf([goods.source, ordinary.source])

const doing =
  '(?:cure for|remedy for|(?:treat|prevent|heal|fight|fix|beat|clear|end|kill|calm|combat|lower|shrink|lift|melt|repair|control|manag|defeat|conquer)(?:e?s|ed|ing)?(?: off| up)?|stop(?:s|ped|ping)?|(?:cur|reliev|revers|eas|eliminat|sooth|reduc|tackl|improv)(?:es?|ed|ing)|banish(?:es|ing)?|(?:(?:ward|see|fend)s?|fights) off|knocks? out|sort(?:s|ed)? out|g[eo]ts? rid of|protect(?:s|ing)? (?:(?:your )?[a-z]+ )?(?:against|from)|(?:say )?(?:good)?bye(?:[- ]bye)?(?: to)?|no more|help(?:s|ing)? with|keep(?:s|ing)?(?= (?:\\w+ ){1,3}(?:away|at bay|under control))|for)'
const disease = anyOf([String.raw`(?<!\bno )\b${doing}(?= )`])
/** “… and it’s gone”, of an illness that stands before. */
const settled = anyOf([
  String.raw`(?:\band|&|\bthen|,) (?:it|they|that|(?:the|your) (?:[\w-]+ ){1,2}?)(?:['’]s|['’]re|is|are| is| are|['’]ll be| will be) (?:all |now |soon )?(?:gone|sorted|history|cured|no more|some(?:body|one) else['’]s problem|a thing of the past)\b|(?:will|['’]ll) (?:also |soon )?(?:clear|fix|cure|sort|shift|stop|beat|heal) (?:it|them|that)\b|\b(?:lift|clear|vanish|disappear|fade|melt)(?:s|es|ed)?(?: (?:up|away|completely|altogether))?(?=[,.!]| (?:within|in|after|by|over|for good)\b)`,
])
/** A food is set above a medicine. */
const rivals = anyOf([
  String.raw`\b(?:better|safer|stronger|kinder|gentler|more effective) than (?:(?:any|all|every|my|your|the|most|of|those|these) ){0,3}(?:[\w-]+ )?(?:anti-?depressants?|antibiotics?|statins?|painkillers?|steroids?|HRT|inhalers?|antihistamines?|SSRIs?|sleeping (?:tablets|pills)|ibuprofen|paracetamol|sertraline|beta[- ]?blockers?|(?:prescription|blood pressure) (?:drugs?|tablets?|medic\w+))\b(?! (?!(?:I|you|we|he|she|they|that|ever|for|on|and|or|but|at|from|tablets?|pills?)\b)[a-z])`,
])
const body = anyOf([
  String.raw`\b(?:boost|strengthen|supercharg|turbo-?charg)(?:e?s?|ing) (?:your |the |up your |our )?(?:immunity|immune (?:system|defences?|health)|metabolism|libido|testosterone|fertility|collagen levels|serotonin|brain ?power)\b`,
  String.raw`\bdetox(?:es|ifies|ify|ing)? (?:your |the |his |her )?(?:body|liver|system|kidneys|colon|gut|blood)\b|\b(?:(?:flush|draw|clear|remov|purg)(?:e?s?|ing)|gets? rid of)(?: out| away)? (?:\w+ ){0,2}toxins\b`,
  String.raw`\b(?:burn|melt|blast|torch|shred)(?:e?s|ing)?(?: away| off)? (?:\w+ )?(?:belly |stubborn |body )?fat\b|\bfat[- ]burning\b`,
  String.raw`\b(?:(?:re-?)?balanc(?:es?|ing)|regulat(?:es?|ing)|fix(?:es)?|resets?) (?:your |the |out your )?(?:hormones?|cortisol|gut|blood sugar|thyroid|metabolism|pH)\b|\bhormone[- ]balancing\b`,
  String.raw`\b(?:clear|banish|lift|end|beat|bust)(?:e?s|ing)? (?:your |the )?brain fog\b|\bspeed(?:s|ing)? up (?:your )?metabolism\b|\bcleans(?:e|es|ing) (?:your |the )?(?:liver|colon|body|gut|blood)\b|\bimmun(?:ity|e)[- ]boost(?:ing|er)\b|\breverses? (?:the )?(?:ageing|signs of ageing|greying)\b|\bsuppress(?:es)? (?:your )?appetite\b`,
])

/** Complaints that the list of conditions does not know. */
const complaints =
  '(?:colds?|coughs?|bugs|sniffles|sneez(?:es|ing)|(?:streaming|itchy|watery) eyes|restless legs|leaky gut|(?:(?:under|over)active )?thyroid|herpes|cold sores|warts|verrucas|athlete.s foot|kidney stones|fatty liver|erectile dysfunction|enlarged prostate|dry eyes?|glue ear|macular degeneration|blood clots?|PCOS|bipolar|(?:thyroid|gut|joint|heart|skin|prostate|stomach|bladder) problems|candida|parasites|sore throats?|flu|joint pains?|aches|stress|hangovers?|cholesterol|blood pressure|blood sugar|bloating|hot flushes|period pain|cramps|cystitis|UTIs?|thrush|hair loss|baldness|low mood|panic attacks?|viruses|infections?|inflammation|hay ?fever|menopause(?: symptoms)?|PMS|acne|wrinkles|cellulite|insomnia|sleeplessness|tiredness|fatigue|allergies|covid(?:-19)?)'
const complaint = lazyPattern(
  String.raw`^ (?:(?:your|the|all|any|a|an|those|winter|common|joint|even) ){0,2}(?:[\w-]+ ){0,2}?${complaints}\b`,
  'i',
)
/** The name of a complaint runs across none of these, so nobody has to ask where the sentence ends. */
const clause = /^[^.!?…\n]+/
const reach = 200
const anyComplaint = lazyPattern(String.raw`\b${complaints}\b`, 'i')
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
    ...anyClues(
      [...patternClues(disease(), settled()), ...illnessClues()],
      patternClues(body()),
      patternClues(rivals()),
    ),
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
      {
        text: 'Hot flushes?\n\nTwo of our herbal capsules «& they’re gone». £15.',
        severity: 'error',
      },
      { text: 'We now have a zinc blend. It «reverses type 2 diabetes», £18.', severity: 'error' },
      { text: '«Say goodbye to psoriasis» with our collagen. £12.', severity: 'error' },
      {
        text: 'Two of our greens a day and that migraine «lifts» in an hour. £20.',
        severity: 'error',
      },
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
      'Hay fever? We had vitamin C on Monday and it’s gone. Order now.',
      'We stock zinc. It is sold beside plasters for cold sores. Order now.',
      'Order our cups for your herbal tea. When the fog lifts, come by.',
      'Our collagen comes in three flavours. Stop by and try it.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      const stretches = aboutGoods(view)
      if (stretches.length === 0) return
      const reported = new Set<number>()
      const diseases = diseasesIn(view, stretches).map((at) => ({ isBody: false, at }))
      const bodies = matchesWithin(view, stretches, body()).map((at) => ({ isBody: true, at }))
      for (const { isBody, at } of [...diseases, ...bodies]) {
        const sentence = view.sentenceAt(at.start)
        if (reported.has(sentence.start) || authorised.test(withoutTags(sentenceOf(at)))) continue
        // All offers of the draft are looked for, which a long one should not be asked for nothing.
        const isSold = lazy(() => isOffered(at, container, context) && !citesSource(blockOf(at)))
        if (!(isAsserted(at) || isGone(at)) || !isOfGoods(at, isBody, isSold)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        reported.add(sentence.start)
        const isAdvert = !isBody && isSold()
        context.report({
          at,
          message: isBody ? 'body' : 'disease',
          atMost: isAdvert ? undefined : 'warning',
        })
      }
    }

    return { post: look }
  },
})

/** Where something may be said of a food: in the blocks that name one, and a little further. */
function aboutGoods(view: TextView): readonly Range[] {
  const named = new Set(Array.from(view.matchAll(food()), ({ start }) => view.blockAt(start)))
  const ranges: Range[] = []
  for (const { start, end } of view.blocks.filter((block) => named.has(block))) {
    const last = view.blockAt(end + goesOn).end
    const before = ranges.at(-1)
    if (before && start < before.end) ranges[ranges.length - 1] = { start: before.start, end: last }
    else ranges.push({ start, end: last })
  }
  return ranges
}

/** “We now have a zinc blend. It …”: so far ahead stands what *it* is. */
const goesOn = 200

function matchesWithin(
  view: TextView,
  ranges: readonly Range[],
  pattern: RegExp,
): readonly TextMatch[] {
  return ranges.flatMap(({ start, end }) =>
    [...matchesOf(pattern, view.value.slice(start, end))].map((match) => {
      const at = start + match.index
      return view.slice(at, at + match[0].length)
    }),
  )
}

function diseasesIn(view: TextView, ranges: readonly Range[]): readonly TextMatch[] {
  const told = matchesWithin(view, ranges, disease()).flatMap((at) => {
    const after = clause.exec(view.value.slice(at.end, at.end + reach))?.[0] ?? ''
    const length = complaint.exec(after)?.[0].length ?? conditionAfter(after)
    return length === undefined ? [] : [view.slice(at.start, at.end + length)]
  })
  const gone = matchesWithin(view, ranges, settled()).filter((at) => {
    const { value, before } = at
    const ahead = aheadOf(at, 160)
    if (/\b(?:had|sold|stock|left|last|sale)\b/i.test(ahead)) return false
    // “… and that migraine lifts”: of what stands right before.
    if (/^[a-z]/i.test(value) && !/^(?:and|then|will)\b/i.test(value))
      return namesCondition(lastWord(before)) || anyComplaint.test(before.slice(-24))
    return namesCondition(ahead) || anyComplaint.test(ahead)
  })
  return [...told, ...gone, ...matchesWithin(view, ranges, rivals())]
}

function illnessClues(): ClueRows {
  return anyClues(patternClues(String.raw`\b${complaints}\b`), [conditionClues()])
}

/** Whether the claim is made for a food, and for one that is sold. */
function isOfGoods(at: TextMatch, isBody: boolean, isSold: () => boolean): boolean {
  const { before, after } = sidesOf(at)
  const sentence = sentenceOf(at)
  // “We have a magnesium blend. It reverses …” has its subject in front, and so has “Helps …”.
  const isAgain =
    /^\W*(?:it|they|this|these|just|take|help(?:s|ing)?|treats|prevents|eases|fights|relieves|supports|keeps|stops|cures|heals|clears|beats|calms|wards|sees off|knocks out|great for)\b/i.test(
      sentence,
    )
  const whole = isAgain ? at.before.slice(-200) + at.value + after : sentence
  const subject = before.trim() === '' || isAgain || by.test(after) ? whole : before
  // “Gummies for anxiety”: nothing may stand between.
  if (/^for /i.test(at.value) && !(endsInGoods(before) && isSold())) return false
  if (goods.test(subject)) return !isBody || isSold()
  if (!ordinary.test(subject)) return false
  const isOurs = !isBody && sold.test(subject) && /\b(?:our|this|these|my)\b/i.test(subject)
  return isOurs || isSold()
}

/** “No sleep? … and it’s gone”: what is denied is the complaint. */
function isGone({ value, before }: TextMatch): boolean {
  return /^(?:and|&|then|,) /i.test(value) && !/n['’]t\b|\bnever\b/i.test(before.slice(-60))
}

/** “Say goodbye to eczema with our …” */
const by = /\b(?:with|using|thanks to|by (?:taking|drinking|adding)) (?:our|this|these|my)\b/i

function lastWord(text: string): string {
  return text.trimEnd().split(/\s+/).at(-1) ?? ''
}

function endsInGoods(before: string): boolean {
  const last = before.trimEnd().split(/\s+/).slice(-2).join(' ')
  return goods.test(last) || ordinary.test(last)
}
