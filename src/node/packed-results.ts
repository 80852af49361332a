import type { Fact, FileResult } from '../core/finding.ts'
import { createRuleParts, type PackedDiagnostic, type RulePart } from './packed-diagnostics.ts'

/** What was found in some drafts, as text: it crosses threads at a fraction of what objects cost. */
export type PackedResults = string

type PackedFile = readonly [
  path: string,
  diagnostics: readonly PackedDiagnostic[],
  suppressed: readonly (readonly [PackedDiagnostic, reason: string | null])[],
  facts: readonly Fact[],
  excerpts: FileResult['excerpts'],
  byteColumns: FileResult['byteColumns'],
  incomplete: boolean,
  isMade: boolean,
  /** What few drafts have. */
  more: Pick<FileResult, 'sidecar' | 'isSidecar' | 'sought'>,
]

/** Of a draft with nothing to say, there is only the path. */
type Packed = readonly [parts: readonly RulePart[], files: readonly (string | PackedFile)[]]

export function packResults(results: readonly FileResult[]): PackedResults {
  const parts = createRuleParts()
  const files = results.map((result): string | PackedFile =>
    isPlain(result)
      ? result.path
      : [
          result.path,
          result.diagnostics.map(parts.pack),
          result.suppressed.map((one) => [parts.pack(one), one.reason]),
          result.facts,
          result.excerpts,
          result.byteColumns,
          result.incomplete,
          result.isMade === true,
          moreOf(result),
        ],
  )
  const packed: Packed = [parts.list, files]
  return JSON.stringify(packed)
}

export function unpackResults(text: PackedResults): FileResult[] {
  // Only `packResults` makes such texts.
  const [known, files] = JSON.parse(text) as Packed
  const parts = createRuleParts(known)
  return files.map((file): FileResult => {
    if (typeof file === 'string') return plainResult(file)
    const [path, diagnostics, suppressed, facts, excerpts, byteColumns, incomplete, isMade, more] =
      file
    return {
      path,
      diagnostics: diagnostics.map(parts.unpack),
      suppressed: suppressed.map(([one, reason]) => ({ ...parts.unpack(one), reason })),
      facts,
      excerpts,
      byteColumns,
      incomplete,
      ...more,
      ...(isMade && { isMade: true as const }),
    }
  })
}

function moreOf({ sidecar, isSidecar, sought }: FileResult): PackedFile[8] {
  return { ...(sidecar && { sidecar }), ...(isSidecar && { isSidecar }), ...(sought && { sought }) }
}

/** Whether there is nothing to say of a draft but its path. */
export function isPlain({
  diagnostics,
  suppressed,
  facts,
  excerpts,
  byteColumns,
  incomplete,
  isMade,
  sidecar,
  sought,
}: FileResult): boolean {
  if (diagnostics.length > 0 || suppressed.length > 0 || facts.length > 0) return false
  if (incomplete || isMade === true || sidecar || sought) return false
  return Object.keys(excerpts).length === 0 && Object.keys(byteColumns).length === 0
}

const nothing: readonly never[] = []
const none = {}

export function plainResult(path: string): FileResult {
  return {
    path,
    diagnostics: nothing,
    suppressed: nothing,
    facts: nothing,
    excerpts: none,
    byteColumns: none,
    incomplete: false,
  }
}
