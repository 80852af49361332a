// Other linters, set up so that each does what it is known for; only those that are installed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const bin = fileURLToPath(new URL('node_modules/.bin/', import.meta.url))

export interface Peer {
  readonly name: string
  /** To be run in `cwd`. */
  readonly command: (paths: readonly string[]) => readonly string[]
  readonly cwd: string
  /** What it says of the draft with findings, when it is set up right. */
  readonly finds: RegExp
}

/**
 * The peers that are installed.
 *
 * @param folder Where their configurations can be written.
 */
export function findPeers(folder: string): Peer[] {
  if (!existsSync(bin)) return []
  const node = process.execPath
  const textlint = write(folder, '.textlintrc.json', {
    rules: { alex: true, 'write-good': true, terminology: true },
  })
  const remark = writeRemark(folder)
  const markdownlint = write(folder, '.markdownlint-cli2.json', { config: { MD013: false } })
  const peers: Omit<Peer, 'cwd'>[] = [
    {
      name: 'alex',
      finds: /person with epilepsy/,
      command: (paths) => [node, `${bin}alex`, '--quiet', ...paths],
    },
    {
      name: 'textlint with three sets of rules',
      finds: /person with epilepsy/,
      command: (paths) => [node, `${bin}textlint`, '--config', textlint, ...paths],
    },
    {
      name: 'remark with retext-equality and -profanities',
      finds: /person with epilepsy/,
      command: (paths) => [
        node,
        `${bin}remark`,
        '--no-config',
        '--no-stdout',
        '--rc-path',
        remark,
        ...paths,
      ],
    },
    {
      name: 'write-good',
      finds: /passive voice/,
      command: (paths) => [node, `${bin}write-good`, ...paths],
    },
    {
      name: 'markdownlint-cli2',
      finds: /alternate text/,
      command: (paths) => [
        node,
        `${bin}markdownlint-cli2`,
        '--config',
        markdownlint,
        ...paths.map((path) => (path.endsWith('.md') ? path : `${path}/**/*.md`)),
      ],
    },
  ]
  return peers.map((peer) => ({ ...peer, cwd: here }))
}

/** A peer that finds nothing is quick, and no measure. */
export function checkPeer({ name, command, cwd, finds }: Peer, draft: string): void {
  const [program = '', ...args] = command([draft])
  const { stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (!finds.test(stdout + stderr)) throw new Error(`${name} did not find what it should`)
}

function write(folder: string, name: string, value: unknown): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}

/** Its configuration names modules, which it looks for from the configuration on. */
function writeRemark(folder: string): string {
  const from = (name: string): string => JSON.stringify(import.meta.resolve(name))
  const path = join(folder, 'remark.mjs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path,
    `import gfm from ${from('remark-gfm')}
import retext from ${from('remark-retext')}
import english from ${from('retext-english')}
import equality from ${from('retext-equality')}
import profanities from ${from('retext-profanities')}
import { unified } from ${from('unified')}
export default {
  plugins: [gfm, [retext, unified().use(english).use(equality).use(profanities)]],
}
`,
  )
  return path
}
