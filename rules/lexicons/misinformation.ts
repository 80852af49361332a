import { lazy, makePattern, type Term } from 'professional/rule'

/** A false claim about health that comes back again and again. */
export interface Trope {
  readonly id: string
  /** What is so, in a few words. */
  readonly fact: string
  /** In every text that a pattern matches: the patterns are long. */
  readonly clue: RegExp
  readonly patterns: readonly string[]
  /** In every such text as well, where the rarest words of the patterns are common on health. */
  readonly also?: string
  /** It is false by what it denies: *cancer cannot live in …*. */
  readonly isDenial?: true
}

/** One of these stands in every sentence that tells a trope. */
export const tropeTriggers: readonly Term[] = [
  '{vaccine,vaccines,vaccination,vaccinations,vaccinated,vax,vaxx,jab,jabs,shot,shots,booster,boosters,mmr,mrna}',
  '5g',
  '{covid,covid 19,covid19,coronavirus,corona,pandemic,plandemic,scamdemic}',
  '{big pharma,bigpharma,pharma,drug companies,pharmaceutical companies,pharma companies}',
  '{cancer,cancers,tumour,tumours,tumor,tumors}',
  '{antibiotic,antibiotics,amoxicillin,penicillin}',
  '{fluoride,fluoridation,fluoridated}',
  '{homeopathic,homeopathy,homoeopathic,homoeopathy}',
  '{contraceptive,contraceptives,contraception,the pill,birth control,coil}',
  '{sunscreen,sunscreens,sun cream,suncream,spf}',
  '{liver,kidneys,detox,detoxes,detoxing,cleanse,cleanses,toxins,detoxify,detoxifies}',
  '{natural,herbal,plant based}',
  '{mask,masks,face mask,face masks}',
  '{autism,autistic}',
  '{hiv,aids}',
  '{insulin,diabetes}',
  '{chlorine dioxide,mms,bleach}',
  '{germ theory,virus,viruses}',
  '{ivermectin,fenbendazole}',
  '{measles,mumps,whooping cough,polio}',
  '{cure,cures}',
].map((term) => ({ term }))

const gap = '[^.!?;:]{0,60}?'
const vaccine = String.raw`\b(?:(?:mRNA|covid(?:-19)?|MMR|HPV|flu|childhood|gene) )?(?:vaccin(?:es?|ations?)|vaxx?|jabs?|shots?|boosters?|MMR|mRNA)\b`
const covid = String.raw`\b(?:covid(?:-?19)?|corona ?virus|corona|sars-cov-2)\b`
const causes = String.raw`(?:caus(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|leads? to|led to|trigger(?:s|ed)?|brings? on|creates?|spread(?:s|ing)?|(?:is|are) (?:to blame for|behind|linked to|responsible for)|(?:is|are) what (?:really )?(?:causes?|spreads?))`
const cures = String.raw`(?:cur(?:e|es|ed|ing)|kill(?:s|ed|ing)?|shrink(?:s|ing)?|shrank|revers(?:e|es|ed)|destroy(?:s|ed)?|heal(?:s|ed)?|beat(?:s)?|starv(?:e|es)|melts? away|gets? rid of|dissolv(?:e|es))`
const stops = String.raw`(?:cur(?:e|es|ed|ing)|kill(?:s|ing)?|prevent(?:s|ing)?|treat(?:s|ing)?|stop(?:s)?|eliminat(?:e|es)|destroy(?:s)?|flush(?:es)?|protects? (?:you |us |people )?(?:against|from)|get(?:s)? rid of|neutrali[sz](?:e|es)|works? (?:against|for|on)|is (?:a|the|the only) (?:cure|treatment|remedy) for|for (?:treating|curing|preventing))`
const remedy = String.raw`\b(?:alkalin\w+|(?:baking|bicarb\w*(?: of)?) ?soda|bicarb\w*|lemons?(?: (?:juice|water))?|turmeric|curcumin|cannabis(?: oil)?|CBD(?: oil)?|hemp oil|garlic|apricot kernels?|soursop|graviola|vitamin (?:C|D|B17)|fasting|keto(?:genic)? diets?|juic(?:e|es|ing)|essential oils?|frankincense|fenbendazole|dewormer|ivermectin|apple cider vinegar|vinegar|mushrooms?|asparagus|dandelion|black seed oil|raw (?:food|vegan) diets?|coffee enemas?|ginger|honey|green tea|papaya leaves|wheatgrass|cutting out sugar)\b`
const covidRemedy = String.raw`\b(?:ivermectin|hydroxy-?chloroquine|HCQ|garlic|lemons?(?: (?:juice|water))?|hot (?:\w+ )?(?:water|baths?|drinks?|tea)|drinking (?:\w+ )?water|steam(?: inhalation)?|steaming|inhaling steam|salt water|saline|gargling|cow (?:urine|dung)|coffee|tea|ginger|honey|turmeric|vinegar|alkaline \w+|(?:drinking|injecting|gargling|swallowing) (?:bleach|disinfectant|alcohol)|colloidal silver|silver (?:solution|water)|(?:sesame|mustard|coconut|essential|cannabis|neem) oils?|(?:fenugreek|kalonji|nigella|neem)(?: \w+)?|black seed|pepper|onions?|vitamin [CD]|zinc|whisky|vodka|cocaine|cannabis|weed|MMS|chlorine dioxide|tonic water|quinine|homeopath\w+|arsenicum \w+|herbal (?:\w+ )?(?:tea|remed(?:y|ies)|medicines?)|bananas?|cabbage|alfalfa|cloves?|betel \w+|(?:hot|warm|cold) weather|sunlight|hair ?dryers?)\b`

