import type { Reporter } from '../core/reporter.ts'

export const schemaVersion = 1

/** Everything there is to say, for programs. Its names fall under semantic versioning. */
export const json: Reporter = {
  id: 'json',
  summary: 'One JSON document with everything, for programs',
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
    return `${escapeControls(JSON.stringify(report, undefined, 2))}\n`
  },
}

/** What JSON allows in a string but a terminal may obey. */
function escapeControls(text: string): string {
  return text.replaceAll(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
