import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { checkOutputOf } from '../src/cli/mcp/check-output.ts'
import { createSession } from '../src/cli/mcp/session.ts'
import { reporterNames } from '../src/reporters/index.ts'
import { memoryIo } from './harness.ts'
import { pack, relations } from './readers/office.ts'

/** Every way in which a sensitive rule can be made to see something, from reserved numbers. */
const canaries = [
  '943 476 5919',
  '9434765919',
  '9000000009',
  '999 **000** 0018',
  '0101011237',
  '010133 6489',
  '03/02/1951',
  '14.7.88',
  'Adeyemi',
  'Quillfeather',
  'QQ 20 41 77 A',
  '5B6A2F-A99999-7C1D9A',
  '1A2B3CA999994D5E67',
  'K204417',
  '078-05-1120',
  '1EG4-TE5-MK73',
  'W20417731',
  'jane-doe-1951-02-03',
  'jo.patient',
  'MTk1MS0wMi0wMw',
]

const drafts: Readonly<Record<string, string>> = {
  'prose.md': `# NHS number 943 476 5919 for her

NHS no: 9000000009 is on the phone again, bold 999 **000** 0018.
Mrs Adeyemi, DOB 03/02/1951, collected her methotrexate late again.

> CHI 0101011237 needs a repeat. D.O.B 14.7.88 – which surgery does the patient go to?

![NHS number 943 476 5919](943-476-5919.png "NHS number 9434765919")

| who | number |
|---|---|
| Mr Quillfeather was admitted | 010133 6489 |

\`lookup 9434765919\` [link](https://example.org/r?nhs=9434765919)
NHS NUMBER 943 476 5919 AND MRS ADEYEMI AGAIN!!! ᴺᴴˢ number 𝟗𝟒𝟑 𝟒𝟕𝟔 𝟓𝟗𝟏𝟗
`,
  'identifiers.md': `# NI number QQ 20 41 77 A and token 5B6A2F-A99999-7C1D9A

Her NINO is qq204177a, the prescription 1A2B3CA999994D5E67, the SSN 078-05-1120 (MBI 1EG4-TE5-MK73).
The lady with hospital number K204417 and member ID W20417731 was stupid and mad.

[letter](https://example.org/letters/jane-doe-1951-02-03.pdf) ![K204417](k204417.jpg "MRN K204417")
[open](https://example.org/r?email=jo.patient@example.com&d=MTk1MS0wMi0wMw==&nino=QQ204177A)
HER HOSPITAL NUMBER K204417 AND NINO QQ204177A AGAIN!!!
`,
  'front-matter.md': `---
title: NHS number 943 476 5919
professional:
  kind: 943 476 5919
  "9434765919": x
  suppress:
    - rule: NHS number 9434765919
      reason: see 9434765919, DOB 03/02/1951
---
Words.
`,
  'broken.md': `---
title: [NHS number 943 476 5919
also: "Mrs Adeyemi
---
Mrs Adeyemi collected her methotrexate.
`,
  'text.txt':
    'Mrs Adeyemi, NHS number 943 476 5919, collected her prescription.\n<!-- professional-disable 943 476 5919 -->\n',
  'directive.md':
    '<!-- professional-disable 9434765919 -- Mrs Adeyemi -->\n\nNHS number 943 476 5919 of Mrs Adeyemi, who collected her tablets.\n',
}

