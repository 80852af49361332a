import type { Plan } from '../core/config.ts'
import { type Diagnostic, type Fact, type FileResult, severities } from '../core/finding.ts'
import { lazy } from '../core/pattern.ts'
import { diagnosticOf, type FindSource } from '../engine/diagnostic.ts'
import { decode } from '../readers/decode.ts'
import { type Hidden, showWords } from './draft-words.ts'
import type { KeptDiagnostic, KeptFindings } from './kept-draft.ts'
import { unpackPosition } from './packed-diagnostics.ts'
import { unseal } from './sealed.ts'

/**
 * Tells again what was found in a draft.
 *
 * @param draft Gives the same draft; asked only if there is something that needs it.
 * @throws {RangeError} For what was not kept under this plan.
 */
export type RestoreDraft = (kept: KeptFindings, path: string, draft: () => Uint8Array) => FileResult

export function createRestorer(
  { rules }: Pick<Plan, 'rules'>,
  findSource: FindSource,
): RestoreDraft {
  const byId = new Map(rules.map(({ rule }) => [rule.id, rule]))

  return function restore(kept, path, draft) {
    const text = lazy(() => textOf(draft()))

    function show(hidden: Hidden): string {
      return typeof hidden === 'string' ? hidden : showWords(hidden, text())
    }

    function shown(hidden: Hidden | null): string | null {
      return hidden === null ? null : show(hidden)
    }

    function restoreDiagnostic(one: KeptDiagnostic): Diagnostic {
      const [id, loudness, message, position, place, related, suggestions, fingerprint, advice] =
        one
      const rule = byId.get(id) ?? { id, references: [], advice: adviceFrom(advice) }
      const severity = severities[loudness]
      if (!severity) throw new RangeError('no such severity')
      return diagnosticOf(rule, findSource, {
        severity,
        message: show(message),
        position: unpackPosition(position),
        place: shown(place),
        related: related.map(([where, at, words]) => ({
          path: where,
          position: unpackPosition(at),
          message: show(words),
        })),
        suggestions: suggestions.map(([title, safe, edits]) => ({
          title: show(title),
          safe,
          edits: edits.map(([at, words]) => ({ position: unpackPosition(at), text: show(words) })),
        })),
        fingerprint,
      })
    }

    function adviceFrom(advice: Hidden | undefined): string {
      if (advice === undefined) throw new RangeError('no such rule')
      return show(advice)
    }

    return {
      path,
      diagnostics: kept.diagnostics.map(restoreDiagnostic),
      suppressed: kept.suppressed.map(([one, reason]) => ({
        ...restoreDiagnostic(one),
        reason: shown(reason),
      })),
      // The cache keeps them as they were.
      facts: kept.facts === undefined ? [] : (unseal(kept.facts, draft()) as Fact[]),
      excerpts: {},
      byteColumns: kept.byteColumns,
      incomplete: false,
      ...(kept.isMade && { isMade: true as const }),
    }
  }
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes)
  if (!('text' in decoded)) throw new RangeError('not the draft that was kept')
  return decoded.text
}
