import type { Config, Override } from '../core/config.ts'
import type { Layer } from './config-layer.ts'
import type { Settings } from './config-merge.ts'
import { createGlobTest, type GlobTest } from './globs.ts'

/** Settings that hold for some of the files. */
export interface PartialSettings {
  readonly config: Config
  readonly origin: Layer['origin']
  readonly matches: GlobTest
}

export function prepareOverrides(layers: readonly Layer[]): Promise<PartialSettings[]> {
  const all = layers.flatMap((layer) =>
    (layer.config.overrides ?? []).map((override, index) => ({ layer, override, index })),
  )
  return Promise.all(
    all.map(async ({ layer, override, index }) => ({
      config: settingsOf(override),
      origin: (path) => layer.origin(['overrides', index, ...path]),
      matches: await createOverrideTest(override, layer.base),
    })),
  )
}

function settingsOf({ profile, meta, columns, sheets, rules }: Override): Config {
  return { profile, meta, columns, sheets, rules }
}

export function prepareViews(layers: readonly Layer[]): Promise<PartialSettings[]> {
  const all = layers.flatMap((layer) =>
    (layer.config.views ?? []).map((view, index) => ({ layer, view, index })),
  )
  return Promise.all(
    all.map(async ({ layer, view, index }) => ({
      config: { views: [view] },
      // Of the one view that stands in this configuration, where it stands in its file.
      origin: ([key = 'views', , ...rest]) => layer.origin([key, index, ...rest]),
      matches: await createGlobTest(view.files, layer.base),
    })),
  )
}

/** Views are laid over a file one by one, like overrides. */
export function withoutViews({ config, origin }: Layer): Settings {
  return { config: { ...config, views: undefined }, origin }
}

async function createOverrideTest(override: Override, base: string): Promise<GlobTest> {
  const isIn = await createGlobTest(override.files, base)
  const isOut = await createGlobTest(override.excludedFiles ?? [], base)
  return (absolute) => isIn(absolute) && !isOut(absolute)
}
