/** Drafts and posts that are the same on each run; all that is told in them is invented. */
import type { Tree } from '../folder.ts'

const clean = [
  'Flu vaccination is free for people aged 65 and over.',
  'Book with your **pharmacy** or [your surgery](https://example.org/flu).',
  'Our opening hours change on Monday.',
  'Bring a list of the medicines that you take.',
]
const telling = [
  'He committed suicide last year.',
  'Flu jabs for the elderly, [click here](https://example.org/flu).',
  'READ THE SIGN PEOPLE!!!',
  'Mrs Adeyemi collected her methotrexate late again 🙄',
  'Café naïve façade: you are an idiot.',
  '![](poster.png)',
  'Saw a 34-year-old lorry driver from Tobermory this morning about his methadone.',
]

/** A sequence of numbers from 0 to below 1 that its seed decides. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!
}

/** Drafts in folders, a third of them with findings. */
export function makeDrafts(count: number, seed = 1): Tree {
  const next = numbersFrom(seed)
  const drafts: Record<string, string> = {}
  for (let index = 0; index < count; index++) {
    const lines = Array.from({ length: 2 + Math.floor(next() * 6) }, () => pick(clean, next))
    if (next() < 1 / 3) lines.splice(Math.floor(next() * lines.length), 0, pick(telling, next))
    drafts[`drafts/${index % 7}/d${String(index).padStart(4, '0')}.md`] =
      `# Notice ${index}\n\n${lines.join('\n\n')}\n`
  }
  return drafts
}
export interface MadePost {
  readonly id: string
  readonly author: string
  readonly created_at: string
  readonly platform: string
  readonly text: string
}

/** Posts of some authors over some weeks. @param share How many have findings, 0 to 1. */
export function makePosts(count: number, share = 1 / 3, seed = 1): MadePost[] {
  const next = numbersFrom(seed)
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    author: `author-${Math.floor(next() * Math.max(3, count / 20))}`,
    created_at: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
    platform: 'x',
    text: next() < share ? pick(telling, next) : pick(clean, next),
  }))
}

/** A post in each line. */
export function linesOf(posts: readonly object[]): string {
  return posts.map((post) => `${JSON.stringify(post)}\n`).join('')
}

/** Posts of one author that show together what none shows alone. */
export const jigsaw: readonly MadePost[] = [
  'Our branch in Robin Hood’s Bay has new hours in summer: 9am to 6pm.',
  'A customer of ours has haemophilia. He collects his treatment from us and taught our team a lot.',
  'Our customer with haemophilia turned 40 on 12 May. He said no fuss.',
].map((text, index) => ({
  id: `j${index}`,
  author: 'quillfeather',
  created_at: `2026-03-0${index + 1}T10:00:00Z`,
  platform: 'x',
  text,
}))
