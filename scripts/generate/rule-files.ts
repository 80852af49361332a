import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { categories } from '../../rules/categories.ts'
import type { Rule } from '../../src/core/rule.ts'

/** A rule and the file that holds it. */
export interface RuleFile {
  /** As its path says it: `category/name`. */
  readonly id: string
  /** From the repository, with `/`. */
  readonly path: string
}

/** Folders of `rules/` that hold no rules. */
const otherFolders = new Set(['lexicons', 'shared', 'signals'])

/** Every rule file, sorted by id. Reads names only, so that a rule need not be right yet. */
export async function listRuleFiles(root: string): Promise<RuleFile[]> {
  const known = new Set<string>(categories.map(({ id }) => id))
  const files: RuleFile[] = []
  for (const folder of await readdir(join(root, 'rules'), { withFileTypes: true })) {
    if (!folder.isDirectory() || otherFolders.has(folder.name)) continue
    const names = (await readdir(join(root, 'rules', folder.name))).filter((name) =>
      name.endsWith('.ts'),
    )
    if (names.length > 0 && !known.has(folder.name)) {
      throw new Error(`rules/${folder.name} is no category of rules/categories.ts`)
    }
    for (const name of names) {
      const id = `${folder.name}/${name.slice(0, -'.ts'.length)}`
      files.push({ id, path: `rules/${id}.ts` })
    }
  }
  return files.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Loads the rules themselves, without the index, which may be old or missing. */
export async function loadRules(root: string, files: readonly RuleFile[]): Promise<Rule[]> {
  return Promise.all(files.map((file) => loadRule(root, file)))
}

async function loadRule(root: string, { id, path }: RuleFile): Promise<Rule> {
  let module: { readonly default?: Rule }
  try {
    module = await import(pathToFileURL(join(root, path)).href)
  } catch (cause) {
    throw new Error(`${path} cannot be loaded`, { cause })
  }
  if (module.default?.id !== id) throw new Error(`${path} has to export the rule ${id}`)
  return module.default
}
