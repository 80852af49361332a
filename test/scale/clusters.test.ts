import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeRepository } from '../folder.ts'
import { jigsaw, linesOf, makePosts } from './corpus.ts'
import { program, run } from './program.ts'
import { type Cluster, startCluster, whyNoCluster } from './slurm.ts'

const patient = { timeout: 600_000 }
const contrib = resolve(import.meta.dirname, '../../contrib')
const key = '0123456789abcdef0123456789abcdef'
const day = '2026-11-25'
const partitions = '2'
const settings = { PROFESSIONAL: `${process.execPath} ${program}`, AUDIT_DAY: day }

/** Four files of posts, with the key beside them. */
function makeArchive(): string {
  const posts = [...makePosts(240), ...jigsaw]
  const files = [0, 1, 2, 3].map((shard): [string, string] => [
    `posts/s${shard}.ndjson`,
    linesOf(posts.filter((_, index) => index % 4 === shard)),
  ])
  return makeRepository({ ...Object.fromEntries(files), key })
}

/** What one process gives after another, on this machine. */
function alone(cwd: string): string {
  for (const file of readdirSync(join(cwd, 'posts'))) {
    const args = ['--out', 'alone', '--partitions', partitions, '--key-file', 'key', '--now', day]
    expect(run(['audit', 'map', `posts/${file}`, ...args], { cwd })).toMatchObject({ code: 0 })
  }
  expect(run(['audit', 'reduce', 'alone'], { cwd })).toMatchObject({ code: 0 })
  return picturesIn(join(cwd, 'alone'))
}

function picturesIn(folder: string): string {
  return [0, 1].map((at) => readFileSync(join(folder, `pictures.p${at}.ndjson`), 'utf8')).join('')
}

describe('the archive gives the same bytes as in one process', patient, () => {
  test('under GNU Parallel, and when it is run again', ({ skip }) => {
    if (spawnSync('parallel', ['--version']).status !== 0) {
      console.warn('SKIPPED: there is no GNU Parallel; apt-get install parallel')
      skip()
    }
    const cwd = makeArchive()
    const env = { ...process.env, ...settings, PROFESSIONAL_AUDIT_KEY_FILE: join(cwd, 'key') }
    const audit = (): string => {
      const args = [join(cwd, 'posts'), join(cwd, 'out'), partitions]
      const script = join(contrib, 'parallel/audit.sh')
      const { status, stderr } = spawnSync(script, args, { cwd, env, encoding: 'utf8' })
      expect({ status, stderr }).toMatchObject({ status: 0 })
      return stderr
    }
    audit()
    const wanted = alone(cwd)
    expect(wanted.length).toBeGreaterThan(100)
    expect(picturesIn(join(cwd, 'out'))).toBe(wanted)
    expect(audit()).toContain('done before')
  })

  test('under Slurm, when a node is killed in the middle', async ({ skip }) => {
    const why = whyNoCluster()
    if (why !== undefined) {
      console.warn(`SKIPPED: ${why}`)
      skip()
    }
    const cwd = makeArchive()
    const cluster = await startCluster(join(cwd, 'cluster'))
    onTestFinished(cluster.stop)
    const env = { ...process.env, ...cluster.env, ...settings }
    const submitted = spawnSync(
      join(contrib, 'slurm/submit.sh'),
      [join(cwd, 'posts'), join(cwd, 'out'), partitions],
      { env: { ...env, PROFESSIONAL_AUDIT_KEY_FILE: join(cwd, 'key') }, encoding: 'utf8' },
    )
    expect(submitted).toMatchObject({ status: 0 })
    await running(cluster)
    await cluster.killNode('n1')
    await allDone(cluster)
    expect(picturesIn(join(cwd, 'out'))).toBe(alone(cwd))
    expect(readdirSync(join(cwd, 'out')).some((name) => name.endsWith('.tmp'))).toBe(false)
  })
})

async function running(cluster: Cluster): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (cluster.run('squeue', '-h', '-w', 'n1', '-t', 'R').trim() !== '') return
    await wait(250)
  }
  throw new Error('nothing runs on the node that is to be killed')
}

async function allDone(cluster: Cluster): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const queue = cluster.run('squeue', '-h', '-r', '-o', '%i %T %r').trim()
    if (queue === '') return
    // A requeued task waits for two minutes, which nothing here needs.
    for (const [, job = ''] of queue.matchAll(/^(\S+) PENDING BeginTime$/gm)) {
      cluster.run('scontrol', 'update', `jobid=${job}`, 'starttime=now')
    }
    await wait(1000)
  }
  throw new Error('the jobs do not end')
}
