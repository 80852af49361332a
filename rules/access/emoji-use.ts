import {
  type Block,
  defineRule,
  lazy,
  type Post,
  type Suggestion,
  type TextView,
  v,
} from 'professional/rule'

/** One emoji as people see it: with its skin tone, joined to others, or a flag. */
const emoji = lazy(
  () =>
    /(?:\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)/gu,
)
const flag = /^\p{Regional_Indicator}/u
/** Signs that stand in sentences as letters do. */
const sign = /^[©®™‼⁉ℹ↔↕↖-↙↩↪⌨〰〽㊗㊙#*\d]\uFE0F?$/u
/** Hearts and the like between two words, in the place of one. */
const asWord =
  /^(?:[\u2764\u{1F499}-\u{1F49C}\u{1F5A4}\u{1F90D}\u{1F90E}\u{1F9E1}\u{1F493}-\u{1F498}\u{1F44D}\u{1F44E}])/u
const mayHold = /[\u203C-\u3299\uD83C-\uD83E]/

interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What else a block stands beside. */
interface Around {
  readonly view: TextView
  /** How many emojis stand before it. */
  readonly before: number
  readonly mayHaveMany: () => boolean
}

export default defineRule({
  id: 'access/emoji-use',
  summary: 'Emojis get in the way of people who listen.',
  why: `
    Screen readers say the name of each emoji: three pills are heard as “pill, pill, pill” before
    the first word, and a heart in place of “love” as “red heart”.
  `,
  advice: 'Keep to two or three, each once, at the end of the post, and let words be words.',
  references: [{ source: 'gcs-social' }, { source: 'ox-social' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    many: 'The post has {count} emojis, each of which is read out by its name',
    repeated: 'The same emoji several times is read out several times',
    word: 'This emoji stands for a word, and is read out by its name',
    bullet: 'Emojis as bullets are read out at the start of each line',
    alone: 'This line is emojis only, and is read out as a list of names',
  },
  options: {
    most: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 3),
      v.description('How many emojis a post may have.'),
    ),
  },
  reach: 0,
  wakes: () => [['<emoji>']],
  examples: {
    bad: [
      '«💊💊💊» new stock «💊💊💊»',
      '✅ Book 📅 Tell your friends 📣 Share «🎁»',
      'We «💙» our nurses',
      'I «❤️» my job',
      'Thank you all\n\n«🎉🎈🥳🎊»',
      'We did it «🎉🎉🎉🎉»',
      '«✅» Bring your card\n✅ Come early\n✅ Roll up a sleeve',
      'Flu jabs 💉 on Monday 📅 at noon ⏰ with tea «☕»',
      { text: 'Jabs 💉 and tea «☕»', options: { most: 1 } },
      'All «👏👏👏» clinicians wash their hands.',
      'Hang up your «🧥» and sit.',
      'We can’t «🏃» without you.',
    ],
    good: [
      'Flu jabs are back 💉',
      'Well done, team 👏🎉',
      'Our leaflet comes in three languages: 🇬🇧 English, 🇫🇷 French, 🇵🇱 Polish, 🇺🇦 Ukrainian.',
      'Two thumbs up 👍👍',
      '`💊💊💊`',
      'Ibuprofen™, paracetamol® and © our team',
      'Step 1️⃣ and no more',
      'We love our nurses 💙',
      'Meet the 🌟 team on the ward.',
      'A family came in 👨‍👩‍👧‍👦 and left with a smile',
      'Read this, then rest.',
      { text: 'Jabs 💉 on Monday 📅 at noon ⏰ with tea ☕', meta: { kind: 'web' } },
      '# Before you post\n\n❌ Not this.\n\n✅ But this.\n\n## And then\n\n❌ Nor this.\n\n✅ But that.',
      '# 💊 Medicines\n\n# 🩺 Checks\n\n# 💉 Jabs\n\n# 🦷 Teeth',
    ],
  },

  create(context) {
    function look(post: Post): void {
      const view = context.text(post)
      if (!mayHold.test(view.value)) return
      const mayHaveMany = lazy(() => !isPage(post))
      let count = 0
      for (const block of view.blocks) {
        if (block.kind !== 'prose') continue
        const found = emojisIn(view.value, block)
        if (found.length > 0) count += lookAt(found, block, { view, before: count, mayHaveMany })
      }
    }

    /** @returns How many of them count. */
    function lookAt(found: readonly Found[], block: Block, around: Around): number {
      const { view, before, mayHaveMany } = around
      const { value } = view
      const at = (start: number, end: number) => view.slice(start, end)
      const lines = linesOf(value, block)
      const bullets = lines.flatMap((line) => found.find(({ start }) => start === line.start) ?? [])
      const isList = bullets.length >= 3
      const [bullet] = bullets
      if (isList && bullet) context.report({ at: at(bullet.start, bullet.end), message: 'bullet' })

      const counted = found.filter(({ value: one }) => !flag.test(one))
      let told = isList
      for (const run of runsOf(counted)) {
        const [first] = run
        const last = run.at(-1)
        if (!first || !last || isList) continue
        const range = at(first.start, last.end)
        const isLine = lines.some(({ start, end }) => start === first.start && end === last.end)
        const same = new Set(run.map(({ value: one }) => one)).size === 1
        if (run.length >= 3 && same) {
          const suggestions: Suggestion[] = [
            {
              title: 'Keep one of them',
              safe: true,
              edits: [{ position: range.position, text: first.value }],
            },
          ]
          context.report({ at: range, message: 'repeated', suggestions })
          told = true
        } else if (isLine && run.length >= 3) {
          context.report({ at: range, message: 'alone' })
          told = true
        } else if (
          run.length === 1 &&
          ((isBetweenWords(value, first, last) && asWord.test(first.value)) ||
            isNoun(value, first, last))
        ) {
          context.report({ at: range, message: 'word' })
          told = true
        }
      }
      if (told || !mayHaveMany()) return counted.length
      const over = counted[context.options.most - before]
      if (over && before <= context.options.most) {
        const total = before + counted.length
        context.report({ at: at(over.start, over.end), message: 'many', data: { count: total } })
      }
      return counted.length
    }

    return { post: look }
  },
})

