import type { Note } from '../core/across.ts'
import { byCodeUnits } from '../core/compare.ts'
import { quieter, type Severity } from '../core/finding.ts'
import { fillMessage } from '../core/message.ts'
import { noticeKinds } from '../core/notices.ts'
import type { Rule } from '../core/rule.ts'
import { failureId, failureOf } from '../engine/failure.ts'

/** What the map noted of a post, to be compared with others of its author. */
interface Clue {
  readonly date: string
  readonly post: string
  readonly at: number
  readonly ruleId: string
  readonly severity: Severity
  readonly silenced: boolean
  readonly value: unknown
}

export interface ReduceCounts {
  readonly authors: number
  readonly clues: number
  readonly pictures: number
  /** Of authors with more clues than are compared. */
  readonly left: number
  /** How often a rule failed with the clues of an author. */
  readonly failed: number
}

/** Of an author, what comes after this many is not compared: memory has an end. */
const mostClues = 50_000
const mostNamed = 20

/**
 * Puts together what several posts of an author show of somebody that none shows alone.
 *
 * @param lines `author <tab> clue`, sorted: all of an author's follow each other.
 * @param tell Takes a picture as JSON.
 */
export async function reduceClues(
  lines: AsyncIterable<string>,
  rules: readonly Rule[],
  tell: (json: string) => void,
): Promise<ReduceCounts> {
  const comparing = rules.filter(({ across }) => across !== undefined)
  const counts = { authors: 0, clues: 0, pictures: 0, left: 0, failed: 0 }
  let author: string | undefined
  let clues: Clue[] = []

  function close(): void {
    if (author === undefined) return
    counts.authors++
    for (const picture of picturesOf(author, withoutRepeats(clues), comparing)) {
      if (picture.ruleId === failureId) counts.failed++
      else counts.pictures++
      tell(JSON.stringify(picture))
    }
  }

  for await (const line of lines) {
    const cut = line.indexOf('\t')
    if (cut < 0 || line.startsWith('!')) continue
    const next = line.slice(0, cut)
    if (next !== author) {
      close()
      author = next
      clues = []
    }
    counts.clues++
    if (clues.length < mostClues) clues.push(JSON.parse(line.slice(cut + 1)) as Clue)
    else counts.left++
  }
  close()
  return counts
}

/** A post that was collected twice is one post, and archives overlap. */
function withoutRepeats(clues: readonly Clue[]): Clue[] {
  const seen = new Set<string>()
  return clues
    .filter(({ post, at, ruleId }) => {
      const key = `${post} ${at} ${ruleId}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
    .toSorted((a, b) => byCodeUnits(a.date, b.date) || byCodeUnits(a.post, b.post) || a.at - b.at)
}

interface PictureOfAuthor {
  readonly author: string
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** Of the first and last post. */
  readonly from: string
  readonly to: string
  readonly count: number
  /** The first ones. */
  readonly posts: readonly string[]
}

function picturesOf(
  author: string,
  clues: readonly Clue[],
  rules: readonly Rule[],
): PictureOfAuthor[] {
  return rules.flatMap((rule) => {
    const notes = new Map<Note<unknown>, Clue>()
    for (const clue of clues) {
      if (clue.ruleId === rule.id)
        notes.set({ path: clue.post, position: nowhere, value: clue.value }, clue)
    }
    const pictures: PictureOfAuthor[] = []
    const add = (said: Pick<PictureOfAuthor, 'ruleId' | 'severity' | 'message'>, of: string[]) => {
      const posts = [...new Set(of)]
      pictures.push({ author, ...said, ...spanOf(clues, posts), posts: posts.slice(0, mostNamed) })
    }
    try {
      rule.across?.compare([...notes.keys()], ({ at, message, data, atMost, related = [] }) => {
        const clue = notes.get(at)
        const template = rule.messages[message]
        if (!clue || clue.silenced || template === undefined) return
        const severity = quieter(clue.severity, atMost ?? 'error')
        const said = { ruleId: rule.id, severity, message: fillMessage(template, data ?? {}) }
        add(said, [...related.map(({ path }) => path), clue.post])
      })
    } catch (error) {
      const { severity } = noticeKinds[failureId]
      const said = { ruleId: failureId, severity, message: failureOf(rule.id, error) }
      add(
        said,
        [...notes.values()].map(({ post }) => post),
      )
    }
    return pictures
  })
}

function spanOf(
  clues: readonly Clue[],
  posts: readonly string[],
): Pick<PictureOfAuthor, 'from' | 'to' | 'count'> {
  const named = new Set(posts)
  const dates = clues.filter(({ post }) => named.has(post)).map(({ date }) => date)
  return { from: dates.at(0) ?? '', to: dates.at(-1) ?? '', count: posts.length }
}

/** Where in a post something stands is of no account here. */
const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
