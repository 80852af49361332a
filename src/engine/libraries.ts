import type { Plan, PlannedRule } from '../core/config.ts'
import type { Look } from './look.ts'
import { noteFailure } from './failure.ts'
import { lookingRules } from './plan.ts'

/**
 * The packages that rules of a plan ask. Each is loaded when a draft first calls for it, and a rule
 * is handed it for such drafts only, whatever was loaded for others.
 */
export interface LibraryStage {
  load(): Promise<void>
  /** A promise only when something had to be loaded first. */
  look(look: Look): Promise<void> | void
}

export function createLibraries(plan: Plan): LibraryStage {
  const users = lookingRules(plan).filter(({ rule }) => 'library' in rule)
  const loaded = new Map<PlannedRule, unknown>()

  async function loadFor(planned: PlannedRule): Promise<void> {
    const { library } = planned.rule
    if (!library || loaded.has(planned)) return
    loaded.set(planned, await library.load())
  }

  function handOut(look: Look, needed: readonly PlannedRule[]): void {
    for (const planned of needed) look.libraries.set(planned, loaded.get(planned))
  }

  return {
    load: async () => void (await Promise.all(users.map(loadFor))),
    look(look) {
      // What it was handed for one part of a file, it keeps for the others.
      const needed = users.filter(
        (planned) => !look.libraries.has(planned) && isNeeded(look, planned),
      )
      const missing = needed.filter((planned) => !loaded.has(planned))
      if (missing.length === 0) return handOut(look, needed)
      const loading = missing.map((planned) =>
        loadFor(planned).catch((error: unknown) => noteFailure(look, planned, error)),
      )
      return Promise.all(loading).then(() => handOut(look, needed))
    },
  }
}

function isNeeded(look: Look, planned: PlannedRule): boolean {
  const drafts = look.document.tree.children.filter((draft) =>
    look.awake.get(draft)?.includes(planned),
  )
  if (drafts.length === 0) return false
  const containers = drafts.flatMap((draft) => draft.children)
  const { library } = planned.rule
  try {
    return containers.some((container) =>
      library?.isNeeded(look.context.text(container, 'everywhere').value),
    )
  } catch (error) {
    noteFailure(look, planned, error)
    return false
  }
}
