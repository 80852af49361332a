import type { RuleId } from '../../src/core/finding.ts'
import { type LabelledFile } from './drafts.ts'
import { rulesNamedBy, type Verdict } from './labels.ts'
import type { Hit, ObservedDraft } from './observe.ts'

/** Drafts counted, at one threshold. */
export interface Tally {
  readonly drafts: number
  readonly flagged: number
  readonly positives: number
  readonly flaggedPositives: number
  readonly negatives: number
  readonly flaggedNegatives: number
  readonly hits: number
  readonly precision: number | null
  readonly recall: number | null
  readonly falsePositiveRate: number | null
  readonly share: number | null
  readonly hitsPerThousandWords: number | null
}

export interface Score {
  readonly warning: Tally
  readonly any: Tally
}

/** Drafts with one label that describes them, such as `func:slur`. */
interface FacetScore {
  readonly drafts: number
  readonly expected: Verdict | 'mixed'
  readonly flaggedAtWarning: number
  readonly flagged: number
}

interface SpanScore {
  readonly spans: number
  readonly found: number
  readonly foundAtWarning: number
}

/** What a rule says again and again of drafts with nothing to find. */
interface FalseAlarm {
  readonly ruleId: RuleId
  /** Null where it is personal. */
  readonly match: string | null
  readonly hits: number
  readonly hitsAtWarning: number
  readonly drafts: number
  readonly first: string
}

/** Against the drafts that name their rules. */
interface RuleScore {
  readonly hits: number
  readonly flaggedPositives: number
  readonly flaggedNegatives: number
  /** Only where the drafts of the file name rules. */
  readonly named: { readonly found: number; readonly missed: number; readonly wrong: number } | null
}

export interface FileScore {
  readonly file: string
  readonly words: number
  readonly all: Score
  readonly categories: Readonly<Record<string, Score>>
  readonly rules: Readonly<Record<RuleId, RuleScore>>
  readonly facets: Readonly<Record<string, FacetScore>>
  readonly spans: Readonly<Record<string, SpanScore>>
  readonly falseAlarms: readonly FalseAlarm[]
}

export function scoreFile(
  file: Pick<LabelledFile, 'name'>,
  drafts: readonly ObservedDraft[],
  facet: string,
): FileScore {
  const found = new Set(drafts.flatMap(({ hits }) => hits.map(({ ruleId }) => ruleId)))
  const named = new Set(drafts.flatMap(({ labels }) => rulesNamedBy(labels)))
  const ruleIds = [...new Set([...found, ...named])].toSorted()
  const categories = [...new Set(ruleIds.map(categoryOf))]
  return {
    file: file.name,
    words: drafts.reduce((sum, { words }) => sum + words, 0),
    all: score(drafts, () => true, verdictIn),
    categories: Object.fromEntries(
      categories.map((category) => [
        category,
        score(
          drafts,
          ({ ruleId }) => categoryOf(ruleId) === category,
          named.size === 0 ? verdictIn : (draft) => verdictFor(draft, category),
        ),
      ]),
    ),
    rules: Object.fromEntries(ruleIds.map((id) => [id, scoreRule(id, drafts, named.size > 0)])),
    facets: scoreFacets(drafts, `${facet}:`),
    spans: scoreSpans(drafts),
    falseAlarms: listFalseAlarms(drafts),
  }
}

function categoryOf(ruleId: RuleId): string {
  return ruleId.slice(0, ruleId.indexOf('/'))
}

function verdictIn({ verdict }: ObservedDraft): Verdict | undefined {
  return verdict
}

/** Where drafts name their rules, what another category has to report is no hit of this one. */
function verdictFor(draft: ObservedDraft, category: string): Verdict | undefined {
  if (draft.verdict === undefined) return undefined
  const own = rulesNamedBy(draft.labels).some((id) => categoryOf(id) === category)
  return own ? 'positive' : 'negative'
}

function isLoud({ severity }: Hit): boolean {
  return severity !== 'info'
}

function score(
  drafts: readonly ObservedDraft[],
  counts: (hit: Hit) => boolean,
  verdict: (draft: ObservedDraft) => Verdict | undefined,
): Score {
  return {
    warning: tally(drafts, (hit) => counts(hit) && isLoud(hit), verdict),
    any: tally(drafts, counts, verdict),
  }
}

