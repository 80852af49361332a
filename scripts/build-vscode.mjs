// Builds the extension for VS Code in editors/vscode/dist: the client as one file, and the command
// line as it was built, whose language server it starts. With --package it is packed as well.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const extension = join(root, 'editors', 'vscode')
const packer = '@vscode/vsce@3.9.2'

/** What the server is made of; the rest of the package is a library. */
const parts = ['bin', 'dist/cli', 'docs', 'schema', 'LICENSE']

/** @param {string} folder Where the client is put, with all that it needs. */
export async function buildExtension(folder) {
  if (!existsSync(join(root, 'dist/cli/run.cjs'))) throw new Error('first: npm run build')
  // It reads what was built.
  const { withLicences } = await import('./bundle/licences.js')
  rmSync(folder, { recursive: true, force: true })
  await build({
    input: { extension: join(extension, 'src/extension.ts') },
    platform: 'node',
    external: ['vscode'],
    plugins: [withLicences],
    output: { dir: folder, format: 'cjs', entryFileNames: '[name].cjs', minify: true },
    logLevel: 'warn',
  })
  const server = join(folder, 'server')
  for (const part of parts) {
    mkdirSync(dirname(join(server, part)), { recursive: true })
    cpSync(join(root, part), join(server, part), {
      recursive: true,
      filter: (path) => basename(path) !== '.cache',
    })
  }
  // What a team's own rules import.
  await build({
    input: { rule: join(root, 'dist/src/rule.js') },
    platform: 'node',
    plugins: [withLicences],
    output: { dir: server, format: 'esm', minify: true },
    logLevel: 'warn',
  })
  const { name, version, license, type } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  // It looks its own version and folder up by the name of the package.
  const exports = { './rule': './rule.js', './package.json': './package.json' }
  const own = { name, version, license, type, exports }
  writeFileSync(join(server, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
}

function packExtension() {
  copyFileSync(join(root, 'LICENSE'), join(extension, 'LICENSE'))
  const args = ['package', '--no-dependencies', '--allow-missing-repository']
  const { status } = spawnSync('npx', ['--yes', packer, ...args, '--out', 'professional.vsix'], {
    cwd: extension,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${packer} ended with ${status}`)
  const { size } = statSync(join(extension, 'professional.vsix'))
  process.stdout.write(`editors/vscode/professional.vsix: ${(size / 1024).toFixed(0)} kB\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExtension(join(extension, 'dist'))
  if (process.argv.includes('--package')) packExtension()
}
