import * as v from 'valibot'
import type { RuleLevel } from './config.ts'
import type { RuleId } from './finding.ts'
import { columnRoles, textFormats } from './layout.ts'
import { metaSchema } from './meta.ts'
import { platforms } from './meta-words.ts'
import { type OptionSchemas, type ProfileId, profiles } from './rule.ts'

/** What the schema needs to know of a rule; every rule fits. */
export interface SchemaRule {
  readonly id: RuleId
  readonly summary: string
  readonly options: OptionSchemas
}

/** Quietest first, as people think of turning something up. */
export const levels: readonly RuleLevel[] = ['off', 'info', 'warning', 'error']

// Written next to each other, so that the keys of a record stay the names of the profiles.
export const profileNames: readonly ProfileId[] = Object.keys(profiles) as ProfileId[]

const text = v.string()
/** One name may stand without a list around it. */
const names = v.union([text, v.array(text)])

const profile = v.optional(
  v.pipe(
    v.picklist(profileNames),
    v.description('The built-in set of rules: who is writing, and where.'),
  ),
)

const termEntries: v.ObjectEntries = {
  term: v.pipe(
    text,
    v.nonEmpty('a term needs at least one word'),
    v.description('The phrase in lower case; {a,b} stands for either.'),
  ),
  instead: v.optional(
    v.pipe(v.array(text), v.description('What may be said instead, best first.')),
  ),
  note: v.optional(v.pipe(text, v.description('Why it should not be said.'))),
  source: v.optional(v.pipe(text, v.description('Where that is written: a link.'))),
}

const allowEntries: v.ObjectEntries = {
  rule: v.pipe(text, v.description('The rule that is to pass over them.')),
  words: v.pipe(names, v.description('The phrases; {a,b} stands for either.')),
  reason: v.pipe(
    text,
    v.nonEmpty('say why in a few words'),
    v.description('Why they are right here; reports show it.'),
  ),
}

const heading = v.pipe(text, v.nonEmpty('a heading has at least one sign'))
const headings = v.optional(v.union([heading, v.array(heading)]))

const columnEntries: v.ObjectEntries = Object.fromEntries(
  [...columnRoles, ...platforms, 'none'].map((use) => [use, headings]),
)

/** What the columns of a calendar are for, and which of its sheets are read. */
const calendarEntries: v.ObjectEntries = {
  columns: v.optional(
    v.pipe(
      v.strictObject(columnEntries),
      v.description(
        'What columns of calendars and keys of records are for, by their headings: ' +
          'copy: [Wording]. A platform stands for words for it alone, none for no words at all.',
      ),
    ),
  ),
  sheets: v.optional(
    v.pipe(
      names,
      v.description(
        'Which sheets of a workbook hold drafts: names with * in them, or ! to take back.',
      ),
    ),
  ),
}

const viewEntries: v.ObjectEntries = {
  files: v.pipe(names, v.description('Which files: globs relative to the configuration file.')),
  keys: v.pipe(
    names,
    v.description('Keys that hold words: body wherever it is, or a path such as items.*.body.'),
  ),
  as: v.optional(
    v.pipe(
      v.picklist(textFormats),
      v.description('What the words are written in; none for keys that hold none.'),
    ),
  ),
  platform: v.optional(
    v.pipe(v.picklist(platforms), v.description('The one platform that they are for.')),
  ),
}

/** The keys of an override but for `meta` and `rules`, which have a shape of their own. */
export const overrideEntries: v.ObjectEntries = {
  files: v.pipe(names, v.description('Which files: globs relative to the configuration file.')),
  excludedFiles: v.optional(
    v.pipe(names, v.description('Which of them not: globs relative to the configuration file.')),
  ),
  profile,
  ...calendarEntries,
}

/** The keys at the top but for `meta`, `rules` and `overrides`. */
export const configEntries: v.ObjectEntries = {
  $schema: v.optional(v.pipe(text, v.description('For editors.'))),
  profile,
  extends: v.optional(
    v.pipe(
      names,
      v.description(
        'Configurations to start from: professional:<profile>, a relative path or a package. ' +
          'Later ones win.',
      ),
    ),
  ),
  plugins: v.optional(v.pipe(names, v.description('Packages or files that bring rules.'))),
  terms: v.optional(
    v.pipe(v.array(v.strictObject(termEntries)), v.description('Words of your own to look for.')),
  ),
  allow: v.optional(
    v.pipe(
      v.array(v.strictObject(allowEntries)),
      v.description('Words that a rule is to pass over, each with a reason.'),
    ),
  ),
  views: v.optional(
    v.pipe(
      v.array(v.strictObject(viewEntries)),
      v.description('Which keys of JSON, YAML and front matter hold words for readers.'),
    ),
  ),
  ...calendarEntries,
  files: v.optional(
    v.pipe(names, v.description('What to lint when no path is given: files, folders, globs.')),
  ),
  ignore: v.optional(
    v.pipe(names, v.description('What never to lint, in the syntax of .gitignore.')),
  ),
}

/**
 * The configuration file as a schema, for editors: every rule by name, with its options.
 *
 * What is checked when a file is read is made of the same parts, one by one, for better messages.
 */
export function createConfigSchema(rules: readonly SchemaRule[]): v.GenericSchema {
  const settings = v.optional(
    v.pipe(
      v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))),
      v.description('The level of each rule, alone or in a list with its options.'),
    ),
  )
  const meta = v.optional(
    v.pipe(metaSchema, v.description('What holds for every draft that does not say otherwise.')),
  )
  return v.strictObject({
    ...configEntries,
    meta,
    rules: settings,
    overrides: v.optional(
      v.pipe(
        v.array(v.strictObject({ ...overrideEntries, meta, rules: settings })),
        v.description('Other settings for some of the files. Later ones win.'),
      ),
    ),
  })
}

function ruleSchema(rule: SchemaRule): v.GenericSchema {
  const level = v.picklist(levels)
  const forms = [level, v.strictTuple([level])]
  const setting =
    Object.keys(rule.options).length === 0
      ? v.union(forms)
      : v.union([...forms, v.strictTuple([level, v.strictObject(rule.options)])])
  return v.optional(v.pipe(setting, v.description(rule.summary)))
}