const folder = mkdtempSync(join(tmpdir(), 'professional-privacy-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const [name, text] of Object.entries(drafts)) writeFileSync(join(folder, name), text)
// Headings, columns and sheets give their names to places.
writeFileSync(
  join(folder, 'notes.docx'),
  pack({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Mrs Adeyemi, NHS number 943 476 5919</w:t></w:r></w:p><w:p><w:r><w:t>Mrs Adeyemi collected her tablets. HER SON COMMITTED SUICIDE!!! NHS no: 9434765919</w:t></w:r><w:del><w:r><w:delText>DOB 03/02/1951</w:delText></w:r></w:del></w:p></w:body></w:document>`,
  }),
)
writeFileSync(
  join(folder, 'calendar.csv'),
  'Copy,NHS number 943 476 5919,9434765919,Mrs Adeyemi\nMrs Adeyemi collected her tablets.,NHS no: 9000000009,NHS no: 9000000009,NHS no: 9000000009\n',
)
mkdirSync(join(folder, '.git'))
writeFileSync(
  join(folder, '.professionalrc'),
  `rules:
  confidentiality/nhs-number: [error, { allowTestRange: false }]
  confidentiality/national-insurance-number: [error, { reportDummy: true }]
  confidentiality/us-identifiers: [error, { reportDummies: true }]
  platform/url-personal-data: [error, { allowReservedRanges: false }]
`,
)
// Neither is a draft that can be read.
writeFileSync(
  join(folder, 'binary.md'),
  Buffer.from('Mrs Adeyemi\0\0\0\0\u0001\0\0 943 476 5919\0\0\0', 'latin1'),
)
writeFileSync(join(folder, 'latin1.md'), Buffer.from('Mrs Adeyemi caf\xe9 943 476 5919', 'latin1'))

/** All that a run writes anywhere. */
async function everythingWritten(args: readonly string[]): Promise<string> {
  const before = new Set(readdirSync(folder))
  const io = memoryIo({ cwd: folder })
  await main(args, io)
  const written = readdirSync(folder).filter((name) => !before.has(name))
  const files = written.map((name) => readFileSync(join(folder, name), 'utf8'))
  for (const name of written) rmSync(join(folder, name))
  return [io.out(), io.err(), ...files].join('\n')
}

function leaks(text: string): string[] {
  const plain = text.replaceAll('\u00A0', ' ')
  return canaries.filter(
    (canary) => plain.includes(canary) || plain.includes(canary.replaceAll(/[ *]/g, '')),
  )
}

test('the canaries are found at all', async () => {
  const text = await everythingWritten(['--format', 'compact'])
  expect(text).toContain('[confidentiality/nhs-number]')
  expect(text).toContain('[confidentiality/chi-number]')
  expect(text).toContain('[confidentiality/date-of-birth]')
  expect(text).toContain('[confidentiality/named-patient]')
  expect(text).toContain('[confidentiality/national-insurance-number]')
  expect(text).toContain('[confidentiality/prescription-id]')
  expect(text).toContain('[confidentiality/hospital-number]')
  expect(text).toContain('[confidentiality/us-identifiers]')
  expect(text).toContain('[platform/url-personal-data]')
})

test.each(reporterNames)('%s repeats none of them', async (format) => {
  expect(leaks(await everythingWritten(['--format', format]))).toEqual([])
  expect(leaks(await everythingWritten(['--format', format, '--verbose', '--statistics']))).toEqual(
    [],
  )
  expect(leaks(await everythingWritten(['--format', `${format}=report.out`]))).toEqual([])
  expect(
    leaks(await everythingWritten(['--format', format, '--no-inline-config', '--quiet'])),
  ).toEqual([])
})

test('the debug output repeats none of them', async () => {
  expect(leaks(await everythingWritten(['--debug', 'files,config,timings']))).toEqual([])
})

test('the cache repeats none of them, with or without what may be shown', async () => {
  for (const more of [[], ['--show-sensitive', '--verbose']]) {
    const args = ['--cache', '--format', 'compact', ...more]
    const text = await everythingWritten(['--cache-location', 'kept', ...args])
    expect(text).toContain('professional cache 1')
    expect(leaks(text.slice(text.indexOf('professional cache 1')))).toEqual([])
  }
})

test('the cache holds no word that only a draft has', async () => {
  const word = 'zamboozled'
  writeFileSync(
    join(folder, 'odd.md'),
    `# The ${word} heading\n\nTHE ${word.toUpperCase()} SIGN, PEOPLE!!! You ${word} idiot. <!-- professional-disable civility -- ${word} -->\n`,
  )
  const text = await everythingWritten(['--cache', '--cache-location', 'kept', '--format', 'json'])
  rmSync(join(folder, 'odd.md'))
  expect(text.slice(text.indexOf('professional cache 1')).toLowerCase()).not.toContain(word)
})

test('the configuration of a draft repeats none of them', async () => {
  expect(leaks(await everythingWritten(['config', 'prose.md']))).toEqual([])
  expect(leaks(await everythingWritten(['config', '--files']))).toEqual([])
})

test('tools for assistants repeat none of them', async () => {
  const session = createSession({}, folder)
  const answers = await Promise.all(
    [...Object.keys(drafts), 'notes.docx', 'calendar.csv', 'binary.md', 'latin1.md'].map(
      async (path) => {
        const choice = { path, maxFindings: 200 }
        const asFile = checkOutputOf(await session.checkFile(choice), 200)
        const text = drafts[path]
        if (text === undefined) return [asFile]
        return [asFile, checkOutputOf(await session.checkText({ ...choice, text }), 200)]
      },
    ),
  )
  const text = JSON.stringify(answers)
  expect(text).toContain('confidentiality/nhs-number')
  expect(leaks(text)).toEqual([])
})

test('the baseline, and what is said of it, repeat none of them', async () => {
  const text = await everythingWritten(['baseline', 'update'])
  expect(text).toContain('"rule": "civility/shouting"')
  expect(text).toContain('confidentiality/nhs-number (')
  expect(leaks(text)).toEqual([])
})

test('they are shown when somebody asks for it', async () => {
  const text = await everythingWritten(['--verbose', '--show-sensitive', 'prose.md'])
  expect(text).toContain('Mrs Adeyemi')
})
