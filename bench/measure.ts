// Runs whole processes in turn and says what each took, as multiples of the first: machines differ,
// and so does one machine from minute to minute.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Node reads these certificates at every start where the variable is set; they are not ours.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const memoryHook = fileURLToPath(new URL('note-memory.cjs', import.meta.url))

export interface Subject {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd?: string
}

export interface Taken {
  readonly name: string
  /** Seconds of the processor, median. */
  readonly cpu: number
  /** Seconds on the clock, median. */
  readonly wall: number
  /** To the first subject, median of the rounds. */
  readonly cpuRatio: number
  readonly wallRatio: number
  /** Memory in MiB, of Node programs, from a run of its own. */
  readonly peak: number | undefined
}

interface Run {
  readonly cpu: number
  readonly wall: number
}

export function compare(subjects: readonly Subject[], rounds: number): Taken[] {
  for (const subject of subjects) run(subject)
  const taken = subjects.map((): Run[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) taken[index]?.push(run(subject))
  }
  const first = taken[0] ?? []
  return subjects.map(({ name, command, cwd }, index) => {
    const list = taken[index] ?? []
    const ratio = (what: keyof Run): number =>
      median(list.map((each, round) => each[what] / (first[round]?.[what] || 1)))
    return {
      name,
      cpu: median(list.map(({ cpu }) => cpu)),
      wall: median(list.map(({ wall }) => wall)),
      cpuRatio: ratio('cpu'),
      wallRatio: ratio('wall'),
      peak: command[0] === process.execPath ? peakOf(command, cwd) : undefined,
    }
  })
}

/** One run; the shell’s own clock counts what its children took. */
function run({ command, cwd }: Subject): Run {
  const script = `TIMEFORMAT='%3U %3S %3R'; time "$@" >/dev/null 2>/dev/null`
  const { stderr } = spawnSync('bash', ['-c', script, '-', ...command], {
    cwd,
    env,
    encoding: 'utf8',
  })
  const [user = 0, system = 0, wall = 0] = stderr.trim().split(' ').map(Number)
  return { cpu: user + system, wall }
}

/** The greatest resident set of a Node program, in MiB. */
function peakOf(command: readonly string[], cwd: string | undefined): number | undefined {
  const [program = '', ...args] = command
  // What a child prints is not kept here: it begins with the memory of who started it.
  const { stderr } = spawnSync(program, ['--require', memoryHook, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const noted = /peak memory: (\d+) KiB\s*$/.exec(stderr)?.[1]
  return noted === undefined ? undefined : Math.round(Number(noted) / 1024)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** How much faster than its size a time grows: the slope in a plot of logarithms. */
export function exponentOf(
  points: readonly { readonly size: number; readonly time: number }[],
): number {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return 0
  return Math.log(last.time / first.time) / Math.log(last.size / first.size)
}
