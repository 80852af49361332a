import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { lintText } from '../src/browser.ts'
import remarkProfessional, { type RemarkProfessionalOptions } from '../src/remark.ts'
import { addMessages } from '../src/vfile.ts'

const text = '# Flu\n\n> He &#8220;really&#8221;\n> **committed** suicide.\n'

async function throughRemark(
  markdown: string,
  options: RemarkProfessionalOptions = {},
): Promise<VFile> {
  const file = new VFile({ path: 'draft.md', value: markdown })
  const processor = unified().use(remarkParse).use(remarkProfessional, options)
  await processor.run(processor.parse(file), file)
  return file
}

test('findings become messages that vfile-reporter prints', async () => {
  const file = new VFile({ path: 'draft.md', value: 'His brother committed suicide.\n' })
  addMessages(file, await lintText(String(file), { path: 'draft.md' }))
  expect(reporter(file, { color: false })).toContain(
    '1:13-1:30 warning “committed suicide” can hurt people who are at risk or bereaved safeguarding/suicide-language professional',
  )
})

test('severity is fatal, not fatal or unset', async () => {
  const file = new VFile({
    path: 'draft.md',
    value: 'NHS number 943 476 5919, not 943 476 5918.\n',
  })
  const config = {
    rules: { 'confidentiality/nhs-number': ['error', { allowTestRange: false }] },
  } as const
  addMessages(file, await lintText(String(file), { path: 'draft.md', config }))
  expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toContainEqual([
    'confidentiality/nhs-number',
    true,
  ])
})

test('the plugin for remark finds what the command line finds, at the same places', async () => {
  const draft = text.replace('> ', '').replace('> ', '')
  const file = await throughRemark(draft)
  const result = await lintText(draft, { path: 'draft.md' })
  expect(result.diagnostics).not.toEqual([])
  expect(file.messages.map(({ ruleId, place }) => [ruleId, place])).toEqual(
    result.diagnostics.map(({ ruleId, position }) => [ruleId, position]),
  )
})

test('the plugin for remark is exact after character references and in block quotes', async () => {
  const file = await throughRemark('Caf&eacute;: her son com&#109;itted\nsuicide.\n')
  const { start, end } = file.messages[0]!.place as {
    start: { offset: number }
    end: { offset: number }
  }
  expect(String(file).slice(start.offset, end.offset)).toBe('com&#109;itted\nsuicide')
})

test('the plugin for remark takes a configuration', async () => {
  const file = await throughRemark('He committed suicide. Samaritans: 116 123.\n', {
    rules: { 'safeguarding/suicide-language': 'error' },
  })
  expect(file.messages.map(({ fatal }) => fatal)).toEqual([true])
})
