import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeExampleConfig } from './generate/example-config.ts'
import { listRuleFiles, loadRules } from './generate/rule-files.ts'
import { writeReportSchema } from './generate/report-schema.ts'
import { writeRulePage } from './generate/rule-page.ts'
import { writeRulesIndex } from './generate/rules-index.ts'
import { writeRulesTable } from './generate/rules-table.ts'
import { writeConstants, writeScanCode } from './generate/scan-code.ts'
import { writeSchema } from './generate/schema.ts'
import { writeSidecarSchema } from './generate/sidecar-schema.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** Every generated file by its path from the repository. */
export type Generated = ReadonlyMap<string, string>

/** Makes everything generated from the rules and the schema, and writes nothing. */
export async function generate(root: string = repository): Promise<Generated> {
  const ruleFiles = await listRuleFiles(root)
  const rules = await loadRules(root, ruleFiles)
  return new Map([
    ['rules/index.ts', writeRulesIndex(ruleFiles)],
    ['assembly/constants.ts', writeConstants()],
    ['src/engine/scan-code.ts', await writeScanCode(root)],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, writeRulePage(rule)] as const),
    ['docs/rules/README.md', writeRulesTable(rules)],
    ['schema/professionalrc.schema.json', writeSchema(rules)],
    ['schema/report.schema.json', writeReportSchema()],
    ['schema/sidecar.schema.json', writeSidecarSchema()],
    ['.professionalrc.example', writeExampleConfig(rules)],
  ])
}

/** What differs from what is generated: changed, missing, or left over from a rule that is gone. */
export async function listStale(
  generated: Generated,
  root: string = repository,
): Promise<string[]> {
  const stale = await readStale(generated, root)
  return [...stale, ...(await listLeftOver(generated, root))].toSorted()
}

async function readStale(generated: Generated, root: string): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of generated) {
    // A checkout may turn line endings around.
    const present = await readFile(join(root, path), 'utf8').catch(() => '')
    if (present.replaceAll('\r\n', '\n') !== text) stale.push(path)
  }
  return stale
}

/** Pages of rules that no longer exist. */
async function listLeftOver(generated: Generated, root: string): Promise<string[]> {
  const paths = await readdir(join(root, 'docs/rules'), { recursive: true }).catch(() => [])
  return paths
    .map((path) => `docs/rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !generated.has(path))
}

async function write(generated: Generated, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const text = generated.get(path)
    const file = join(repository, path)
    if (text === undefined) {
      await rm(file)
    } else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  }
}

async function writeIndex(): Promise<void> {
  const index = new Map([['rules/index.ts', writeRulesIndex(await listRuleFiles(repository))]])
  if ((await readStale(index, repository)).length === 0) return
  await write(index, ['rules/index.ts'])
  console.log('wrote rules/index.ts')
}

/** @returns The exit code. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check')
  if (unknown !== undefined) {
    console.error(`generate knows no ${unknown}; it takes --check`)
    return 2
  }
  // First of all, so that the rules can be tested and checked while one of them is not done.
  if (!args.includes('--check')) await writeIndex()
  const generated = await generate()
  const stale = await listStale(generated)
  if (args.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale: run \`npm run generate\``)
    return stale.length === 0 ? 0 : 1
  }
  await write(generated, stale)
  for (const path of stale) console.log(generated.has(path) ? `wrote ${path}` : `deleted ${path}`)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2))
}
