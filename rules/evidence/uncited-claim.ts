import {
  type Container,
  defineRule,
  type Draft,
  lazyPattern,
  type TextMatch,
} from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { isSourced } from '../shared/citations.ts'
import { anyOf, sentenceOf } from '../shared/claiming.ts'
import { counted, isHealthFigure, ownCount } from '../shared/health-figures.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'

/** A cheap question before the patterns. */
const mayClaim =
  /stud(?:y|ies)|trials|established|documented|common knowledge|research|science|scientist|expert|doctors|dermatologist|nutritionist|evidence|known|knows|statistic|proven|%|per ?cent|\bout of\b|half|third|quarter|\bin (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|a hundred)|times (?:more|less|as|higher)|doubl|[tdr]upl|tripl|halv|twice/i

const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|half'
const number = `(?:\\d[\\d,.]*|${numberWords})`
const anyNumber = `(?:\\d|${numberWords})`

/** So many of so many. */
const outOf = String.raw`\b${number} (?:in|out of) (?:every )?${number}`

const figures = [
  String.raw`\b\d[\d.,]* ?(?:%|per ?cent) of (?:all |the |UK |British |pregnant |older |young |people's |\w+ )?${counted}\b|\b(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters|most) of (?:all |the )?(?:UK |British |our )?(?:adults|people|folks?|patients|women|men|children|smokers|parents|us|kids|mums|babies|teenagers)\b|\b(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters|most) of (?:all )?(?:falls|strokes|heart attacks|rashes|(?:stomach |leg )?ulcers|headaches|migraines|(?:\w+ )?injuries|infections|coughs|cancers|fractures|sore throats|miscarriages|back (?:pain|problems))\b`,
  String.raw`${outOf} (?:of |\w+ ){0,2}${counted}\b`,
  String.raw`\b(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten|a hundred|twenty|fifty|several) times (?:more|less|as|higher|greater) (?:likely|risk|at risk|common|the risk|chance)\b|\btwice as likely\b`,
  String.raw`\b\d[\d.]* ?(?:%|per ?cent) (?:more|less) likely\b`,
  String.raw`\b(?:doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|halv(?:es?|ed|ing)|quadruples?) (?:your |the |their |our |a \w+['’]s )?(?:risk|chances?|odds)\b`,
]

const claims = {
  study: anyOf([
    String.raw`\b(?:(?:many|several|some|most|new|recent|numerous|countless|other|scientific|clinical|all the) )*(?:studies|trials) (?:have )?(?:now |clearly |repeatedly |consistently |also |even )?(?:shows?|shown|proves?|proven|proved|suggests?|suggested|finds?|found|confirms?|confirmed|say)\b`,
    String.raw`\b(?:(?:new|recent|the|scientific|lots of|latest|all the|more and more) )*research (?:has )?(?:now |clearly |repeatedly |consistently |also |even )?(?:shows?|shown|proves?|proven|proved|suggests?|suggested|finds?|found|confirms?|confirmed|says)\b`,
    String.raw`\b(?:(?:the|all the|strong|scientific) )*evidence (?:clearly |now |also )?(?:shows?|proves?|suggests?|says|tells us)\b|\b(?:the )?(?:science|statistics|figures|data) (?:clearly |now )?(?:shows?|proves?|says|is (?:now |very )?clear|tells us)\b(?! how\b)`,
    String.raw`\bthere(?:['’]s| is) (?:now |very )?(?:strong|good|clear|growing|overwhelming|plenty of|lots of|solid|mounting|convincing) evidence (?:that|for)\b|\b(?:lots|loads|plenty|tons|heaps|a lot) of (?:research|evidence|studies) (?:showing|proving|suggesting|that (?:shows?|proves?|suggests?)|to (?:show|prove|suggest))\b`,
    String.raw`\b(?:(?:most|many|all|leading|health|top|medical) )*(?:experts|scientists|doctors|dermatologists|nutritionists|researchers) (?:all |now |have )?(?:say|agree|know|believe|found|(?:have )?(?:proved|proven|found|discovered|shown)|confirm(?:ed)?|warn)\b`,
    String.raw`\b(?:(?:an?|one|the|this|another) (?:[\w-]+ ){0,2}study|(?:an?|one|another) (?!(?:[\w-]+ )?(?:jury|murder|court|criminal|fraud|show|time) )(?:[\w-]+ ){0,2}(?:trial|meta-analysis)) (?:has |now )?(?:found(?! (?:him|her|them|us|guilty|(?:an?|the|our) (?:new |better )?(?:venue|home|place|room|winner|leader|date|sponsor|route))\b)|finds|shown|shows|showed|suggests|suggested|says|proves|proved|confirmed)(?: that)?(?= )`,
    String.raw`\bit(?:['’]?s| is) (?:now )?(?:a )?(?:well[- ](?:known|established|documented)|known|common knowledge|widely known|(?:scientifically |clinically )?(?:proven|proved))(?: fact)? that\b|\beveryone knows that\b|\bit (?:has|['’]s) been (?:scientifically |clinically )?(?:proven|shown) that\b`,
  ]),
  figure: anyOf(figures),
} as const

