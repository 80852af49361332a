import { join } from 'node:path'
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  LSPErrorCodes,
  type Range,
} from 'vscode-languageserver-protocol/node'
import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/index.ts'
import { makeRepository, type Tree } from '../folder.ts'
import {
  applyEdits,
  capable,
  codesOf,
  type Editor,
  editsOf,
  rangeIn,
  startEditor,
  uriOf,
} from './editor.ts'

const number = '999 000 0018'
/** A number kept for tests is taken for a real one. */
const strict = { 'confidentiality/nhs-number': ['error', { allowTestRange: false }] } as const
const strictly = { '.professionalrc': JSON.stringify({ rules: strict }) }

interface Desk {
  readonly editor: Editor
  readonly folder: string
  readonly uri: string
  actionsAt(words: string, only?: string[]): Promise<CodeAction[]>
  /** The draft after an action. */
  after(action: CodeAction | undefined): string
}

async function openDraft(text: string, name = 'a.md', files: Tree = {}): Promise<Desk> {
  const folder = makeRepository(files)
  const editor = await startEditor({ folders: [folder] })
  const uri = uriOf(join(folder, name))
  await editor.open(uri, text)
  return {
    editor,
    folder,
    uri,
    actionsAt: (words, only) => editor.actions(uri, rangeIn(text, words), only),
    after: (action) => applyEdits(text, editsOf(action?.edit, uri)),
  }
}

const titled = (actions: readonly CodeAction[], start: string): CodeAction | undefined =>
  actions.find(({ title }) => title.startsWith(start))

/** What is left to find in a text once a reason stands where the cursor is put. */
async function codesAfter(desk: Desk, action: CodeAction | undefined): Promise<unknown[]> {
  const text = desk.after(action)
  const [, position] = (action?.command?.arguments ?? []) as [string, Range['start']]
  const explained = applyEdits(text, [
    { range: { start: position, end: position }, newText: 'agreed' },
  ])
  const path = desk.uri.slice(desk.uri.lastIndexOf('/') + 1)
  const { diagnostics, suppressed } = await lintText(explained, { path, config: { rules: strict } })
  expect(suppressed.map(({ reason }) => reason)).toContain('agreed')
  return diagnostics.map(({ ruleId }) => ruleId)
}

describe('suggestions', () => {
  it('are offered as edits of the version that was looked at, the safe one first choice', async () => {
    const { editor, uri, actionsAt, after } = await openDraft('Come in!!! Jabs for the elderly.\n')
    const [marks] = await actionsAt('!!!', ['quickfix'])
    expect(marks).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(after(marks)).toBe('Come in! Jabs for the elderly.\n')
    const [older] = await actionsAt('the elderly', ['quickfix'])
    expect(older?.isPreferred).toBeUndefined()
    expect(after(older)).toBe('Come in!!! Jabs for older people.\n')
    expect(older?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 1 } })
    expect(codesOf(older?.diagnostics ?? [])).toEqual(['respect/dated-terms'])
    await editor.change(uri, [{ text: 'Fine.' }])
    expect(await editor.actions(uri, rangeIn('Fine.', 'Fine'), ['quickfix'])).toEqual([])
  })

  it('come as plain changes for an editor that knows no versions', async () => {
    const editor = await startEditor({ capabilities: {} })
    const text = 'Jabs for the elderly.\n'
    await editor.open('untitled:a', text)
    const [older] = await editor.actions('untitled:a', rangeIn(text, 'the elderly'))
    expect(older?.edit).toHaveProperty('changes')
    expect(applyEdits(text, editsOf(older?.edit, 'untitled:a'))).toBe('Jabs for older people.\n')
  })

  it('are left out where words do not stand as they are', async () => {
    const { actionsAt } = await openDraft('Caption\nJabs for the elderly\n', 'a.csv')
    const actions = await actionsAt('the elderly')
    expect(titled(actions, 'Write')).toBeUndefined()
    expect(titled(actions, 'Silence')).toBeUndefined()
  })

  it('belong to the findings under the cursor or in the selection', async () => {
    const text = 'READ THE SIGN PEOPLE!!! He committed suicide. Samaritans: 116 123.\n'
    const { editor, uri, actionsAt } = await openDraft(text)
    const about = (actions: readonly CodeAction[]): Set<unknown> =>
      new Set(actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ message }) => message)))
    expect(about(await actionsAt('!!!', ['quickfix'])).size).toBe(1)
    const { end } = rangeIn(text, 'PEOPLE')
    expect(about(await editor.actions(uri, { start: end, end }, ['quickfix'])).size).toBe(2)
    expect(about(await actionsAt(text.trim(), ['quickfix'])).size).toBe(3)
  })
})

