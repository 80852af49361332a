import { lazy, type TextMatch, type TextView } from 'professional/rule'

/** Words that people write with signs for letters: *f\*\*k*, *w@nker*. */
const masked =
  `arse,arsehole,arseholes,ass,asses,asshole,assholes,bastard,bastards,bellend,bellends,bollocks,bullshit,crap,cunt,
  cunts,dick,dickhead,dickheads,fuck,fucked,fucker,fuckers,fuckin,fucking,fucks,fuckwit,knobhead,
  motherfucker,motherfuckers,motherfucking,piss,pissed,prick,pricks,shit,shite,shits,shitty,shithead,
  tosser,tossers,twat,twats,wank,wanker,wankers`.split(/,\s*/)

/** Letters with signs in or behind them. */
const candidate = /(?<![\w*#@$%£!/.:])[a-z£]{1,8}[*#@$%£!]{1,8}[a-z]{0,8}(?![\w*#@$%£])/gi
const anySign = /[a-z£][*#@$%£]|[a-z£][!][a-z]/i

export interface MaskedWord {
  readonly word: string
  readonly at: TextMatch
}

/** The swear words of a text that hide behind signs, one for each letter left out. */
export function* maskedSwearingIn(view: TextView): Generator<MaskedWord> {
  if (!anySign.test(view.value)) return
  for (const at of view.matchAll(candidate)) {
    const word = wordBehind(at.value.toLowerCase().replace(/!+$/, ''))
    if (word !== undefined) yield { word, at }
  }
}

/** What no text with one of them is without: signs for letters, or what a sign for a vowel parts. */
export const maskedClues = (): readonly string[] => [
  '<masked>',
  ...new Set(masked.map((word) => word.replace(/(?<=.)[aeiou](?=.)/, ' '))),
]

const byLength = lazy(() => {
  const table = new Map<number, string[]>()
  for (const word of masked) table.set(word.length, [...(table.get(word.length) ?? []), word])
  return table
})

function wordBehind(written: string): string | undefined {
  const shown = written.match(/[a-z]/g)?.length ?? 0
  if (shown === written.length) return undefined
  // “F***” is one word to everybody; “b***” and “C**” may be anything.
  if (shown < 2 && !/^[fs]\*{3,}$/.test(written)) return undefined
  // “Shit*” has a footnote.
  if (/^[a-z]+[^a-z]$/.test(written)) return undefined
  return byLength()
    .get(written.length)
    ?.find((word) => [...written].every((sign, at) => !/[a-z]/.test(sign) || sign === word[at]))
}
