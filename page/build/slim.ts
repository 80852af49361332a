import { resolve } from 'node:path'
import type { Plugin } from 'rolldown'
import { equalityTerms } from '../../rules/lexicons/equality-terms.ts'

const engine = resolve(import.meta.dirname, '../engine')

/** Modules in whose place a smaller one does as well here. */
const replacements: readonly { readonly id: RegExp; readonly file: string }[] = [
  { id: /^libphonenumber-js\/max$/, file: 'phone-numbers.ts' },
  { id: /^cuss$/, file: 'cuss.ts' },
  { id: /^decode-named-character-reference$/, file: 'character-references.ts' },
  { id: /\/mdx\.ts$/, file: 'no-mdx.ts' },
  { id: /\/flat-records\.ts$/, file: 'no-flat-records.ts' },
  { id: /\/plain-front-matter\.ts$/, file: 'no-plain-front-matter.ts' },
]

/** Changes to what packages bring along, by the end of a module's path. */
const changes: readonly { readonly id: RegExp; change(code: string): string }[] = [
  { id: /\/libphonenumber-js\/metadata\.max\.json\.js$/, change: withoutFormats },
  { id: /\/retext-equality\/lib\/patterns-en\.js$/, change: onlyReviewed },
  { id: /\/pluralize\/pluralize\.js$/, change: asModule },
  { id: /\/parse-latin\/lib\/expressions\.js$/, change: withUnicodeClasses },
]

/** Leaves out what packages bring along and no rule uses. */
export function slimLibraries(): Plugin {
  return {
    name: 'slim-libraries',
    resolveId: {
      filter: { id: replacements.map(({ id }) => id) },
      handler(id, importer) {
        if (importer?.startsWith(engine)) return undefined
        const found = replacements.find((one) => one.id.test(id))
        return found && resolve(engine, found.file)
      },
    },
    transform: {
      filter: { id: changes.map(({ id }) => id) },
      handler(code, id) {
        const found = changes.find((one) => one.id.test(id))
        return found && { code: found.change(code), map: null }
      },
    },
  }
}

/** In the list that describes a country: how its numbers are written, which nobody asks. */
const formats = 4

/** The source of the metadata, without what only formatters read. */
export function withoutFormats(code: string): string {
  const metadata = valueIn(code) as Record<string, Record<string, unknown[]>>
  for (const countries of [metadata['countries'], metadata['nonGeographic']]) {
    for (const country of Object.values(countries ?? {})) country[formats] = 0
  }
  return `export default ${JSON.stringify(metadata)}`
}

interface EqualityPattern {
  readonly considerate?: unknown
  readonly note?: unknown
  readonly inconsiderate: Readonly<Record<string, string>>
}

/**
 * Our own lists hold the alternatives, and say which phrases count: the package is only asked where
 * one of those stands.
 */
function onlyReviewed(code: string): string {
  const used = new Set(
    equalityTerms.flatMap(({ verdict, terms }) => (verdict === 'never' ? [] : terms)),
  )
  const patterns = valueIn(code) as EqualityPattern[]
  const slim = patterns.flatMap(({ considerate: _, note: _note, inconsiderate, ...rest }) => {
    const kept = Object.entries(inconsiderate).filter(([phrase]) => used.has(phrase))
    return kept.length === 0 ? [] : [{ ...rest, inconsiderate: Object.fromEntries(kept) }]
  })
  return `export const patterns = ${JSON.stringify(slim)}`
}

/** What the package spells out sign by sign, as browsers know it by name. */
const unicodeClasses: Readonly<Record<string, string>> = {
  lowerInitial: String.raw`/^[\p{Ll}\u0295]/u`,
  numerical: String.raw`/^\p{N}+$/u`,
  punctuation: String.raw`/(?![#%&*@\u2020\u2021\u2030\u2031])\p{P}/u`,
  word: String.raw`/[\p{L}\p{M}\p{N}]/u`,
}

/** The expressions of the package that parts text into words and sentences. */
export function withUnicodeClasses(code: string): string {
  return code.replaceAll(
    /^(export const (\w+) =\s+)\/.*\/$/gm,
    (found, start: string, name: string) => {
      const named = Object.hasOwn(unicodeClasses, name) ? unicodeClasses[name] : undefined
      return named === undefined ? found : start + named
    },
  )
}

/** The one value, written as JSON, of a module that was made by a machine. */
function valueIn(code: string): unknown {
  const [, json = ''] =
    /^export (?:default|const patterns =) ([{[][^]*[}\]])\s*;?\s*$/m.exec(code) ?? []
  return JSON.parse(json)
}

/** Takes a place without `require` for a page, and makes a global variable instead of an export. */
function asModule(code: string): string {
  return code.replace("typeof require === 'function' && ", '')
}