describe('actions', () => {
  const text = 'READ THE SIGN PEOPLE!!! He committed suicide. Jabs for the elderly.\n'

  it('are given up for a text that changes meanwhile', async () => {
    const { editor, uri, actionsAt } = await openDraft(text)
    const stale = actionsAt(text.trim())
    const next = editor.change(uri, [{ text: 'Fine.' }])
    await expect(stale).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified })
    expect(await next).toEqual([])
  })

  it('are given up when the editor no longer asks', async () => {
    const { editor, uri } = await openDraft(text)
    const source = new CancellationTokenSource()
    const params = {
      textDocument: { uri },
      range: rangeIn(text, text.trim()),
      context: { diagnostics: [] },
    }
    const asked = editor.connection.sendRequest(CodeActionRequest.type, params, source.token)
    // Answered in between: the server is at work on the actions by then.
    await editor.hover(uri, params.range.start)
    source.cancel()
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(await editor.actions(uri, params.range)).not.toHaveLength(0)
  })
})

describe('everything at once', () => {
  const text = 'Come in!!! Jabs for the elderly.\n\nFine.\n\n#worldpharmacistsday???\n'

  it('applies what changes no meaning, as --fix does, and touches no other line', async () => {
    const { actionsAt, after } = await openDraft(text)
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.professional']]) {
      const [all, ...others] = await actionsAt('Come', only)
      expect(others).toEqual([])
      expect(all?.kind).toBe('source.fixAll.professional')
      expect(after(all)).toBe('Come in! Jabs for the elderly.\n\nFine.\n\n#WorldPharmacistsDay?\n')
    }
    const [all] = await actionsAt('Come', ['source.fixAll'])
    const lines = (all?.edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change ? change.edits.map(({ range }) => range.start.line) : [],
    )
    expect([...new Set(lines)]).toEqual([0, 4])
  })

  it('is not offered where there is nothing to apply, nor for other kinds', async () => {
    const { actionsAt } = await openDraft('Jabs for the elderly.\n')
    expect(await actionsAt('Jabs', ['source.fixAll'])).toEqual([])
    expect(await actionsAt('Jabs', ['source.organizeImports', 'sour'])).toEqual([])
  })
})

