import type { Diagnostic, Guidance, RuleInfo, Suggestion } from 'professional/browser'
import { dateInWords } from '../../src/reporters/date.ts'
import { make, makeButton } from './element.ts'
import { excerptOf } from './excerpt.ts'

export interface GivenFinding {
  /** Stays the same when the finding moves. */
  readonly key: string
  readonly index: number
  readonly diagnostic: Diagnostic
  readonly rule: RuleInfo | undefined
  /** The line it stands on, with what identifies somebody blotted out; for print. */
  readonly line: string | undefined
  /** Words of the draft may be changed from here. */
  readonly canChange: boolean
}

export interface FindingCard {
  readonly key: string
  readonly index: number
  readonly element: HTMLLIElement
  readonly button: HTMLButtonElement
  readonly diagnostic: Diagnostic
  isOpen(): boolean
  open(): void
  close(): void
  /** Scrolls the list to it. */
  reveal(): void
  /** @returns False where the card has to be made anew. */
  update(given: GivenFinding): boolean
}

const severityNames = { error: 'Error', warning: 'Warning', info: 'Info' } as const

/** One finding: its message, and on demand what to do, why, and the guidance behind it. */
export function createCard(
  first: GivenFinding,
  events: {
    readonly toggled: () => void
    readonly gone: () => void
    readonly applied: (suggestion: Suggestion) => void
  },
): FindingCard {
  let given = first
  const { diagnostic, rule } = first
  const { severity, message } = diagnostic
  const bodyId = `finding-${nextNumber()}`
  const where = make('span', { class: isLong(first) ? 'where long' : 'where' }, whereOf(first))
  const button = makeButton('', events.toggled, {
    class: 'finding-head',
    'aria-expanded': 'false',
    'aria-controls': bodyId,
  })
  button.append(
    make('span', { class: 'badge' }, severityNames[severity]),
    make('span', { class: 'message' }, message),
    where,
  )
  const excerpt = make('div', {}, excerptOf(first))
  const body = make(
    'div',
    { id: bodyId, class: 'finding-body', hidden: true },
    excerpt,
    make('p', { class: 'advice' }, ...withCode(diagnostic.advice)),
    suggestionGroup(first, applyNewest),
    factList(diagnostic, rule),
    make(
      'p',
      { class: 'finding-foot' },
      makeButton('Go to the place', events.gone, { class: 'quiet' }),
      make('code', { class: 'rule' }, diagnostic.ruleId),
    ),
  )
  /** Places move with the text, so the newest suggestion of that place in the row is applied. */
  function applyNewest(choice: number): void {
    const suggestion = given.diagnostic.suggestions[choice]
    if (suggestion) events.applied(suggestion)
  }

  const element = make('li', { class: `finding ${severity}` }, make('h3', {}, button), body)

  function setOpen(isOpen: boolean): void {
    button.setAttribute('aria-expanded', String(isOpen))
    body.hidden = !isOpen
    element.classList.toggle('open', isOpen)
  }

  return {
    get key() {
      return given.key
    },
    get index() {
      return given.index
    },
    get diagnostic() {
      return given.diagnostic
    },
    element,
    button,
    isOpen: () => !body.hidden,
    open: () => setOpen(true),
    close: () => setOpen(false),
    reveal: () => element.scrollIntoView({ block: 'nearest' }),
    update(next) {
      if (shownOf(next) !== shownOf(given)) return false
      given = next
      where.textContent = whereOf(next)
      excerpt.replaceChildren(...[excerptOf(next)].filter((words) => words !== undefined))
      return true
    },
  }
}

let number = 0

function nextNumber(): number {
  return ++number
}

/**
 * What a card shows that stays as it is, in one string. Its place and the words around it are
 * renewed in it while somebody writes: a button that is replaced while it is pressed is not clicked.
 */
function shownOf({ diagnostic, canChange }: GivenFinding): string {
  const { severity, message, suggestions } = diagnostic
  return JSON.stringify([severity, message, canChange, suggestions.map(({ title }) => title)])
}

function whereOf({ diagnostic: { place, position } }: GivenFinding): string {
  return place ?? `line ${position.start.line}`
}

/** A cell has a short name, a paragraph under a heading a long one. */
function isLong(given: GivenFinding): boolean {
  return whereOf(given).length > 14
}

/** A choice of more than this is none. */
const mostSuggestions = 5

function suggestionGroup(
  { diagnostic: { suggestions }, canChange, index }: GivenFinding,
  apply: (choice: number) => void,
): HTMLElement | undefined {
  const shown = suggestions.slice(0, mostSuggestions)
  if (shown.length === 0) return undefined
  if (!canChange) {
    return make('ul', { class: 'instead' }, ...shown.map(({ title }) => make('li', {}, title)))
  }
  return make(
    'div',
    { class: 'instead', role: 'group', 'aria-label': `Suggestions for finding ${index + 1}` },
    ...shown.map(({ title }, choice) => makeButton(title, () => apply(choice), { class: 'apply' })),
  )
}

function factList(
  diagnostic: Diagnostic,
  rule: RuleInfo | undefined,
): HTMLDListElement | undefined {
  const facts = [
    related(diagnostic),
    rule && fact('Why', rule.why),
    guidanceFact(rule?.references ?? diagnostic.references),
  ].filter((one) => one !== undefined)
  return facts.length === 0 ? undefined : make('dl', {}, ...facts)
}

function fact(term: string, ...description: readonly (Node | string)[]): HTMLElement {
  return make('div', {}, make('dt', {}, term), make('dd', {}, ...description))
}

function related({ related: places }: Diagnostic): HTMLElement | undefined {
  if (places.length === 0) return undefined
  const items = places.map(({ position, message }) =>
    make('li', {}, `line ${position.start.line}: ${message}`),
  )
  return fact('Belongs with', make('ul', { class: 'in-line' }, ...items))
}

/** Those that a rule rests on most come first. */
const mostReferences = 3

function guidanceFact(references: readonly Guidance[]): HTMLElement | undefined {
  if (references.length === 0) return undefined
  const items = references.slice(0, mostReferences).map((reference) => {
    const { source, title, clause, says, url, publisher, date } = reference
    const words = title ?? source
    const from = [publisher, date === undefined ? undefined : dateInWords(date)]
      .filter((part) => part !== undefined)
      .join(', ')
    return make(
      'li',
      {},
      url === undefined
        ? words
        : make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words),
      clause === undefined ? '' : `, clause ${clause}`,
      says === undefined ? '' : `: ${says}`,
      from === '' ? '' : make('span', { class: 'from' }, ` (${from})`),
    )
  })
  return fact('Guidance', make('ul', {}, ...items))
}

/** Commands are between backticks. */
function withCode(text: string): (Node | string)[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : make('code', {}, part)))
}
