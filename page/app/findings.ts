import type { Diagnostic, FileResult, RuleInfo, Suggestion } from 'professional/browser'
import { find, make } from './element.ts'
import { createCard, type FindingCard } from './finding-card.ts'

/** The findings beside the text, in the order of their places. */
export interface FindingList {
  show(result: FileResult, rules: readonly RuleInfo[], canChange: boolean): void
  /** Opens the finding at a place, if there is one. */
  openAt(offset: number): boolean
  /** Puts the focus on the finding that is open. */
  focusOpen(): void
  /** Puts the focus on the finding that is at this place in the list now, or on the heading. */
  focusAt(index: number): void
}

export interface FindingEvents {
  /** A finding was opened: its place is wanted, and the focus stays. */
  readonly opened: (diagnostic: Diagnostic) => void
  readonly closed: () => void
  /** Its place is wanted, with the focus. */
  readonly gone: (diagnostic: Diagnostic) => void
  /** @param index Which finding of the list it belongs to. */
  readonly applied: (suggestion: Suggestion, index: number) => void
  /** Somebody goes back to the text. */
  readonly left: () => void
}

/** Nobody mends more at once, and the list would take long to draw. */
const most = 200

export function createFindingList(events: FindingEvents): FindingList {
  const list = find('#finding-list', HTMLOListElement)
  const more = find('#more-findings', HTMLParagraphElement)
  const heading = find('#findings-title', HTMLHeadingElement)
  let cards: readonly FindingCard[] = []

  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return events.left()
    const index = cards.findIndex(({ button }) => button === document.activeElement)
    if (index < 0) return
    const next = stepTo(event.key, index, cards.length)
    if (next === undefined) return
    event.preventDefault()
    cards[next]?.button.focus()
  })

  function open(card: FindingCard): void {
    for (const other of cards) if (other !== card) other.close()
    card.open()
    events.opened(card.diagnostic)
  }

  function focusAt(index: number): void {
    const target = cards[Math.min(index, cards.length - 1)]?.button ?? heading
    target.focus()
  }

  function toggle(card: FindingCard): void {
    if (!card.isOpen()) return open(card)
    card.close()
    events.closed()
  }

  return {
    show({ diagnostics, excerpts }, rules, canChange) {
      const known = new Map(cards.map((card) => [card.key, card]))
      const about = new Map(rules.map((rule) => [rule.id, rule]))
      const keys = new Map<string, number>()
      cards = diagnostics.slice(0, most).map((diagnostic, index) => {
        const same = `${diagnostic.ruleId} ${diagnostic.fingerprint}`
        const number = keys.get(same) ?? 0
        keys.set(same, number + 1)
        const key = `${same} ${number}`
        const given = {
          key,
          index,
          diagnostic,
          rule: about.get(diagnostic.ruleId),
          line: excerpts[diagnostic.position.start.line],
          canChange,
        }
        const old = known.get(key)
        if (old?.update(given)) return old
        const card: FindingCard = createCard(given, {
          toggled: () => toggle(card),
          gone: () => events.gone(card.diagnostic),
          applied: (suggestion) => events.applied(suggestion, card.index),
        })
        if (old?.isOpen()) card.open()
        return card
      })
      const focused = [...list.children].findIndex((child) =>
        child.contains(document.activeElement),
      )
      putInOrder(list, cards)
      if (!cards.some((card) => card.isOpen())) events.closed()
      // What had the focus may have been mended.
      if (focused >= 0 && !list.contains(document.activeElement)) focusAt(focused)
      const left = diagnostics.length - cards.length
      more.hidden = left <= 0
      more.textContent = `${left} more come after these.`
    },
    openAt(offset) {
      const card = cards.find(({ diagnostic: { position } }) => isWithin(position, offset))
      if (!card) return false
      open(card)
      card.reveal()
      return true
    },
    focusOpen: () => cards.find((card) => card.isOpen())?.button.focus(),
    focusAt,
  }
}

function isWithin({ start, end }: Diagnostic['position'], offset: number): boolean {
  return (start.offset ?? 0) <= offset && offset <= (end.offset ?? 0)
}

function stepTo(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, length - 1)
    case 'ArrowUp':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}

/** Elements that stay where they are keep the focus. */
function putInOrder(list: HTMLOListElement, cards: readonly FindingCard[]): void {
  const wanted = new Set<Element>(cards.map(({ element }) => element))
  for (const old of Array.from(list.children)) if (!wanted.has(old)) old.remove()
  for (const [index, { element }] of cards.entries()) {
    const there = list.children[index] ?? null
    if (there !== element) list.insertBefore(element, there)
  }
}

/** What the draft silences, with the reasons it gives. */
export function showSilenced({ suppressed }: FileResult): void {
  const details = find('#silenced', HTMLDetailsElement)
  details.hidden = suppressed.length === 0
  find('#silenced-count', HTMLElement).textContent = String(suppressed.length)
  find('#silenced-list', HTMLUListElement).replaceChildren(
    ...suppressed.map(({ message, reason, position }) =>
      make(
        'li',
        {},
        make('strong', {}, message),
        `, line ${position.start.line}. `,
        reason === null ? 'No reason is given.' : `“${reason}”`,
      ),
    ),
  )
}
