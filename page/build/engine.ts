import { resolve } from 'node:path'
import { compress } from 'lzma1'
import { rolldown } from 'rolldown'
import { slimLibraries } from './slim.ts'
import { trimRules } from './trim.ts'

const root = resolve(import.meta.dirname, '..')

/** The script of the worker that lints: all rules, readers and the reports, in one file. */
export function buildEngine(version: string): Promise<string> {
  return bundleScript('engine/worker.ts', version)
}

/** The engine, packed, and the script of the worker that unpacks it. */
export async function buildParts(
  version: string,
): Promise<{ readonly unpack: string; readonly engine: string }> {
  const engine = new TextEncoder().encode(await buildEngine(version))
  return {
    unpack: await bundleScript('unpack/worker.ts', version),
    engine: Buffer.from(compress(engine, 9)).toString('base64'),
  }
}

async function bundleScript(path: string, version: string): Promise<string> {
  const bundle = await rolldown({
    input: resolve(root, path),
    platform: 'browser',
    // A worker has no document, which some packages take a browser to have.
    resolve: { conditionNames: ['@professional/source', 'worker', 'import', 'default'] },
    transform: { define: { pageVersion: JSON.stringify(version) } },
    plugins: [trimRules(), slimLibraries()],
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false })
  await bundle.close()
  return output[0].code
}
