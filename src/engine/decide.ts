import type { Plan } from '../core/config.ts'
import {
  type Diagnostic,
  type FileResult,
  quieter,
  severities,
  type Severity,
  type Suggestion,
} from '../core/finding.ts'
import { incompleteNotices } from '../core/notices.ts'
import { countByteColumns, hasWide, positionsOf } from './byte-columns.ts'
import { diagnosticOf, type FindSource, noticeDiagnostic } from './diagnostic.ts'
import { createQuoting, rangesOf, type SensitiveRanges } from './excerpt.ts'
import { createFingerprints } from './fingerprint.ts'
import type { Look, SeenFinding } from './look.ts'
import { sidecarResult } from './notices-result.ts'
import { byPosition, withoutDuplicates } from './sort.ts'
import { suppress } from './suppress.ts'
import { withoutYielding } from './yielding.ts'

/** What counts records or cells is no number of anybody’s, however long it is. */
const counted = /^record \d+(?=,|$)|(?<=![A-Z]{1,3})\d+$/

/** The last stage: what is said, and how loudly. */
export function decide(plan: Plan, look: Look, findSource: FindSource): FileResult {
  const { source } = look.document
  const { sidecar, isApart = false } = source
  const secret = isApart ? undefined : secretsOf(look)
  const heard = look.findings.filter(({ planned }) => !planned.isUnheard)
  const findings = withoutYielding(withoutDuplicates(heard), grade)
  const sensitive = rangesOf(heard.filter(({ planned }) => planned.rule.sensitive))
  const heardNotes = look.noted.filter(({ finding }) => !finding.planned.isUnheard)
  const { standing, silenced, noted } = suppress(plan, look, { findings, noted: heardNotes }, grade)
  const fingerprint = isApart ? nameApart : createFingerprints(look, secret)
  const quoting = createQuoting(look.document, sensitive, plan.showSensitive)

  function maskPlace(place: string): string {
    const own = counted.exec(place)
    if (!own) return quoting.mask(place)
    const end = own.index + own[0].length
    return quoting.mask(place.slice(0, own.index)) + own[0] + quoting.mask(place.slice(end))
  }

  /** The heading belongs to the place, and columns have names, but neither is a way out. */
  function placeOf({ place, under }: SeenFinding): string | null {
    if (place === null) return null
    const heading = under && quoting.quote(under)
    return heading ? `${place} (under “${heading}”)` : maskPlace(place)
  }

  function isDiscreet({ title, edits }: Suggestion): boolean {
    return ![title, ...edits.map(({ text }) => text)].some((words) => quoting.repeats(words))
  }

  function toDiagnostic(finding: SeenFinding): Diagnostic {
    const { rule } = finding.planned
    const { start, end } = finding.position
    const isNearSecret = !rule.sensitive && sensitive.overlap(start.offset ?? 0, end.offset ?? 0)
    // Words of the draft are not repeated where another rule found something personal, nor are names
    // that it found elsewhere.
    const isTelling =
      finding.quotes && (isNearSecret || (!rule.sensitive && quoting.repeats(finding.message)))
    return diagnosticOf(rule, findSource, {
      severity: grade(finding),
      message: isTelling ? rule.summary.replace(/\.$/, '') : finding.message,
      position: finding.position,
      place: placeOf(finding),
      related: finding.related,
      suggestions: isNearSecret ? [] : finding.suggestions.filter(isDiscreet),
      fingerprint: fingerprint(finding),
    })
  }

  const own = look.notices.filter(({ isBeside }) => !isBeside)
  const beside = [...(sidecar?.notices ?? []), ...look.notices.filter(({ isBeside }) => isBeside)]
  const diagnostics = [
    ...standing.map(toDiagnostic),
    ...own.map((notice) => {
      const place = notice.place === undefined ? undefined : maskPlace(notice.place)
      return noticeDiagnostic({ ...notice, place }, look.document.lines)
    }),
  ].toSorted(byPosition)
  return {
    path: source.path,
    diagnostics,
    suppressed: silenced
      .map(({ finding, reason }) => ({ ...toDiagnostic(finding), reason }))
      .toSorted(byPosition),
    facts: (isApart ? [] : noted).map(({ note, silenced: silence }) => ({
      ruleId: note.finding.ruleId,
      position: note.finding.position,
      place: placeOf(note.finding),
      severity: grade(note.finding),
      ...(silence && { silenced: silence }),
      fingerprint: fingerprint(note.finding),
      value: note.value,
    })),
    excerpts: plan.withExcerpts ? quoting.linesOf(diagnostics) : {},
    byteColumns: hasWide(source.text)
      ? countByteColumns(look.document.lines, [
          ...diagnostics.flatMap(positionsOf),
          ...noted.map(({ note }) => note.finding.position),
        ])
      : {},
    incomplete: own.some(({ id }) => incompleteNotices.includes(id)),
    ...(sidecar && { sidecar: sidecarResult(sidecar.source, beside) }),
    ...(look.sought.length > 0 && { sought: look.sought }),
    ...(look.document.isMade && { isMade: true as const }),
  }
}

/**
 * What sensitive rules saw, and what they took note of: it becomes a finding beside other drafts.
 * Undefined where one of them failed.
 */
function secretsOf(look: Look): SensitiveRanges | undefined {
  if (look.failedUnheard.length > 0) return undefined
  const all = [...look.findings, ...look.noted.map(({ finding }) => finding)]
  return rangesOf(all.filter(({ planned }) => planned.rule.sensitive))
}

/** Findings of a stream are named by where they stand in the whole of it. */
function nameApart({ ruleId }: SeenFinding): string {
  return ruleId
}

/** Never louder than the configuration says, nor than the rule itself thought of this finding. */
function grade(finding: SeenFinding): Severity {
  const severity = quieter(finding.planned.severity, finding.atMost)
  if (!finding.personal || finding.planned.rule.sensitive) return severity
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] ?? severity
}
