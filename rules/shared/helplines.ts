import { lazy } from 'professional/rule'

/** A line that people in distress may call or text. */
export interface Helpline {
  readonly name: string
  /** Terms of a lexicon: capitals count where a term has them. */
  readonly aliases: readonly string[]
  /** Digits only; the first is the one to print. */
  readonly digits: readonly string[]
  /** The first number as people print it. */
  readonly shown: string
  readonly kind: 'call' | 'text'
  readonly nations: readonly ('england' | 'scotland' | 'wales' | 'northern-ireland' | 'us')[]
  readonly source: string
  /** Whether the source printed the number, or it is general knowledge and stays unreported. */
  readonly confidence: 'source' | 'unconfirmed'
}

const uk = ['england', 'scotland', 'wales', 'northern-ireland'] as const

const called = { kind: 'call', nations: uk, source: 'helplines', confidence: 'source' } as const

export const helplines: readonly Helpline[] = [
  {
    name: 'Samaritans',
    aliases: ['samaritans', 'the samaritan'],
    // The second is their line in Welsh.
    digits: ['116123', '08081640123'],
    shown: '116 123',
    ...called,
  },
  {
    name: 'PAPYRUS HOPELINE247',
    aliases: ['papyrus', 'hopeline', 'hopelineuk', 'hopeline uk', 'hopeline247', 'hopeline 247'],
    digits: ['08000684141', '88247'],
    shown: '0800 068 4141',
    ...called,
  },
  {
    name: 'Childline',
    aliases: ['childline', 'child line'],
    digits: ['08001111'],
    shown: '0800 1111',
    ...called,
  },
  {
    name: 'CALM',
    aliases: ['CALM', 'campaign against living miserably'],
    digits: ['0800585858'],
    shown: '0800 58 58 58',
    ...called,
  },
  {
    name: 'Shout',
    aliases: ['SHOUT', 'Shout'],
    digits: ['85258'],
    shown: '85258',
    kind: 'text',
    nations: uk,
    source: 'helplines',
    confidence: 'source',
  },
  {
    name: 'Lifeline',
    aliases: ['Lifeline', 'LIFELINE', 'lifeline ni', 'lifeline northern ireland'],
    digits: ['08088088000'],
    shown: '0808 808 8000',
    kind: 'call',
    nations: ['northern-ireland'],
    source: 'helplines',
    confidence: 'source',
  },
  {
    // Refuge prints it on its pages: https://refuge.org.uk/news, checked 2026-11-28.
    name: 'the National Domestic Abuse Helpline',
    aliases: ['national domestic abuse helpline', 'national domestic violence helpline'],
    digits: ['08082000247'],
    shown: '0808 2000 247',
    kind: 'call',
    nations: ['england'],
    source: 'helplines',
    confidence: 'source',
  },
  {
    name: 'the 988 Lifeline',
    aliases: ['suicide & crisis lifeline', 'suicide and crisis lifeline', 'veterans crisis line'],
    digits: ['988'],
    shown: '988',
    kind: 'call',
    nations: ['us'],
    source: 'helplines',
    confidence: 'unconfirmed',
  },
]

/** Every number of the registry with its line. */
const byDigits = lazy(
  () => new Map(helplines.flatMap((line) => line.digits.map((digits) => [digits, line] as const))),
)

export function digitsOf(text: string): string {
  return text.replace(/^\+44\s?(?:\(0\)\s?)?/, '0').replaceAll(/\D/g, '')
}

export function helplineWith(digits: string): Helpline | undefined {
  return byDigits().get(digits)
}

/** The line named by a term of the registry. */
export function helplineNamed(alias: string): Helpline | undefined {
  return helplines.find(
    ({ aliases }) => aliases.includes(alias) || aliases.includes(alias.toUpperCase()),
  )
}

const uses: Readonly<Record<string, string>> = {
  'northern ireland': 'Lifeline',
  'northern-ireland': 'Lifeline',
  ni: 'Lifeline',
}

/** The line to give readers of a British nation; none for those of other countries. */
export function helplineFor(nation: string | undefined): Helpline | undefined {
  const plain = nation?.toLowerCase() ?? 'uk'
  const isBritish = /^(?:uk|gb|united kingdom|great britain|england|scotland|wales)$/.test(plain)
  const name = uses[plain] ?? (isBritish ? 'Samaritans' : undefined)
  return helplines.find((line) => line.name === name)
}

const anywhereToTurn =
  /\b(?:samaritans|papyrus|hopeline\w*|childline|(?:call|ring|text|contact|to|with) (?:the )?(?:calm|shout|lifeline)(?= (?:on|at|for|is|or|and|now|to)\b|[^\w\s]|$)|calm ?zone|the ?calm ?zone|breathing space|silver ?line|crisis ?lines?|help ?lines?|crisis text line|switchboard|call helpline|cruse|maytree|andy'?s man club|999|988|911|112|helplines?|(?:0800|0808|1-?800)[\d -]{4,})\b|\b116[ -]?123\b|\b85258\b|(?<![\d.,£$€-])111(?![\d.,%-]|\s?(?:people|patients|cases|deaths|years|days|per))|[?&/.-](?:help-?lines?|crisis|samaritans|get-?help|urgent-?help)\b/i

/** Words as well, unless they stand as names. */
const byName = /\b(?:CALM|SHOUT|Lifeline|LIFELINE)\b|\bShout (?:is|are|offers?|text|volunteers?)\b/

/** Whether a text says where somebody in distress can turn at any hour. */
export function namesHelpline(text: string): boolean {
  return anywhereToTurn.test(text) || byName.test(text)
}
