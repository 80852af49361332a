import type { Diagnostic, Reference } from '../core/finding.ts'
import type { Lines } from '../core/lines.ts'
import { type Notice, noticeKinds } from '../core/notices.ts'
import { onOneLine } from '../core/one-line.ts'
import { lazy } from '../core/pattern.ts'
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
  const sources = sourcesOf(rule, findSource)
  const { advice } = sources
  const { id: ruleId } = rule
  // Written out: a spread takes long, and behind one, V8 puts getters last.
  if (++sources.said > few) {
    const { references, url } = sources.all()
    return {
      ruleId,
      severity,
      message,
      position,
      place,
      related,
      advice,
      references,
      suggestions,
      fingerprint,
      url,
    }
  }
  return {
    ruleId,
    severity,
    message,
    position,
    place,
    related,
    advice,
    // Worked out when a reporter asks: most show no sources, and to load their table takes long.
    get references() {
      return sources.all().references
    },
    suggestions,
    fingerprint,
    get url() {
      return sources.all().url
    },
  }
}

/** A rule that finds more pays once for its sources, which is less than to put it off each time. */
const few = 20

/** What is the same for all findings of a rule: a file of records may have many thousands. */
interface Sources {
  readonly advice: string
  readonly all: () => Pick<Diagnostic, 'references' | 'url'>
  /** How many findings there were. */
  said: number
}

const known = new WeakMap<FindSource, WeakMap<Referring, Sources>>()

function sourcesOf(rule: Referring, findSource: FindSource): Sources {
  let ofRules = known.get(findSource)
  if (!ofRules) known.set(findSource, (ofRules = new WeakMap()))
  let sources = ofRules.get(rule)
  if (!sources) {
    const all = lazy(() => {
      const references = rule.references.map((reference) => resolve(reference, findSource))
      return { references, url: references.find(({ url }) => url !== undefined)?.url ?? null }
    })
    ofRules.set(rule, (sources = { advice: onOneLine(rule.advice), all, said: 0 }))
  }
  return sources
}

type Referring = Pick<Rule, 'advice' | 'references'>

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
    severity: notice.severity ?? severity,
    message: notice.message,
    position: lines.positionOf(notice.start, notice.end),
    place: notice.place ?? null,
    related: [],
    advice: notice.advice ?? advice,
    references: [],
    suggestions: [],
    fingerprint: '',
    url: null,
  }
}
