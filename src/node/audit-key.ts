import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { UsageError } from '../core/errors.ts'
import { reasonOf } from './decode.ts'

/** Names things so that only whoever has the key can tell which they are. */
export interface AuditNames {
  /** Of an author, a post: 16 hexadecimal digits. */
  name(kind: string, ...parts: readonly string[]): string
  /**
   * What a rule noted of a post, as of a file of its own: its place is left out, and hashes, which
   * without a key can be guessed one by one, are replaced.
   */
  hideFact<T>(value: T): T
}

const shortest = 16
const digits = 16
/** What the library's own hash gives. */
const plainHash = /^[0-9a-f]{14}$/

export const keyVariable = 'PROFESSIONAL_AUDIT_KEY'

/** @throws {UsageError} Where there is no key, or one that could be guessed. */
export function readAuditKey(file: string | undefined, given: string | undefined): string {
  const key = file === undefined ? given : readKeyFile(file)
  if (key === undefined || key === '') {
    throw new UsageError(
      'no-audit-key',
      'An audit needs a key, so that nobody can look up handles',
      {
        hint: `Make one with “openssl rand -hex 32”, keep it in a file, and name that with --key-file or put it into ${keyVariable}`,
      },
    )
  }
  if (key.length >= shortest) return key
  throw new UsageError('weak-audit-key', `The key is shorter than ${shortest} signs`, {
    hint: 'Make one with “openssl rand -hex 32”',
  })
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw new UsageError(
      'no-audit-key',
      `The key cannot be read from ${file}: ${reasonOf(cause)}`,
      {
        cause,
      },
    )
  }
}

export function createAuditNames(key: string): AuditNames {
  function name(kind: string, ...parts: readonly string[]): string {
    const message = [kind, ...parts].join('\0')
    return createHmac('sha256', key).update(message).digest('hex').slice(0, digits)
  }

  function hide(value: unknown): unknown {
    if (typeof value === 'string') return plainHash.test(value) ? name('clue', value) : value
    if (Array.isArray(value)) return value.map(hide)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name_, member]) => [name_, name_ === 'draft' ? 0 : hide(member)]),
    )
  }

  // A value of the same shape, with other hashes.
  return { name, hideFact: (value) => hide(value) as typeof value }
}
