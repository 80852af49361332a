import type { Diagnostic, FileResult, LintResult, Suppressed } from '../core/finding.ts'
import type { Reporter, ReporterOptions } from '../core/reporter.ts'
import { createUniqueFingerprints } from './fingerprints.ts'
import { toJson } from './json-text.ts'
import { countSeverities, type Listed, listFindings, loudest } from './listed.ts'
import { plural } from './plural.ts'
import { sarifLevels } from './sarif-levels.ts'
import { locationOf, placeOf, replacementOf } from './sarif-places.ts'
import { listSarifRules, sarifId, type SarifRules } from './sarif-rules.ts'
import { applicableSuggestions } from './shown-position.ts'
import { asSentence, countsInWords } from './words.ts'

/** What GitHub takes of one run; it shows the 5,000 loudest. */
const mostResults = 25_000

/** SARIF 2.1.0, for code scanning and for viewers. */
export const sarif: Reporter = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  needs: ['suggestions'],
  report(result, options) {
    const { shown, hidden } = loudest(
      [...listFindings(result), ...listSuppressed(result)],
      mostResults,
    )
    const rules = listSarifRules(shown, options.rules)
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'professional',
              semanticVersion: options.version,
              informationUri: 'https://www.npmjs.com/package/professional',
              rules: rules.listed,
            },
          },
          columnKind: 'utf16CodeUnits',
          automationDetails: { id: 'professional/lint/' },
          originalUriBaseIds: {
            '%SRCROOT%': { description: { text: 'The root of the repository.' } },
          },
          invocations: [invocation(result, hidden, options)],
          results: toResults(shown, rules, options),
        },
      ],
    }
    return `${toJson(log, 2)}\n`
  },
}

function listSuppressed({ files }: LintResult): Listed<Suppressed>[] {
  return files.flatMap((file) => file.suppressed.map((diagnostic) => ({ file, diagnostic })))
}

function invocation(
  { files }: LintResult,
  hidden: readonly Listed[],
  { exitCode }: ReporterOptions,
): object {
  const left = plural(hidden.length, 'finding')
  return {
    executionSuccessful: !files.some(({ incomplete }) => incomplete),
    exitCode,
    ...(hidden.length > 0 && {
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: {
            text: `Left out: ${left} (${countsInWords(countSeverities(hidden))}), as a run may hold ${mostResults}.`,
          },
        },
      ],
    }),
  }
}

function toResults(
  findings: readonly Listed<Diagnostic | Suppressed>[],
  rules: SarifRules,
  { prefix }: ReporterOptions,
): object[] {
  const fingerprintOf = createUniqueFingerprints()
  return findings.map(({ file, diagnostic }) => ({
    ruleId: sarifId(diagnostic.ruleId),
    ruleIndex: rules.indexOf(diagnostic.ruleId),
    level: sarifLevels[diagnostic.severity],
    message: { text: asSentence(diagnostic.message) },
    locations: [locationOf(file, diagnostic, prefix)],
    partialFingerprints: { 'professional/v1': fingerprintOf(file.path, diagnostic) },
    ...relatedLocations(diagnostic, prefix),
    ...fixes(file, diagnostic, prefix),
    ...suppressions(diagnostic),
  }))
}

function relatedLocations({ related }: Diagnostic, prefix: string): object {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({ path, position, message }, index) => ({
      id: index + 1,
      physicalLocation: placeOf(path, position, prefix),
      message: { text: asSentence(message) },
    })),
  }
}

function fixes(file: FileResult, diagnostic: Diagnostic, prefix: string): object {
  const suggestions = applicableSuggestions(file, diagnostic)
  if (suggestions.length === 0) return {}
  return {
    fixes: suggestions.map(({ title, edits }) => ({
      description: { text: asSentence(title) },
      artifactChanges: [
        {
          artifactLocation: placeOf(file.path, undefined, prefix).artifactLocation,
          replacements: edits.map(replacementOf),
        },
      ],
    })),
  }
}

function suppressions(diagnostic: Diagnostic | Suppressed): object {
  if (!('reason' in diagnostic)) return {}
  const { reason, baselined } = diagnostic
  const kind = baselined ? 'external' : 'inSource'
  return { suppressions: [{ kind, ...(reason !== null && { justification: reason }) }] }
}
