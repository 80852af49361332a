import { type Block, defineRule, type Post, type Range, type TextView, v } from 'professional/rule'
import type { Parent } from 'unist'
import { textOf } from '../shared/discouraged.ts'
import { countWords, longPhrases, type Phrase } from '../shared/plain-count.ts'
import { startingIn } from '../signals/sentences.ts'

/** One sentence of a post may be a little long; from here on no reader keeps it in mind. */
const farTooLong = 10
const mostSentences = 3
const mostInParagraph = 70

/** Where a sentence may become two. */
const joint =
  /[\s,;:–—]\s?(?:because|which|who|where|when|if|while|although|unless|until|(?:and|but|so|or|then)(?=\s(?:you|we|it|they|he|she|this|that|there|I|your|our|their|the|if|when)\b))\s/g

export default defineRule({
  id: 'access/sentence-length',
  summary: 'A sentence or a paragraph goes on for too long.',
  why: `
    People who are ill, worried, tired or reading in a second language lose the thread of a long
    sentence, and the advice at its end with it.
  `,
  advice:
    'Split the sentence at an “and” or a “which”, and the paragraph where a new thought begins.',
  references: [{ source: 'nhs-write' }, { source: 'gcs-social' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    sentence: 'Sentence has {count} words; the limit is {limit}',
    joined: 'Sentence has {count} words, over {limit}; it could end before “{word}”',
    sentences: 'Paragraph has {count} sentences; the limit is {limit}',
    words: 'Paragraph has {count} words; the limit is {limit}',
  },
  options: {
    web: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 20),
      v.description('How many words a sentence of a page, newsletter or message may have.'),
    ),
    social: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 25),
      v.description('How many words a sentence of any other draft may have.'),
    ),
  },
  wakes: () => [['<long>', '<meta>']],
  examples: {
    bad: [
      {
        text: '«If you have been told that you have high blood pressure and you have not had it checked in the last year you can pop in to see us at any time because we offer a free check that only takes a few minutes.»',
        severity: 'info',
      },
      '«Our team will review everything you are taking at the moment, including anything you buy without a prescription, and then agree a plan with you that we can share with your surgery if you are happy for us to.»',
      {
        text: 'We are open. We are here. Come in. «Ask us. We can help.»',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '**Week 1.** Pick your day. Tell a friend. Bin the lighters. «Call us.»',
        meta: { kind: 'web' },
      },
      {
        text: '**Hello** again. We are open. Come in. «Call us.»',
        meta: { kind: 'web' },
      },
      {
        text: '1/ Flu jabs are back.\n\n---\n\n«2/ You can book one with us on any day of the week from the first of October, and if you are over 65, pregnant, or look after somebody who is ill, it is free and only takes the ten minutes that you would wait for a bus.»',
        meta: { kind: 'thread' },
      },
      {
        text: '«You can collect your medicines from the desk by the door on any day of the week when the clinic is open to the public.»',
        meta: { kind: 'web' },
      },
      {
        text: '- Short.\n- «Bring every box and bottle of the medicines that you take at home with you when you come to see us for your yearly review.»',
        meta: { kind: 'newsletter', audience: 'patients' },
      },
      '«We would like to thank each of the volunteers who came out in the rain last Sunday to help us hand out leaflets at the market.» «It was a long day for all of them and we could not have asked for a kinder group of people to spend it with here.»',
      {
        text: '«The clinic by the river opens at nine on Mondays and closes at noon.»',
        options: { social: 3 },
      },
      {
        text: '> Somebody said this.\n\n«Read https://example.org/flu before you come so that you know which of the two vaccines you should have and who cannot have either of them at all.»',
        meta: { kind: 'web' },
      },
      {
        text: '<p>«The pharmacist will ask you about the medicines you take and whether any of them has given you trouble since you began to take it.»</p>',
        format: 'html',
        meta: { kind: 'web' },
      },
      {
        text: '**«Please** call the surgery before ten in the morning if you need to be seen today, as most of our slots are gone by then.»',
        meta: { kind: 'patient-message' },
      },
      {
        text: '«We open at eight every morning of the week and the phone lines are at their busiest until ten. We then see the people who booked the day before, in the order in which they came. We keep the rest of the day free for the people who call us on the day and who cannot wait until the next one, which is how we hope to help all of you.»',
        options: { web: 40 },
        meta: { kind: 'web' },
      },
    ],
    good: [
      'Flu jabs are back. Book yours today.',
      'You can book one with us on any day of the week from the first of October, and it is free for those over 65.',
      {
        text: 'If you have been told that you have high blood pressure and you have not had it checked in the last year you can pop in to see us at any time because we offer a free check.',
        meta: { audience: 'professionals' },
      },
      {
        text: '> If you have been told that you have high blood pressure and you have not had it checked in the last year you can pop in to see us at any time because we offer a free check.',
        meta: { kind: 'web' },
      },
      {
        text: 'She wrote: “I came in with a cough that had gone on for weeks and left with a plan, a leaflet and somebody to call if it did not get any better by Monday.”',
        meta: { kind: 'web' },
      },
      {
        text: 'It is set out in the Health and Social Care (Safety and Quality) Act 2015 and in the Human Medicines (Amendment etc.) (EU Exit) Regulations 2019, and we follow both.',
        meta: { kind: 'web' },
      },
      {
        text: 'Bring:\n\n- every box and bottle that you have at home\n- the letter that we sent to you\n- somebody who can take you home',
        meta: { kind: 'web' },
      },
      {
        text: '| What | Where |\n|---|---|\n| Bring every box and bottle of the medicines that you take at home with you when you come to see us for your yearly review | Desk |',
        meta: { kind: 'web' },
      },
      {
        text: 'Please bring the following with you: every box and bottle that you have; the letter that we sent to you; a list of your questions; somebody who can take you home.',
        meta: { kind: 'web' },
      },
      'Come to our clinic\nMonday from nine to noon\nTuesday from noon to five\nWednesday all day long\nThursday by appointment only\nFriday for children and parents\nSaturday for everybody else',
      'We can help with:\n✅ flu and Covid jabs\n✅ blood pressure checks\n✅ medicines reviews\n✅ advice on minor illness\n✅ stopping smoking\n✅ emergency contraception\n✅ travel vaccines\n✅ sore throats and earache and more',
      {
        text: 'With thanks to @elmfield, @oakhill, @ashgrove, @birchwood and https://example.org/thanks for all they have done for us this year. #ThankYou #NHS #Volunteers #Winter #Elmfield #Team',
        meta: { kind: 'web' },
      },
      {
        text: 'We speak Arabic, Bengali, Cantonese, English, French, Gujarati, Italian, Mandarin, Polish, Portuguese, Punjabi, Romanian, Somali, Spanish, Tamil, Turkish, Ukrainian, Urdu and Welsh at the front desk.',
        meta: { kind: 'web' },
      },
      {
        text: 'Call us if you have:\n\n- a cough that has gone on for three weeks or more – this is what most people notice first, and it may come and go',
        meta: { kind: 'web' },
      },
      'Come and have your blood pressure checked at the town library, free of charge\nWhere: the reading room on the first floor, behind the tall shelves of maps\nWhen: every Tuesday of this month, from ten in the morning until four',
      'Come and have your blood pressure checked at the town library, free of charge\\\nThe reading room is on the first floor, behind the tall shelves of maps\\\nWe are there every Tuesday of this month, from ten in the morning until four',
      { text: 'We are open. We are here. Come in.', meta: { kind: 'web' } },
      {
        text: 'In this film:\n\n00:00 Set up with a chair against a wall\n00:45 Down slowly, as if the seat were hot\n1:10:30 Make it easier with a cushion',
        meta: { kind: 'video', audience: 'public' },
        options: { social: 12 },
      },
      {
        text: '**Week 1.** Pick your day. Tell a friend. Bin the lighters.\n\n**Can I drive?** Not today. Ask us first. Bring a friend.',
        meta: { kind: 'web' },
      },
      'We are open. We are here. Come in. Ask us. We can help. It is free.',
    ],
  },

  create(context) {
    function look(post: Post): void {
      const { audience, kind, platform } = post.meta
      if (audience === 'professionals' || audience === 'internal') return
      const isPage =
        kind === 'web' ||
        kind === 'newsletter' ||
        kind === 'patient-message' ||
        (kind === undefined && platform === 'web')
      const view = context.text(post)
      const blocks = view.blocks.filter((block) => block.kind === 'prose' && !block.quoted)
      if (isPage) for (const block of blocks) lookAtPage(view, block)
      else lookAtPost(view, blocks)
    }

    function lookAtPage(view: TextView, block: Block): void {
      const limit = context.options.web
      const long = longPhrases(view.value, sentencesIn(view, block), limit)
      for (const phrase of long) report(view, phrase, limit)
      const head = runInHeadOf(block)
      const sentences = sentencesIn(view, block).filter(
        ({ start, end }) => end > head && countWords(view.value.slice(start, end)) > 0,
      )
      const extra = sentences[mostSentences]
      if (extra) {
        context.report({
          at: view.slice(extra.start, block.end),
          message: 'sentences',
          data: { count: sentences.length, limit: mostSentences },
        })
        return
      }
      const count = countWords(view.value.slice(block.start, block.end))
      if (count <= mostInParagraph || long.length > 0) return
      const at = view.slice(block.start, block.end)
      context.report({ at, message: 'words', data: { count, limit: mostInParagraph } })
    }

    function lookAtPost(view: TextView, blocks: readonly Block[]): void {
      const limit = context.options.social
      const long = blocks.flatMap((block) =>
        longPhrases(view.value, sentencesIn(view, block), limit),
      )
      const told = long.length > 1 ? long : long.filter(({ words }) => words > limit + farTooLong)
      for (const phrase of told) report(view, phrase, limit)
    }

    function report(view: TextView, phrase: Phrase, limit: number): void {
      const at = view.slice(phrase.start, phrase.end)
      const join = middleJoint(at.value)
      if (!join) {
        context.report({ at, message: 'sentence', data: { count: phrase.words, limit } })
        return
      }
      context.report({
        at,
        message: 'joined',
        data: { count: phrase.words, limit, word: join.word },
      })
    }

    return { post: look }
  },
})

/** Where the heading in bold ends that a paragraph begins with: *<b>Week 1.</b> Pick your day.* */
function runInHeadOf({ node, start }: Block): number {
  const [first, second] = 'children' in node ? (node as Parent).children : []
  // A space after it belongs to its last sentence.
  return first?.type === 'strong' && second ? start + textOf(first).trimEnd().length + 1 : start
}

function sentencesIn(view: TextView, block: Block): readonly Range[] {
  return startingIn(view.sentences(), block)
}

/** The word nearest to the middle at which a sentence may be cut in two. */
function middleJoint(sentence: string): { readonly word: string } | undefined {
  const middle = sentence.length / 2
  let best: { readonly word: string; readonly far: number } | undefined
  for (const match of sentence.matchAll(joint)) {
    const word = match[0].replaceAll(/[^a-z]/g, '')
    const far = Math.abs(match.index - middle)
    // Near an end it would cut off a few words only.
    if (far < sentence.length / 4 && (!best || far < best.far)) best = { word, far }
  }
  return best
}
