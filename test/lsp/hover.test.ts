import { join } from 'node:path'
import { MarkupKind } from 'vscode-languageserver-protocol/node'
import { describe, expect, it } from 'vitest'
import { makeRepository } from '../folder.ts'
import { type Editor, rangeIn, startEditor, uriOf } from './editor.ts'

const text = 'Jabs for the elderly. READ THE SIGN PEOPLE!!!\n'

async function open(capabilities?: object): Promise<{ editor: Editor; uri: string }> {
  const folder = makeRepository()
  const editor = await startEditor({ folders: [folder], ...(capabilities && { capabilities }) })
  const uri = uriOf(join(folder, 'a.md'))
  await editor.open(uri, text)
  return { editor, uri }
}

describe('hovering', () => {
  it('over a finding says what, why, what to do, and where it is written', async () => {
    const { editor, uri } = await open()
    const range = rangeIn(text, 'the elderly')
    expect(await editor.hover(uri, range.start)).toMatchInlineSnapshot(`
      {
        "contents": {
          "kind": "markdown",
          "value": "**Many people prefer “older people” to “the elderly”** \`respect/dated-terms\`

      People notice when they are called what they no longer call themselves. Most style guides of public services have settled on newer words.

      **What to do:** Use the words people choose for themselves, name the group you mean, or give the age you mean.

      - [Inclusive content](<https://service-manual.nhs.uk/content/inclusive-content>) (NHS digital service manual, August 2025)
      - [A to Z of NHS health writing](<https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing>) (NHS digital service manual, January 2026)
      - [Inclusive language: words to use and avoid when writing about disability](<https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability>) (Cabinet Office and Department for Work and Pensions, 17 June 2026)",
        },
        "range": {
          "end": {
            "character": 20,
            "line": 0,
          },
          "start": {
            "character": 9,
            "line": 0,
          },
        },
      }
    `)
    expect((await editor.hover(uri, range.end))?.range).toEqual(range)
  })

  it('where two findings meet tells of both', async () => {
    const { editor, uri } = await open()
    const hover = await editor.hover(uri, rangeIn(text, '!!!').start)
    expect(JSON.stringify(hover?.contents).split('civility/shouting')).toHaveLength(3)
  })

  it('is plain text for an editor that shows no Markdown', async () => {
    const { editor, uri } = await open({})
    const hover = await editor.hover(uri, rangeIn(text, 'the elderly').start)
    expect(hover?.contents).toMatchObject({ kind: MarkupKind.PlainText })
    expect(JSON.stringify(hover?.contents)).toMatch(/What to do: .*Inclusive content <https:/)
    expect(JSON.stringify(hover?.contents)).not.toContain('**')
  })

  it('elsewhere says nothing', async () => {
    const { editor, uri } = await open()
    expect(await editor.hover(uri, { line: 0, character: 0 })).toBeNull()
    expect(await editor.hover('file:///nowhere.md', { line: 0, character: 0 })).toBeNull()
  })
})
