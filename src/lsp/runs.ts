import type { ConfigLoader } from '../node/config.ts'
import { createRun, type Run, type RunSettings } from '../node/run.ts'
import type { OpenDraft } from './drafts.ts'

/** What all runs of a session share. */
export type RunTables = Pick<RunSettings, 'readyWords' | 'readyClues'>

/**
 * What looks at the drafts of a configuration as the command line does, the same all day long: plans
 * and pipelines are kept with it.
 */
export function createRuns(
  tables: RunTables,
  today: () => string,
): (draft: Pick<OpenDraft, 'config' | 'baselines'>) => Run {
  const runs = new WeakMap<ConfigLoader, { readonly day: string; readonly run: Run }>()
  return ({ config, baselines }) => {
    const day = today()
    let found = runs.get(config)
    // An editor stays open over night, and silences end on a day.
    if (found?.day !== day) {
      const isBaselined = (path: string): boolean => baselines.of(path) !== undefined
      const settings = { ...tables, config, isBaselined, today: day, withExcerpts: false }
      found = { day, run: createRun(settings, () => 'none') }
      runs.set(config, found)
    }
    return found.run
  }
}
