import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { makeRepository } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'
import { codesOf, rangeIn, startEditor, uriOf } from './editor.ts'

const name = '.professional-baseline.json'
const known = 'Flu jabs for the elderly are back next week.\n'
const fresh = '\nHe committed suicide last year. Samaritans are there.\n'

async function baseline(cwd: string): Promise<void> {
  const io = memoryIo({ cwd })
  expect(await main(['baseline', 'update', '--now', today], io)).toBe(0)
}

describe('a baseline', () => {
  it('leaves what it holds out of the editor too, and what is new in', async () => {
    const folder = makeRepository({ 'a.md': known })
    await baseline(folder)
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    expect(await editor.open(uri, known)).toEqual([])
    const text = known + fresh
    const found = await editor.change(uri, [{ text }])
    expect(codesOf(found)).toEqual(['safeguarding/suicide-language'])
    const actions = await editor.actions(uri, rangeIn(text, 'committed suicide'))
    expect(actions.map(({ title }) => title)).toContain(
      'Silence safeguarding/suicide-language here, with a reason',
    )
  })

  it('is followed as it changes, and said so where it cannot be read', async () => {
    const folder = makeRepository({ 'a.md': known, [name]: '[]' })
    const editor = await startEditor({ folders: [folder] })
    const uri = uriOf(join(folder, 'a.md'))
    const [problem] = await editor.open(uri, known)
    expect(problem?.code).toBe('professional/configuration')
    expect(problem?.message).toContain(name)
    rmSync(join(folder, name))
    await baseline(folder)
    const next = editor.next(uri)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(join(folder, name)), type: 2 }],
    })
    expect(await next).toEqual([])
  })
})
