import {
  type Container,
  defineRule,
  type Draft,
  lazyPattern,
  type Range,
  type TextView,
} from 'professional/rule'
import { tropeTriggers } from '../lexicons/misinformation.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { isHealthFigure } from '../shared/health-figures.ts'
import { tropeClues, tropeIn } from '../shared/tropes.ts'

/** A cheap question before all else. */
const mayTell =
  /\b(?:myths?|fiction|false claim|false|wrong|actually|truth|facts?|nonsense|untrue|not so)\b/i

const mythLabel =
  /(?:^\W{0,6}|(?<=[.!?] ))(?:common |popular |biggest |\d{1,2} )?(?:myth|fiction|false claim)(?: (?:no\.? ?|number |#)?(?:\d{1,2}|one|two|three|four|five))?(?: ?[:–—]| - | \|| [^\w\s,.;'’()"“?!-]{1,8})\s*\S|^\W{0,6}myth(?: \d{1,2})?\W{0,3}$/i
/** A cheap question first: the label may stand behind a sentence. */
const mayLabel = /myth|fiction|false claim/i
const factLabel =
  /(?:^|[\n.!?]\s{0,3}|\s)\W{0,4}(?:facts?|truth|reality|the (?:facts?|truth|science|reality))(?: (?:no\.? ?)?\d{1,2})?(?: is\b| ?[:–—-]| [^\w\s,.;'’()"“?!])/i
/** The myth is taken back in the very words that tell it. */
const denied = /\b(?:not|never|no|cannot|nor)\b|n['’]t\b/i
const rejection =
  "false|wrong|not (?:true|so)|untrue|nonsense|rubbish|(?:this is|that['’]s|it['’]s) (?:false|wrong|a myth|not true|nonsense)"
const rejected = lazyPattern(
  String.raw`^\W{0,6}(?:(?:${rejection})\b|(?:myth|nope|no)[.!,:]|(?:no,? )?(?:it|they|you|that) (?:(?:do|does|is|are|ca|wo)n['’]t|(?:do|does|is|are) not)[.,!;]|no,? (?:it|they) (?:do|does|is|are)(?:n['’]t| not)\b|[^.!?\n]{0,20}\bfor the truth\b)`,
  'i',
)
/** The words that {@link rejected} begins with where nothing of {@link mayTell} is among them. */
const answers = [
  'rubbish',
  '{no,nope} $',
  '{do,does,is,are} not $',
  '{don,doesn,isn,aren,can,won} t $',
  'no {it,they}',
  'not true',
]
/** “… is what a dad told me. It isn’t.” */
const others = String.raw`(?:or so|(?:at least,? )?(?:(?:(?:that|this)(?:['’]s| is)|is) )?what) (?:I|we|an?|my|our|the|some|people|every(?:one|body)|some(?:one|body)|one|lots|many|half)\b[^.!?\n]{0,70}\b(?:tells?|told|says?|said|hears?|heard|read|thinks?|thought|believes?|claims?)\b[^.!?\n]{0,50}[.!…]{1,3} (?:${rejection}|nope|no[,.!]|actually|in fact|(?:it|they|that) (?:(?:do|does|is|are|ca|wo)n['’]t|(?:do|does|is|are|will) not|cannot))`
const takenBack = lazyPattern(
  String.raw`^\W{0,6}(?:${others}|(?:[^.!?:]{0,60}[.!] (?=it['’]s))?(?:${rejection}|actually|no\b|nope|in fact|they (?:don['’]t|do not)|it (?:really |simply )?(?:doesn['’]t|does not|isn['’]t|is not)|myth))`,
  'i',
)
const claimBeforeTakenBack = lazyPattern(
  String.raw`\b(?:cause|causes|destroy|destroys|give|gives|kill|kills|cure|cures|poison|rot|rots|ruin|ruins|make|makes|are|is|stop|stops|weaken|weakens|damage|damages|wreck|wrecks|melt|melts|whiten|whitens|help|helps)\b`,
  'i',
)

/** A flat “not so!” below a claim leaves no doubt of what the words above it are. */
const flatlyRejected = lazyPattern(
  String.raw`^\W{0,6}(?:(?:no[,.!] )?(?:(?:this|that|it)(?:['’]s| is) )?(?:simply |just |completely |totally )?(?:${rejection}|a myth|myth|nope|(?:it|they) (?:do|does|is|are|ca|wo)n['’]t)(?:[.!:]|\s*$)|the truth(?:\?| is,? (?:that )?(?:it|they|you|most|no)\b)|(?:in fact|actually),? (?:it|they|you)\b)`,
  'i',
)
const claimFlatlyRejected = lazyPattern(
  String.raw`\b\p{L}{3,} (?:\p{L}+ )?(?:brings?(?: on)?|burns?|comes?|lose|loses|turns?|means?|falls?|stays?|teach(?:es)?|needs?|works?|spreads?|leads?|can|will|should|must|have|has|grows?|catch(?:es)?|gets?|lowers?|raises?|boosts?|prevents?|protects?|slows?|speeds?|keeps?|lasts?|shrinks?|fix(?:es)?|improves?|leaves?|takes?|wants?|hurts?|harms?|lowers?|triggers?|leads?) \p{L}`,
  'iu',
)
const ofBody =
  /\b(?:bab(?:y|ies)|newborns?|toddlers?|kids|child(?:ren)?|teeth(?:ing)?|gums?|eye(?:s|sight)|ears?|hearing|brains?|bod(?:y|ies)|bell(?:y|ies)|fat|skin|hair|heart|bones?|joints?|muscles?|sleep(?:ing)?|snor\w+|sweat\w*|walk(?:ing|ers)?|breast\w*|milk|sugar|salt|carbs?|germs?|wounds?|stress|heat|cold)\b/i

/** A myth this much longer than its fact is what people remember. */
const timesLonger = 1.5
const shortestLongMyth = 120
const longestShown = 160

export default defineRule({
  id: 'evidence/myth-first',
  summary: 'The layout shows a myth before, or more loudly than, the fact.',
  why: `
    People remember what they read first and largest, and a heading or a picture is shared without the
    text that corrects it. The myth then travels alone.
  `,
  advice: 'Begin with the fact, and keep both on one card so that neither is shared alone.',
  references: [{ source: 'gphc-focus-2018' }, { source: 'hcpc-wisely' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    first: 'The myth comes before the fact, and will be remembered',
    loud: 'The false claim stands out more than its correction',
    long: 'The myth takes more room than the fact',
  },
  wakes: () =>
    anyClues(
      patternClues(mayTell),
      [['<thread>'], ...patternClues(claimBeforeTakenBack), ...patternClues(takenBack)],
      [
        ['<heading>', '<image>', '<emoji>'],
        ...anyClues(
          [tropeTriggers.map(({ term }) => term), ...tropeClues()],
          [
            ...anyClues(patternClues(claimBeforeTakenBack), patternClues(claimFlatlyRejected)),
            answers,
          ],
        ),
      ],
    ),
  examples: {
    bad: [
      '### «Myth: the flu jab gives you flu»\n\nActually, it contains no live virus.',
      '![«Vaccines cause infertility»](card.png)\n\nFact: they do not.',
      {
        text: '1/ «Statins destroy your muscles!»\n\n2/ False, and here’s why. Few people get aches.',
        meta: { kind: 'thread' },
      },
      '«Myth: you should never eat before a blood test, because the food turns your blood to fat, the needle gets stuck, and the nurse then has to start again.»\n\nFact: most tests need no fasting.',
      '«❌ Vaccines cause autism»\n✅ Large studies found no link',
      'Quick one today. «Myth: antibiotics cure colds.» Fact: colds are caused by viruses.',
      '## «Vaccines cause autism»\n\nThat’s a myth.',
      '«Fiction: sunscreen causes cancer»\n\nTruth: it protects your skin.',
      '## «MYTH 1: Insulin is addictive»\n\nIt is a hormone that your body needs.',
      '«False claim: 5G spreads COVID»\n\nThe science: viruses travel in droplets.',
      '- «Myth: the pill makes you infertile»\n- Fact: fertility comes back within weeks',
      {
        text: '1/ «Inhalers make you weak.»\n\n2/ Not true. Here is what they do.',
        meta: { kind: 'thread' },
      },
      '![«Myth: HRT is poison»](hrt.png)',
      '## «Cracking joints gives you arthritis»\n\nIt does not. It is only gas.',
      '## «Inhalers make your lungs lazy»\n\nNot so, say the studies.',
      '«Myth ❌ Whitening wears down your enamel»\n\nFact ✅ Done well, it does not.',
      '«#1 myth: you must drink two litres.» The truth is that thirst tells you.',
      '## «Myth»\n\nWhitening hurts your gums.\n\n## Fact\n\nIt may sting for a day.',
      {
        text: '1/ «Statins ruin your memory.»\n\n2/ It really doesn’t look like it. Four charts.',
        meta: { kind: 'thread' },
      },
    ],
    good: [
      '## Can the flu jab give you flu?\n\nNo. It contains no live virus.',
      'Fact: the flu jab cannot give you flu. Myth: it can.',
      '❌ “Vaccines cause autism”\n✅ Say what studies found',
      '❌ Never share your inhaler\n✅ Bring it to your review',
      '✅ Vaccines do not cause autism\n❌ Vaccines cause autism',
      'Myth-busting evening on Tuesday',
      'Vaccines do not cause autism.',
      '## The flu jab does not cause flu\n\nThat is a myth.',
      'Five myths about statins, and the facts',
      'Fact: fertility comes back within weeks.\n\nMyth: the pill makes you infertile.',
      'Myths travel fast; facts need a push.',
      '![A nurse gives a flu jab](nurse.png)\n\nFact: it takes a minute.',
      'Fact or fiction? Come to our quiz on the 3rd.',
      'Fiction 📚 Our book club reads a novel set in a clinic.',
      { text: '1/ Statins lower cholesterol.\n\n2/ Here is how.', meta: { kind: 'thread' } },
      'The myth of the lone genius is dead.',
      '## Does sunscreen cause cancer?\n\nNo, it protects you.',
      'Myth: reading the label is optional. Always read it!',
      { text: 'Myth: the flu jab gives you flu', meta: { audience: 'professionals' } },
      'It is a myth that cold weather causes colds.',
      '## Hearing aids help you hear\n\nThey don’t cure hearing loss.',
      '## Our walking group is back\n\nNot so fast, said the rain.',
      '## What is wrong with my inhaler?\n\nWrong dose, wrong angle: we can help.',
    ],
  },

  create(context) {
    function lookAtBlocks(container: Container): void {
      const { audience } = container.meta
      if (audience === 'professionals' || audience === 'internal') return
      const view = context.text(container)
      const isTold =
        view.blocks.some(isLoud) || mayTell.test(view.value) || anyCross.test(view.value)
      if (!isTold || /\bquiz\b/i.test(view.value)) return
      let hasFact = false
      for (const [index, block] of view.blocks.entries()) {
        const text = view.value.slice(block.start, block.end)
        if (block.quoted) continue
        const found = mythIn(text, block, index, view, hasFact)
        if (found) {
          context.report({ at: view.slice(found.start, found.end), message: found.message })
          // The rest of a list of myths is laid out in the same way.
          return
        }
        if (factLabel.test(text)) hasFact = true
      }
    }

    function mythIn(
      text: string,
      block: TextView['blocks'][number],
      index: number,
      view: TextView,
      hasFact: boolean,
    ): (Range & { message: 'first' | 'loud' | 'long' }) | undefined {
      const label = mayLabel.test(text) ? mythLabel.exec(text) : null
      if (label) {
        const start = block.start + label.index
        // “Quick one today. Myth: …” comes first all the same; behind its fact it does not.
        if (label.index > 0 && factLabel.test(text.slice(0, label.index))) return undefined
        const around = view.value.slice(block.start, block.end + 200)
        const fact = factLabel.exec(text)
        const isPlain = (isLoud(block) && /[:–—]/.test(text)) || factLabel.test(around)
        if (hasFact || !(isPlain || isOnHealth(around))) return undefined
        const end =
          block.start + (fact ? text.slice(0, fact.index + 1).trimEnd().length : text.length)
        if (isLoud(block)) return { start, end, message: 'loud' }
        const next = view.blocks[index + 1]
        const correction = fact ? text.length - fact.index : next && next.end - next.start
        const length = end - start
        const isLong =
          correction !== undefined && length > shortestLongMyth && length > correction * timesLonger
        return { start, end, message: isLong ? 'long' : 'first' }
      }
      const crossed = hasFact ? undefined : crossedIn(view, block)
      if (crossed) return { ...crossed, message: 'first' }
      if (!isLoud(block) || denied.test(text) || text.trimEnd().endsWith('?')) return undefined
      const isMyth = tropeIn(view, block) ?? isRejected(text, view, index)
      return isMyth ? { start: block.start, end: block.end, message: 'loud' } : undefined
    }

    function lookAtThread(draft: Draft): void {
      const posts = draft.children.filter(({ type }) => type === 'post')
      const [first, second] = posts
      if (!first || !second) return
      const view = context.text(first)
      const text = view.value.replace(/^\W*\d{1,2}\/(?:\d{1,2}|n)?\W*/i, '')
      const next = context.text(second).value.replace(/^\W*\d{1,2}\/(?:\d{1,2}|n)?\W*/i, '')
      if (text.length > longestShown || !takenBack.test(next) || denied.test(text)) return
      if (/\?\s*$/.test(text) || mythLabel.test(text)) return
      if (!claimBeforeTakenBack.test(text) || !isOnHealth(`${text} ${next}`)) return
      const start = view.value.length - text.length
      context.report({ at: view.slice(start, start + text.trimEnd().length), message: 'loud' })
    }

    return { draft: lookAtThread, post: lookAtBlocks }
  },
})

/** “❌ The false claim”, and below it “✅ the fact”; most crosses stand before what not to do. */
function crossedIn(view: TextView, { start, end }: Range): Range | undefined {
  const text = view.value.slice(start, end)
  const found = cross.exec(text)
  if (!found) return undefined
  const line = { start: start + found.index, end: start + found.index + found[0].length }
  if (!tick.test(view.value.slice(line.end, line.end + 40))) return undefined
  return tropeIn(view, line) ? line : undefined
}

const anyCross = /[❌✖🚫❎]/u
const cross = /(?<=^|\n)[❌✖🚫❎](?!\uFE0F? ?["“'‘])[^\n]{10,160}/u
const tick = /^\s{1,3}(?:[-*] )?[✅✔☑]/u

function isLoud({ kind }: TextView['blocks'][number]): boolean {
  return kind === 'heading' || kind === 'alt'
}

/** Whether the words below a heading or a picture begin by taking it back. */
function isRejected(text: string, view: TextView, index: number): boolean {
  const next = view.blocks[index + 1]
  if (!next) return false
  const body = view.value.slice(next.start, next.end)
  const whole = `${text} ${body}`
  const isHealth = isOnHealth(whole)
  if (isHealth && rejected.test(body) && claimBeforeTakenBack.test(text)) return true
  if (!flatlyRejected.test(body) || !(isHealth || ofBody.test(whole))) return false
  return claimBeforeTakenBack.test(text) || claimFlatlyRejected.test(text)
}

function isOnHealth(text: string): boolean {
  return (
    isHealthFigure(text) ||
    /\b(?:blood|pill|infertil\w*|tests?|doctors?|nurses?|germs?)\b/i.test(text)
  )
}