/** Posts have no sections. */
function isPage({ meta: { kind }, children }: Post): boolean {
  if (kind === 'web' || kind === 'newsletter') return true
  return kind === undefined && children.filter(({ type }) => type === 'heading').length > 1
}

function emojisIn(text: string, { start, end }: Block): Found[] {
  const words = text.slice(start, end)
  if (!mayHold.test(words)) return []
  return [...words.matchAll(emoji())]
    .filter(([value]) => !sign.test(value) && !/^[\d#*]/.test(value))
    .map((match) => ({
      value: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    }))
}

/** Emojis that stand side by side, spaces aside. */
function runsOf(found: readonly Found[]): Found[][] {
  const runs: Found[][] = []
  for (const one of found) {
    const last = runs.at(-1)?.at(-1)
    if (last && one.start - last.end <= 1) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}

function linesOf(text: string, { start, end }: Block): { start: number; end: number }[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const from = at + (line.length - line.trimStart().length)
      at += line.length + 1
      return { start: from, end: from + line.trim().length }
    })
}

/** “Bring your 📄 and …”, “can’t 💤 after …”: the sentence lacks a word without it. */
function isNoun(text: string, first: Found, last: Found): boolean {
  return (
    wanting.test(text.slice(Math.max(0, first.start - 12), first.start)) &&
    goesOn.test(text.slice(last.end, last.end + 12))
  )
}

const wanting =
  /(?:^|[^\w'’])(?:an?|the|your|my|our|his|her|their|this|can['’]?t|cannot|don['’]?t|let['’]s|it['’]s|I['’]m|we['’]re|so|very) $/i
const goesOn =
  /^(?: (?:and|or|with|away|down|up|[io]n|at|for|out|off|to|from|when|if|after|before|without|is|are|was|were)\b|[.,?!;:])/i

function isBetweenWords(text: string, first: Found, last: Found): boolean {
  const before = text.slice(Math.max(0, first.start - 3), first.start)
  return /[\p{L}’'] $/u.test(before) && /^ [\p{Ll}]/u.test(text.slice(last.end, last.end + 3))
}
