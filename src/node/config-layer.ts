import type { Config } from '../core/config.ts'
import type { ConfigPath } from '../core/config-path.ts'

/** One configuration of those that are laid over each other, checked, with lists as lists. */
export interface Layer {
  readonly config: Config
  /** The folder its globs count from. */
  readonly base: string
  /** Where a setting was made: `.professionalrc:3`. */
  origin(path: ConfigPath): string
}
