import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Diagnostic } from 'vscode-languageserver-protocol/node'
import { describe, expect, it } from 'vitest'
import { makeRepository } from '../folder.ts'
import { capable, codesOf, type Editor, type EditorOptions, startEditor, uriOf } from './editor.ts'

const draft = 'Flu jabs for the elderly.\n'

interface Desk {
  readonly editor: Editor
  readonly folder: string
  readonly uri: string
  readonly first: Diagnostic[]
}

async function openWith(
  files: Readonly<Record<string, string>>,
  options: EditorOptions = {},
): Promise<Desk> {
  const folder = makeRepository(files)
  const editor = await startEditor({ folders: [folder], ...options })
  const uri = uriOf(join(folder, 'a.md'))
  return { editor, folder, uri, first: await editor.open(uri, draft) }
}

const changed = (editor: Editor): Promise<void> =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })

describe('a change of the configuration', () => {
  it('is followed when the editor tells of it', async () => {
    const { editor, folder, uri, first } = await openWith({})
    expect(codesOf(first)).toEqual(['respect/dated-terms'])
    writeFileSync(join(folder, '.professionalrc'), 'rules: { respect/dated-terms: off }\n')
    const next = editor.next(uri)
    await changed(editor)
    expect(await next).toEqual([])
  })

  it('is asked to be told of, for every file that decides', async () => {
    const { editor, folder } = await openWith({
      '.professionalrc': 'extends: ./house/style.yaml\n',
      'house/style.yaml': 'profile: general\n',
    })
    while (editor.registered.length < 3) await wait(5)
    const watchers = editor.registered.flatMap(
      ({ registerOptions }) =>
        (registerOptions as { watchers?: { globPattern: unknown }[] } | undefined)?.watchers ?? [],
    )
    const globs = watchers.map(({ globPattern }) => globPattern)
    for (const name of ['.professionalrc', 'professional.config.mjs', 'package.json']) {
      expect(globs).toContain(`**/${name}`)
    }
    expect(globs).toContain('**/.professionalignore')
    expect(globs).toContain('**/.professional-baseline.json')
    expect(globs).toContainEqual({ baseUri: uriOf(join(folder, 'house')), pattern: 'style.yaml' })
  })

  it('is believed to have happened where an editor tells of none, when a draft is saved', async () => {
    const capabilities = { ...capable, workspace: {} }
    const { editor, folder, uri } = await openWith({}, { capabilities })
    expect(editor.registered).toEqual([])
    writeFileSync(join(folder, '.professionalrc'), 'rules: { respect/dated-terms: error }\n')
    const next = editor.next(uri)
    await editor.save(uri)
    expect((await next)[0]?.severity).toBe(1)
  })
})

describe('a mistake in the configuration', () => {
  it('is said on the draft, and shown where it stands', async () => {
    const { editor, folder, uri, first } = await openWith({
      '.professionalrc': 'rules:\n  respect/dated-term: error\n  access/alt-text: loud\n',
    })
    const file = uriOf(join(folder, '.professionalrc'))
    expect(first).toMatchObject([
      {
        code: 'professional/configuration',
        severity: 1,
        range: { start: { line: 0, character: 0 } },
      },
    ])
    expect(first[0]?.message).toContain('Not checked. 2 mistakes in .professionalrc')
    expect(first[0]?.relatedInformation).toMatchObject([
      { location: { uri: file, range: { start: { line: 1, character: 2 } } } },
      { location: { uri: file, range: { start: { line: 2 } } } },
    ])
    const report = editor.published.find((one) => one.uri === file)
    expect(report?.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('respect/dated-terms'),
      expect.stringContaining('loud'),
    ])

    writeFileSync(join(folder, '.professionalrc'), 'rules: {}\n')
    const cleared = editor.next(file)
    const next = editor.next(uri)
    await changed(editor)
    expect(await cleared).toEqual([])
    expect(codesOf(await next)).toEqual(['respect/dated-terms'])
  })

  it('is shown for what is no YAML as well', async () => {
    const { editor, folder, first } = await openWith({ '.professionalrc.json': '{ "rules": ' })
    const file = uriOf(join(folder, '.professionalrc.json'))
    expect(codesOf(first)).toEqual(['professional/configuration'])
    expect(editor.published.some((one) => one.uri === file)).toBe(true)
  })

  it('stays on the configuration when that is opened and closed', async () => {
    const { editor, folder } = await openWith({ '.professionalrc.yaml': 'rules: loud\n' })
    const file = uriOf(join(folder, '.professionalrc.yaml'))
    expect(codesOf(await editor.open(file, 'rules: loud\n', 'yaml'))).toEqual([
      'professional/configuration',
    ])
    const next = editor.next(file)
    await editor.close(file)
    expect(await next).toHaveLength(1)
  })

  it('is that there are two', async () => {
    const { first } = await openWith({
      '.professionalrc': 'profile: general\n',
      '.professionalrc.json': '{}',
    })
    expect(first[0]?.message).toContain('more than one configuration')
  })
})

