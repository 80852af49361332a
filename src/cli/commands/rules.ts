import { rules as builtInRules } from '../../../rules/index.ts'
import type { Rule } from '../../core/rule.ts'
import { todayInUtc } from '../../core/today.ts'
import { createPlan } from '../../engine/plan.ts'
import type { ConfigFlags } from '../../node/config.ts'
import { coverageOf } from '../coverage.ts'
import { showCoverage } from '../coverage-page.ts'
import type { Io } from '../io.ts'
import { openConfig } from '../open-config.ts'
import { takePen } from '../page.ts'
import { listRules, showRules } from '../rule-list.ts'

export interface RulesArgs extends ConfigFlags {
  readonly coverage?: boolean | undefined
  readonly json?: boolean | undefined
}

/** Lists every rule as the configuration here has it, or the guidance that rules rest on. */
export async function rulesCommand(
  args: RulesArgs,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr' | 'color' | 'width'>,
  builtIn: readonly Rule[] = builtInRules,
): Promise<number> {
  const loader = openConfig(io, builtIn, args)
  // A plugin may bring rules of its own, and a team may have some.
  const { config, rules } = await loader.resolve()
  if (args.coverage) {
    const coverage = coverageOf(rules)
    io.stdout(args.json ? asJson(coverage) : showCoverage(coverage, await takePen(io)))
    return 0
  }
  const today = todayInUtc()
  const list = listRules(rules, createPlan({ config, rules, today }))
  io.stdout(
    args.json ? asJson({ schemaVersion: 1, rules: list }) : showRules(list, await takePen(io)),
  )
  return 0
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
