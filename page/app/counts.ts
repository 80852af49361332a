import type { MeasuredPost } from 'professional/browser'
import { find, make, makeButton } from './element.ts'
import { countInWords, grouped, lengthInWords } from './lengths.ts'

type Length = MeasuredPost['lengths'][number]

/** How long the draft is, as its platforms count. */
export function showCounts(posts: readonly MeasuredPost[], hasText: boolean): void {
  find('#counts', HTMLElement).replaceChildren(...(hasText ? countsOf(posts) : []))
}

function countsOf(posts: readonly MeasuredPost[]): Node[] {
  const [first, ...others] = posts
  if (!first) return []
  if (others.length > 0) return [make('span', {}, countInWords(posts.length, 'post'))]
  if (first.lengths.length === 0) {
    return [make('span', {}, countInWords(first.characters, 'character'))]
  }
  return first.lengths.map(lengthOf)
}

function lengthOf(length: Length): HTMLElement {
  const { count, limit } = length
  const over = count - limit
  const words =
    over > 0 ? `${lengthInWords(length)}, ${grouped(over)} too many` : lengthInWords(length)
  return make('span', { class: `length ${standing(length)}` }, meterOf(length), words)
}

/** Close to a limit, one more word is too many. */
const margin = 10

function standing({ count, limit }: Length): 'over' | 'near' | 'within' {
  if (count > limit) return 'over'
  return count > limit - margin ? 'near' : 'within'
}

/** The words beside it say the same. */
function meterOf({ count, limit }: Length): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const meter = document.createElementNS(space, 'svg')
  meter.setAttribute('viewBox', '0 0 20 20')
  meter.setAttribute('class', 'meter')
  meter.setAttribute('aria-hidden', 'true')
  for (const [name, share] of [
    ['track', 1],
    ['fill', Math.min(count / limit, 1)],
  ] as const) {
    const ring = document.createElementNS(space, 'circle')
    ring.setAttribute('class', name)
    for (const key of ['cx', 'cy']) ring.setAttribute(key, '10')
    ring.setAttribute('r', '8')
    ring.setAttribute('pathLength', '100')
    ring.setAttribute('stroke-dasharray', `${share * 100} 100`)
    meter.append(ring)
  }
  return meter
}

/** Nobody publishes more posts at once; a calendar may well hold more. */
const mostPosts = 100

/** Each post as it would be published; nothing where there is only one. */
export function showPosts(posts: readonly MeasuredPost[], goTo: (start: number) => void): void {
  find('#posts', HTMLElement).hidden = posts.length < 2
  const isCalendar = posts.some(({ place }) => place !== null)
  find('#posts-title', HTMLElement).textContent = isCalendar ? 'The posts' : 'The thread'
  const items = posts.length < 2 ? [] : posts.slice(0, mostPosts)
  find('#post-list', HTMLOListElement).replaceChildren(
    ...items.map((post, index) => {
      const name = post.place ?? `Post ${index + 1}`
      const lengths =
        post.lengths.length > 0
          ? post.lengths.map(lengthOf)
          : [make('span', {}, countInWords(post.characters, 'character'))]
      return make(
        'li',
        { class: 'post' },
        make(
          'p',
          { class: 'post-head' },
          makeButton(name, () => goTo(post.start), { class: 'quiet' }),
          ...lengths,
        ),
        make('p', { class: 'post-words' }, post.words),
      )
    }),
  )
}
