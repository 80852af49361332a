import * as v from 'valibot'
import { categories } from '../../../rules/categories.ts'
import { type DraftMeta, metaEntries } from '../../core/meta.ts'
import { binaryFormats, formats } from '../../readers/index.ts'

/** In UTF-16 code units: some thirty thousand words, which no draft has. */
const longestText = 200_000

/** What may be said of any draft. */
export interface CheckChoice {
  readonly meta?: DraftMeta | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  readonly maxFindings: number
}

export interface CheckTextInput extends CheckChoice {
  readonly text: string
  readonly format?: string | undefined
  readonly path?: string | undefined
}

export interface CheckFileInput extends CheckChoice {
  readonly path: string
}

export interface ExplainRuleInput {
  readonly rule: string
}

export interface ListRulesInput {
  readonly category?: string | undefined
  readonly query?: string | undefined
  readonly includeOff: boolean
}

const longestName = 100
const longestPath = 500
const mostNames = 50
/** What an assistant can work through at once. */
const mostFindings = 200
const usualFindings = 50

const name = v.pipe(
  v.string(),
  v.nonEmpty('there is no name in it'),
  v.maxLength(longestName, 'this is too long for a name'),
)
const names = v.pipe(
  v.array(name),
  v.maxLength(mostNames, `it takes no more than ${mostNames} names`),
)
const path = v.pipe(
  v.string(),
  v.nonEmpty('there is no path in it'),
  v.maxLength(longestPath, 'this is too long for a path'),
)

const { kind, audience, platform, author, commercial, nation } = metaEntries
/**
 * What an assistant can know of a draft. Nothing can be silenced here, and that somebody has agreed
 * or is invented has to stand with the draft.
 */
const known = { kind, audience, platform, author, commercial, nation }

const choice = {
  meta: v.optional(
    v.pipe(
      v.strictObject(known),
      v.description(
        'What is known of the draft beside its words. Leave out what is not known; the front matter of the draft counts more.',
      ),
    ),
  ),
  only: v.optional(
    v.pipe(
      names,
      v.description('Only these rules look: rule ids, categories, or source:<key> of a document.'),
    ),
  ),
  skip: v.optional(v.pipe(names, v.description('The same, left out; wins over “only”.'))),
  maxFindings: v.optional(
    v.pipe(
      v.number(),
      v.integer('it takes a whole number'),
      v.minValue(1, 'it takes at least 1'),
      v.maxValue(mostFindings, `it takes no more than ${mostFindings}`),
      v.description('No more findings than this; the gravest come first.'),
    ),
    usualFindings,
  ),
}

export const checkTextInput: v.GenericSchema<unknown, CheckTextInput> = v.strictObject({
  text: v.pipe(
    v.string(),
    v.nonEmpty('there is no text in it'),
    v.maxLength(
      longestText,
      `it takes no more than ${longestText.toLocaleString('en-GB')} characters; check a part at a time`,
    ),
    v.description('The whole draft as it would be published, front matter included.'),
  ),
  format: v.optional(
    v.pipe(
      v.picklist(formats.filter((format) => !binaryFormats.has(format))),
      v.description('How the text is written; markdown unless the path says otherwise.'),
    ),
  ),
  path: v.optional(
    v.pipe(
      path,
      v.description(
        'The name that the draft has or will have, counted from the folder of this server. It decides the format and which configuration holds; nothing is opened.',
      ),
    ),
  ),
  ...choice,
})

export const checkFileInput: v.GenericSchema<unknown, CheckFileInput> = v.strictObject({
  path: v.pipe(
    path,
    v.description(
      'A file, counted from the folder of this server: drafts/monday.md. Absolute paths, and those that lead out of the folder, are refused.',
    ),
  ),
  ...choice,
})

export const explainRuleInput: v.GenericSchema<unknown, ExplainRuleInput> = v.strictObject({
  rule: v.pipe(
    name,
    v.description(
      'The ruleId of a finding, such as confidentiality/nhs-number, or its second half.',
    ),
  ),
})

export const listRulesInput: v.GenericSchema<unknown, ListRulesInput> = v.strictObject({
  category: v.optional(
    v.pipe(
      v.picklist(categories.map(({ id }) => id)),
      v.description('Only the rules of this category.'),
    ),
  ),
  query: v.optional(
    v.pipe(name, v.description('Only rules with these words in their name or summary.')),
  ),
  includeOff: v.optional(
    v.pipe(v.boolean(), v.description('Also those that are switched off here.')),
    false,
  ),
})