type Claim = keyof typeof claims

/** Somebody asks for papers, doubts, or speaks of research as such. */
const otherTalk = lazyPattern(
  String.raw`(?<!did you know[^.!?]{1,200})\?\s*$|\b(?:if|whether|when) (?:the )?(?:studies|research|evidence)|\b(?:no|not|n['’]t|little|lack of|needs? more|until|what|how) (?:\w+ ){0,2}(?:research|studies|evidence|experts)\b|\btells us (?:little|nothing)|\b(?:anyone|anybody|somebody|looking for|does) (?:have|got|know)\b|\b(?:our|my|their|his|her|your) (?:\w+ )?(?:research|studies|evidence|data|figures|experts|study)\b|\bmyth\b`,
  'i',
)

/** Whom or what research on health looks at, besides illness. */
const ofPeople =
  /\b(?:babies|children|kids|toddlers|teens|teenagers|mums|mothers|dads|parents|women|men|lives?|eat\w*|drink\w*|breakfast|screens?|shifts?|breast\w*|posture|mood|water|stretch\w*|walk\w*|caffeine|coffee|touch|hugs?|laugh\w*|music)\b/i

export default defineRule({
  id: 'evidence/uncited-claim',
  summary: 'A figure or “studies show” stands without a source.',
  why: `
    Readers trust what a professional says and cannot check a number that comes from nowhere. A figure
    without a source also cannot be put right when newer evidence is out.
  `,
  advice: 'Link the study or name the organisation and the year, or leave the number out.',
  references: [
    { source: 'nmc-code-2018', clause: '6' },
    { source: 'gmc-social-2024' },
    { source: 'pda-2025' },
    { source: 'rps-tips' },
    { source: 'hcpc-wisely' },
    { source: 'nhs-content-standard', clause: '2' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    study: 'Readers cannot tell where this knowledge comes from',
    figure: 'Readers cannot tell where this figure comes from',
  },
  reach: 0,
  wakes: () =>
    anyClues(
      patternClues(claims.study()),
      ...figures.map((source) =>
        source.startsWith(outOf)
          ? [
              ...patternClues(`\\b${anyNumber} (?:in|out of) `),
              ...patternClues(` (?:in|of) (?:every )?${anyNumber}`),
              ...patternClues(` ${counted}\\b`),
            ]
          : patternClues(source),
      ),
    ),
  examples: {
    bad: [
      '«Studies show» sugar causes ADHD',
      '«80% of folk» take tablets wrong',
      'You’re «four times more likely» to fall on these',
      '«Its well known that» vitamin D prevents flu',
      '«Research suggests» that tea protects the heart.',
      '«Experts agree» that bread makes eczema worse.',
      '«1 in 4 adults» has high blood pressure and does not know.',
      'Dr Tam reported that «80% of people» with asthma use the wrong inhaler.',
      'Poor sleep «doubles your risk» of dementia.',
      '«Nine out of ten people» use their inhaler the wrong way.',
      '«The science is now clear»: cold showers cure depression.',
      '«Most doctors agree» that statins are safe.',
      '«Two in every three women» get cystitis.',
      'Smokers are «twice as likely» to have a stroke.',
      '«A new study says» eating chocolate cuts heart attacks by 40%.',
      '«Evidence shows» that masks cut infections.',
      '«Research shows» that toddlers who walk barefoot fall less.',
      'There’s «loads of research showing» that babies love routine.',
      '«It is well established that» sugar brings on gout.',
      'According to experts, an egg a day «halves your risk» of a stroke.',
      '«A small Danish trial showed that» gargling halves sore throats.',
      'Nearly «half of all mums» are low in iron after a birth.',
      'You are «30% less likely» to fall with new glasses.',
      '«Nine out of ten neck problems» begin with a phone.',
      '«80% of knee injuries» come from weak hips.',
      'More than «half of all falls» happen in the bathroom.',
      'More than «half of all strokes» come at night, says Dr McDonald.',
    ],
    good: [
      'Figures show how many people out of 100 would not become pregnant in a year.',
      'LeDeR found that 4 in 10 deaths of adults with a learning disability were avoidable.',
      'About 1 in 100 people have coeliac disease.\n\n## Sources\n\n1. Coeliac UK, About coeliac disease.',
      'Common side effects happen in more than 1 in 100 people.',
      '## Side effects\n\nFewer than 1 in 10,000 people get a serious rash.',
      'Use 1% hydrocortisone on itchy skin',
      'They gave him 5% glucose',
      'Save 20% on vitamins',
      '# Minutes of the patient group\n\nPresent: Mrs Iqbal (chair), Dr Tam.\n\nDr Tam told the group that 64% of pregnant women have had the flu vaccine.',
      'Notes of our meeting on 3 May.\n\nApologies: Mr Bell.\n\nThe practice manager reported that 70% of patients with asthma have had a review.',
      'We gave 512 flu jabs, 80% of our patients over 65',
      'Aim for an HbA1c of 48',
      'Does anyone have the study on statins and sleep? Studies show different things, I hear.',
      { text: 'Studies show that statins help.', meta: { audience: 'professionals' } },
      'Studies show that statins help: https://example.org/study',
      'According to the NHS, 1 in 4 adults has high blood pressure.',
      'Research suggests that tea protects the heart (Cochrane, 2023).',
      'Smoking doubles your risk of stroke. Source: Stroke Association.',
      '1/ Studies show that sleep matters for the heart.\n\n2/ Here is the paper: https://example.org/sleep',
      '80% of people at the concert sang along.',
      'There is no evidence that sugar causes ADHD.',
      'Our research shows what patients want from a pharmacy.',
      'Studies have not shown that it works.',
      'User research shows that people prefer short words.',
      'Evidence tells us little about what children think.',
      'Three out of five of our nurses speak Welsh.',
      'Studies show that statins help.[^1]\n\n[^1]: Example and others, 2021',
      'According to the charity Versus Arthritis, 1 in 6 people has arthritis.',
      'A jury trial found him guilty of selling fake medicines.',
      'A trial has found a new venue for our walking football.',
      'Half of all men iron on Sundays.',
      'Two in three pupils walked to school this week.',
      'A study of 2,000 adults in Leeds found that 1 in 4 people skip tablets.',
      'Nine out of ten problems with the printer are the paper.',
      'Two in three parking problems at the surgery are on Mondays.',
      'Half of falls happen at home, says RoSPA. Check your rugs.',
      'Half of all fractures in the quiz were spotted by the students.',
      'Half of falls on our ward last year were at night, our audit found.',
      'Half of all injuries in the match report were to the keeper.',
      'A third of falls in the cup report were for show.',
    ],
  },

  create(context) {
    let draft: Draft | undefined

    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      if (!view.holds(mayClaim)) return
      let reported = -1
      const found = Object.entries(claims)
        .flatMap(([claim, pattern]) =>
          // The table has exactly the claims as its keys.
          [...view.matchAll(pattern())].map((at) => ({ claim: claim as Claim, at })),
        )
        .toSorted((a, b) => a.at.start - b.at.start)
      for (const { claim, at } of found) {
        const { start } = view.sentenceAt(at.start)
        if (start === reported || !isClaim(claim, at)) continue
        if (isSourced(at, container, draft, context)) continue
        if (claim === 'figure' && isMinuted(at)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        reported = start
        context.report({ at, message: claim })
      }
    }

    return {
      draft(node) {
        draft = node
      },
      post: look,
    }
  },
})

function isClaim(claim: Claim, at: TextMatch): boolean {
  const sentence = sentenceOf(at)
  if (otherTalk.test(sentence)) return false
  if (!isHealthFigure(sentence) && !(claim === 'study' && ofPeople.test(sentence))) return false
  if (claim === 'study') return true
  if (ofMatch.test(sentence)) return false
  return !ownCount.test(sentence.replaceAll(/\bof us\b/gi, '')) && !isFrequency(at, sentence)
}

/** What is counted of one game is no figure on health. */
const ofMatch =
  /\b(?:match|game|cup|league|race|referee['’]?s?) (?:reports?|tables?|days?|stats)\b|\b(?:half|full)[- ]time\b|\bkick-?off\b|\b(?:our|the|this) (?:squad|fixtures?|first fifteen|back row)\b/i

/** In the minutes of a meeting, somebody who was there tells the figure. */
function isMinuted(at: TextMatch): boolean {
  if (!toldMeeting.test(sentenceAround(at).before)) return false
  const opening = at.view.value.slice(0, opensWithin)
  return minutes.test(opening) && attendance.test(opening)
}

/** Minutes say at their top what they are, and who came. */
const opensWithin = 2000
const toldMeeting =
  /^\W*(?:(?:(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Sister)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}|(?:[Tt]he )?(?:[\p{L}-]+ )?(?:chair|secretary|manager|doctor|nurse|pharmacist|partner|lead|director)) (?:then |also )?(?:reported|said|told (?:us|the \w+)|noted|explained|confirmed|added|gave|presented|updated)\b/u
const minutes = /\b(?:minutes|notes) of\b/i
const attendance = /\b(?:present|apologies|in attendance|attendees|attended):/i

/** How often the leaflet of a medicine says that a side effect comes, in the classes that all have. */
function isFrequency({ value, view, start }: TextMatch, sentence: string): boolean {
  // They stand under a heading that says what they are.
  const above = view.value.slice(Math.max(0, start - 600), start)
  return (
    /^(?:1|one) in (?:10{1,5}|1,000|10,000|100,000)\b/i.test(value) &&
    /\bside[- ]effects?\b|\breactions?\b/i.test(above + sentence)
  )
}
