import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildExtension } from '../../scripts/build-vscode.mjs'
import { profileNames } from '../../src/core/config-schema.ts'
import { makeFolder, makeRepository } from '../folder.ts'
import { teamRule } from './team-rule.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>

interface Seen {
  readonly untrusted: readonly unknown[]
  readonly trusted: readonly unknown[]
  readonly commands: readonly string[]
  readonly left: readonly string[]
  readonly actions: readonly string[]
  readonly executed: readonly unknown[]
  readonly why: string
  readonly whyNot: string
  /** Servers that were started, all of which have ended. */
  readonly ended: number
}

describe('the extension for VS Code', () => {
  it('starts its server, shows findings and fixes, restarts when trusted, and leaves nothing', async () => {
    const folder = makeFolder()
    const dist = join(folder, 'dist')
    await buildExtension(dist)
    mkdirSync(join(folder, 'node_modules/vscode'), { recursive: true })
    copyFileSync(
      join(import.meta.dirname, '../vscode/mock.cjs'),
      join(folder, 'node_modules/vscode/index.js'),
    )
    copyFileSync(join(import.meta.dirname, '../vscode/drive.cjs'), join(folder, 'drive.cjs'))
    const drafts = makeRepository({
      'professional.config.mjs': "export default { rules: { 'respect/dated-terms': 'error' } }\n",
      '.professional/rules/jabs.mjs': teamRule('error', 'This says jab'),
      'a.md': '',
    })
    writeFileSync(join(folder, 'package.json'), '{}')
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'drive.cjs'), dist, join(drafts, 'a.md')],
      { encoding: 'utf8', timeout: 60_000 },
    )
    expect(stderr).toBe('')
    const seen = JSON.parse(stdout) as Seen
    expect(seen).toMatchInlineSnapshot(`
      {
        "actions": [
          "Write “older people”",
          "Silence respect/dated-terms here, with a reason",
          "Silence respect/dated-terms in this draft, with a reason",
          "Open the page of respect/dated-terms",
          "Apply all suggestions that change no meaning",
        ],
        "commands": [
          "professional.allow",
          "professional.openRule",
          "professional.placeCursor",
          "professional.restart",
          "professional.showOutput",
          "professional.status",
          "professional.why",
        ],
        "ended": 3,
        "executed": [
          [
            "markdown.showPreview",
            "docs/rules/respect/dated-terms.md",
          ],
        ],
        "left": [
          "professional.restart",
          "professional.showOutput",
          "professional.why",
        ],
        "trusted": [
          [
            0,
            0,
            0,
            "team/jabs",
          ],
          [
            0,
            9,
            0,
            "respect/dated-terms",
          ],
          [
            0,
            20,
            2,
            "civility/shouting",
          ],
        ],
        "untrusted": [
          [
            0,
            0,
            2,
            "professional/configuration",
          ],
          [
            0,
            9,
            2,
            "respect/dated-terms",
          ],
          [
            0,
            20,
            2,
            "civility/shouting",
          ],
        ],
        "why": "professional: a.md is checked as markdown with the profile uk-pharmacy, by professional.config.mjs: 93 rules, 3 findings",
        "whyNot": "professional: no draft is open",
      }
    `)
  }, 90_000)

  it('has the version, the licence and the profiles of the package', () => {
    const own = read('editors/vscode/package.json')
    const { version, license } = read('package.json')
    expect(own).toMatchObject({ version, license, private: true })
    expect(own).toMatchObject({
      contributes: {
        configuration: { properties: { 'professional.profile': { enum: ['', ...profileNames] } } },
      },
      capabilities: { untrustedWorkspaces: { supported: 'limited' } },
    })
  })
})
