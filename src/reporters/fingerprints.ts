import type { Diagnostic } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'

/**
 * A name for each finding that no other one of the report has. What the tool itself has to say of
 * a file has none, so it is known by where it stands.
 */
export function createUniqueFingerprints(): (path: string, diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>()
  return (path, { fingerprint, ruleId, position }) => {
    const known = fingerprint === '' ? [ruleId, position.start.line] : [fingerprint]
    const name = hashText([path, ...known].join('\0'))
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : hashText(`${name}\0${count}`)
  }
}
