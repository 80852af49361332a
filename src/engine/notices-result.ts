import type { Source } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import { createLines } from '../core/lines.ts'
import { incompleteNotices, type Notice } from '../core/notices.ts'
import { countByteColumns } from './byte-columns.ts'
import { noticeDiagnostic } from './diagnostic.ts'
import { byPosition } from './sort.ts'

/** What there is to say of a sidecar itself. */
export function sidecarResult(source: Source, notices: readonly Notice[]): FileResult {
  return { ...noticesResult(source, notices), isSidecar: true }
}

/** The result of a file of which only the tool itself has something to say. */
export function noticesResult(source: Source, notices: readonly Notice[]): FileResult {
  const lines = createLines(source.text)
  const diagnostics = notices.map((notice) => noticeDiagnostic(notice, lines))
  return {
    path: source.path,
    diagnostics: diagnostics.toSorted(byPosition),
    suppressed: [],
    facts: [],
    excerpts: {},
    byteColumns: countByteColumns(
      lines,
      diagnostics.map(({ position }) => position),
    ),
    incomplete: notices.some(({ id }) => incompleteNotices.includes(id)),
  }
}
