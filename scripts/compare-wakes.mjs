// Whether rules sleep through anything that they would report, and how often they are awake:
// `npm run compare-wakes -- <folder of JSONL, or of drafts>…` lints every text with all rules and
// with those that are awake, alone and as one draft of several, and asks whether it would have been
// read at all. Long drafts tell whether rules look in the right places. Run it after a change to
// `wakes`; it needs a build.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rules } from '../dist/rules/index.js'
import { findSource } from '../dist/rules/find-source.js'
import { awakeBeforeRead } from '../dist/src/engine/asleep.js'
import { createLinter } from '../dist/src/engine/linter.js'
import { createPlan } from '../dist/src/engine/plan.js'
import { createWaker, workOutClues } from '../dist/src/engine/wake.js'
import { formatOf, loadReader } from '../dist/src/readers/index.js'

/** @typedef {{ name: string, format: string, text: string }} Text */

const level = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))
const readyClues = workOutClues(rules)
const gated = createLinter({ findSource, readyClues })
const sleepless = createLinter({ findSource })
const ways = ['none', 'all'].map((company) => {
  const plan = createPlan({ config: { rules: level }, rules, today: '2026-01-31', company })
  return { plan, waker: createWaker(plan, readyClues), isCompared: company === 'all' }
})

let texts = 0
let differences = 0
/** @type {Map<string, number>} */
const awake = new Map()

for (const text of gather(process.argv.slice(2))) {
  texts++
  const source = { path: `${text.name}.md`, format: text.format, text: text.text }
  const reader = await loadReader(text.format, text.text)
  for (const { plan, waker, isCompared } of ways) {
    const all = new Set(linesOf(await sleepless.lint(source, reader, plan)))
    const before = awakeBeforeRead(source, plan, waker)
    const isUnread = before?.length === 0
    const known = new Set(isUnread ? [] : linesOf(await gated.lint(source, reader, plan, before)))
    const title = isCompared ? `${text.name} beside others` : text.name
    differences += tell(`${title}: slept through`, all, known)
    // A rule that is shown a part of a long draft may miss what excuses a finding, too.
    differences += tell(`${title}: found only by who slept`, known, all)
    if (isCompared) continue
    for (const { rule } of waker.awakeFor(text.text, new Set())) {
      awake.set(rule.id, (awake.get(rule.id) ?? 0) + 1)
    }
  }
}
console.log(`\n${texts} texts, ${differences} findings slept through, or found only so`)
for (const [id, count] of [...awake].sort((a, b) => b[1] - a[1])) {
  console.log(`${((100 * count) / texts).toFixed(1).padStart(6)} %  ${id}`)
}
process.exitCode = differences > 0 ? 1 : 0

/** @param {string} title @param {Set<string>} lines @param {Set<string>} others @returns How many lines the others are without. */
function tell(title, lines, others) {
  const missing = [...lines].filter((line) => !others.has(line))
  for (const line of missing) console.log(`${title} ${line}`)
  return missing.length
}

/** @param {import('../dist/src/core/finding.js').FileResult} result */
function linesOf({ diagnostics, facts }) {
  return [
    ...diagnostics.map(
      (each) =>
        `${each.position.start.line}:${each.position.start.column} ${each.severity} ${each.ruleId}`,
    ),
    ...facts.map(
      (each) => `${each.position.start.line}:${each.position.start.column} fact ${each.ruleId}`,
    ),
  ]
}

/** @param {readonly string[]} paths @returns {Generator<Text>} */
function* gather(paths) {
  for (const path of paths) {
    if (statSync(path).isDirectory()) {
      yield* gather(readdirSync(path).map((name) => join(path, name)))
    } else if (path.endsWith('.jsonl')) {
      for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
        const text = line === '' ? undefined : JSON.parse(line).text
        if (typeof text === 'string')
          yield { name: `${basename(path)}:${index + 1}`, format: 'markdown', text }
      }
    } else {
      const format = formatOf(path)
      if (format === 'markdown' || format === 'text' || format === 'html')
        yield { name: path, format, text: readFileSync(path, 'utf8') }
    }
  }
}
