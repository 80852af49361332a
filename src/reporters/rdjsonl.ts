import type { Reporter } from '../core/reporter.ts'
import { toJson } from './json-text.ts'
import { toRdf } from './rdf.ts'

/** For reviewdog, a finding a line. */
export const rdjsonl: Reporter = {
  id: 'rdjsonl',
  summary: 'One JSON object a finding for reviewdog, a line each',
  needs: ['suggestions'],
  report: (result) =>
    toRdf(result)
      .map((diagnostic) => `${toJson(diagnostic)}\n`)
      .join(''),
}
