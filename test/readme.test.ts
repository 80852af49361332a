import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { memoryIo, today } from './harness.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')

/** The first fenced block of a language, optionally the one that contains some words. */
function block(language: string, containing = ''): string {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))]
  return blocks.map(([, body = '']) => body).find((body) => body.includes(containing)) ?? ''
}

test('the run that the README shows is what comes out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'professional-readme-'))
  try {
    writeFileSync(join(folder, 'monday.md'), block('md', 'What a Monday'))
    const io = memoryIo({ cwd: folder })
    const code = await main(['--now', today, 'monday.md'], io)
    const [command, ...output] = block('console').split('\n')
    expect(command).toBe('$ professional monday.md')
    expect(io.out()).toBe(output.join('\n'))
    expect(code).toBe(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the configuration that the README shows is understood', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'professional-readme-'))
  try {
    writeFileSync(join(folder, '.professionalrc'), block('yaml', 'profile: uk-health'))
    writeFileSync(join(folder, 'draft.md'), 'Ask your chemist.\n')
    const io = memoryIo({ cwd: folder })
    expect(await main(['--no-gitignore', 'draft.md'], io)).toBe(0)
    expect(io.err()).toBe('')
    expect(io.out()).toContain('custom/terms')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
