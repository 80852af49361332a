import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rules } from '../rules/index.ts'
import type { Config } from '../src/core/config.ts'
import { UsageError } from '../src/core/errors.ts'
import { type ProfileId, profiles } from '../src/core/rule.ts'
import { checkSelectors } from '../src/engine/plan.ts'
import { compareRuns, printDifferences } from './evaluate/compare.ts'
import { readLabelled } from './evaluate/drafts.ts'
import { createObserver, type ObservedDraft } from './evaluate/observe.ts'
import { printFile, printSummary } from './evaluate/print.ts'
import { measure, writeMeasured } from './evaluate/record.ts'
import { type FileScore, scoreFile } from './evaluate/score.ts'

const help = `npm run evaluate -- [folders or files of .jsonl]

Lints labelled drafts and says how far findings and labels agree. Without a folder it takes
fixtures/evaluate. A line is {"id", "text", "labels": [...]}, and may have "spans" ({start, end,
label}, counted in code points), "meta" as in front matter, and "rules" as in a configuration.

Which labels mean that there is something to find is said by --positive and --negative, else by
the folder's manifest.json ([{"file", "positive": [...], "negative": [...]}]), else by convention:
clean, healthy, mention, neither, neutral, polite and what begins with no-, non or not- are
negative, labels with a colon only describe, rule:<id> names a rule that has to report the draft,
and all others are positive.

  --positive <label,...>  --negative <label,...>
  --only <selector>       --skip <selector>        rule, category or source:<key>; repeatable
  --profile <name>        --all                    every rule, whatever its profile
  --format <name>         markdown (default) or text
  --facet <name>          a row for each label with this before its colon (default: func)
  --worst <n>             false alarms shown for each file (default: 15)
  --json <file>           writes the scores
  --compare <file>        says what differs from scores written before
  --record                writes src/cli/measured.ts, which \`professional explain\` shows
`

const ownSet = fileURLToPath(new URL('../fixtures/evaluate', import.meta.url))
const measuredFile = fileURLToPath(new URL('../src/cli/measured.ts', import.meta.url))

/** @returns The exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs(args)
  if (values.help) {
    console.log(help)
    return 0
  }
  const only = listed(values.only)
  const skip = listed(values.skip)
  checkSelectors([...only, ...skip], rules)
  const today = new Date().toISOString().slice(0, 10)
  const observe = createObserver({
    config: configFrom(values.profile, values.all ?? false),
    rules,
    only,
    skip,
    format: values.format,
    today,
  })
  const given = { positive: listFrom(values.positive), negative: listFrom(values.negative) }
  const scores: FileScore[] = []
  const failures = new Set<string>()
  for (const path of positionals.length > 0 ? positionals : [ownSet]) {
    for (const file of await readLabelled(path, given)) {
      const drafts: ObservedDraft[] = []
      for (const draft of file.drafts) drafts.push(await observe(draft))
      for (const draft of drafts) {
        for (const failure of draft.failures) failures.add(`${file.name}, ${draft.id}: ${failure}`)
      }
      const score = scoreFile(file, drafts, values.facet)
      scores.push(score)
      console.log(`${printFile(score, { worst: Number(values.worst) })}\n`)
    }
  }
  if (scores.length > 1) console.log(`all files\n${printSummary(scores)}\n`)
  if (values.json) await writeFile(values.json, `${JSON.stringify({ files: scores }, null, 1)}\n`)
  if (values.compare) {
    const { files } = JSON.parse(await readFile(values.compare, 'utf8')) as { files: FileScore[] }
    console.log(printDifferences(compareRuns(files, scores)))
  }
  if (values.record) {
    const ids = rules.map(({ id }) => id)
    await writeFile(measuredFile, writeMeasured(measure(scores, ids, today)))
  }
  for (const failure of failures) console.error(failure)
  return failures.size === 0 ? 0 : 2
}

/** Several selectors in one flag, as on the command line of the linter: `--only civility,respect`. */
function listed(values: readonly string[] = []): string[] {
  return values.flatMap((value) => value.split(',')).filter((selector) => selector !== '')
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean' },
        compare: { type: 'string' },
        facet: { type: 'string', default: 'func' },
        format: { type: 'string', default: 'markdown' },
        help: { type: 'boolean', short: 'h' },
        json: { type: 'string' },
        negative: { type: 'string' },
        only: { type: 'string', multiple: true },
        positive: { type: 'string' },
        profile: { type: 'string' },
        record: { type: 'boolean' },
        skip: { type: 'string', multiple: true },
        worst: { type: 'string', default: '15' },
      },
    })
  } catch (error) {
    throw new UsageError('bad-flag', error instanceof Error ? error.message : String(error))
  }
}

function configFrom(profile: string | undefined, all: boolean): Config {
  if (profile !== undefined && !isProfile(profile)) {
    throw new UsageError('unknown-profile', `There is no profile “${profile}”`, {
      hint: `There are ${Object.keys(profiles).join(', ')}`,
    })
  }
  return {
    profile,
    rules: all ? Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) : {},
  }
}

function isProfile(name: string): name is ProfileId {
  return Object.hasOwn(profiles, name)
}

function listFrom(labels: string | undefined): string[] | undefined {
  return labels?.split(',').map((label) => label.trim())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.hint === undefined ? error.message : `${error.message}\n  ${error.hint}`)
    process.exitCode = 2
  }
}
