import { findSource } from '../rules/find-source.ts'
import { rules as builtIn } from '../rules/index.ts'
import { checkGivenAlone } from './engine/config-given.ts'
import type { Config, Plan } from './core/config.ts'
import type { Engine, FormatId, Source } from './core/document.ts'
import { UsageError } from './core/errors.ts'
import type { FileResult, LintResult } from './core/finding.ts'
import { fixableFormats, type FixLevel, type SettledText, settleText } from './core/fix.ts'
import type { DraftMeta } from './core/meta.ts'
import { nearestName } from './core/nearest.ts'
import type { Rule } from './core/rule.ts'
import { todayInUtc } from './core/today.ts'
import { compareDrafts } from './engine/across.ts'
import { gatherResults as gather } from './engine/count.ts'
import { unreadableResult } from './engine/failed.ts'
import { createLinter as createEngine } from './engine/linter.ts'
import { checkSelectors, createPlan } from './engine/plan.ts'
import { createTakenNames } from './engine/taken-names.ts'
import { createWordTable, type ReadyWords, termsOf, type WordTable } from './engine/word-table.ts'
import { measureText, type MeasuredText } from './measure.ts'
import { decode, type Decoded } from './readers/decode.ts'
import { binaryFormats, formatOf, formats, loadReader } from './readers/index.ts'

/** What a linter is made of. Everything is optional. */
export interface LinterOptions {
  /** As in `.professionalrc`; the profile `uk-pharmacy` and nothing else by default. */
  readonly config?: Config | undefined
  /** Modules with rules of your own, as plugins export them. */
  readonly plugins?: readonly RuleModule[] | undefined
  /** Rule ids, categories, `source:<key>`: only these rules look. */
  readonly only?: readonly string[] | undefined
  /** The same, left out; wins over `only`. */
  readonly skip?: readonly string[] | undefined
  /** Whether drafts may silence rules; `true` by default. */
  readonly inlineConfig?: boolean | undefined
  /** Leaves what sensitive rules matched readable in `excerpts`; `false` by default. */
  readonly showSensitive?: boolean | undefined
  /** What reads Markdown: `reference` is remark-parse alone, which finds the same. */
  readonly engine?: Engine | undefined
  /** ISO date that counts as today; by default the day on which a draft is linted. */
  readonly today?: string | undefined
}

/** A module, or any other object, with a list of rules made by `defineRule`. */
export interface RuleModule {
  readonly rules: readonly Rule[]
}

/** What is known of a draft beside its words. */
export interface DraftOptions {
  /** Shown in results, never opened; its extension decides the format where none is given. */
  readonly path?: string | undefined
  /** `markdown` unless the path says otherwise. */
  readonly format?: FormatId | undefined
  /** Of this draft: nearer than the configuration, and less near than its own front matter. */
  readonly meta?: DraftMeta | undefined
}

export interface FixOptions extends DraftOptions {
  /** `safe` applies only what cannot change the meaning, and is the default. */
  readonly level?: FixLevel | undefined
}

/** A draft with suggestions applied, and what is left to be said of it. */
export type FixResult = Omit<SettledText, 'before'>

/** Made once, for any number of drafts. */
export interface Linter {
  /** All that may look: the built-in ones and those of plugins. */
  readonly rules: readonly Rule[]
  /**
   * Lints one draft.
   *
   * @param text Words, or the bytes of a file.
   * @throws {UsageError} For a format there is not, or words where bytes are needed.
   */
  lintText(text: string | Uint8Array, options?: DraftOptions): Promise<FileResult>
  /**
   * Applies suggestions as `--fix` does. Only Markdown, text and HTML are changed.
   *
   * @throws {UsageError} For a format there is not.
   */
  fixText(text: string, options?: FixOptions): Promise<FixResult>
  /**
   * The posts of a draft and how long platforms say they are, without looking for anything in them.
   * A draft that cannot be read has none.
   *
   * @throws {UsageError} As {@link Linter.lintText} does.
   */
  measureText(text: string | Uint8Array, options?: DraftOptions): Promise<MeasuredText>
}

/**
 * Makes a linter that touches neither files nor processes.
 *
 * @throws {UsageError} For a mistake in the configuration, or a selector that no rule answers to.
 */
