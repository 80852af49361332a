import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { expect, test } from 'vitest'
import { diagnostic, file, position, report } from './made.ts'
import { reportSample, sampleFolder } from './sample.ts'

interface Rdf {
  readonly message: string
  readonly location: { readonly path: string; readonly range: RdfRange }
  readonly code: { readonly value: string }
  readonly suggestions?: readonly { readonly range: RdfRange; readonly text: string }[]
}

interface RdfRange {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false })

function complaints(value: unknown): readonly string[] {
  return validator.validateObject(value).errors.map(({ path, message }) => `${path} ${message}`)
}

const rows = async (text: Promise<string>): Promise<Rdf[]> =>
  (await text)
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Rdf)

test('rdjson is what the validator of the format takes', async () => {
  expect(complaints(JSON.parse(await reportSample('rdjson')))).toEqual([])
  expect(complaints(JSON.parse(await report('rdjson', [])))).toEqual([])
  expect(complaints({ diagnostics: [{ message: 'nowhere' }] })).not.toEqual([])
})

test('rdjsonl has the same, one a line', async () => {
  const { diagnostics } = JSON.parse(await reportSample('rdjson')) as { diagnostics: Rdf[] }
  const lines = await rows(reportSample('rdjsonl'))
  expect(lines).toEqual(diagnostics)
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) expect(complaints(line)).toEqual([])
})

test('columns are bytes of UTF-8: cut from the bytes, they give what was found', async () => {
  const folder = sampleFolder()
  const found = (await rows(reportSample('rdjsonl'))).filter(({ code }) =>
    /dated-terms|named-patient/.test(code.value),
  )
  const cut = found.map(({ location: { path, range } }) => {
    const line = readFileSync(join(folder, path)).toString('latin1').split('\n')[
      range.start.line - 1
    ]
    const bytes = Buffer.from(line ?? '', 'latin1')
    return bytes.subarray(range.start.column - 1, range.end.column - 1).toString('utf8')
  })
  expect(cut).toEqual(['elderly', 'Mrs Adeyemi', 'elderly'])
})

test('suggestions are counted in bytes too, and those of several changes left out', async () => {
  const edit = { position: position(1, 3, 5), text: 'x' }
  const found = diagnostic({
    suggestions: [
      { title: 'One', safe: false, edits: [edit] },
      { title: 'Two', safe: false, edits: [edit, edit] },
    ],
  })
  const made = file('a.md', [found], { byteColumns: { '1:3': 6, '1:5': 8 } })
  const [first] = await rows(report('rdjsonl', [made]))
  expect(first?.suggestions).toEqual([
    { range: { start: { line: 1, column: 6 }, end: { line: 1, column: 8 } }, text: 'x' },
  ])
})

test('a place in another draft is counted in the bytes of that one', async () => {
  const related = [{ path: 'b.md', position: position(2, 3), message: 'Gives the ward' }]
  const made = [
    file('a.md', [diagnostic({ related })], { byteColumns: { '2:3': 99 } }),
    file('b.md', [], { byteColumns: { '2:3': 5, '2:4': 6 } }),
  ]
  const [first] = await rows(report('rdjsonl', made))
  expect(first).toMatchObject({
    related_locations: [
      {
        message: 'Gives the ward',
        location: {
          path: 'b.md',
          range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } },
        },
      },
    ],
  })
  expect(complaints(first)).toEqual([])
})
