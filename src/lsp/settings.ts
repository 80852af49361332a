import * as v from 'valibot'
import { profileNames } from '../core/config-schema.ts'
import { nearestName } from '../core/nearest.ts'
import type { ProfileId } from '../core/rule.ts'

/** What somebody has set in their editor, under `professional`. */
export interface Settings {
  readonly enable: boolean
  /** In place of the configuration's own. */
  readonly profile: ProfileId | undefined
  readonly run: 'onType' | 'onSave'
}

export const defaultSettings: Settings = { enable: true, profile: undefined, run: 'onType' }

const schemas = {
  enable: v.boolean(),
  profile: v.picklist(profileNames),
  run: v.picklist(['onType', 'onSave']),
}

/**
 * Settings as they come out of an editor; what cannot be one is left at its default.
 *
 * @param complain Told, in a sentence, of each value that was passed over.
 */
export function readSettings(given: unknown, complain: (message: string) => void): Settings {
  if (typeof given !== 'object' || given === null) return defaultSettings
  const read: Record<string, unknown> = { ...defaultSettings }
  for (const [key, schema] of Object.entries(schemas)) {
    const value = (given as Readonly<Record<string, unknown>>)[key]
    // Editors show an empty text where nothing is chosen.
    if (value === undefined || value === null || value === '') continue
    const checked = v.safeParse(schema, value)
    if (checked.success) read[key] = checked.output
    else complain(`The setting “professional.${key}” is passed over: ${wanted(key, value)}`)
  }
  // Each was checked against the schema of its key.
  return read as unknown as Settings
}

function wanted(key: string, value: unknown): string {
  if (key === 'enable') return 'it takes true or false'
  const names: readonly string[] = key === 'profile' ? profileNames : ['onType', 'onSave']
  const nearest = typeof value === 'string' ? nearestName(value, names) : undefined
  return nearest ? `perhaps “${nearest}”` : `it takes ${names.join(', ')}`
}