export function createLinter(options: LinterOptions = {}): Linter {
  const { config = {}, plugins = [], only = [], skip = [] } = options
  const rules = withPlugins(plugins)
  checkGivenAlone(config, rules)
  checkSelectors([...only, ...skip], rules)
  const engine = createEngine({ findSource, readyWords })
  let plan: Plan | undefined

  function planFor(meta: DraftMeta | undefined): Plan {
    const { inlineConfig = true, showSensitive = false, engine, today = todayInUtc() } = options
    if (plan?.today !== today) {
      plan = createPlan({
        config,
        rules,
        only,
        skip,
        inlineConfig,
        showSensitive,
        ...(engine && { engine }),
        today,
      })
    }
    return meta === undefined ? plan : { ...plan, meta: { ...plan.meta, ...meta } }
  }

  async function lint(text: string | Uint8Array, draft: DraftOptions): Promise<FileResult> {
    const { path = 'draft.md' } = draft
    const format = formatFor(draft)
    const content = contentOf(text, format)
    if ('problem' in content) return unreadableResult(path, format, content.problem)
    const source = { path, format, text: '', ...content }
    const own = planFor(draft.meta)
    const reader = await loadReader(format, source.text, own.layout, own.engine)
    return compareAlone(await engine.lint(source, reader, own), rules)
  }

  return {
    rules,
    lintText: async (text, draft = {}) => lint(text, draft),
    fixText: async (text, { level = 'safe', ...draft } = {}) => fix(text, level, draft, lint),
    measureText: async (text, draft = {}) => measure(text, draft, planFor(draft.meta)),
  }
}

/** The work of {@link Linter.measureText}, whatever is known of the draft. */
export async function measure(
  text: string | Uint8Array,
  draft: DraftOptions,
  known: Pick<Plan, 'meta' | 'layout'>,
): Promise<MeasuredText> {
  const { path = 'draft.md' } = draft
  const format = formatFor(draft)
  const content = contentOf(text, format)
  if ('problem' in content) return { text: '', posts: [] }
  const source: Source = { path, format, text: '', ...content }
  return measureText(source, await loadReader(format, source.text, known.layout), known)
}

/** A calendar has several drafts in one file. */
export function compareAlone(result: FileResult, rules: readonly Rule[]): FileResult {
  const [compared = result] = compareDrafts([result], rules, findSource)
  return compared
}

/** The results of a run, sorted by path and counted, as reporters take them. */
export async function gatherResults(
  results: Iterable<FileResult> | AsyncIterable<FileResult>,
): Promise<LintResult> {
  const files: FileResult[] = []
  for await (const result of results) files.push(result)
  return gather(files)
}

type Lint = (text: string | Uint8Array, draft: DraftOptions) => Promise<FileResult>

/** The rounds of {@link Linter.fixText}, around any way to lint. */
export async function fix(
  text: string,
  level: FixLevel,
  draft: DraftOptions,
  lint: Lint,
): Promise<FixResult> {
  const format = formatFor(draft)
  if (!fixableFormats.has(format)) return { text, count: 0, result: await lint(text, draft) }
  const { before: _, ...settled } = await settleText(text, level, (words) => lint(words, draft))
  return settled
}

/**
 * The built-in rules, and after them those of modules.
 *
 * @throws {UsageError} For what is no rule, or is called like another one.
 */
export function withPlugins(
  plugins: readonly RuleModule[],
  readRule: ReadRule = asItIs,
): readonly Rule[] {
  const names = createTakenNames(builtIn)
  const own = plugins.flatMap((plugin, index) => {
    const at = `plugins[${index}]`
    if (Array.isArray(plugin.rules)) {
      return plugin.rules.map((value) => {
        const rule = readRule(value, at)
        names.take(rule.id, at, at)
        return rule
      })
    }
    throw new UsageError('bad-plugin', `${at} brings no rules`, {
      hint: 'It has to have a list called “rules”, each made with defineRule',
    })
  })
  return own.length === 0 ? builtIn : [...builtIn, ...own]
}

/** Looks closer at what a plugin calls a rule, which takes more than every page should wait for. */
type ReadRule = (value: Rule, at: string) => Rule

function asItIs(rule: Rule): Rule {
  return rule
}

/** Whoever makes one linter is likely to make another. */
export const readyWords: ReadyWords = (rule) => {
  let table = wordTables.get(rule)
  if (!table) wordTables.set(rule, (table = createWordTable(termsOf(rule))))
  return table
}

const wordTables = new WeakMap<Rule, WordTable>()

/** @throws {UsageError} For one that no reader knows. */
export function formatFor({ path = 'draft.md', format }: DraftOptions): FormatId {
  if (format === undefined) return formatOf(path) ?? 'markdown'
  if (formats.includes(format)) return format
  const nearest = nearestName(format, formats)
  throw new UsageError('unknown-format', `There is no format “${format}”`, {
    hint: nearest ? `Perhaps “${nearest}”` : `There are ${formats.join(', ')}`,
  })
}

function contentOf(
  text: string | Uint8Array,
  format: FormatId,
): Decoded | { readonly bytes: Uint8Array } {
  if (typeof text === 'string') return { text: wordsOf(text, format) }
  return binaryFormats.has(format) ? { bytes: text } : decode(text)
}

/**
 * Words as readers take them.
 *
 * @throws {UsageError} For words where only bytes make sense.
 */
export function wordsOf(text: string, format: FormatId): string {
  if (!binaryFormats.has(format)) return text.replace(/^\uFEFF/, '')
  throw new UsageError('bad-draft', `A draft in the format “${format}” is bytes, not text`, {
    hint: 'Hand over the contents of the file as a Uint8Array',
  })
}
