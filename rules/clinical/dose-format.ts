import { defineRule, type Suggestion, type TextMatch } from 'professional/rule'
import { type DoseCheck, doseChecks, doseClues, latinCodes, mayDose } from '../shared/doses.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'clinical/dose-format',
  summary: 'A dose is written in a way that gets misread.',
  why: `
    A lost decimal point makes ten times the dose, two numbers side by side make one, and short forms
    that staff know mean nothing, or something else, to those who take the medicine.
  `,
  advice: `
    Write “1mg”, “0.5mg”, “400 micrograms”, “10 units”, “two 500mg tablets” and “3 times a day if you
    need it”; let somebody check the dose before a zero is taken away.
  `,
  references: [{ source: 'nhs-format' }, { source: 'nhs-atoz' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    trailing: 'The zero after the point can be misread as ten times the dose',
    naked: 'A dose that begins with a point can be misread as ten times as much',
    micrograms: '“{actual}” can be misread: write micrograms in full',
    units: '“U” can be misread as a zero: write units in full',
    numerals: 'Two numbers side by side can be read as one',
    code: 'Many readers do not know what “{actual}” means',
  },
  reach: 1,
  wakes: () => doseClues(),
  examples: {
    bad: [
      'Take «1.0mg»',
      'Start at «.5 mg»',
      '«400mcg» folic acid daily',
      '«10U» insulin at night',
      'Take «2 500mg» tablets',
      'One «TDS PRN»',
      'The usual dose is «5.0 ml» twice a day.',
      'The patch gives «.25 micrograms» an hour.',
      'Vitamin D: «10 µg» a day from October.',
      'One puff is «100mcg» of salbutamol.',
      'Inject «6 iu» of insulin before you eat.',
      'Naproxen 250mg «BD» with food.',
      'Two tablets «nocte».',
      'Amitriptyline 10mg «nocte».',
      '500mg «qds» if it hurts',
      { text: 'Take «2 x 500mg» when you need it.', severity: 'info' },
      'Levothyroxine «25 mcg» and «50 mcg» are back in stock.',
      { text: 'Give «2.0mg» and check.', meta: { audience: 'professionals' } },
      'Apply the cream «BD» for a week.',
      'Insulin «20iu» with meals.',
      'Give 5 mls «TDS».',
      'If fish is not for you, a tablet of «10 µg» is enough.',
    ],
    good: [
      'Version v1.0 is out, and the file has 1.0 GB.',
      'It costs the NHS £1.0m a year.',
      'Your HbA1c in mmol/L, a BMI of 18.5.',
      'Take 10 micrograms of vitamin D a day.',
      'micrograms (sometimes written mcg)',
      { text: 'Start levothyroxine 25mcg OD.', meta: { audience: 'professionals' } },
      'If you think it is an OD, give naloxone and call 999.',
      'Take 1mg, then 0.5mg.',
      'Two 500mg tablets',
      'Take 10.05mg',
      'PM2.5 was 12 µg/m3 on the high street.',
      'A creatinine of 1.0 mg/dL is common.',
      'Salt 1.0g per 100g on the label.',
      'On day 1 500mg, then 250mg.',
      'People with type 2 500mg tablets in the house should keep them up high.',
      'It was recalled in 2023 500mg packs only.',
      'We need 1 000 mg of it.',
      'Her mane was blown about.',
      'Never write 1.0mg: write 1mg.',
      'On a chart, avoid 2.0 mg or .4 mg: write 2 mg and 0.4 mg.',
      'Do not write 5.0 ml, .5 ml or 1.0 ml on labels.',
      'The old way, “400mcg”, is banned on our ward.',
      'A vitamin D tablet of 400 IU.',
      'Take 10 units of insulin.',
      'Our new BD nurse starts on Monday.',
      'Two BD needles are in the box.',
      'From 9.30 to 5.00 pm.',
      '1.0ml syringes are out of stock.',
      'A 0.5ml syringe',
    ],
  },

  create(context) {
    return {
      post(post) {
        const { audience } = post.meta
        const view = context.text(post)
        if (!view.holds(mayDose)) return
        for (const { message, pattern, isForPublic, accepts } of doseChecks) {
          if (isForPublic && audience === 'professionals') continue
          for (const at of view.matchAll(pattern())) {
            if (!accepts(at) || isTaught(at)) continue
            if (context.signal(mentions, post).isMentioned(at)) continue
            report(message, at)
          }
        }
      },
    }

    function report(message: DoseCheck['message'], at: TextMatch): void {
      const suggestions = suggestionsFor(message, at)
      switch (message) {
        case 'micrograms':
          return context.report({
            at,
            message,
            data: { actual: at.value.replace(/^[\d.,\s]+/, '') },
            suggestions,
          })
        case 'code':
          return context.report({ at, message, data: { actual: at.value }, suggestions })
        case 'numerals':
          return context.report({ at, message, atMost: /x|×/i.test(at.value) ? 'info' : undefined })
        default:
          return context.report({ at, message, suggestions })
      }
    }
  },
})

/** “Never write 1.0mg”: the bad form stands there as a lesson. */
function isTaught(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  return (
    /\b(?:never|(?:do|must|should|say|and|,) not|avoid|don't|instead of|rather than|misread|confus\w+|abbreviat\w+)\b(?:[^.;]|\.(?=\d)){0,50}$|\bnot (?:\w+ )?$/i.test(
      before,
    ) ||
    /^[^.;]{0,30}\b(?:is|was|were|can be|may be|got|gets|being) (?:\w+ ){0,2}(?:misread|mistaken|confused|read as|taken for|banned|wrong)\b/i.test(
      after,
    )
  )
}

/** Only what cannot change the dose is safe; a zero at the end is for a person to take away. */
function suggestionsFor(
  message: DoseCheck['message'],
  { value, position }: TextMatch,
): Suggestion[] {
  const write = (text: string, safe: boolean): Suggestion[] => [
    { title: `Write “${text}”`, safe, edits: [{ position, text }] },
  ]
  switch (message) {
    case 'naked':
      return write(`0${value}`, true)
    case 'micrograms': {
      const number = /^[\d.,]+/.exec(value)?.[0] ?? ''
      return write(`${number} microgram${number === '1' ? '' : 's'}`, true)
    }
    case 'units':
      return write(`${/^[\d.]+/.exec(value)?.[0] ?? ''} units`, false)
    case 'code': {
      const words = value.split(' ').map((code) => latinCodes[code.toLowerCase()])
      return words.includes(undefined) ? [] : write(words.join(' '), false)
    }
    default:
      return []
  }
}
