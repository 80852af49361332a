import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node'
import { describe, expect, it } from 'vitest'
import { createLinter, gatherResults } from '../../src/index.ts'
import { makeFolder, makeRepository } from '../folder.ts'
import { asking, capable, codesOf, rangeIn, startEditor, uriOf } from './editor.ts'

const draft = 'Flu jabs for the elderly.\n\nHe committed suicide. Samaritans: 116 123.\n'

describe('diagnostics', () => {
  it('are sent for a draft that is opened, with place, severity, rule and guidance', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder] })
    const [first, second] = await editor.open(uriOf(join(folder, 'a.md')), draft)
    expect(first).toMatchObject({
      range: rangeIn(draft, 'the elderly'),
      severity: DiagnosticSeverity.Information,
      code: 'respect/dated-terms',
      source: 'professional',
      codeDescription: { href: expect.stringMatching(/^https:/) as unknown },
    })
    expect(second).toMatchObject({
      range: rangeIn(draft, 'committed suicide'),
      severity: DiagnosticSeverity.Warning,
    })
  })

  it('are the same as on the command line, for every flagged fixture', async () => {
    const folder = resolve(import.meta.dirname, '../../fixtures/flagged')
    const linter = createLinter({ cwd: folder })
    const { files } = await linter.findFiles('.')
    const editor = await startEditor({ folders: [folder] })
    for (const file of files) {
      const { files: linted } = await gatherResults(linter.lintFiles(file.path))
      const expected = linted[0]?.diagnostics.map(({ ruleId, message, position }) => [
        ruleId,
        message,
        position.start.line - 1,
        position.start.column - 1,
      ])
      const found = await editor.open(uriOf(file.absolute), readFileSync(file.absolute, 'utf8'))
      expect(
        found.map(({ code, message, range: { start } }) => [
          code,
          message,
          start.line,
          start.character,
        ]),
      ).toEqual(expected)
    }
    expect(files.length).toBeGreaterThan(5)
  })

  it('follow what is typed, change by change', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.open(uri, draft)
    const { start, end } = rangeIn(draft, 'the elderly')
    const after = await editor.change(uri, [
      { range: { start, end }, text: 'older people' },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ])
    expect(codesOf(after)).toEqual(['safeguarding/suicide-language'])
    expect(after[0]?.range.start.line).toBe(4)
    expect(codesOf(await editor.change(uri, [{ text: 'All is well.' }]))).toEqual([])
  })

  it('are never sent for a text that has changed since', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.open(uri, draft)
    const sent = editor.published.length
    const last = editor.next(uri, 21)
    for (let count = 0; count < 20; count++) {
      await editor.type(uri, [{ text: `${'Well. '.repeat(count)}\n\n${draft}` }])
    }
    expect((await last)[0]?.range.start.line).toBe(2)
    const versions = editor.published.slice(sent).map(({ version }) => version ?? 0)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    // Those that came in one go were looked at once.
    expect(versions.length).toBeLessThan(20)
  })

  it('go when a draft is closed', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.open(uri, draft)
    const next = editor.next(uri)
    await editor.close(uri)
    expect(await next).toEqual([])
  })

  it('fade a comment that silences nothing, where the editor can', async () => {
    const folder = makeRepository()
    const text = '<!-- professional-disable-next-block access/alt-text -- no need -->\nFine.\n'
    const editor = await startEditor({ folders: [folder] })
    const [unused] = await editor.open(uriOf(join(folder, 'a.md')), text)
    expect(unused).toMatchObject({
      code: 'professional/unused-suppression',
      tags: [DiagnosticTag.Unnecessary],
    })
    const plain = await startEditor({ folders: [folder], capabilities: {} })
    const [bare] = await plain.open(uriOf(join(folder, 'a.md')), text)
    expect(bare?.code).toBe('professional/unused-suppression')
    expect(bare).not.toHaveProperty('tags')
    expect(bare).not.toHaveProperty('codeDescription')
  })

  it('lead to other places of the same draft', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    const text =
      'A 94-year-old in Tobermory came in about his morphine last Tuesday.\n\n' +
      'He is the retired lighthouse keeper, and he has motor neurone disease.\n'
    const found = await editor.open(uri, text)
    const related = found.flatMap(({ relatedInformation = [] }) => relatedInformation)
    expect(related.length).toBeGreaterThan(0)
    for (const { location } of related) expect(location.uri).toBe(uri)
    const plain = await startEditor({ folders: [folder], capabilities: {} })
    for (const one of await plain.open(uri, text)) {
      expect(one).not.toHaveProperty('relatedInformation')
    }
  })
})

