import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { categories } from '../rules/categories.ts'
import { rules } from '../rules/index.ts'
import { createConfigSchema } from '../src/core/config-schema.ts'
import { metaSchema } from '../src/core/meta.ts'
import { noticeKinds } from '../src/core/notices.ts'
import { defineLexiconRule, defineRule, type Rule } from '../src/core/rule.ts'
import { exampleDraft, lintText, rangesIn, readMarks } from './harness.ts'

const folder = fileURLToPath(new URL('../docs', import.meta.url))
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe.each(pages)('docs/%s', (_, text) => {
  test('names rules that exist', () => {
    const known = new Set<string>([...rules.map(({ id }) => id), ...Object.keys(noticeKinds)])
    const names = categories.map(({ id }) => id).join('|')
    const pattern = new RegExp(`(?<![\\w./-])(?:${names}|professional)/[a-z]+(?:-[a-z]+)+`, 'g')
    const named = [...text.matchAll(pattern)].map(([id]) => id)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test('links to files that are there', () => {
    const links = [...withoutCode(text).matchAll(/\]\((?<path>[^):#]+?)(?:#[^)]*)?\)/g)].map(
      ({ groups }) => groups?.['path'] ?? '',
    )
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })

  test('shows configurations, front matter and sidecars that are understood', () => {
    const own = { id: 'elmfield/opening-hours', summary: '', options: {} }
    const schema = createConfigSchema([...rules, own])
    for (const { groups } of text.matchAll(/```yaml\n(?<block>[^]*?)```/g)) {
      const block = groups?.['block'] ?? ''
      const isFrontMatter = /^---\n|^# \S+\.professional\.yml\n/.test(block)
      const value: unknown = parse(block.replaceAll(/^---$/gm, ''))
      const checked = v.safeParse(isFrontMatter ? metaSchema : schema, value)
      expect(checked.issues ?? []).toEqual([])
    }
  })
})

test('docs/silencing.md shows comments that silence', async () => {
  const [, text] = pages.find(([name]) => name === 'silencing.md') ?? ['', '']
  const block = /```markdown\n(?<block>[^]*?)```/.exec(text)?.groups?.['block'] ?? ''
  const chosen = rules.filter(({ id }) => id.startsWith('access/alt-text'))
  const { diagnostics, suppressed } = await lintText(block, { rules: chosen })
  expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['access/alt-text', 'access/alt-text'])
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'access/alt-text')).toEqual([])
})

describe('docs/writing-rules.md shows rules whose examples hold', () => {
  const [, text] = pages.find(([name]) => name === 'writing-rules.md') ?? ['', '']
  const shown = [...text.matchAll(/```js\n(?<block>[^]*?)```/g)].flatMap(({ groups }) =>
    runModule(groups?.['block'] ?? ''),
  )

  test.each(shown.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    for (const example of rule.examples.bad) {
      const draft = exampleDraft(example)
      const { text: plain, ranges } = readMarks(draft.text)
      const result = await lintText(plain, { rules: [rule], options: draft.options ?? {} })
      expect(rangesIn(result, id).map(({ start, end }) => ({ start, end }))).toEqual(ranges)
    }
    for (const example of rule.examples.good) {
      const draft = exampleDraft(example)
      const options = draft.options ?? {}
      const result = await lintText(draft.text, { rules: [rule], options })
      expect(result.diagnostics).toEqual([])
    }
  })
})

function withoutCode(text: string): string {
  return text.replaceAll(/```[^]*?```/g, '')
}

/** The rules that the source of a plugin exports. */
function runModule(source: string): readonly Rule[] {
  const body = source.replace(/^import .*$/gm, '').replace(/^export const rules = /gm, 'return ')
  // oxlint-disable-next-line typescript/no-implied-eval -- it is our own page that is run
  const make = new Function('defineRule', 'defineLexiconRule', 'v', body)
  return make(defineRule, defineLexiconRule, v) as readonly Rule[]
}