describe('silence', () => {
  const bad = 'He committed suicide. Samaritans: 116 123.'
  const rule = 'safeguarding/suicide-language'

  it.each([
    ['a paragraph', 'a.md', `One.\n\n${bad}\n`],
    ['a heading', 'a.md', `# ${bad}\n\nTwo.\n`],
    ['a heading underlined', 'a.md', `${bad}\n===\n\nTwo.\n`],
    ['an item of a list', 'a.md', `- One.\n- ${bad}\n- Three.\n`],
    ['a list in a list', 'a.md', `1. One.\n   - ${bad}\n     And more.\n2. Two.\n`],
    ['a cell', 'a.md', `| A | B |\n| - | - |\n| One | ${bad} |\n`],
    ['a draft with Windows line ends', 'a.md', `One.\r\n\r\n${bad}\r\n`],
    ['MDX', 'a.mdx', `One.\n\n<Note>\n  ${bad}\n</Note>\n`],
    ['HTML', 'a.html', `<main><h1>One</h1><p>${bad}</p>\n<p>Two</p></main>\n`],
    ['HTML on lines', 'a.html', `<main>\n  <p>\n    ${bad}\n  </p>\n</main>\n`],
    ['plain text', 'a.txt', `${bad}\n`],
    ['text with front matter', 'a.txt', `---\nplatform: x # short\n---\n${bad}\n`],
    [
      'text with a silence',
      'a.txt',
      `---\nsuppress:\n- rule: access/alt-text\n  reason: none\n---\n${bad}\n`,
    ],
    [
      'text with keys of ours',
      'a.txt',
      `---\nkind: x\nprofessional: { platform: x }\n---\n${bad}\n`,
    ],
  ])('works in %s, here and in the whole draft', async (_, name, text) => {
    const desk = await openDraft(text, name)
    const before = await lintText(text, { path: name })
    const actions = await desk.actionsAt('committed suicide', ['quickfix'])
    for (const where of ['here', 'in this draft']) {
      const action = titled(actions, `Silence ${rule} ${where}`)
      expect(action?.command?.command).toBe('professional.placeCursor')
      const left = await codesAfter(desk, action)
      expect(left).toEqual(
        before.diagnostics.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId !== rule),
      )
    }
  })

  it('works in a quote', async () => {
    const text = '> One.\n>\n> ![](poster.png)\n> And more.\n\nTwo.\n'
    const desk = await openDraft(text)
    const action = titled(await desk.actionsAt('![](poster.png)'), 'Silence access/alt-text here')
    expect(await codesAfter(desk, action)).toEqual([])
  })

  it('keeps an error one until there is a reason', async () => {
    const desk = await openDraft(`NHS number ${number}\n`, 'a.md', strictly)
    const action = titled(await desk.actionsAt(number), 'Silence confidentiality/nhs-number here')
    const { diagnostics } = await lintText(desk.after(action), { config: { rules: strict } })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('confidentiality/nhs-number')
    expect(await codesAfter(desk, action)).not.toContain('confidentiality/nhs-number')
  })

  it('never writes down again what is personal', async () => {
    const desk = await openDraft(`NHS number ${number}\n`, 'a.txt', strictly)
    const actions = await desk.actionsAt(number)
    expect(titled(actions, 'Silence confidentiality/nhs-number here')).toBeUndefined()
    const action = titled(actions, 'Silence confidentiality/nhs-number in this draft')
    expect(desk.after(action).split(number)).toHaveLength(2)
    expect(JSON.stringify(actions)).not.toContain(number)
  })

  it('puts the cursor where the reason goes', async () => {
    const desk = await openDraft(`${bad}\n`)
    const action = titled(await desk.actionsAt('committed suicide'), `Silence ${rule} here`)
    const { command = '', arguments: args = [] } = action?.command ?? {}
    await desk.editor.run(command, ...(args as unknown[]))
    const position = { line: 0, character: desk.after(action).indexOf(' -->') }
    expect(desk.editor.shown).toEqual([
      { uri: desk.uri, takeFocus: true, selection: { start: position, end: position } },
    ])
  })

  it('is not offered for what the tool itself says', async () => {
    const text = '<!-- professional-disable-file access/alt-tex -- no -->\nFine.\n'
    const { actionsAt } = await openDraft(text)
    expect(titled(await actionsAt('professional'), 'Silence')).toBeUndefined()
  })

  it.each([
    [
      'a line',
      'a.md',
      'One.\n\n<!-- professional-disable-next-block access/alt-text -- x -->\nTwo.\n',
      'One.\n\nTwo.\n',
    ],
    [
      'part of a line',
      'a.md',
      'One. <!-- professional-disable-next-block access/alt-text -->\n',
      'One.\n',
    ],
    [
      'MDX',
      'a.mdx',
      'One.\n\n{/* professional-disable-file access/alt-text -- x */}\n\nTwo.\n',
      'One.\n\n\nTwo.\n',
    ],
  ])('that is not needed is deleted, in %s', async (_, name, text, left) => {
    const { actionsAt, after } = await openDraft(text, name)
    const action = titled(await actionsAt('professional'), 'Delete')
    expect(action?.isPreferred).toBe(true)
    expect(after(action)).toBe(left)
  })

  it('stays where it is needed for another rule', async () => {
    const text = `<!-- professional-disable-next-block ${rule}, access/alt-text -- x -->\n${bad}\n`
    const { actionsAt } = await openDraft(text)
    expect(titled(await actionsAt('professional'), 'Delete')).toBeUndefined()
  })
})

