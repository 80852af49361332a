import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { describe, expect, test } from 'vitest'
import type { Position as EditorPosition, TextEdit } from 'vscode-languageserver-protocol/node'
import type * as Portable from '../src/browser.ts'
import { main } from '../src/cli/main.ts'
import type { CheckOutput } from '../src/cli/mcp/output-schemas.ts'
import { type Diagnostic, type LintResult, type RuleId, severities } from '../src/core/finding.ts'
import { lazy } from '../src/core/pattern.ts'
import { applyFixes, createLinter, gatherResults } from '../src/index.ts'
import {
  asExpected,
  config,
  draft,
  expectedFindings,
  fixedDraft,
  folder,
  path,
} from './everywhere.ts'
import { makeRepository } from './folder.ts'
import { memoryIo } from './harness.ts'
import { fixAllKind } from '../src/lsp/actions.ts'
import { applyEdits, startEditor, uriOf } from './lsp/editor.ts'
import { connect } from './mcp-client.ts'
import { findTool } from './reporters/tools.ts'

type Found = readonly Pick<Diagnostic, 'position' | 'severity' | 'ruleId' | 'message'>[]

// The page of the repository takes no rules of a configuration: test/page compares it by itself.

/** The library as pages have it: one script, without Node. */
async function bundleFor(condition: 'browser' | 'worker'): Promise<string> {
  const bundle = await rolldown({
    input: resolve(import.meta.dirname, '../src/browser.ts'),
    platform: 'browser',
    resolve: { conditionNames: ['@professional/source', condition, 'import', 'default'] },
  })
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'professional',
    codeSplitting: false,
  })
  return output[0].code
}

/** Run where there is no document, as in a worker. */
const loadForWorkers = lazy(async () => {
  const globals = { TextDecoder, URL, structuredClone }
  return runInNewContext(`${await bundleFor('worker')}; professional`, globals) as typeof Portable
})

const chromiumPath = findTool('chromium', 'chromium')

/** Runs an expression in a page that has the library, and knows `config`, `draft` and `path`. */
async function inChromium<Result>(expression: string): Promise<Result> {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundleFor('browser') })
    const known = JSON.stringify({ config, draft, path })
    return await page.evaluate<Result>(`const { config, draft, path } = ${known}; ${expression}`)
  } finally {
    await browser.close()
  }
}

async function inTerminal(...args: readonly string[]): Promise<string> {
  const io = memoryIo({ cwd: folder })
  await main([...args, path], io)
  return io.out()
}

const program = resolve(import.meta.dirname, '../bin/professional.cjs')

function foundIn(report: string): Found {
  const { files } = JSON.parse(report) as LintResult
  return files.flatMap(({ diagnostics }) => diagnostics)
}

const places: Readonly<Record<string, () => Promise<Found>>> = {
  async terminal() {
    return foundIn(await inTerminal('--format', 'json'))
  },
  /** Where rules that have nothing to look for are not even loaded. */
  async 'terminal, as it is built'() {
    const args = [program, '--format', 'json', path]
    return foundIn(spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout)
  },
  async 'terminal, from standard input'() {
    const io = memoryIo({ cwd: folder, stdin: draft })
    await main(['--format', 'json', '--stdin-filename', path, '-'], io)
    return foundIn(io.out())
  },
  async 'library, files'() {
    const { files } = await gatherResults(createLinter({ cwd: folder }).lintFiles(path))
    return files.flatMap(({ diagnostics }) => diagnostics)
  },
  async 'library, text'() {
    return (await createLinter({ cwd: folder }).lintText(draft, { path })).diagnostics
  },
  async 'build for browsers, without a document'() {
    const { createLinter: create } = await loadForWorkers()
    return (await create({ config }).lintText(draft, { path })).diagnostics
  },
  ...(chromiumPath && {
    'build for browsers, in Chromium': () =>
      inChromium<Found>(
        'professional.createLinter({ config }).lintText(draft, { path }).then((result) => result.diagnostics)',
      ),
  }),
  async editor() {
    const found = await (await startEditor({ folders: [folder] })).open(draftUri, draft)
    return found.map(({ range, severity = 1, code, message }) => ({
      position: { start: fromEditor(range.start), end: fromEditor(range.end) },
      severity: severities[severity - 1] ?? 'error',
      ruleId: code as RuleId,
      message: typeof message === 'string' ? message : message.value,
    }))
  },
  'assistant, text': () => askAssistant('check_text', { text: draft, path }),
  'assistant, file': () => askAssistant('check_file', { path }),
}

const draftUri = uriOf(join(folder, path))

/** Editors count from 0. */
function fromEditor({ line, character }: EditorPosition): { line: number; column: number } {
  return { line: line + 1, column: character + 1 }
}

async function askAssistant(tool: string, args: object): Promise<Found> {
  const { call } = await connect(folder)
  const { structured } = await call(tool, { ...args, maxFindings: 200 })
  const { findings } = structured as unknown as CheckOutput
  return findings.map(({ range, ...finding }) => ({ ...finding, position: range! }))
}

describe('a draft gives the same findings', { timeout: 60_000 }, () => {
  test.each(Object.entries(places))('in the %s', async (_, find) => {
    expect(asExpected(await find())).toEqual(expectedFindings)
  })

  test('on the page of a forge', async () => {
    const annotations = await inTerminal('--format', 'github')
    const lines = [...annotations.matchAll(/^::\w+ [^\n]*?line=(\d+)/gm)].map(([, line]) =>
      Number(line),
    )
    const expected = expectedFindings.map(({ at }) => Number.parseInt(at, 10))
    expect(lines.toSorted((a, b) => a - b)).toEqual(expected)
  })
})

describe('and the same fixes', { timeout: 60_000 }, () => {
  test('in the terminal', async () => {
    const cwd = makeRepository()
    for (const name of [path, '.professionalrc']) copyFileSync(join(folder, name), join(cwd, name))
    await main(['--fix', path], memoryIo({ cwd }))
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(fixedDraft)
  })

  test('in the library', async () => {
    const { text } = await createLinter({ cwd: folder }).fixText(draft, { path })
    expect(text).toBe(fixedDraft)
    const { diagnostics } = await createLinter({ cwd: folder }).lintText(draft, { path })
    expect(applyFixes(draft, diagnostics, 'safe').text).toBe(fixedDraft)
  })

  test('in the build for browsers', async () => {
    const { createLinter: create } = await loadForWorkers()
    expect((await create({ config }).fixText(draft, { path })).text).toBe(fixedDraft)
  })

  test('in the editor', async () => {
    const editor = await startEditor({ folders: [folder] })
    await editor.open(draftUri, draft)
    const start = { line: 0, character: 0 }
    const [action] = await editor.actions(draftUri, { start, end: start }, [fixAllKind])
    const [change] = action?.edit?.documentChanges ?? []
    const edits = change && 'edits' in change ? change.edits : []
    expect(applyEdits(draft, edits as TextEdit[])).toBe(fixedDraft)
  })

  test('by an assistant', async () => {
    const { call } = await connect(folder)
    const { structured } = await call('check_text', { text: draft, path })
    const safe = (structured as unknown as CheckOutput).findings.flatMap(
      ({ suggestions }) => suggestions.find((one) => one.safe)?.edits ?? [],
    )
    const fixed = safe.reduceRight(
      (text, { range: { start, end }, text: words }) =>
        text.slice(0, start.offset) + words + text.slice(end.offset),
      draft,
    )
    expect(fixed).toBe(fixedDraft)
  })
})
