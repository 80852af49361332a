import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** With as many kilobytes of addresses as some hosts and clusters give: too few for WebAssembly. */
function runLimited(
  args: readonly string[],
  kilobytes: string,
): { status: number | null; out: string } {
  const script = `ulimit -v ${kilobytes} && exec "$0" "$@"`
  const { status, stdout } = spawnSync('bash', ['-c', script, process.execPath, ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout }
}

const few = '8000000'
const canLimit = process.platform === 'linux' && runLimited(['-e', '0'], few).status === 0

test.runIf(canLimit)('where there are too few addresses to scan words, the same is found', () => {
  const lint = ['bin/professional.cjs', '--format', 'compact', 'fixtures/flagged']
  const limited = runLimited(lint, few)
  expect(limited).toEqual(runLimited(lint, 'unlimited'))
  expect(limited.status).toBe(1)
})
