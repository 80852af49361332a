import type { Diagnostic, Reference } from '../core/finding.ts'
import type { Lines } from '../core/lines.ts'
import { type Notice, noticeKinds } from '../core/notices.ts'
import type { Rule } from '../core/rule.ts'

/** Where a reference of a rule leads; `undefined` for a source that is not in the table. */
export type FindSource = (
  key: string,
) => { readonly title: string; readonly url?: string } | undefined

/** A diagnostic, with what is the same for all findings of its rule. Its members have one order. */
export function diagnosticOf(
  rule: Pick<Rule, 'id' | 'advice' | 'references'>,
  findSource: FindSource,
  { severity, message, position, place, related, suggestions, fingerprint }: Said,
): Diagnostic {
  return {
    ruleId: rule.id,
    severity,
    message,
    position,
    place,
    related,
    advice: rule.advice,
    // Worked out when a reporter asks: most show no sources, and to load their table takes long.
    get references() {
      return rule.references.map((reference) => resolve(reference, findSource))
    },
    suggestions,
    fingerprint,
    get url() {
      return this.references.find(({ url }) => url !== undefined)?.url ?? null
    },
  }
}

type Said = Omit<Diagnostic, 'ruleId' | 'advice' | 'references' | 'url'>

function resolve(reference: Rule['references'][number], findSource: FindSource): Reference {
  const source = findSource(reference.source)
  return {
    source: reference.source,
    ...(reference.clause !== undefined && { clause: reference.clause }),
    ...(source && { title: source.title }),
    ...(source?.url !== undefined && { url: source.url }),
  }
}

/** A diagnostic of the tool itself. */
export function noticeDiagnostic(notice: Notice, lines: Lines): Diagnostic {
  const { severity, advice } = noticeKinds[notice.id]
  return {
    ruleId: notice.id,
    severity,
    message: notice.message,
    position: lines.positionOf(notice.start, notice.end),
    place: null,
    related: [],
    advice: notice.advice ?? advice,
    references: [],
    suggestions: [],
    fingerprint: '',
    url: null,
  }
}
