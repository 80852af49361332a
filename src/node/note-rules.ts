import type { Rule } from '../core/rule.ts'
import type { ConfigLoader } from './config.ts'

/** The same loader, and the rules of all the configurations it was asked for. */
export function noteRules(
  loader: ConfigLoader,
  builtIn: readonly Rule[],
): { readonly config: ConfigLoader; readonly rulesOf: () => readonly Rule[] } {
  const lists = new Set<readonly Rule[]>([builtIn])
  const config: ConfigLoader = {
    ...loader,
    async resolve(path) {
      const resolved = await loader.resolve(path)
      lists.add(resolved.rules)
      return resolved
    },
  }
  return { config, rulesOf: () => [...lists].flat() }
}
