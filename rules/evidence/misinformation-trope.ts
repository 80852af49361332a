import {
  type Block,
  type Container,
  defineRule,
  lazyPattern,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { tropeTriggers } from '../lexicons/misinformation.ts'
import { isHeading, lastUpTo } from '../shared/block-search.ts'
import { isAsserted, nextSentence } from '../shared/claiming.ts'
import { tropeClues, tropeIn } from '../shared/tropes.ts'
import { mentions } from '../signals/mention.ts'

/** Somewhere near it says that the claim is false, or somebody else's. */
const debunked = lazyPattern(
  String.raw`\b(?:myths?|false\w*|fake|untrue|not true|isn['’]t true|wrong(?:ly)?|incorrect\w*|no (?:scientific |good |credible )?(?:evidence|proof|link|truth|basis|benefit)|misinformation|disinformation|misconceptions?|mislead\w*|debunk\w*|discredited|retracted|withdrawn|hoax(?:es)?|bust(?:s|ed|ing)?|conspirac\w+|rumou?rs?|nonsense|rubbish|bunkum|baseless|unfounded|unproven|fact-?check\w*|claim(?:s|ed|ing)?|alleg\w+|theor(?:y|ies)|anti-?vaxx?\w*|scams?|fraud\w*|satire|warn(?:s|ed|ing|ings)?|cautions?(?:ed)?|market(?:s|ed)? it|trials?|stud(?:y|ies) (?:of|on|found|shows? no)|researchers|investigat\w+|does(?: not|n['’]t)|(?<!\b(?:I|you) )d(?:o|id)(?: not|n['’]t)(?! (?:forget|miss|wait|worry|want|pay|delay))|can(?:not|['’]t)(?! (?:grow|survive|live|exist|thrive|spread))|(?<!\b(?:I|we|would|will)(?:['’](?:d|m|re|ll|ve)| am| are| will| would| have)? |\bwould |\bwill )never|neither|rather than|people (?:think|believe|say)|who (?:think|believe|say)s?|swears? (?:blind )?that|the (?:idea|notion|belief|assumption) that|I (?:still |often |always )?(?:hear|heard|get|read) (?:it|this|that) (?:at|from|every|all|a lot|so|again|in|on)|viral (?:post|video|message)|(?:TikTok|Facebook|Instagram|YouTube|WhatsApp|the internet) (?:has |have )?(?:told|tells?)|things (?:that )?(?:\w+ ){0,3}(?:hear|hears|heard|are told|were told|get told)|whatsapp|(?<!\b(?:go|goes|going|gone|went|look|looks|looking|move|moves|moving|step|put|brought|come|way|straight|lean|leaning|bend|face|back and|backwards and) )forward(?:s|ed)?|meme|\?\?)\b|🙄|🤦`,
  'i',
)
/** Up to here a post is one thought, and a debunking anywhere in it counts. */
const shortPost = 500

const reported = /\b(?:they say|trials?|stud(?:y|ies)|researchers|claim\w*|said to)\b/i

export default defineRule({
  id: 'evidence/misinformation-trope',
  summary: 'A well-known false claim about health is repeated as true.',
  why: `
    A false claim gains belief with every repetition, most of all from somebody who speaks with a
    profession behind them. People leave out vaccines and treatment because of such claims.
  `,
  advice: `
    Say what is so, and link a source for it. To correct somebody, correct the claim and leave the
    person out.
  `,
  references: [
    { source: 'nmc-code-2018', clause: '6' },
    { source: 'gmc-gmp-2024', clause: '89' },
    { source: 'pda-2025' },
    { source: 'hcpc-wisely' },
    { source: 'hcpc-social' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  yieldsTo: ['medicines/effect-overclaim', 'medicines/cancer-offer'],
  messages: { trope: 'This is known to be false: {fact}' },
  lexicon: tropeTriggers,
  // What takes a claim back is looked for beside one.
  wakes: () => [],
  needs: tropeClues,
  near: true,
  examples: {
    bad: [
      'They won’t tell you this, but «vaccines cause autism».',
      'The media don’t want you to hear it, but «5G causes COVID».',
      'I swear by nature. «Vaccines cause autism», and it is in every family I know.',
      'The «HPV jab makes girls infertile». I’d never let my daughter near it.',
      '«mRNA jabs alter your DNA»',
      '«Big pharma is hiding the cure» for cancer',
      '«Baking soda kills tumours»',
      '«Antibiotics will shift that cold»',
      '«Vaccines cause autism», and everybody knows it.',
      'My view: «5G causes COVID».',
      '«Ivermectin cures COVID». Ask your doctor for it.',
      'Bin it: «sunscreen causes skin cancer».',
      '«Fluoride is now poison», so use another toothpaste.',
      '«The pill will make you infertile» in the end.',
      'This «tea flushes out toxins».',
      'It is «natural, so it has no side effects».',
      'The «flu jab gave me flu».',
      '«Cancer can’t survive in an alkaline» body.',
      '«Homeopathic vaccines protect» just as well.',
      'You «need antibiotics for your cold».',
      '«Drug companies have a cure for cancer». They just don’t want you to know.',
      '«Baking soda kills cancer». Tumours can’t grow without acid.',
      'You could try «homeopathic vaccines» instead. Don’t forget your passport!',
      'The «covid vaccine contains a microchip».',
      '«Masks cause hypoxia», take yours off.',
      '«Garlic kills the virus».',
      '«Cinnamon reverses diabetes».',
      'The «vaccine overloads the immune» system of a baby.',
      'My nephew «was a chatty toddler until the jabs».',
      '«Measles was a harmless illness» when I was a boy.',
      'There is a «cure for tinnitus, and Big Pharma is sitting on» it.',
      '«Ivermectin works, and they don’t want you» to hear it.',
      'Heavy «cold?\n\nYou need antibiotics».',
      '«Antibiotics are the best thing for a cold».',
      'The «fluoride in our water is toxic», and you didn’t even know.',
      '«Big Pharma has the cure for cancer» in a safe.',
      'You’ll be «needing an antibiotic for that cold», so ring us.',
      '«Cancer only grows in an acidic» body, so drink greens.',
      'Make your blood «alkaline and the cancer dies».',
      '«Big Pharma won’t look at turmeric, as you can’t patent a plant».',
      '«I blame the MMR for his autism».',
      'Clocks go forward tonight. «Vaccines cause autism», whatever you read.',
      'It was the «MMR that made my nephew autistic».',
      '«Tumours can’t grow if your body is alkaline».',
      '«Nothing shifts a cold like an antibiotic».',
      'My TikTok is back. «Vaccines cause autism», whatever the internet says.',
      '«Nothing shifts a cold like an antibiotic». It won’t upset you if you eat first.',
      'The «fluoride they add to our taps is poison», plain and simple.',
      '«Fluoride dulls our» kids for the sake of a few fillings.',
    ],
    good: [
      'They won’t tell you this on every website, but vaccines do not cause autism.',
      'They will tell you that vaccines cause autism. No study shows it.',
      'A man at the bus stop swears that 5G causes COVID. It does not, whatever mast is near.',
      'The belief that the MMR jab causes autism goes back to one paper, which was withdrawn in 2010.',
      '“Big pharma is hiding the cure for cancer.” I hear this every week, and there is no one cancer.',
      'No, vaccines don’t cause autism',
      'Myth: vaccines cause autism. Fact: large studies show no link.',
      '## Do vaccines cause autism?\n\nNo. Millions of children have been followed.',
      'News: police look into a video that says 5G causes COVID.',
      'Trials of ivermectin found no benefit in COVID',
      'Antibiotics do not work for colds or flu.',
      'Do you need antibiotics for a cold? No.',
      {
        text: '1/ “MMR causes autism.”\n\n2/ I read this again. It is false.',
        meta: { kind: 'thread' },
      },
      'Got a cold? Antibiotics will not shift it.',
      'Antibiotics are the best thing for bacterial pneumonia, and a cold needs none.',
      'The coil does not leave you infertile.',
      'Vaccines cause autism? This is false, and here is why.',
      'Measles is not harmless. It can kill.',
      'I was fine until the jab wore off, and then my arm was sore.',
      'My arm was fine before the jab and fine after it.',
      'Doctors have known about this for years: there is no cure yet.',
      'It was claimed that Bill Gates put a microchip into the vaccine.',
      'There is no evidence that baking soda kills tumours.',
      'Researchers test whether vitamin C kills cancer cells in a dish.',
      'Your kidneys remove toxins from the blood.',
      'Sunscreen lowers the risk of skin cancer.',
      'Covid vaccines are not gene therapy and cannot change your DNA.',
      'Fluoride toothpaste protects teeth. Children should not swallow it.',
      'Fertility comes back soon after you stop taking the pill.',
      'The flu jab can give you a sore arm and a slight temperature.',
      'Homeopathic remedies are no replacement for vaccines.',
      'Soap kills the virus on your hands.',
      'Antibiotics can treat chest infections caused by bacteria.',
      '> Vaccines cause autism\n\nPlease do not share posts like this.',
      'Chemotherapy kills cancer cells.',
      'A detox from alcohol needs medical supervision.',
      'Some people believe the pill makes you infertile. It does not.',
      '# Misinformation we see\n\n- Vaccines cause autism\n- 5G spreads COVID',
      'You won’t be needing an antibiotic for that cold.',
      'Cancer only grows in an acidic body, TikTok told my group. Our dietitian answers on Friday.',
      'Make your blood alkaline and the cancer dies: one of the things that our nurses hear.',
      'Drink lemon water, and your blood turns alkaline and the cancer dies, or so my dad was told. It can’t.',
      'Nothing shifts a cold like an antibiotic, we hear on the phones. They won’t.',
      'Some people want antibiotics for a cold, and leave with a leaflet.',
      'Tumours can only be seen on a scan.',
      'Drug companies can patent a cancer medicine for 20 years.',
      'I got this as a forward again: vaccines cause autism. Please stop sending it.',
      'It was the flu jab queue that made my autistic son laugh out loud.',
      'The jab clinic left autistic children in a quiet room with a nurse.',
      'Cancer cells can’t grow without a blood supply.',
      'Nothing soothes a cold like a hot drink; antibiotics will not.',
      'The fluoride they add to our taps is not poison.',
      'The fluoride we paint on protects our kids.',
      'The jab that gave Tam his nerve back was at the autism clinic.',
    ],
  },

  create(context) {
    const seen = new WeakMap<Container, Set<number>>()
    let posts: readonly Container[] = []

    /** The next post of a thread takes it back. */
    function isTakenBackLater(container: Container): boolean {
      const next = posts[posts.indexOf(container) + 1]
      return next !== undefined && debunked.test(context.text(next).value.slice(0, 120))
    }

    return {
      draft({ children }) {
        posts = children.filter(({ type }) => type === 'post')
      },
      hit({ at: trigger }, container) {
        const { view } = trigger
        const sentence = view.sentenceAt(trigger.start)
        const known = seen.get(container) ?? new Set<number>()
        seen.set(container, known)
        if (known.has(sentence.start)) return
        known.add(sentence.start)
        // “Got a cold? Antibiotics will shift it.”
        const isAnswer = /[a-z]\?+\s*$/i.test(view.value.slice(0, sentence.start).slice(-20))
        const { start } = isAnswer ? view.sentenceAt(Math.max(0, sentence.start - 3)) : sentence
        const told = tropeIn(view, { start, end: sentence.end })
        if (!told) return
        const at = view.slice(told.start, told.end)
        if (!isAsserted(at) || isDebunked(at) || isTakenBackLater(container)) return
        if (context.signal(mentions, container).isMentioned(at)) return
        context.report({ at, message: 'trope', data: { fact: told.trope.fact } })
      },
    }
  },
})

/** Whether the words around a claim take it back, or its heading does. */
function isDebunked(at: TextMatch): boolean {
  const { view, start, end } = at
  if (reported.test(at.value)) return true
  const block = view.blockAt(start)
  const isShort = view.value.length <= shortPost
  const from = isShort ? 0 : Math.max(block.start, start - 200)
  const to = isShort ? view.value.length : Math.min(block.end, end + 160)
  const around = `${view.value.slice(from, start)} … ${view.value.slice(end, to)}`
  return debunked.test(around) || isTakenBack(nextSentence(at)) || debunked.test(headingOf(at))
}

function isTakenBack(next: string): boolean {
  return debunked.test(next) || denied.test(next)
}

/** “In tap water, it is not.” */
const denied =
  /\b(?:it|they|that|this) (?:(?:is|are|was|were|does|do)(?: not|n['’]t)\b|(?:won['’]t|will not|can['’]t|cannot)(?=[.!,]|\s*$))/i

function isLead({ start, end }: Block, { value }: TextView): boolean {
  return /:\s*$/.test(value.slice(Math.max(start, end - 40), end))
}

/** The heading, or the line that leads into the list. */
function headingOf({ view, start }: TextMatch): string {
  const above = view.blockAt(start).start - 1
  const heading = lastUpTo(view, above, isHeading)
  const lead = lastUpTo(view, above, isLead)
  return [heading, lead].map((block) => block && view.value.slice(block.start, block.end)).join(' ')
}
