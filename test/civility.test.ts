import { describe, expect, test } from 'vitest'
import { rulesWithMore as rules } from './more-examples/index.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import { exampleDraft, lintText, readMarks } from './harness.ts'

const civility = rules.filter(({ id }) => id.startsWith('civility/'))

async function reportedIn(text: string, meta?: DraftMeta) {
  const result = await lintText(text, { rules: civility, ...(meta && { meta }) })
  return result.diagnostics
}

async function rulesFor(text: string, meta?: DraftMeta): Promise<string[]> {
  const found = await reportedIn(text, meta)
  return [...new Set(found.map(({ ruleId }) => ruleId.replace('civility/', '')))]
}

/** What is reported, and the same words turned harmless by a small change. */
type Pair = readonly [flagged: string, silent: string]

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  'patient-derogation': [
    ['Three heartsinks before coffee.', 'Three heart scans before coffee.'],
    ['Clinic full of frequent flyers.', 'Airport full of frequent flyers on every flight.'],
    ['Bed 6 is a bed blocker.', 'We never call anybody a bed blocker.'],
    ['Patients are so lazy.', 'Patients are not lazy.'],
    ['Our customers are idiots.', 'Our customers are not idiots.'],
    ['Parents these days are clueless.', 'Parents these days are clever.'],
    ['Relatives are so entitled.', 'Relatives are entitled to ask.'],
    ['These whingeing patients again.', 'These waiting patients again.'],
    ['The public are stupid.', 'The public are told that forms are stupid.'],
    ['Customers can’t be bothered.', 'If customers can’t be bothered, ask why.'],
    ['Patients think they own the place.', 'Patients think they know the place.'],
    ['Another timewaster at the desk.', 'This meeting is a timewaster.'],
    [
      'Customer asked if tablets are vegan 🙄',
      'Customer asked if tablets are vegan. Good question!',
    ],
    [
      'Patient told me he rubs the pill on his knee, lol',
      'I told a patient to rub the pill on his knee, lol',
    ],
    ['Old crumbly in bed 4 again.', 'Old crumbly cheese in the canteen again.'],
    ['Sick of moaning customers.', 'The customer was moaning with pain.'],
  ],
  'colleague-disparagement': [
    ['My manager is lazy.', 'My manager is not lazy.'],
    ['Our locum is useless.', 'Our printer is useless.'],
    ['The local surgery is hopeless.', 'The local bus is hopeless.'],
    ['Our incompetent receptionist lost it.', 'Our new receptionist found it.'],
    ['Noctors everywhere.', 'Doctors everywhere.'],
    ['Technicians are glorified shelf stackers.', 'Technicians are no shelf stackers.'],
    ['GPs can’t be bothered.', 'I can’t be bothered.'],
    ['Head office haven’t got a clue.', 'I haven’t got a clue.'],
    ['As usual the consultant got it wrong.', 'The consultant got it wrong and said so.'],
    ['The other branch messed up again.', 'We messed up again.'],
    ['Pharmacists are pill counters.', 'Pharmacists buy pill counters.'],
    ['Receptionists couldn’t care less.', 'Receptionists could not do more.'],
    ['My boss doesn’t know what he’s doing.', 'My boss knows what he’s doing.'],
    ['That wannabe doctor again.', 'That future doctor again.'],
  ],
  'pile-on': [
    ['Everyone tell @drjones what you think of him', 'Everyone tell @drjones how great he is'],
    ['Everyone report @drjones', 'Everyone report to @drjones'],
    ['Let’s all ratio @drjones', 'Let’s all thank @drjones'],
    ['Name and shame Dr Example.', 'We do not name and shame Dr Example.'],
    ['RT and flood @smithpharmacy with reviews.', 'RT and follow @smithpharmacy for reviews.'],
    ['Screenshot and share, @drjones will delete it.', 'Screenshot and share our rota.'],
    ['Everybody leave one star for them.', 'Everybody leaves one day for them.'],
    ['It was Mr Example. Let’s get him sacked.', 'It was Mr Example. Let’s get him home.'],
    ['Everyone email @drjones until she quits.', 'Everyone email @drjones for a place.'],
    ['Please all call him out: @drjones.', 'Please all call him in: @drjones.'],
    ['People, bombard @smithpharmacy.', 'People bombard @smithpharmacy with kind notes we love.'],
    ['Folks, go after Anytown Pharmacy.', 'Folks, go to Anytown Pharmacy.'],
  ],
  threat: [
    ['I’ll slap you.', 'I’ll help you.'],
    ['I’m going to hurt him.', 'I’m not going to hurt him.'],
    ['I will kill you.', 'I will kill the lights.'],
    ['I know where you live.', 'I know where you live matters for your health.'],
    ['Watch your back.', 'Watch your back when you lift.'],
    ['You deserve to die.', 'You deserve to die at home.'],
    ['I hope she gets cancer.', 'I hope she gets better.'],
    ['I’ll post your address online.', 'I’ll post your card to your address.'],
    ['We’ll break your legs.', 'We’ll break your fall.'],
    ['I’ll have your registration.', 'I’ll have your registration form ready.'],
    ['You’ll regret this.', 'You’ll enjoy this.'],
    ['He should be shot.', 'He should be seen.'],
    ['I’ll punch him.', 'She fears that I’ll punch him.'],
    ['I will hurt her.', 'I will hurt her pride.'],
    ['I’ll make you pay for this.', 'We never make you pay for this.'],
    ['I’d love to see him suffer.', 'I’d love to see him recover.'],
    ['I’ll see you struck off.', 'I’ll see you on Monday.'],
    ['Drop dead.', 'Plants drop dead leaves.'],
  ],
  'heated-reply': [
    ['@a You people never read.', '@a You two never stop, thank you.'],
    ['@a Educate yourself. Grow up.', '@a Educate yourself with our free course.'],
    ['@a How dare you 🙄', '@a How are you 🙄'],
    ['@a Oh wow. You clearly missed it.', '@a Oh wow. You clearly love it.'],
    ['@a Newsflash: do your research.', '@a Thanks, I will do my research.'],
    ['@a This argument is stupid.', '@a This argument is not stupid.'],
    ['@a Shame on you!!', '@a Shine on you!!'],
    ['@a Typical. Blocked.', '@a Typical dose, blocked nose.'],
    ['@a What planet are you on?! 🤡', '@a What ward are you on?!'],
    ['@a You always do this. Grow up.', '@a You always do this so well. Thank you.'],
    ['@a Did you even read it? Get a clue.', '@a Did you read it? Have a look.'],
    ['@a Who do you think you are?! Wake up.', '@a Who do you think we are?! Ring us.'],
  ],
}

