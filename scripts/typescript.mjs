// Lets Node run the repository's TypeScript as it stands, without a build:
// `node --conditions=@professional/source --import ./scripts/typescript.mjs scripts/<name>.ts`.
// Node 20 cannot do so itself; types are only taken out, and `tsc -b` checks them.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from 'rolldown/utils'

// Node runs the hooks below in a thread of their own, which loads this file again.
if (isMainThread) register(import.meta.url)

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const path = fileURLToPath(url)
  const { code, errors } = await transform(path, await readFile(path, 'utf8'), {
    tsconfig: false,
  })
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`)
  return { format: 'module', source: code, shortCircuit: true }
}
