/** `professional/remark`: the linter as a plugin for people who already run remark. */
import type { Root as MarkdownRoot } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import { checkGivenAlone } from './engine/config-given.ts'
import type { Config, Plan } from './core/config.ts'
import type { Reader } from './core/document.ts'
import { todayInUtc } from './core/today.ts'
import { createLinter } from './engine/linter.ts'
import { createPlan } from './engine/plan.ts'
import { readyWords } from './linter.ts'
import { notingLeaves } from './readers/leaves.ts'
import { readMarkdownTree } from './readers/markdown-tree.ts'
import { addMessages } from './vfile.ts'

export interface RemarkProfessionalOptions extends Config {
  /** ISO date that counts as today. */
  readonly today?: string
}

/**
 * Adds what it finds to the messages of the file. The tree stays as it is, but for the `data` that
 * leads each string back to its place in the source.
 *
 * @throws {UsageError} For a mistake in the configuration.
 */
const remarkProfessional: Plugin<[RemarkProfessionalOptions?], MarkdownRoot> = function (
  this: Processor,
  options: RemarkProfessionalOptions = {},
) {
  const { today = todayInUtc(), ...config } = options
  checkGivenAlone(config, rules)
  const linter = createLinter({ findSource, readyWords })
  const plan: Plan = createPlan({ config, rules, today })
  const data = this.data() as { fromMarkdownExtensions?: unknown[] }
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), notingLeaves]

  return async (tree, file) => {
    const text = String(file)
    const source = { path: file.path ?? 'draft.md', format: 'markdown', text }
    const reader: Reader = {
      format: 'markdown',
      read: (given) => readMarkdownTree(tree, given),
    }
    addMessages(file, await linter.lint(source, reader, plan))
  }
}

export default remarkProfessional
