import type { Plan } from '../core/config.ts'
import { createPlan } from '../engine/plan.ts'
import type { ResolvedConfig } from '../node/config.ts'

/** The plan of a configuration, the same one all day long: pipelines are kept with it. */
export function createPlans(today: () => string): (resolved: ResolvedConfig) => Plan {
  const plans = new WeakMap<ResolvedConfig, Plan>()
  return (resolved) => {
    const day = today()
    let plan = plans.get(resolved)
    // An editor stays open over night, and silences end on a day.
    if (plan?.today !== day) {
      plan = createPlan({ config: resolved.config, rules: resolved.rules, today: day })
      plans.set(resolved, plan)
    }
    return plan
  }
}
