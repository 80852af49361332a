import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A cluster of two nodes on this machine. */
export interface Cluster {
  readonly env: Readonly<Record<string, string>>
  run(command: string, ...args: readonly string[]): string
  /** Its daemon dies: what it runs may go on unseen, and is run again elsewhere. */
  killNode(name: string): Promise<void>
  stop(): void
}

const programs = ['slurmctld', 'slurmd', 'sbatch', 'munged']

/** Why there can be none here, if so. */
export function whyNoCluster(): string | undefined {
  if (process.getuid?.() !== 0) return 'only root can start a cluster'
  const missing = programs.find((name) => spawnSync('which', [name]).status !== 0)
  return missing === undefined
    ? undefined
    : `there is no ${missing}; apt-get install slurm-wlm munge`
}

/** Needs no systemd and leaves nothing outside the folder but what munge keeps. */
export async function startCluster(folder: string): Promise<Cluster> {
  const config = join(folder, 'slurm.conf')
  mkdirSync(join(folder, 'state'), { recursive: true })
  const host = hostname()
  writeFileSync(
    config,
    `ClusterName=test
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
AuthType=auth/munge
AuthInfo=socket=${join(folder, 'munge.socket')}
StateSaveLocation=${folder}/state
SlurmctldPidFile=${folder}/ctld.pid
SlurmdPidFile=${folder}/slurmd-%n.pid
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldLogFile=${folder}/ctld.log
SlurmdLogFile=${folder}/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SlurmdTimeout=10
NodeName=n1 NodeHostname=${host} NodeAddr=127.0.0.1 Port=16818 CPUs=1 State=UNKNOWN
NodeName=n2 NodeHostname=${host} NodeAddr=127.0.0.1 Port=16819 CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
`,
  )
  const env = { ...process.env, SLURM_CONF: config } as Record<string, string>
  const daemons = new Map<string, ChildProcess>()

  function daemon(name: string, command: string, ...args: readonly string[]): void {
    daemons.set(name, spawn(command, args, { env, stdio: 'ignore' }))
  }

  function run(command: string, ...args: readonly string[]): string {
    const { stdout, stderr, status } = spawnSync(command, args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  writeFileSync(join(folder, 'munge.key'), Buffer.alloc(1024, 'test'), { mode: 0o400 })
  const inside = (name: string): string => join(folder, name)
  daemon(
    'munged',
    'munged',
    '--foreground',
    '--force',
    `--key-file=${inside('munge.key')}`,
    `--socket=${inside('munge.socket')}`,
    `--pid-file=${inside('munge.pid')}`,
    `--log-file=${inside('munge.log')}`,
    `--seed-file=${inside('munge.seed')}`,
  )
  await wait(1000)
  daemon('slurmctld', 'slurmctld', '-D')
  await wait(1500)
  for (const name of ['n1', 'n2']) daemon(name, 'slurmd', '-D', '-N', name)

  function stop(): void {
    for (const child of daemons.values()) child.kill('SIGKILL')
    // What a killed daemon had started is nobody's child any more; it names the folder.
    for (const step of stepsOf(config)) process.kill(step, 'SIGKILL')
  }

  for (let attempt = 0; ; attempt++) {
    const { stdout } = spawnSync('sinfo', ['-h', '-N', '-o', '%T'], { env, encoding: 'utf8' })
    if (stdout?.split('\n').filter((state) => state.trim() === 'idle').length === 2) break
    if (attempt > 60) {
      stop()
      throw new Error('the cluster did not start')
    }
    await wait(1000)
  }
  return {
    env: { SLURM_CONF: config },
    run,
    async killNode(name) {
      daemons.get(name)?.kill('SIGKILL')
      // Slurm notices by itself in some minutes.
      run('scontrol', 'update', `nodename=${name}`, 'state=down', 'reason=killed')
      await wait(500)
      daemon(name, 'slurmd', '-D', '-N', name)
      await wait(1500)
      // It may have come back by itself.
      spawnSync('scontrol', ['update', `nodename=${name}`, 'state=resume'], { env })
    },
    stop,
  }
}

/** Processes that were started with this configuration. */
function stepsOf(config: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').includes(`SLURM_CONF=${config}`)
      } catch {
        return false
      }
    })
    .map(Number)
}