function tally(
  drafts: readonly ObservedDraft[],
  counts: (hit: Hit) => boolean,
  verdict: (draft: ObservedDraft) => Verdict | undefined,
): Tally {
  const seen = drafts.map((draft) => ({
    verdict: verdict(draft),
    hits: draft.hits.filter(counts).length,
  }))
  const positives = seen.filter((draft) => draft.verdict === 'positive')
  const negatives = seen.filter((draft) => draft.verdict === 'negative')
  const flagged = seen.filter(({ hits }) => hits > 0).length
  const flaggedPositives = positives.filter(({ hits }) => hits > 0).length
  const flaggedNegatives = negatives.filter(({ hits }) => hits > 0).length
  const hits = seen.reduce((sum, draft) => sum + draft.hits, 0)
  const words = drafts.reduce((sum, draft) => sum + draft.words, 0)
  return {
    drafts: drafts.length,
    flagged,
    positives: positives.length,
    flaggedPositives,
    negatives: negatives.length,
    flaggedNegatives,
    hits,
    // Of drafts that are all right, or all wrong, precision says nothing.
    precision:
      positives.length > 0 && negatives.length > 0
        ? ratio(flaggedPositives, flaggedPositives + flaggedNegatives)
        : null,
    recall: ratio(flaggedPositives, positives.length),
    falsePositiveRate: ratio(flaggedNegatives, negatives.length),
    share: ratio(flagged, drafts.length),
    hitsPerThousandWords: ratio(hits * 1000, words),
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function scoreRule(id: RuleId, drafts: readonly ObservedDraft[], named: boolean): RuleScore {
  const reported = drafts.filter(({ hits }) => hits.some(({ ruleId }) => ruleId === id))
  const wanted = drafts.filter(({ labels }) => rulesNamedBy(labels).includes(id))
  const found = wanted.filter((draft) => reported.includes(draft)).length
  return {
    hits: drafts.reduce(
      (sum, { hits }) => sum + hits.filter(({ ruleId }) => ruleId === id).length,
      0,
    ),
    flaggedPositives: reported.filter(({ verdict }) => verdict === 'positive').length,
    flaggedNegatives: reported.filter(({ verdict }) => verdict === 'negative').length,
    named: named ? { found, missed: wanted.length - found, wrong: reported.length - found } : null,
  }
}

function scoreFacets(drafts: readonly ObservedDraft[], prefix: string): Record<string, FacetScore> {
  const facets = new Set(
    drafts.flatMap(({ labels }) => labels.filter((label) => label.startsWith(prefix))),
  )
  return Object.fromEntries(
    [...facets].toSorted().map((facet) => {
      const own = drafts.filter(({ labels }) => labels.includes(facet))
      const verdicts = new Set(own.map(({ verdict }) => verdict))
      const [only] = verdicts
      return [
        facet,
        {
          drafts: own.length,
          expected: verdicts.size === 1 && only !== undefined ? only : 'mixed',
          flaggedAtWarning: own.filter(({ hits }) => hits.some(isLoud)).length,
          flagged: own.filter(({ hits }) => hits.length > 0).length,
        },
      ]
    }),
  )
}

/** A span is found when a finding touches it. */
function scoreSpans(drafts: readonly ObservedDraft[]): Record<string, SpanScore> {
  const scores = new Map<string, { spans: number; found: number; foundAtWarning: number }>()
  for (const { spans, hits } of drafts) {
    for (const { start, end, label } of spans) {
      const score = scores.get(label) ?? { spans: 0, found: 0, foundAtWarning: 0 }
      const touching = hits.filter((hit) => hit.start < end && start < hit.end)
      score.spans++
      if (touching.length > 0) score.found++
      if (touching.some(isLoud)) score.foundAtWarning++
      scores.set(label, score)
    }
  }
  return Object.fromEntries([...scores].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function listFalseAlarms(drafts: readonly ObservedDraft[]): FalseAlarm[] {
  const alarms = new Map<string, FalseAlarm & { drafts: number; last: string }>()
  for (const { id, hits, verdict } of drafts) {
    if (verdict !== 'negative') continue
    for (const hit of hits) {
      const match = hit.match ?? null
      const key = JSON.stringify([hit.ruleId, match])
      const before = alarms.get(key)
      alarms.set(key, {
        ruleId: hit.ruleId,
        match,
        hits: (before?.hits ?? 0) + 1,
        hitsAtWarning: (before?.hitsAtWarning ?? 0) + (isLoud(hit) ? 1 : 0),
        drafts: (before?.drafts ?? 0) + (before?.last === id ? 0 : 1),
        first: before?.first ?? id,
        last: id,
      })
    }
  }
  return [...alarms.values()]
    .map(({ last: _, ...alarm }) => alarm)
    .toSorted((a, b) => b.hitsAtWarning - a.hitsAtWarning || b.hits - a.hits)
}
