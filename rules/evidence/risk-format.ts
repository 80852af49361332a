import {
  type Container,
  defineRule,
  lazyPattern,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { anyOf, blockOf, nearOf, sentenceOf } from '../shared/claiming.ts'
import { counted, isHealthFigure, ownCount } from '../shared/health-figures.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'

/** A cheap question before the patterns. */
const mayTell =
  /\d ?%|per ?cent|\b(?:\d+|one) in |doubl|halv|tr[ie][pb]l|quadrupl|likely|(?:by|in) (?:(?:a|one|two) )?(?:third|half|quarter|fifth)|risk|chance/i

const risk = '(?:risks?|chances?|odds|likelihood|rates?|likely|danger)'
const share =
  '(?:(?:up to |about |around |almost |nearly |over |more than )?\\d[\\d.]* ?(?:%|per ?cent)|(?:a|one|two) (?:third|thirds|half|quarter|fifth|tenth)|half)'

/** Ill health that is counted, so that its share is a risk. */
const event =
  '(?:(?:heart|asthma) attacks|strokes|deaths|infections|fractures|relapses|flare-ups|miscarriages|clots|seizures|cancers|migraines)'

const relative = anyOf([
  String.raw`\b(?:doubl(?:es?|ed|ing)|tr(?:ip|eb)l(?:es?|ed|ing)|halv(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)) (?:your |the |their |our |a person['’]s )?(?:\w+ ){0,2}(?:risks?|chances?|odds|likelihood)\b|\b(?:double|twice|triple|(?:\d+|three|four|five|six|ten) times) (?:(?:the|your) (?:risk|chances?|odds)|(?:more|less|as) likely)\b|\bhalf as likely\b`,
  String.raw`\b(?:cuts?|cutting|slash(?:es|ed)?|reduc(?:es?|ed|ing)|lowers?(?:ed)?|rais(?:es?|ed)|increas(?:es?|ed|ing)|decreas(?:es?|ed)|drops?|raising|boosts?) (?:your |the |their |our )?(?:[\w'-]+ ){0,4}${risk} (?:of [\w' -]{2,40}? )?by (?:as much as )?${share}`,
  String.raw`\b(?:cuts?|cutting|slash(?:es)?) (?:your |the |their |our )?(?:[\w'-]+ ){0,4}${risk} (?:of [\w' -]{2,40}? )?in half\b`,
  String.raw`\b(?:cuts?|cutting|slash(?:es|ed)?|reduc(?:es?|ed|ing)|halves|halved|prevents?|lowers?) (?:the number of |your |all )?(?:[\w'-]+ )?${event} (?:from [\w' -]{2,30}? )?by (?:as much as )?${share}`,
  String.raw`\b(?:${share} (?:of|fewer)|halves|doubles|triples) (?:all )?${event}\b(?= (?:with|on|in those|among))`,
  String.raw`\b${share} (?:higher|lower|more|less|greater|increased|reduced|smaller|bigger|fewer|reduction|increase|rise|drop) (?:in (?:the |your )?)?(?:relative |the |overall |lifetime )?(?:\w+ ){0,2}${risk}\b`,
  String.raw`\b${risk} (?:of [\w' -]{2,40}? )?(?:doubles?|doubled|trebles?|trebled|triples?|tripled|halves|halved)\b`,
  String.raw`\b${risk} (?:of [\w' -]{2,40}? )?(?:(?:goes |went |rises? |rose |falls? |fell |drops? |dropped |(?:is|are|was|were) (?:cut|reduced|raised|increased|lowered) )(?:(?:up|down) )?(?:by )?${share}|(?:is|are|was|were) (?:${share}|(?:\d+|two|three|four|five|six|ten) times) (?:higher|lower|greater|smaller))`,
])
const absolute =
  /\b\d+ (?:in|out of) (?:every )?[\d,]+\b|\bone in \w+|\bper (?:\d|1,?000|10,?000|100,?000|thousand|hundred)|\bfrom (?:about |around )?\d[\d.]* ?(?:%|per ?cent)?,? (?:in [\d,]+ )?to (?:about )?\d|\bin every \d|\bof every \d|\bfor every \d|\bout of \d/i

const ratio =
  /\b(\d[\d,]*|one) in (?:every )?(\d[\d,]{0,9}|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:days|weeks|months|years|hours|minutes|stages?|total|all|19|20\d\d)\b)/gi
