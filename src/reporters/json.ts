import type { Reporter } from '../core/reporter.ts'
import { toJson } from './json-text.ts'

export const schemaVersion = 1

/** Everything there is to say, for programs. Its names fall under semantic versioning. */
export const json: Reporter = {
  id: 'json',
  summary: 'One JSON document with everything, for programs',
  needs: ['suggestions'],
  report(result, { version }) {
    const report = {
      schemaVersion,
      tool: { name: 'professional', version },
      files: result.files.map(({ path, diagnostics, suppressed }) => ({
        path,
        diagnostics,
        suppressed,
      })),
      counts: result.counts,
    }
    return `${toJson(report, 2)}\n`
  },
}