describe.each(Object.entries(pairs))('%s', (id, list) => {
  test.each(list)('reports %s and not %s', async (flagged, silent) => {
    const speaking = await rulesFor(flagged)
    // In a reply, a phrase that talks somebody down is said by the rule on those.
    const others = id === 'heated-reply' ? ['put-down'] : []
    expect([id, ...others].some((one) => speaking.includes(one))).toBe(true)
    expect(await rulesFor(silent)).toEqual([])
  })
})

test('the contrast set is large enough to mean something', () => {
  expect(Object.values(pairs).flat().length).toBeGreaterThanOrEqual(60)
})

/** Contempt that two rules know of, and the one that speaks. */
test.each([
  ['Our locum is clueless', 'insult'],
  ['Our locum is useless', 'colleague-disparagement'],
  ['My manager is an idiot', 'insult'],
  ['Your receptionist is useless', 'insult'],
  ['Patients are idiots', 'patient-derogation'],
  ['These patients are useless', 'insult'],
  ['Our customers are liars', 'patient-derogation'],
  ['You are useless', 'insult'],
  ['Stupid patients!', 'patient-derogation'],
  ['My lazy manager left early', 'colleague-disparagement'],
  ['@a Are you stupid?', 'insult'],
  ['@a Sick of these stupid patients', 'patient-derogation'],
  ['Patients are m0rons', 'patient-derogation'],
])('of “%s”, only %s speaks', async (text, id) => {
  const found = await reportedIn(text)
  expect(found.map(({ ruleId }) => ruleId)).toEqual([`civility/${id}`])
})

const drafts = civility.flatMap((rule) =>
  rule.examples.bad.map(
    (example) => [readMarks(exampleDraft(example).text).text, example] as const,
  ),
)

test.each([
  ...drafts.map(([text, example]) => [text, exampleDraft(example).meta] as const),
  ...Object.values(pairs)
    .flat()
    .map(([flagged]) => [flagged, undefined] as const),
])('no two rules report the same words of %s', async (text, meta) => {
  const found = (await lintText(text, { rules, ...(meta && { meta }) })).diagnostics
    .filter(({ ruleId }) => ruleId.startsWith('civility/') || ruleId.startsWith('respect/'))
    .filter(({ ruleId }) => ruleId !== 'civility/shouting')
  for (const [index, one] of found.entries()) {
    for (const other of found.slice(index + 1)) {
      const [a, b] = [one.position, other.position]
      const overlap =
        (a.start.offset ?? 0) < (b.end.offset ?? 0) && (b.start.offset ?? 0) < (a.end.offset ?? 0)
      expect(overlap && [one.ruleId, other.ruleId, text]).toBe(false)
    }
  }
})