const outcome = String.raw`(?:of (?:all |the |\w+ )?${counted}|(?:will |may |also )?(?:feel|felt|get|got|have|had|vomit|vomited|develop|developed|report|reported|experience|experienced|suffer|suffered|die|died|recover|recovered|need|needed|stop|stopped|faint(?:ed)?|bleed|bled|lose|lost|go on to|become|became|relapse\w*|notice\w*|were|are|fall|fell|see|saw)\b)`
const percent = anyOf([String.raw`(?<![\d.])\d{1,3}(?:\.\d+)? ?(?:%|per ?cent) ${outcome}`])
const decimal = anyOf([
  String.raw`(?<![\d.])\d{1,3}\.\d+ ?(?:%|per ?cent) of (?:all |the |\w+ )?${counted}`,
])

/** The second of two ratios is of the same thing: “On the other it was 1 in 90”. */
const goesOn =
  /\b(?:it(?:['’]s| is| was| falls| rises)|the (?:other|new|old)|without|compared|only|just)\b/i

const statistics = lazyPattern(
  String.raw`\b(?:hazard ratio|odds ratio|relative risk|confidence interval|HR|OR|RR|CI|p ?[<=]|n ?=)(?![A-Za-z])|\b(?:blood pressure|BP|HbA1c|mmHg|funding|budget|waiting|waits?|beds?|staff|vacanc\w+|pay|price|cost|inflation|mortgage)\b`,
)

export default defineRule({
  id: 'evidence/risk-format',
  summary: 'A risk is given in a way that is hard to weigh.',
  why: `
    “Doubles the risk” frightens or impresses, and may mean one person more in ten thousand. People
    compare numbers well only in one format and for the same size of group.
  `,
  advice: `
    Give the starting risk, and the same number of people each time: “from 20 in 1,000 to 12 in
    1,000”.
  `,
  references: [
    { source: 'nhs-format' },
    { source: 'gmc-gmp-2024', clause: '89' },
    { source: 'nhs-atoz' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    relative: 'This says how much a risk changes, and not how big it is',
    mixed: 'Per cent and “1 in …” side by side are hard to compare',
    denominators: 'Risks out of different numbers of people are hard to compare',
    decimal: 'Tenths of a per cent are hard to picture',
  },
  // Beside a share, only a ratio is hard to compare.
  wakes: () =>
    anyClues(patternClues(relative(), decimal()), [
      ...patternClues(ratio),
      ...patternClues(/\b(?:\d|one) in /),
    ]),
  examples: {
    bad: [
      '«Cuts your stroke risk by 40%»',
      'One in five feel sick and «3% vomit»',
      'Risk is 1 in 25, or «1 in 200» on the low dose',
      '«14.3% of users» reported headache',
      'Smoking «doubles the risk» of stroke.',
      'There is a «30% higher risk» of a heart attack.',
      'Walking daily «slashes your risk of stroke by a third».',
      'With this jab the «risk of shingles falls by 70%».',
      '1 in 10 people get a rash, and «4% of folk» have to stop.',
      'A side effect hits 1 in 100 adults, and «1 in 1,000» children with asthma.',
      'On HRT, «2.5% of women» had a clot.',
      'Bad sleep «triples your odds» of depression.',
      'Statins lead to a «25% reduction in heart attack risk».',
      'The new tablet «cuts strokes by a third»!',
      'Of those on one tablet, 1 in 15 fainted. On the other it was «1 in 90».',
      '1 in 10 people feel sick, and «4% faint».',
      'With age the risk goes from 1 in 8 to «1 in 30».',
      'Night shifts mean «twice the risk» of a stroke.',
      'The scan looks at the lungs. Last year «8.6% of people» had to come back.',
    ],
    good: [
      'Use 1% hydrocortisone once a day',
      'The ward got 20% more funding, and the risk of closure falls by 50%.',
      '1 in 4 women and 2 in 4 men had high blood pressure',
      'His blood pressure fell by 10%',
      {
        text: 'The hazard ratio was 0.6; it cuts stroke risk by 40%.',
        meta: { audience: 'professionals' },
      },
      'HR 0.6 (95% CI 0.4 to 0.8): it cuts the risk of stroke by 40%.',
      'It cuts stroke risk by 40%, from 20 in 1,000 to 12 in 1,000.',
      'The risk falls by half: 2 out of 100 people instead of 4 out of 100.',
      'About 1 in 10 people get a headache.',
      '3% of people feel dizzy, and 5% of people feel sick.',
      'Save 20% and one in ten customers wins a hamper.',
      'A solution of 0.9% sodium chloride',
      'The rate of inflation rises by 2.5%.',
      '1 in 10 people feel sick. Use the 2% gel at night.',
      'In 1 in 3 weeks we run late.',
      'The beer has 4.5% alcohol.',
      'It affects 1 in 20 to 1 in 30 people with the condition.',
      'We halved the time people wait.',
      'It cuts heart attacks by a third, from 6 to 4 in 100 people.',
      'The helpline cut call times by half.',
      'Twice the fun: our walk is back. Last year 8.6% of people got lost.',
      'One in 8 people has asthma. One in 40 of our posts is a cat.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      if (!mayTell.test(view.value)) return
      const reported = new Set<number>()
      for (const { message, at, beside = at } of [
        ...relativesIn(view),
        ...mixedIn(view),
        ...decimalsIn(view),
      ]) {
        const block = view.blockAt(at.start)
        const sentence = goesOn.test(sentenceOf(at))
          ? `${sentenceOf(beside)} ${sentenceOf(at)}`
          : sentenceOf(at)
        if (reported.has(block.start) || statistics.test(blockOf(at))) continue
        // Whom a test or a jab was for may be said in the sentence before.
        const isHealth = isHealthFigure(message === 'decimal' ? nearOf(at) : sentence)
        if (!isHealth || ownCount.test(sentence.replaceAll(/\bour\b/gi, ''))) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        reported.add(block.start)
        context.report({ at, message })
      }
    }

    return { post: look }
  },
})

interface Found {
  readonly message: 'relative' | 'mixed' | 'denominators' | 'decimal'
  readonly at: TextMatch
  /** What it is hard to compare with, in this sentence or an earlier one. */
  readonly beside?: TextMatch
}

function relativesIn(view: TextView): Found[] {
  return [...view.matchAll(relative())]
    .filter((at) => !absolute.test(blockOf(at)))
    .map((at) => ({ message: 'relative', at }))
}

function mixedIn(view: TextView): Found[] {
  const ratios = [...view.matchAll(ratio)]
  const withRatio = new Set(ratios.map(({ start }) => view.blockAt(start)))
  const found: Found[] = []
  for (const at of view.matchAll(percent())) {
    if (withRatio.has(view.blockAt(at.start))) found.push({ message: 'mixed', at })
  }
  for (const [index, at] of ratios.entries()) {
    const last = ratios[index - 1]
    if (!last || view.blockAt(last.start) !== view.blockAt(at.start)) continue
    if (isOneEstimate(last, at)) continue
    if (denominatorOf(last) !== denominatorOf(at)) {
      found.push({ message: 'denominators', at, beside: last })
    }
  }
  return found
}

/** “1 in 20 to 1 in 30”, and not “from 1 in 20 to 1 in 30”. */
function isOneEstimate(first: TextMatch, second: TextMatch): boolean {
  const between = first.view.value.slice(first.end, second.start)
  return /^ (?:to|or|and) (?:up to )?$/.test(between) && !/\bfrom (?:about )?$/i.test(first.before)
}

const inWords = 'zero one two three four five six seven eight nine ten'.split(' ')

function denominatorOf({ value }: TextMatch): string {
  const last = value.split(' ').at(-1)?.toLowerCase() ?? ''
  return inWords.includes(last) ? String(inWords.indexOf(last)) : last.replaceAll(',', '')
}

function decimalsIn(view: TextView): Found[] {
  return [...view.matchAll(decimal())].map((at) => ({ message: 'decimal', at }))
}