describe('what is a draft', () => {
  it('is told by the name of a file, and for a new text by its language', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder] })
    const at = (name: string): string => uriOf(join(folder, name))
    const found = async (uri: string, languageId: string, text = draft): Promise<number> =>
      (await editor.open(uri, text, languageId)).length
    expect(await found(at('a.txt'), 'plaintext')).toBe(2)
    expect(await found(at('a.html'), 'html', '<p>Jabs for the elderly</p>')).toBe(1)
    expect(await found(at('a.csv'), 'csv', 'Caption\nJabs for the elderly\n')).toBe(1)
    expect(await found(at('a.mdx'), 'mdx', 'Jabs for <b>the elderly</b>\n')).toBe(1)
    expect(await found(at('README'), 'markdown')).toBe(2)
    expect(await found('untitled:Untitled-1', 'markdown')).toBe(2)
    expect(await found('untitled:Untitled-2', 'plaintext')).toBe(2)
    expect(await found('vscode-vfs://host/a.md', 'markdown')).toBe(2)
    expect(await found(at('LICENSE'), 'plaintext')).toBe(0)
    expect(await found(at('a.ts'), 'typescript')).toBe(0)
    expect(await found('untitled:Untitled-3', 'json', '["the elderly"]')).toBe(0)
    expect(await found(at('a.docx'), 'plaintext')).toBe(0)
    expect(await found('file://elsewhere/a.md', 'markdown')).toBe(2)
  })

  it('leaves out what ignore files and the configuration leave out', async () => {
    const folder = makeRepository({
      '.professionalignore': 'old/\n',
      '.professionalrc': 'ignore: [notes.md]\n',
      '.gitignore': 'draft.md\n',
    })
    const editor = await startEditor({ folders: [folder] })
    for (const name of ['old/a.md', 'notes.md', 'draft.md', 'node_modules/x/a.md']) {
      expect(await editor.open(uriOf(join(folder, name)), draft)).toEqual([])
    }
    expect(await editor.open(uriOf(join(folder, 'new.md')), draft)).toHaveLength(2)
  })

  it('takes data only where the configuration names it', async () => {
    const folder = makeRepository({ '.professionalrc': 'files: ["posts/*.json"]\n' })
    const editor = await startEditor({ folders: [folder] })
    const text = '[{ "caption": "Jabs for the elderly" }]'
    const open = (name: string): Promise<unknown[]> =>
      editor.open(uriOf(join(folder, name)), text, 'json')
    expect(await open('posts/a.json')).toHaveLength(1)
    expect(await open('other/a.json')).toHaveLength(0)
    expect(await open('posts/package.json')).toHaveLength(0)
  })

  it('says why a text is not checked', async () => {
    const folder = makeRepository({ '.professionalignore': 'old/\n' })
    const editor = await startEditor({ folders: [folder] })
    const status = async (name: string, languageId?: string): Promise<unknown> => {
      const uri = uriOf(join(folder, name))
      await editor.open(uri, draft, languageId)
      return editor.run('professional.status', uri)
    }
    expect(await status('a.md')).toMatch(
      /^professional: a\.md is checked as markdown with the profile uk-pharmacy, without a configuration file: \d+ rules, 2 findings$/,
    )
    expect(await status('old/a.md')).toContain('it is left out (.professionalignore:1: old/)')
    expect(await status('a.json', 'json')).toContain('“files” or a view in the configuration')
    expect(await status('a.ts', 'typescript')).toContain('its format is not one')
    expect(await editor.run('professional.status', 'file:///nowhere.md')).toContain('not handed')
    expect(editor.said).toHaveLength(5)
  })
})

