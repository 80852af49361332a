import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { categories } from '../rules/categories.ts'
import { nearestName } from '../src/core/nearest.ts'
import { listRuleFiles } from './generate/rule-files.ts'
import { writeRulesIndex } from './generate/rules-index.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** What is wrong with the id of a new rule; `undefined` if nothing is. */
export function faultOf(id: string): string | undefined {
  const match = /^(?<category>[a-z]+)\/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id)
  const { category = '', name = '' } = match?.groups ?? {}
  if (!match) return 'An id is a category, a slash and words with hyphens: respect/blame-language'
  const known: readonly string[] = categories.map((each) => each.id)
  if (!known.includes(category)) {
    const nearest = nearestName(category, known)
    return `There is no category “${category}”; ${nearest ? `perhaps “${nearest}”` : `there are ${known.join(', ')}`}`
  }
  if (name.split('-').length > 3) return 'A name has three words at most'
  if (/^(?:no|prefer|avoid|use)-/.test(name)) {
    return 'A name says what is found, not the cure: it has to read well after “allow”'
  }
  return undefined
}

/** A rule with its members in order, for somebody to fill in. */
export function scaffoldRule(id: string, version: string): string {
  return `import { defineRule } from 'professional/rule'

const pattern = /\\bsomething\\b/gi

export default defineRule({
  id: '${id}',
  summary: '',
  why: '',
  advice: '',
  references: [],
  severity: 'info',
  since: '${version}',
  messages: {
    found: '',
  },
  examples: {
    bad: ['«»', '«»'],
    good: ['', ''],
  },

  create(context) {
    return {
      post(post) {
        for (const match of context.text(post).matchAll(pattern)) {
          context.report({ at: match, message: 'found' })
        }
      },
    }
  },
})
`
}

/** @returns The exit code. */
export async function createRule(
  args: readonly string[],
  root: string = repository,
): Promise<number> {
  const [id, ...rest] = args
  if (id === undefined || rest.length > 0) return refuse('Name one rule: respect/blame-language')
  const fault = faultOf(id)
  if (fault !== undefined) return refuse(fault)
  const path = `rules/${id}.ts`
  const file = join(root, path)
  if (await exists(file)) return refuse(`${path} exists already`)
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, scaffoldRule(id, manifest.version))
  await writeFile(join(root, 'rules/index.ts'), writeRulesIndex(await listRuleFiles(root)))
  console.log(`wrote ${path}; fill it in, then run \`npm test -- -t ${id}\``)
  return 0
}

function refuse(message: string): number {
  console.error(message)
  return 2
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await createRule(process.argv.slice(2))
}
