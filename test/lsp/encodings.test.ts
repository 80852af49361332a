import { type Diagnostic, type Position, TextEdit } from 'vscode-languageserver-protocol/node'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, createPlaces, type Encoding } from '../../src/lsp/positions.ts'
import { createLines } from '../../src/core/lines.ts'
import { capable, type Editor, editsOf, startEditor } from './editor.ts'

/** Family of four code points, an accent of its own, a flag, CJK, and a medicine in bold letters. */
const odd = '👩‍⚕️ Cafe\u0301 🇬🇧 漢字 𝗳𝗹𝘂 “ﬁrst” '
const draft = `Ê ${odd}\r\n${odd}Jabs for the elderly ${odd}!\r\nEnd.\r\n`

/** Counted without any of our code. */
const lengthIn: Readonly<Record<Encoding, (text: string) => number>> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => Array.from(text).length,
}
const encodings = Object.keys(lengthIn) as Encoding[]

function start(encoding: Encoding): Promise<Editor> {
  return startEditor({
    capabilities: { ...capable, general: { positionEncodings: [encoding] } },
  })
}

describe.each(encodings)('positions in %s', (encoding) => {
  const count = lengthIn[encoding]
  const line = draft.split('\r\n')[1] ?? ''
  const found = line.indexOf('the elderly')
  const range = {
    start: { line: 1, character: count(line.slice(0, found)) },
    end: { line: 1, character: count(line.slice(0, found + 'the elderly'.length)) },
  }
  const isElderly = ({ code }: Diagnostic): boolean => code === 'respect/dated-terms'

  it('are agreed upon, and right in what is sent', async () => {
    const editor = await start(encoding)
    expect(editor.greeting.capabilities.positionEncoding).toBe(encoding)
    const diagnostics = await editor.open('untitled:a', draft)
    expect(diagnostics.find(isElderly)?.range).toEqual(range)
  })

  it('are right in what is typed, before and behind odd characters', async () => {
    const editor = await start(encoding)
    await editor.open('untitled:a', draft)
    const at = (character: number): Position => ({ line: 1, character })
    // Takes the first of the odd characters away, and puts others in its place and at the end.
    const first = count('👩‍⚕️')
    const end = count(line) - first + count('漢🇬🇧')
    const diagnostics = await editor.change('untitled:a', [
      { range: { start: at(0), end: at(first) }, text: '漢🇬🇧' },
      { range: { start: at(end), end: at(end) }, text: ' 🎉 Jabs for the elderly.' },
    ])
    const text = `${line.replace('👩‍⚕️', '漢🇬🇧')} 🎉 Jabs for the elderly.`
    expect(diagnostics.filter(isElderly).map((one) => one.range.start.character)).toEqual([
      count(text.slice(0, text.indexOf('the elderly'))),
      count(text.slice(0, text.lastIndexOf('the elderly'))),
    ])
  })

  it('are right in hovers and in edits', async () => {
    const editor = await start(encoding)
    await editor.open('untitled:a', draft)
    const hover = await editor.hover('untitled:a', range.start)
    expect(hover?.range).toEqual(range)
    expect(await editor.hover('untitled:a', { line: 1, character: 0 })).toBeNull()
    const [write] = await editor.actions('untitled:a', range, ['quickfix'])
    expect(editsOf(write?.edit, 'untitled:a')).toEqual([TextEdit.replace(range, 'older people')])
  })

  it('come back to the same offset from everywhere in a text', () => {
    const places = createPlaces(draft, createLines(draft), encoding)
    const offsets = [...draft.matchAll(/[^\n]/gu)].map(({ index }) => index)
    expect(offsets.map((offset) => places.offsetAt(places.positionAt(offset)))).toEqual(offsets)
  })

  it('stay inside of the text, whatever is asked', () => {
    const places = createPlaces(draft, createLines(draft), encoding)
    const end = draft.indexOf('\r\n')
    expect(places.offsetAt({ line: 0, character: 9999 })).toBe(end)
    expect(places.offsetAt({ line: 99, character: 3 })).toBe(draft.length)
    expect(places.offsetAt({ line: 0, character: -1 })).toBe(0)
    expect(places.offsetAt({ line: -1, character: 0 })).toBe(0)
    expect(places.positionAt(9999).line).toBe(3)
  })
})

describe('the choice of an encoding', () => {
  it.each([
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16', 'utf-32'], 'utf-16'],
    [['utf-32', 'utf-8'], 'utf-32'],
    [['latin-1'], 'utf-16'],
  ])('of %j is %s', (offered, chosen) => {
    expect(chooseEncoding(offered)).toBe(chosen)
  })

  it('takes half a character for none', () => {
    const text = 'a😀b'
    const utf8 = createPlaces(text, createLines(text), 'utf-8')
    expect(utf8.offsetAt({ line: 0, character: 3 })).toBe(1)
    expect(utf8.offsetAt({ line: 0, character: 5 })).toBe(3)
  })
})
