import type { Rule } from '../core/rule.ts'
import { type ConfigFlags, type ConfigLoader, createConfigLoader } from '../node/config.ts'
import type { Io } from './io.ts'

/** The configuration here; what was not loaded of it is said on standard error. */
export function openConfig(
  { cwd, stderr }: Pick<Io, 'cwd' | 'stderr'>,
  rules: readonly Rule[],
  flags: ConfigFlags,
): ConfigLoader {
  const onRefused = (message: string): void => stderr(`professional: ${message}\n`)
  return createConfigLoader({ cwd, rules, flags, onRefused })
}
