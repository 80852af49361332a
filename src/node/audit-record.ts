/** What an audit has to know of a record, beside its words. */
export interface AuditRecord {
  readonly id: string
  readonly platform: string
  readonly author: string | undefined
  /** ISO day. */
  readonly date: string | undefined
}

const nameKeys = ['id', 'handle', 'username', 'screen_name', 'name']

/** @returns Undefined for what is no record with an id. */
export function readAuditRecord(line: string): AuditRecord | undefined {
  const record = parse(line)
  const id = record && wordIn(record, ['id', 'id_str', 'uri'])
  if (!record || id === undefined) return undefined
  const at = wordIn(record, ['created_at', 'createdAt', 'date'])
  return {
    id,
    platform: wordIn(record, ['platform']) ?? '',
    author: authorIn(record['author']),
    date: at !== undefined && /^\d{4}-\d{2}-\d{2}/.test(at) ? at.slice(0, 10) : undefined,
  }
}

type Members = Readonly<Record<string, unknown>>

function parse(line: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isMembers(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isMembers(value: unknown): value is Members {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function authorIn(author: unknown): string | undefined {
  return isMembers(author) ? wordIn(author, nameKeys) : wordOf(author)
}

function wordIn(record: Members, keys: readonly string[]): string | undefined {
  return keys.map((key) => wordOf(record[key])).find((word) => word !== undefined)
}

function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