/** “The autism clinic” gives jabs as well. */
const noService = String.raw`(?! (?:and ADHD )?(?:clinic|service|team|unit|nurse|charity|hub|ward|centre|pathway|assessment|lead|group|champion|caf[eé]|specialist)s?\b)`
const givesFlu = '(?:gave|gives?|giving|will give|causes?|caused)'

const tropes = lazy((): readonly Trope[] => [
  {
    id: 'vaccine-autism',
    clue: /autis/i,
    fact: 'vaccines do not cause autism',
    patterns: [
      `${vaccine}${gap}\\b${causes}\\b${gap}\\bautis(?:m|tic)\\b${noService}`,
      `${vaccine}${gap}\\b(?:ma(?:de|kes?|king)|left|turn(?:s|ed))\\b${gap}\\bautistic\\b(?! (?:child(?:ren)?|people|adults?|patients?|kids?|pupils?|young|teenagers?|m[ae]n|wom[ae]n|sons?|daughters?|brother|sister|nephew|niece|boys?|girls?|twins?|friend)\\b)`,
      `\\bautism (?:was|is) (?:almost |nearly |practically )?(?:unheard of|unknown) (?:before|until) (?:the |we had (?:the )?|they brought in (?:the )?)?${vaccine}`,
      `\\bI(?: do| still| will always|['’]ll always)? blame (?:it on )?(?:the |that |those |his |her )?${vaccine}${gap}\\bautis(?:m|tic)`,
      `\\bautism\\b${gap}\\b(?:caused by|comes from|down to|from) ${gap}${vaccine}`,
      `\\bautis(?:m|tic) (?:after|because of|from) (?:the |a |her |his |their )?(?:\\w+ )?${vaccine}`,
    ],
  },
  {
    id: 'vaccine-story',
    clue: /until|till|before/i,
    fact: 'lasting harm from vaccines is very rare',
    patterns: [
      `\\b(?:was|were|been) (?:an? |such an? |so |always )?(?:[\\w-]+,? ){0,2}(?:fine|healthy|happy|normal|chatty|talking|thriving)\\b[^.!?]{0,30}\\b(?:until|till|before) (?:the |that |his |her |their |he had |she had |they had |its ){0,2}${vaccine}(?= ?(?:[.!,;…]|lol|$|\\n))`,
    ],
  },
  {
    id: 'harmless-illness',
    clue: /harmless|mild|good for|no big deal/i,
    fact: 'measles, mumps and whooping cough can kill',
    patterns: [
      String.raw`\b(?:measles|mumps|whooping cough|polio) (?:is|was) (?:just |only |totally |completely |perfectly |actually )?(?:harmless|a (?:mild|harmless) (?:childhood )?(?:illness|disease)|good for (?:you|children|kids|the immune)|no big deal)`,
    ],
  },
  {
    id: 'vaccine-dna',
    clue: /DNA|gene|genome/i,
    fact: 'vaccines do not change DNA',
    patterns: [
      `${vaccine}${gap}\\b(?:alter|chang|rewrit|modif|edit|damag|mess(?:es)? with|integrat|corrupt|hijack)\\w*${gap}\\b(?:DNA|genes|genome|genetics|genetic (?:code|make-?up))\\b`,
      `\\b(?:DNA|genes|genome) (?:is|are|will be|gets?) (?:altered|changed|rewritten|modified)${gap}${vaccine}`,
    ],
  },
  {
    id: '5g',
    clue: /5G/i,
    fact: '5G cannot carry or cause an infection',
    patterns: [
      `\\b5G\\b${gap}\\b(?:${causes}|makes?|transmit\\w*|activat\\w+)\\b${gap}(?:${covid}|\\bthe virus\\b)`,
      `${covid}${gap}\\b(?:caused|spread|triggered|activated|transmitted) by ${gap}\\b5G\\b`,
    ],
  },
  {
    id: 'hidden-cure',
    clue: /cures?\b|pharma|drug companies|ivermectin|fenbendazole/i,
    isDenial: true,
    fact: 'no cure is being kept from patients',
    patterns: [
      String.raw`\b(?:big ?pharma|pharma|drug companies|(?:pharma\w*|drugs?) (?:companies|industry|firms)|they|doctors|the government|the elites?|the medical (?:establishment|industry)|oncologists)\b${gap}\b(?:hid(?:e|es|ing|den)|suppress\w*|cover(?:s|ed|ing)? up|bur(?:y|ies|ied)|sit(?:s|ting)? on|banned|(?:has |have )?kn(?:ow|ew|ows|own) about|keep(?:s|ing)?|kept|(?:don['’]t|doesn['’]t|do not|does not) want (?:you|us) to (?:know|have)|won['’]t (?:tell|let) (?:you|us))${gap}\b(?:cure|cures)\b`,
      String.raw`\bcures?\b(?: for \w+)?[^.!?]{0,40}?\b(?:big ?pharma|drug companies|pharma companies|pharma) (?:is |are |has |have |just |now ){0,2}(?:hid(?:e|es|ing|den)|suppress\w*|bur(?:y|ied)|keep(?:s|ing)?|cover(?:s|ing)|sit(?:s|ting)? on|(?:don['’]t|doesn['’]t|won['’]t))`,
      String.raw`\b(?:big ?pharma|drug companies|they)(?: has| have|['’]ve)(?: had)? (?:a|the) cure for (?:cancer|diabetes|autism|dementia|Alzheimer['’]s|arthritis|everything)\b`,
      String.raw`\b(?:the|a) cures? (?:that )?(?:they|doctors|the government|big ?pharma|pharma|the elites?) (?:just )?(?:hide|banned|buried|hid|suppressed|(?:don['’]t|do not|doesn['’]t) want)\b`,
      String.raw`\b(?:big ?pharma|(?:pharma\w*|drugs?) (?:companies|industry|firms)|pharma)\b[^.!?;:]{0,90}?\b(?:(?:nobody|no ?one) can|can(?:['’]t|not)) patent (?:an? |the |any )?(?:lemons?|plants?|herbs?|garlic|turmeric|ginger|honey|cannabis|mushrooms?|vitamins?|bicarb\w*|baking soda|nature|natural|weeds?|food|sunlight|sunshine)\b|\bcan(?:['’]t|not) patent (?:an? |the |any )?(?:lemons?|plants?|herbs?|garlic|turmeric|ginger|honey|bicarb\w*|baking soda|nature|weeds?|sunlight|sunshine)\b[^.!?;:]{0,30}\b(?:big ?pharma|drug companies|pharma\w* (?:companies|industry))\b (?:buried|bury|hid|hides?|killed|suppress\w*|ignores?|sat on|won['’]t|don['’]t)`,
      String.raw`\b(?:ivermectin|fenbendazole)\b${gap}\b(?:they|doctors|big ?pharma|pharma|the government) (?:(?:don['’]t|do not|doesn['’]t) want you|won['’]t (?:tell|let)|(?:is|are) hiding)\b`,
      String.raw`\b(?:big ?pharma|drug companies)\b${gap}\b(?:keeps?|want|wants|need|needs) (?:us|you|people|everyone) (?:sick|ill)\b|\b(?:big ?pharma|drug companies|pharma)\b${gap}\b(?:don['’]t|doesn['’]t|do not|does not) want (?:you|us|people|patients) (?:cured|well|healthy|better)\b`,
    ],
  },
  {
    id: 'cancer-remedy',
    clue: /cancer|tumou?r|leukaemia/i,
    isDenial: true,
    fact: 'no food or home remedy cures cancer',
    patterns: [
      `${remedy}${gap}\\b${cures}\\b${gap}\\b(?:cancers?|tumou?rs?|leukaemia)\\b`,
      `\\b(?:cancers?|tumou?rs?) (?:cells? )?(?:(?:can )?only (?:live|survive|grow|thrive|exist|spread)s? in|thrives? (?:in|on)|feeds? on|loves?) (?:an? |the |your )?(?:\\w+ )?acid(?:ic|ity)?\\b`,
      `\\b(?:alkalin\\w+|bicarb\\w*|baking soda)${gap}\\b(?:cancers?|tumou?rs?) (?:cells? )?(?:simply |just |then |soon )?(?:starves?|dies?|shrinks?|disappears?|melts? away|(?:has|have) nowhere|(?:cannot|can['’]t|won['’]t) (?:live|grow|survive|exist|spread))\\b`,
      `\\b(?:cancers?|tumou?rs?) (?:cells? )?(?:cannot|can['’]t|won['’]t) (?:survive|live|grow|exist|spread) (?:if|when|once|in) (?:your|the|an?) (?:body|blood) (?:is|turns|becomes|that(?:['’]s| is)) alkalin\\w+`,
      `\\b(?:cancers?|tumou?rs?) (?:cells? )?(?:cannot|can['’]t|won['’]t|does not|doesn['’]t) (?:survive|live|grow|exist) in (?:an? )?alkalin\\w+`,
      String.raw`\bsugar (?:feeds|causes|fuels) cancer\b`,
      `\\bcancer (?:is|can be|was) cured (?:by|with) ${gap}${remedy}`,
    ],
  },
  {
    id: 'chemo-poison',
    clue: /chemo/i,
    isDenial: true,
    fact: 'chemotherapy saves lives',
    patterns: [
      String.raw`\bchemo(?:therapy)? (?:kills (?:more (?:people|patients)|people faster|you)|is (?:just |pure )?poison|doesn['’]t work|never works)`,
    ],
  },
  {
    id: 'homeopathic-vaccine',
    clue: /hom(?:o)?eopath/i,
    fact: 'homeopathy does not protect against infection',
    patterns: [
      String.raw`\bhom(?:o)?eopath\w+ (?:vaccin\w+|immuni[sz]ation|nosodes?|prophylaxis|alternatives? to vaccin\w+|remed(?:y|ies) (?:instead of|replaces?|that replaces?|are as good as|work as well as) (?:\w+ )?(?:vaccin\w+|jabs?))(?: (?:protects?|works?|prevents?|is|are))?`,
      `\\bhom(?:o)?eopath\\w+${gap}\\b(?:protects?|instead of|replaces?|as (?:good|well) as|better than)\\b${gap}(?:${vaccine}|\\bmeasles|\\bwhooping cough|\\bmalaria)`,
    ],
  },
  {
    id: 'antibiotics-virus',
    clue: /antibiotic|amoxicillin|penicillin/i,
    fact: 'antibiotics do not work on viruses',
    patterns: [
      String.raw`\b(?:antibiotics?|amoxicillin|penicillin)\b${gap}\b(?:shift|treats?|cures?|clears?(?: up)?|sorts?(?: out)?|fix(?:es)?|gets? rid of|kills?|knocks? out|works? (?:on|for|against)|beats?|help (?:with|you (?:with|get over))|deal with|see off|zap)${gap}\b(?:colds?|flu|virus(?:es)?|viral infections?|covid)\b(?! sores?)`,
      String.raw`\b(?:colds?|flu|sniffles|man flu)\?{1,3}\s{1,2}(?:\w+ ){0,2}?(?:(?:get|take|try|grab|need|start|ask) (?:[\w'’]+ ){0,4}?(?:antibiotics|amoxicillin|penicillin)|(?:antibiotics|amoxicillin|penicillin)(?: will|['’]ll| can)? (?:sort|shift|clear|fix|help|knock))`,
      String.raw`\bnothing (?:shifts|clears|beats|sorts|fixes|treats|kills) (?:an? |that |your |the )?(?:\w+ )?(?:colds?|flu) (?:quite )?(?:like|as well as) (?:an? )?(?:course of )?(?:antibiotics?|amoxicillin|penicillin)\b`,
      String.raw`\b(?:antibiotics|amoxicillin|penicillin) (?:are|is) (?:the |your )?(?:best|quickest|only) (?:\w+ )?(?:for|to (?:shift|treat|clear|beat|cure)) (?:(?:an?|your|the|any) )?(?:\w+ )?(?:colds?|flu)\b`,
      String.raw`\b(?:need(?:ing)?|take|(?:pop|come|drop|call) (?:in|by|round) for|get(?: yourself)?|ask (?:your \w+ )?for|start|try|wanting|(?<!\b(?:people|patients|customers|parents|they|who|some|many|most) (?:often |still |might |may |always )?)want|give (?:him|her|them)|(?:I|we)(?:['’]ll| will| can| always)? (?:give|prescribe)(?: you| him| her| them| (?:my|our|your) \w+| everyone)?) (?:some |the |an |a (?:\w+ )?course of )?(?:antibiotics?|amoxicillin|penicillin)\b (?:for|at the first sign of|(?:as soon as|when) you (?:feel|get|have|catch)|to (?:shift|treat|clear|get rid of|beat|cure|sort|kill|get over)) (?:(?:a|that|your|the|my|this|his|her|every|any) )?(?:\w+ )?(?:colds?|flu|virus|sniffles)\b(?! sores?| only\b| unless\b| if\b)`,
    ],
  },
  {
    id: 'fluoride',
    clue: /fluorid/i,
    fact: 'fluoride in tap water is kept at safe levels',
    patterns: [
      String.raw`\bfluoride\b(?: toothpaste)?(?: in (?:\w+ ){0,3}?(?:water|kettles?|taps?|supply|glass)| (?:(?:that|which) )?(?:they|the \w+(?: \w+)?|we|councils|comes?|is|gets) [^.!?;:,]{2,50}?)?(?:,)? (?:is|=) (?:an? |now |just |pure |slow |slowly |literally |really |nothing but )*(?:poison\w*|toxic(?! (?:only|at|if|in|when))|neurotoxi\w+|mind control|rat poison)`,
      String.raw`\b(?:fluoride|fluoridation|fluoridated (?:tap )?water)\b${gap}\b(?:poison(?:s|ing)? (?:us|you|our|your|the|children|kids|people)|lowers? (?:[\w'’]+ ){0,2}IQ|(?:rot(?:s|ting)?|damag(?:es?|ing)|dull(?:s|ing)?|fog(?:s|ging)?|shrink(?:s|ing)?) (?:your|our|the|an?) (?:[\w'’]+ )?(?:brains?|minds?)|(?:dull(?:s|ing)?|dumb(?:s|ing) down|sedat(?:es|ing)) (?:us|our|your|the|kids|children|people)|calcif\w+ (?:your|the|our) pineal|mak(?:es?|ing) (?:us|you|people|(?:(?:our|your|the) )?(?:children|kids|young ?sters))(?: all)? (?:stupid|dumb|docile|slow|dull|thick|dim|ill|sick)\b)`,
      String.raw`\b(?:poison|toxin)(?:s)?\b[^.!?]{0,25} (?:called|like|such as) fluoride\b|\bpoison(?:ing|ed)? (?:our|the|us (?:with|through)) (?:\w+ )?(?:water )?(?:with )?fluoride\b`,
    ],
  },
  {
    id: 'contraception-infertility',
    clue: /contracepti|pill|birth control|coil|the implant/i,
    isDenial: true,
    fact: 'contraception does not make people infertile',
    patterns: [
      String.raw`\b(?:contracepti(?:ves?|on)|contraceptive pills?|the (?:mini |combined )?pill|birth control|the coil|coils|the implant)\b(?![^.!?]{0,20}(?:\bnot\b|n['’]t))${gap}\b(?:makes?|made|left|leaves?|causes?|caused|leads? to|turns?|ruins?|destroys?)\b${gap}\b(?:infertil\w+|sterile|barren|(?:your )?fertility|never (?:have|able))`,
    ],
  },
  {
    id: 'vaccine-infertility',
    clue: /infertil|steril/i,
    fact: 'vaccines do not cause infertility',
    patterns: [
      `${vaccine}${gap}\\b(?:${causes}|mak(?:e|es|ing)|made|left|leaves?|ruins?|destroys?)\\b${gap}\\b(?:infertil\\w+|sterile|sterility)\\b`,
      `${vaccine}${gap}\\bsterili[sz](?:e|es|ing|ation)\\b`,
    ],
  },
  {
    id: 'sunscreen',
    clue: /sun ?screen|sun ?cream|SPF/i,
    fact: 'sunscreen does not cause cancer',
    patterns: [
      String.raw`\b(?:sun ?screens?|sun ?creams?|SPF)\b${gap}\b${causes}\b${gap}\b(?:skin )?(?:cancers?|melanomas?)\b`,
    ],
  },
  {
    id: 'detox',
    clue: /liver|kidneys|colon|toxin|heavy metals|impurities|body/i,
    fact: 'liver and kidneys clear the body by themselves',
    patterns: [
      String.raw`\b(?:detox(?: (?:teas?|diets?|juices?|plans?|drinks?|patch(?:es)?|pads|foot ?baths?|smoothies?))?|(?:\w+ )?cleanses?|juices?|teas?|smoothies?|celery juice|lemon water|foot pads?|colonics?|colonic irrigation|charcoal|fasting|apple cider vinegar|coffee enemas?)\b[^.!?;:]{0,25}?\b(?:cleans(?:e|es|ing)|flush(?:es|ing)?(?: out)?|detox(?:es|ify|ifies|ifying)?|purif(?:y|ies)|removes?|(?:draw|pull|suck)s?(?: out)?|gets? rid of|clears?|eliminates?|resets?)\b (?:(?:all|the|your|out|those|these|harmful|nasty|built-up|stored) ){0,4}(?:liver|kidneys|colon|toxins?|heavy metals|impurities|body of toxins|system of toxins|blood of toxins|body)\b`,
    ],
  },
  {
    id: 'natural-safe',
    clue: /natural|herbal|plant.based|organic/i,
    isDenial: true,
    fact: 'natural remedies can harm and interact, too',
    patterns: [
      String.raw`\b(?:natural|herbal|plant[- ]based|organic)\b[^.!?]{0,40}?\b(?:so|and|means|therefore|which means|because|=)\b[^.!?]{0,30}?\b(?:(?:no|zero) (?:nasty |bad |harmful )?side[- ]effects?|side[- ]effect[- ]free|without (?:any )?side[- ]effects?|(?:can['’]t|cannot|won['’]t) (?:hurt|harm|do (?:you |anyone )?any harm)(?: you| anyone)?|(?:it['’]s|they['’]re|it is|they are|completely|totally|perfectly|always|100 ?%) safe\b)`,
      String.raw`\b(?:natural|herbal) (?:remedies|medicines|products|supplements|cures) (?:(?:have|has) no side[- ]effects|(?:don['’]t|do not) have (?:any )?side[- ]effects|are always safe|(?:can['’]t|cannot) (?:hurt|harm) you)`,
    ],
  },
  {
    id: 'covid-remedy',
    clue: /covid|corona|sars|the virus/i,
    fact: 'home remedies do not stop or cure COVID',
    patterns: [
      `${covidRemedy}${gap}\\b${stops}\\b${gap}(?:${covid}|\\bthe virus\\b)`,
      `\\b(?:cure|cures|remedy|treatment) for ${covid}${gap}\\b(?:is|are|in) ${gap}${covidRemedy}`,
      `${covid}${gap}\\b(?:cured|prevented|killed|treated|beaten) (?:by|with) ${gap}${covidRemedy}`,
    ],
  },
  {
    id: 'masks-oxygen',
    clue: /mask/i,
    fact: 'masks do not starve people of oxygen',
    patterns: [
      String.raw`\bmasks?\b${gap}\b(?:caus(?:e|es|ing)|leads? to|reduc(?:e|es|ing)|lowers?|starv(?:e|es|ing)|depriv(?:e|es|ing)|giv(?:e|es|ing)|cuts? off|inhal(?:e|es|ing))\b${gap}\b(?:hypoxia|oxygen|carbon dioxide|CO2|brain damage|pneumonia|lung infections?)\b`,
    ],
  },
  {
    id: 'microchip',
    clue: /chip|nanobot|track|magneti/i,
    fact: 'vaccines hold no chips or trackers',
    patterns: [
      `${vaccine}${gap}\\b(?:micro-?chips?|nano-?chips?|nanobots?|tracking (?:device|chip)s?|trackers?|magneti[sz]\\w*|magnetic)\\b`,
      `\\b(?:(?:micro-?|nano-?)?chips?|nanobots|tracking devices?)\\b${gap}\\b(?:in|via|through|with|inside|using) ${gap}${vaccine}`,
    ],
  },
  {
    id: 'covid-hoax',
    clue: /covid|corona|sars|the pandemic|plandemic|scamdemic/i,
    isDenial: true,
    fact: 'COVID is real and has killed millions',
    patterns: [
      `(?:${covid}|\\bthe pandemic) (?:is|was|has (?:always )?been) (?:all |just |a complete |a total |nothing but )?(?:an? )?(?:hoax|scam|plandemic|scamdemic|fake|not real|made up|a lie|invented)\\b`,
      `${covid} (?:does not|doesn['’]t|never) (?:even |really )?exist(?:ed|s)?\\b`,
      String.raw`\b(?:plandemic|scamdemic)\b`,
    ],
  },
  {
    id: 'flu-jab',
    clue: /flu (?:jab|shot|vaccin)/i,
    fact: 'the flu jab cannot give you flu',
    also: givesFlu,
    patterns: [
      String.raw`\bflu (?:jabs?|shots?|vaccin(?:e|es|ation)s?)\b${gap}\b${givesFlu} (?:me|you|people|him|her|us|everyone|patients|them|my \w+)? ?(?:the )?flu\b(?![- ]like)`,
    ],
  },
  {
    id: 'vaccine-overload',
    clue: /immun/i,
    fact: 'vaccines do not weaken the immune system',
    patterns: [
      `${vaccine}${gap}\\b(?:overload|weaken|destroy|overwhelm|wreck|damag|ruin|suppress|shut(?:s|ting)? down)\\w*\\b${gap}\\b(?:immune|immunity)\\b`,
    ],
  },
  {
    id: 'vaccine-poison',
    clue: /poison|weapon|death|gene therapy|kill|toxin|mercury|depopul|sterili|control|antifreeze|aborted|bleach|tissue|cancer|SIDS|AIDS|clot|shed/i,
    fact: 'vaccines prevent far more harm than they cause',
    patterns: [
      `${vaccine} (?:is|are|was|were) (?:now |all |just |pure |nothing but |literally ){0,2}(?:an? )?(?:poison\\w*|bio-?weapons?|death (?:jab|shot)s?|gene therapy|killing (?:people|us|children|thousands|millions)|full of (?:poison|toxins|mercury))`,
      `${vaccine}${gap}\\b(?:kill(?:s|ed|ing)? more people than|(?:designed|meant|created|made) to (?:kill|depopulate|sterili[sz]e|control))`,
      `${vaccine} (?:contains?|have|has|are (?:full of|packed with|laced with|made (?:of|from|with))) (?:\\w+ ){0,2}(?:mercury|antifreeze|poisons?|toxins|aborted|bleach|foetal tissue|fetal tissue)\\b`,
      `${vaccine}${gap}\\b${causes}\\b${gap}\\b(?:turbo cancers?|cancers?|SIDS|cot deaths?|AIDS|VAIDS)\\b`,
      String.raw`\b(?:clot|death|kill) (?:shot|jab)s?\b`,
      String.raw`\bvaccinated (?:people )?(?:are |will )?shed(?:ding|s)?\b (?:\w+ ){0,2}(?:spike|protein|virus)`,
    ],
  },
  {
    id: 'hiv-aids',
    clue: /AIDS/i,
    isDenial: true,
    fact: 'HIV is what causes AIDS',
    patterns: [
      String.raw`\bHIV (?:does not|doesn['’]t|never) causes? AIDS\b|\bAIDS (?:is|was) (?:not caused by HIV|caused by (?:drugs|poverty|medication))`,
    ],
  },
  {
    id: 'diabetes-remedy',
    clue: /diabetes|insulin/i,
    fact: 'no food or supplement cures diabetes',
    patterns: [
      String.raw`\b(?:cinnamon|okra(?: water)?|bitter (?:melon|gourd)|apple cider vinegar|berberine|fenugreek|turmeric|moringa|garlic|herbs?|herbal teas?)\b${gap}\b(?:cures?|reverses?|replaces?|heals?|gets? rid of|instead of)\b${gap}\b(?:diabetes|insulin)\b`,
    ],
  },
  {
    id: 'bleach',
    clue: /chlorine|MMS|miracle/i,
    fact: 'chlorine dioxide is bleach and treats nothing',
    patterns: [
      String.raw`\b(?:chlorine dioxide|MMS|miracle mineral (?:solution|supplement))\b${gap}\b${stops}\b`,
    ],
  },
  {
    id: 'germs',
    clue: /germ theory|viruses/i,
    isDenial: true,
    fact: 'germs do cause infections',
    patterns: [
      String.raw`\b(?:germ theory (?:is|was) (?:a (?:lie|hoax|myth|fraud)|false|wrong)|viruses (?:do not|don['’]t) (?:exist|cause disease))\b`,
    ],
  },
])

/** The patterns of a trope, compiled when they are first asked for. */
export const tropePatterns = lazy(() =>
  tropes().map((trope) => ({
    trope,
    pattern: lazy(() => makePattern(trope.patterns.map((source) => `(?:${source})`).join('|'), 'i')),
  })),
)
