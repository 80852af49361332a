import type { Reporter } from '../core/reporter.ts'
import { toJson } from './json-text.ts'
import { rdfSource, toRdf } from './rdf.ts'

/** For reviewdog, as one document. */
export const rdjson: Reporter = {
  id: 'rdjson',
  summary: 'One JSON document for reviewdog',
  needs: ['suggestions'],
  report: (result) => `${toJson({ source: rdfSource, diagnostics: toRdf(result) }, 2)}\n`,
}
