import { spawnSync } from 'node:child_process'

/**
 * A program of this machine; says loudly that tests are skipped where it is missing.
 *
 * @param source Its Debian package, or the command that installs it.
 */
export function findTool(name: string, source: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  if (status === 0) return stdout.trim()
  console.warn(
    `SKIPPED: no ${name} on this machine; ${source.includes(' ') ? source : `apt-get install ${source}`}`,
  )
  return undefined
}
