import * as v from 'valibot'
import { severities, type Severity } from '../../core/finding.ts'

interface PointOutput {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

interface RangeOutput {
  readonly start: PointOutput
  readonly end: PointOutput
}

export interface GuidanceOutput {
  readonly title: string
  readonly publisher?: string | undefined
  readonly date?: string | undefined
  readonly clause?: string | undefined
  readonly says?: string | undefined
  readonly url?: string | undefined
}

export interface FindingOutput {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly range?: RangeOutput | undefined
  readonly place?: string | undefined
  readonly suggestions: readonly {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly { readonly range: RangeOutput; readonly text: string }[]
  }[]
  readonly related?:
    | readonly { readonly path: string; readonly line: number; readonly message: string }[]
    | undefined
}

export interface CheckOutput {
  readonly path: string
  readonly summary: string
  readonly complete: boolean
  readonly counts: Readonly<Record<Severity | 'silenced' | 'baselined', number>>
  readonly notes?: readonly string[] | undefined
  readonly findings: readonly FindingOutput[]
  readonly notShown?: Readonly<Record<Severity, number>> | undefined
  readonly rules: readonly {
    readonly ruleId: string
    readonly advice: string
    readonly why?: string | undefined
    readonly guidance: readonly GuidanceOutput[]
  }[]
}

export interface ExampleOutput {
  readonly text: string
  readonly circumstances?: string | undefined
}

export interface ExplainRuleOutput {
  readonly ruleId: string
  readonly category: string
  readonly summary: string
  readonly why: string
  readonly advice: string
  readonly severity: Severity
  readonly profile?: string | undefined
  readonly sensitive: boolean
  readonly messages: readonly string[]
  readonly options: readonly {
    readonly name: string
    readonly takes: string
    readonly default?: string | undefined
    readonly description: string
  }[]
  readonly reported: readonly ExampleOutput[]
  readonly leftAlone: readonly ExampleOutput[]
  readonly guidance: readonly GuidanceOutput[]
}

export interface ListRulesOutput {
  readonly rules: readonly {
    readonly ruleId: string
    readonly severity: Severity | 'off'
    readonly summary: string
  }[]
  readonly total: number
  readonly notes?: readonly string[] | undefined
}

const count = v.pipe(v.number(), v.integer())
const severity = v.picklist(severities)
const counted = { error: count, warning: count, info: count }

const point = v.strictObject({
  line: v.pipe(count, v.description('From 1.')),
  column: v.pipe(count, v.description('From 1, in UTF-16 code units.')),
  offset: v.optional(v.pipe(count, v.description('From 0, in UTF-16 code units.'))),
})
const range = v.pipe(
  v.strictObject({ start: point, end: point }),
  v.description('The end is exclusive.'),
)

const guidance = v.strictObject({
  title: v.string(),
  publisher: v.optional(v.string()),
  date: v.optional(v.string()),
  clause: v.optional(v.string()),
  says: v.optional(v.pipe(v.string(), v.description('What the clause says, in our words.'))),
  url: v.optional(v.string()),
})

const suggestion = v.strictObject({
  title: v.string(),
  safe: v.pipe(v.boolean(), v.description('It cannot change what the draft means.')),
  edits: v.pipe(
    v.array(v.strictObject({ range, text: v.string() })),
    v.description(
      'All of them together make the change. Ranges are those of the text that was checked: apply them from the last to the first. There are none where the file is not text.',
    ),
  ),
})

const finding = v.strictObject({
  ruleId: v.string(),
  severity,
  message: v.string(),
  range: v.optional(range),
  place: v.optional(
    v.pipe(v.string(), v.description('A cell, row or paragraph, where a line means little.')),
  ),
  suggestions: v.array(suggestion),
  related: v.optional(
    v.array(v.strictObject({ path: v.string(), line: count, message: v.string() })),
  ),
})

const notes = v.optional(
  v.pipe(
    v.array(v.string()),
    v.description(
      'What was not heeded: code that the configuration names, mistakes in a file beside the draft.',
    ),
  ),
)

export const checkOutput: v.GenericSchema<unknown, CheckOutput> = v.strictObject({
  path: v.string(),
  summary: v.string(),
  complete: v.pipe(
    v.boolean(),
    v.description('Whether everything could be looked at. If not, a finding says why.'),
  ),
  counts: v.strictObject({
    ...counted,
    silenced: v.pipe(count, v.description('Findings that the draft itself silences.')),
    baselined: v.pipe(count, v.description('Findings that the team has agreed to live with.')),
  }),
  notes,
  findings: v.array(finding),
  notShown: v.optional(v.strictObject(counted)),
  rules: v.pipe(
    v.array(
      v.strictObject({
        ruleId: v.string(),
        advice: v.string(),
        why: v.optional(v.string()),
        guidance: v.array(guidance),
      }),
    ),
    v.description('What to do, why, and the guidance behind it: once for each rule.'),
  ),
})

const examples = v.array(
  v.strictObject({ text: v.string(), circumstances: v.optional(v.string()) }),
)

export const explainRuleOutput: v.GenericSchema<unknown, ExplainRuleOutput> = v.strictObject({
  ruleId: v.string(),
  category: v.string(),
  summary: v.string(),
  why: v.string(),
  advice: v.string(),
  severity: v.pipe(severity, v.description('Its own; the configuration may set another.')),
  profile: v.optional(v.string()),
  sensitive: v.pipe(v.boolean(), v.description('It never repeats what it found.')),
  messages: v.array(v.string()),
  options: v.array(
    v.strictObject({
      name: v.string(),
      takes: v.string(),
      default: v.optional(v.string()),
      description: v.string(),
    }),
  ),
  reported: v.pipe(examples, v.description('Examples; « » mark what is reported.')),
  leftAlone: v.pipe(examples, v.description('Examples in which nothing is reported.')),
  guidance: v.array(guidance),
})

export const listRulesOutput: v.GenericSchema<unknown, ListRulesOutput> = v.strictObject({
  rules: v.array(
    v.strictObject({
      ruleId: v.string(),
      severity: v.pipe(
        v.picklist([...severities, 'off']),
        v.description('Under the configuration here.'),
      ),
      summary: v.string(),
    }),
  ),
  total: v.pipe(count, v.description('How many rules there are in all.')),
  notes,
})
