import type { Example, ExampleDraft } from '../core/rule.ts'

/** Examples that hold under the same circumstances. */
export interface ExampleGroup {
  /** `allowTestRange: false`; empty where an example holds as it stands. */
  readonly settings: readonly string[]
  readonly format: string | undefined
  readonly severity: string | undefined
  readonly texts: readonly string[]
  /** How many more there are whose words are not shown. */
  readonly kept: number
}

/** Those that hold as they stand come first. */
export function groupExamples(examples: readonly Example[]): ExampleGroup[] {
  const groups = new Map<string, ExampleGroup & { readonly texts: string[]; kept: number }>()
  for (const example of examples) {
    const draft: ExampleDraft = typeof example === 'string' ? { text: example } : example
    const { encoded, format, severity, text } = draft
    const settings = settingsOf(draft)
    const key = JSON.stringify([settings, format, severity])
    const group = groups.get(key) ?? { settings, format, severity, texts: [], kept: 0 }
    if (encoded) group.kept += 1
    else group.texts.push(shorten(text))
    groups.set(key, group)
  }
  const isPlain = ({ settings, format, severity }: ExampleGroup): boolean =>
    settings.length === 0 && format === undefined && severity === undefined
  return [...groups.values()].toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a)))
}

function settingsOf({ options, meta, terms }: ExampleDraft): string[] {
  const settings = { ...options, ...meta, ...(terms && { terms: terms.map(({ term }) => term) }) }
  return Object.entries(settings).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
}

/** Stands for the examples of a group whose words are not shown; empty if there are none. */
export function keptInWords({ kept }: ExampleGroup): string {
  if (kept === 0) return ''
  return kept === 1 ? '1 example (kept encoded)' : `${kept} examples (kept encoded)`
}

/** Says under what circumstances a group holds; empty for one that holds as it stands. */
export function circumstancesOf(
  { settings, format, severity }: ExampleGroup,
  show: (setting: string) => string = (setting) => setting,
): string {
  const parts = [
    ...(settings.length > 0 ? [`with ${settings.map(show).join(', ')}`] : []),
    ...(format === undefined ? [] : [`as ${format}`]),
    ...(severity === undefined ? [] : [`reported as ${severity}`]),
  ]
  const line = parts.join(', ')
  return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}:`
}

const longestStretch = 240
const kept = 80

/** Leaves out the middle of long stretches; what marks the range stays. */
function shorten(marked: string): string {
  return marked
    .split(/([«»])/)
    .map((part) => {
      if (part.length <= longestStretch) return part
      const letters = [...new Intl.Segmenter().segment(part)].map(({ segment }) => segment)
      if (letters.length <= longestStretch) return part
      return `${letters.slice(0, kept).join('')} […] ${letters.slice(-kept).join('')}`
    })
    .join('')
}
