// How long the command line takes for one small draft, as a multiple of a bare start of Node, in
// one run: the two take turns, and the medians of the pairs are shown. `npm run bench -- 51` runs
// more pairs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pairs = Number(process.argv[2] ?? 31)
const program = fileURLToPath(new URL('../bin/professional.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'professional-bench-'))

// Node reads these certificates at every start where the variable is set; they are not ours.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

const paragraph =
  'Flu vaccination is free for people aged 65 and over, for pregnant women and for many people with ' +
  'a long-term condition. Book with your **pharmacy** or [your surgery](https://example.org/flu).\n\n'
const drafts = {
  'clean draft': `# Flu vaccination\n\n${paragraph.repeat(5)}`.slice(0, 1024),
  'draft with 5 findings':
    `# Flu jabs for the elderly\n\nAn epileptic should not drive. You are an idiot. He committed suicide.\n\n` +
    `![](poster.png)\n\n${paragraph.repeat(4)}`,
}

/** @param {string[]} args @returns {number} Milliseconds of the whole process. */
function time(args) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env,
    cwd: folder,
    encoding: 'utf8',
  })
  const end = performance.now()
  const isBare = args.includes('-e')
  if (stderr !== '' || (stdout === '' && !isBare)) throw new Error(`exit ${status}: ${stderr}`)
  return end - start
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

try {
  for (const [name, text] of Object.entries(drafts)) {
    const path = join(folder, 'draft.md')
    writeFileSync(path, text)
    time([program, path])
    const rows = Array.from({ length: pairs }, () => ({
      bare: time(['-e', '0']),
      ours: time([program, path]),
    }))
    const ratio = median(rows.map(({ bare, ours }) => ours / bare))
    const ours = median(rows.map((row) => row.ours))
    const bare = median(rows.map((row) => row.bare))
    process.stdout.write(
      `${name} (${Buffer.byteLength(text)} bytes): ${ratio.toFixed(2)} × node -e 0 ` +
        `(${ours.toFixed(0)} ms and ${bare.toFixed(0)} ms, medians of ${pairs} pairs)\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