describe('the configuration', () => {
  const change = (action: CodeAction | undefined, folder: string, name: string): unknown => {
    const uri = uriOf(join(folder, name))
    return { edits: editsOf(action?.edit, uri), creates: createsOf(action, uri) }
  }
  const createsOf = (action: CodeAction | undefined, uri: string): boolean =>
    (action?.edit?.documentChanges ?? []).some(
      (one) => 'kind' in one && one.kind === 'create' && one.uri === uri,
    )

  it('is written where there is none', async () => {
    const { actionsAt, folder } = await openDraft('Jabs for the elderly.\n')
    const action = titled(await actionsAt('the elderly'), 'Turn off respect/dated-terms')
    expect(action?.title).toBe('Turn off respect/dated-terms in .professionalrc')
    expect(change(action, folder, '.professionalrc')).toMatchObject({
      creates: true,
      edits: [{ newText: 'rules:\n  respect/dated-terms: off\n' }],
    })
  })

  it('is changed where it stands, comments kept', async () => {
    const config =
      '# Ours.\nrules:\n  # Loud.\n  access/alt-text: error # always\n\nprofile: general\n'
    const { actionsAt, folder } = await openDraft('Jabs for the elderly.\n', 'a/b.md', {
      '.professionalrc': config,
    })
    const action = titled(await actionsAt('the elderly'), 'Turn off')
    const edits = editsOf(action?.edit, uriOf(join(folder, '.professionalrc')))
    expect(applyEdits(config, edits)).toBe(
      '# Ours.\nrules:\n  # Loud.\n  access/alt-text: error # always\n  respect/dated-terms: off\n\nprofile: general\n',
    )
  })

  it('is changed as it stands in the editor, where it is open', async () => {
    const { actionsAt, editor, folder } = await openDraft('Jabs for the elderly.\n', 'a.md', {
      '.professionalrc': 'profile: general\n',
    })
    const uri = uriOf(join(folder, '.professionalrc'))
    await editor.open(uri, '# New.\nprofile: general\n', 'yaml')
    const action = titled(await actionsAt('the elderly'), 'Turn off')
    expect(editsOf(action?.edit, uri)[0]?.range.start.line).toBe(2)
  })

  it('is never turned off for what is an error or personal', async () => {
    const { actionsAt } = await openDraft(`NHS number ${number}\n`, 'a.md', strictly)
    const actions = await actionsAt(number)
    expect(titled(actions, 'Silence')).toBeDefined()
    expect(titled(actions, 'Turn off')).toBeUndefined()
  })

  it('is left alone where it is code, or cannot be made', async () => {
    const code = await openDraft('Jabs for the elderly.\n', 'a.md', {
      'package.json': '{ "professional": { "rules": {} } }',
    })
    expect(titled(await code.actionsAt('the elderly'), 'Turn off')?.title).toContain('package.json')
    const editor = await startEditor({ capabilities: { ...capable, workspace: {} } })
    await editor.open('untitled:a', 'Jabs for the elderly.\n')
    const range = rangeIn('Jabs for the elderly.', 'the elderly')
    expect(titled(await editor.actions('untitled:a', range), 'Turn off')).toBeUndefined()
  })

  it('gets a word that a rule is to leave alone', async () => {
    const { actionsAt, folder } = await openDraft('See #worldpharmacistsday now.\n', 'a.md', {
      '.professionalrc.json': '{\n  "profile": "general"\n}\n',
    })
    const action = titled(await actionsAt('#worldpharmacistsday'), 'Allow')
    expect(action?.title).toBe(
      'Allow “worldpharmacistsday” in every draft, in .professionalrc.json',
    )
    const edits = editsOf(action?.edit, uriOf(join(folder, '.professionalrc.json')))
    expect(JSON.parse(applyEdits('{\n  "profile": "general"\n}\n', edits))).toEqual({
      profile: 'general',
      rules: { 'access/hashtag-case': ['warning', { allow: ['worldpharmacistsday'] }] },
    })
  })

  it('gets what is personal only when somebody says so', async () => {
    const postcode = 'CF10 1ZZ'
    const { actionsAt, editor } = await openDraft(`Drop it to the patient at ${postcode}\n`)
    const actions = await actionsAt(postcode)
    const action = titled(actions, 'Allow this in every draft')
    expect(JSON.stringify(actions)).not.toContain(postcode)
    expect(action?.edit).toBeUndefined()
    const { command = '', arguments: args = [] } = action?.command ?? {}
    await editor.run(command, ...(args as unknown[]))
    expect(JSON.stringify(editor.applied)).toContain(postcode)
  })

  it('gets words that the team wants to say in another way', async () => {
    const { actionsAt, folder } = await openDraft('Ask your Chemist today.\n')
    const action = titled(await actionsAt('Chemist', ['refactor']), 'Report “chemist”')
    expect(change(action, folder, '.professionalrc')).toMatchObject({
      edits: [{ newText: 'terms:\n  - term: chemist\n' }],
    })
    expect(await actionsAt(' ', ['refactor'])).toEqual([])
  })

  it('gets no words that somebody could be known by', async () => {
    const { actionsAt } = await openDraft('Mrs Adeyemi collected her methotrexate late.\n')
    expect(await actionsAt('Adeyemi', ['refactor'])).toEqual([])
  })
})

describe('the page of a rule', () => {
  it('is opened where the package has one', async () => {
    const pages = join(import.meta.dirname, '../../docs/rules')
    const folder = makeRepository()
    const editor = await startEditor({ folders: [folder], surroundings: { pages } })
    const uri = uriOf(join(folder, 'a.md'))
    const text = 'Jabs for the elderly.\n'
    await editor.open(uri, text)
    const actions = await editor.actions(uri, rangeIn(text, 'the elderly'))
    const { command = '', arguments: args = [] } = titled(actions, 'Open')?.command ?? {}
    const page = uriOf(join(pages, 'respect/dated-terms.md'))
    expect(await editor.run(command, ...(args as unknown[]))).toBe(page)
    expect(editor.shown).toEqual([{ uri: page, takeFocus: true }])
    expect(await editor.run(command, args[0], 'quietly')).toBe(page)
    expect(editor.shown).toHaveLength(1)
    expect(await editor.run(command, '../../package')).toBeNull()
  })

  it('is not offered where there is none', async () => {
    const { actionsAt } = await openDraft('Jabs for the elderly.\n')
    expect(titled(await actionsAt('the elderly'), 'Open')).toBeUndefined()
  })
})
