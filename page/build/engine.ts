import { resolve } from 'node:path'
import { gzipAsync } from '@gfx/zopfli'
import { rolldown } from 'rolldown'
import { slimLibraries } from './slim.ts'
import { leaveOutClues, trimRules } from './trim.ts'

const root = resolve(import.meta.dirname, '..')

/** The engine, packed so that the page can unpack it: base64 of a gzip. */
export async function packEngine(version: string): Promise<string> {
  const code = Buffer.from(await buildEngine(version))
  // It unpacks as any gzip does; more turns take seconds for hundreds of bytes.
  const packed = await gzipAsync(code, { numiterations: 5 })
  return Buffer.from(packed).toString('base64')
}

/** The script of the worker that lints: all rules, readers and the reports, in one file. */
export async function buildEngine(version: string): Promise<string> {
  const bundle = await rolldown({
    input: resolve(root, 'engine/worker.ts'),
    platform: 'browser',
    // A worker has no document, which some packages take a browser to have.
    resolve: { conditionNames: ['@professional/source', 'worker', 'import', 'default'] },
    transform: { define: { pageVersion: JSON.stringify(version) } },
    plugins: [trimRules(), leaveOutClues(), slimLibraries()],
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false })
  await bundle.close()
  return output[0].code
}