describe('diagnostics for an editor that asks', () => {
  const ask = (
    editor: Awaited<ReturnType<typeof startEditor>>,
    uri: string,
    previousResultId?: string,
  ): Promise<DocumentDiagnosticReport> =>
    editor.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    })

  it('are answered, and not sent besides', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder], capabilities: asking })
    expect(editor.greeting.capabilities.diagnosticProvider).toEqual({
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.show(uri, draft)
    const report = await ask(editor, uri)
    expect(report).toMatchObject({ kind: 'full', items: [{}, {}] })
    expect(await ask(editor, uri, report.resultId)).toEqual({
      kind: 'unchanged',
      resultId: report.resultId,
    })
    await editor.type(uri, [{ text: 'Fine.' }])
    expect(await ask(editor, uri, report.resultId)).toMatchObject({ kind: 'full', items: [] })
    expect(editor.published).toEqual([])
  })

  it('are none for a text that is not open', async () => {
    const editor = await startEditor({ capabilities: asking })
    expect(await ask(editor, 'file:///nowhere/a.md')).toEqual({ kind: 'full', items: [] })
  })

  it('are refused for a text that changes meanwhile, or when the editor no longer asks', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder], capabilities: asking })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.show(uri, draft)
    const stale = ask(editor, uri)
    await editor.type(uri, [{ text: 'Fine.' }])
    await expect(stale).rejects.toThrow('the text has changed')
    expect(await ask(editor, uri)).toMatchObject({ items: [] })
  })

  it('are asked for again when the configuration changes', async () => {
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder], capabilities: asking })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.show(uri, draft)
    const { resultId } = await ask(editor, uri)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    while (editor.refreshes() === 0) await wait(5)
    expect((await ask(editor, uri, resultId)).kind).toBe('full')
  })

  it('stay as they are until the draft is saved, where somebody has set it so', async () => {
    const folder = makeRepository()
    const editor = await startEditor({
      folders: [folder],
      capabilities: asking,
      settings: { run: 'onSave' },
    })
    const uri = uriOf(join(folder, 'a.md'))
    await editor.show(uri, draft)
    const { resultId } = await ask(editor, uri)
    await editor.type(uri, [{ text: 'Fine.' }])
    expect((await ask(editor, uri, resultId)).kind).toBe('unchanged')
    await editor.save(uri)
    while (editor.refreshes() === 0) await wait(5)
    expect(await ask(editor, uri, resultId)).toMatchObject({ kind: 'full', items: [] })
  })
})

describe('several folders', () => {
  it('each have their own configuration, and come and go', async () => {
    const strict = makeRepository({ '.professionalrc': 'rules: { respect/dated-terms: error }\n' })
    const lax = makeRepository({ '.professionalrc': 'rules: { respect/dated-terms: off }\n' })
    const editor = await startEditor({ folders: [strict] })
    const here = uriOf(join(strict, 'a.md'))
    const there = uriOf(join(lax, 'a.md'))
    expect((await editor.open(here, draft))[0]?.severity).toBe(DiagnosticSeverity.Error)
    expect(codesOf(await editor.open(there, draft))).not.toContain('respect/dated-terms')
    const next = editor.next(there)
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf(lax), name: 'lax' }], removed: [] },
    })
    expect(codesOf(await next)).not.toContain('respect/dated-terms')
    expect(await editor.run('professional.status', there)).toContain(' a.md is checked')
  })

  it('need not be there at all', async () => {
    const folder = makeFolder()
    const editor = await startEditor({ capabilities: { ...capable, workspace: {} } })
    expect(await editor.open(uriOf(join(folder, 'a.md')), draft)).toHaveLength(2)
    expect(await editor.open('untitled:x', draft)).toHaveLength(2)
  })
})
