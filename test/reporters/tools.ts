import { spawnSync } from 'node:child_process'

/** A program of this machine; says loudly that tests are skipped where it is missing. */
export function findTool(name: string, debianPackage: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  if (status === 0) return stdout.trim()
  console.warn(`SKIPPED: no ${name} on this machine; apt-get install ${debianPackage}`)
  return undefined
}
