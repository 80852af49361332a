import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol/node'
import { main } from '../../src/cli/main.ts'
import { makeRepository, type Tree } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'
import { codesOf, type EditorOptions, startEditor, uriOf } from './editor.ts'
import { teamRule } from './team-rule.ts'

/** Rule, line and column of each finding, by the path of its file. */
type Found = Readonly<Record<string, readonly string[]>>

interface Report {
  readonly files: readonly {
    readonly path: string
    readonly diagnostics: readonly {
      readonly ruleId: string
      readonly position: { readonly start: { readonly line: number; readonly column: number } }
    }[]
  }[]
}

/** What the command line reports of a folder, files without a finding left out. */
async function reported(cwd: string, ...args: string[]): Promise<Found> {
  const io = memoryIo({ cwd })
  await main(['--format', 'json', ...args], io)
  const { files } = JSON.parse(io.out()) as Report
  return Object.fromEntries(
    files
      .filter(({ diagnostics }) => diagnostics.length > 0)
      .map(({ path, diagnostics }) => [
        path,
        diagnostics.map(
          ({ ruleId, position: { start } }) => `${ruleId} ${start.line}:${start.column}`,
        ),
      ]),
  )
}

function shown({ code, range: { start } }: Diagnostic): string {
  return `${String(code)} ${start.line + 1}:${start.character + 1}`
}

/** What an editor shows when these files are opened. */
async function squiggled(
  folder: string,
  paths: readonly string[],
  options: EditorOptions = {},
): Promise<Found> {
  const editor = await startEditor({ folders: [folder], ...options })
  const found: Record<string, readonly string[]> = {}
  for (const path of paths) {
    const file = join(folder, path)
    const squiggles = await editor.open(uriOf(file), readFileSync(file, 'utf8'))
    if (squiggles.length > 0) found[path] = squiggles.map(shown)
  }
  return found
}

const elderly = 'Flu jabs for the elderly.\n'
const sidecar = (rule: string): string => `suppress:\n  - rule: ${rule}\n    reason: A title\n`

async function updateBaseline(cwd: string): Promise<void> {
  expect(await main(['baseline', 'update', '--now', today], memoryIo({ cwd }))).toBe(0)
}

describe('an editor shows what the command line reports', () => {
  it('of a draft with a sidecar', async () => {
    const files: Tree = {
      'a.md': `${elderly}\nHe committed suicide.\n`,
      'a.md.professional.yml': sidecar('safeguarding/suicide-language'),
      'b.md': elderly,
      'b.md.professional.yml': 'audience: [\n',
    }
    const folder = makeRepository(files)
    const expected = await reported(folder)
    expect(expected['a.md']).not.toContain('safeguarding/suicide-language 3:4')
    expect(expected).toMatchObject(await squiggled(folder, ['a.md', 'b.md']))
  })

  it('of a sidecar that silences nothing, as long as its draft is open', async () => {
    const folder = makeRepository({
      'a.md': elderly,
      'a.md.professional.yml': sidecar('safeguarding/suicide-language'),
    })
    const beside = 'a.md.professional.yml'
    const expected = await reported(folder)
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    const next = editor.next(uriOf(join(folder, beside)))
    await editor.open(uri, elderly)
    const squiggles = await next
    expect(codesOf(squiggles)).toEqual(['professional/unused-suppression'])
    expect(squiggles.map(shown)).toEqual(expected[beside])

    const cleared = editor.next(uriOf(join(folder, beside)))
    await editor.change(uri, [{ text: `${elderly}\nHe committed suicide.\n` }])
    expect(await cleared).toEqual([])
    const again = editor.next(uriOf(join(folder, beside)))
    await editor.change(uri, [{ text: elderly }])
    expect(await again).toHaveLength(1)
    const closed = editor.next(uriOf(join(folder, beside)))
    await editor.close(uri)
    expect(await closed).toEqual([])
  })

  it('of findings that a baseline knows beside something personal', async () => {
    // Fingerprints leave out what any sensitive rule would see, those that are off as well.
    const text =
      'An elderly patient came in this morning, crying about her morphine, and I told her off.\n'
    const folder = makeRepository({
      '.professionalrc': 'rules: { confidentiality/patient-anecdote: off }\n',
      'a.md': text,
    })
    const before = await reported(folder)
    await updateBaseline(folder)
    const after = await reported(folder)
    expect(after).not.toEqual(before)
    expect(await squiggled(folder, ['a.md'])).toEqual(after)
  })

  it('of a silence for a rule that was not loaded, since it is code', async () => {
    const folder = makeRepository({
      '.professional/rules/jabs.mjs': teamRule('warning', 'Jabs'),
      'a.md':
        '<!-- professional-disable-next-block team/jabs -- a name -->\nJabs for the elderly.\n',
    })
    const expected = await reported(folder, '--no-code-config')
    const found = await squiggled(folder, ['a.md'])
    // The editor says on the draft itself that there was code.
    const own = found['a.md']?.filter((each) => !each.startsWith('professional/configuration'))
    expect(own).toEqual(expected['a.md'])
  })

  it('of data that “files” or a view names', async () => {
    const data = '{ "strapline": "Care for the elderly", "note": "For the elderly" }\n'
    const paths = ['site/a.json', 'site/package.json', 'posts/b.json', 'other/c.json', 'd.md']
    const folder = makeRepository({
      '.professionalrc':
        'views:\n  - files: "site/**"\n    keys: strapline\n  - files: "posts/*"\n    keys: note\n    as: none\n',
      ...Object.fromEntries(paths.map((path) => [path, path.endsWith('.md') ? elderly : data])),
    })
    const expected = await reported(folder)
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(['d.md', 'site/a.json']))
    expect(await squiggled(folder, paths)).toEqual(expected)
  })
})