describe('code', () => {
  const code = {
    'professional.config.mjs': "export default { rules: { 'respect/dated-terms': 'error' } }\n",
  }
  const plugin = {
    '.professionalrc': 'plugins: ./rules.mjs\n',
    'rules.mjs': 'export const rules = []\n',
  }

  const rule = {
    '.professional/rules/loud.mjs': "throw new Error('was run')\n",
    '.professional/terms/words.txt': 'flu jab{,s} -> flu vaccine\n',
  }

  it.each([
    ['configuration', code, ['respect/dated-terms']],
    ['plugin', plugin, ['respect/dated-terms']],
    ['rule', rule, ['custom/terms', 'respect/dated-terms']],
  ])(
    'of a %s is not run where nobody has called the folder trusted, and the draft says so',
    async (_, files, found) => {
      for (const trusted of [undefined, false, 'true', 1, null]) {
        const { editor, uri, first } = await openWith(files, { options: { trusted } })
        expect(codesOf(first)).toEqual(['professional/configuration', ...found])
        expect(first[0]).toMatchObject({ severity: 3, range: { start: { line: 0, character: 0 } } })
        expect(first[0]?.message).toMatch(/^\S.* was not loaded: it is code.*\n.*trusted$/)
        expect(first.at(-1)?.severity).toBe(3)
        expect(await editor.run('professional.status', uri)).toContain('was not loaded')
      }
    },
  )

  it('is run in a folder that is trusted', async () => {
    const { first } = await openWith(code, { options: { trusted: true } })
    expect(first[0]?.severity).toBe(1)
    expect(codesOf((await openWith(plugin, { options: { trusted: true } })).first)).toEqual([
      'respect/dated-terms',
    ])
    expect((await openWith(rule, { options: { trusted: true } })).first[0]?.message).toContain(
      'loud.mjs',
    )
  })
})

describe('settings', () => {
  const change = async (editor: Editor, settings: unknown): Promise<void> => {
    editor.settings = settings
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  it('turn it off and on again', async () => {
    const { editor, uri, first } = await openWith({}, { settings: { enable: false } })
    expect(first).toEqual([])
    expect(await editor.run('professional.status', uri)).toContain('professional.enable is off')
    const next = editor.next(uri)
    await change(editor, { enable: true })
    expect(await next).toHaveLength(1)
  })

  it('put a profile in the place of the configured one', async () => {
    const { editor, uri } = await openWith(
      { '.professionalrc': 'profile: general\n' },
      { settings: { profile: 'us-health' } },
    )
    expect(await editor.run('professional.status', uri)).toContain('the profile us-health')
    const next = editor.next(uri)
    await change(editor, { profile: '' })
    await next
    expect(await editor.run('professional.status', uri)).toContain('the profile general')
  })

  it('have it look on saving only', async () => {
    const { editor, uri } = await openWith({}, { settings: { run: 'onSave' } })
    const sent = editor.published.length
    await editor.type(uri, [{ text: 'Fine.' }])
    await editor.hover(uri, { line: 0, character: 0 })
    expect(editor.published).toHaveLength(sent)
    const next = editor.next(uri)
    await editor.save(uri)
    expect(await next).toEqual([])
  })

  it('that make no sense are passed over, and said so once', async () => {
    const { editor, folder, first } = await openWith(
      {},
      { settings: { enable: 'yes', profile: 'uk-pharmcy', run: 'never', other: 1 } },
    )
    expect(first).toHaveLength(1)
    await editor.open(uriOf(join(folder, 'b.md')), draft)
    expect(editor.said).toEqual([
      'The setting “professional.enable” is passed over: it takes true or false',
      'The setting “professional.profile” is passed over: perhaps “uk-pharmacy”',
      'The setting “professional.run” is passed over: it takes onType, onSave',
    ])
  })

  it('come with the greeting or a notification where the editor is not to be asked', async () => {
    const capabilities = { ...capable, workspace: {} }
    const { editor, uri, first } = await openWith(
      {},
      { capabilities, options: { settings: { enable: false } } },
    )
    expect(first).toEqual([])
    const next = editor.next(uri)
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { professional: { enable: true } },
    })
    expect(await next).toHaveLength(1)
  })

  it('are the usual ones where the editor has none to give', async () => {
    const { first } = await openWith({}, { settings: null })
    expect(first).toHaveLength(1)
  })
})
