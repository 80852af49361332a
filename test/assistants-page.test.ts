import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeRepository } from './folder.ts'
import { connect } from './mcp-client.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/assistants.md'), 'utf8')

interface Entry {
  readonly command: string
  readonly args: readonly string[]
}

/** What each recipe has the client start. */
function recipes(): Entry[] {
  const asJson = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) => {
    const [servers] = Object.values(JSON.parse(text) as Record<string, Record<string, Entry>>)
    return servers!['professional']!
  })
  const asToml = [...page.matchAll(/```toml\n([^]*?)```/g)].map(([, text = '']) => {
    const member = (key: string): unknown =>
      JSON.parse(new RegExp(`^${key} = (.+)$`, 'm').exec(text)?.[1] ?? 'null')
    return { command: member('command') as string, args: member('args') as string[] }
  })
  return [...asJson, ...asToml]
}

test('the recipes start a server that answers', { timeout: 60_000 }, async () => {
  const found = recipes()
  expect(found).toHaveLength(5)
  const root = makeRepository()
  for (const { command, args } of found) {
    expect(command).toBe('npx')
    const own = args.filter((arg) => arg !== '--yes').map((arg) => arg.replace(/^[$/].+/, root))
    expect(own.slice(0, 2)).toEqual(['professional', 'mcp'])
    const { client } = await connect(root, ...own.slice(2))
    expect((await client.listTools()).tools).toHaveLength(4)
  }
})

test('the page names all tools and prompts', { timeout: 60_000 }, async () => {
  const { client } = await connect(makeRepository())
  const { tools } = await client.listTools()
  const { prompts } = await client.listPrompts()
  for (const { name } of [...tools, ...prompts]) expect(page).toContain(`\`${name}\``)
})
