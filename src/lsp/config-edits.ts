import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { WorkspaceEdit } from 'vscode-languageserver/node'
import { parse } from 'yaml'
import type { RuleId, Severity } from '../core/finding.ts'
import { isCode } from '../node/config-read.ts'
import { moduleName } from '../node/config-search.ts'
import { uriOf } from './addresses.ts'
import type { Client } from './client.ts'
import type { OpenDraft } from './drafts.ts'
import { createFileEdit, editFile } from './edits.ts'
import { changeYaml, type YamlChange } from './yaml-edit.ts'

/** A change of the configuration in force for a draft. */
export interface ConfigEdit {
  /** The name of the file it is made in. */
  readonly name: string
  readonly edit: WorkspaceEdit
}

export interface ConfigEditor {
  readonly client: Client
  /** The text of a file that is open, as it stands there; undefined for others. */
  openText(file: string): string | undefined
}

type EditConfig<Args extends readonly unknown[]> = (
  draft: OpenDraft,
  editor: ConfigEditor,
  ...args: Args
) => ConfigEdit | undefined

/** Puts a word on the team's own list. */
export const addTerm: EditConfig<[term: string]> = (draft, editor, term) =>
  editConfig(draft, editor, () => ({ path: ['terms'], value: { term }, kind: 'append' }))

export const turnOff: EditConfig<[rule: RuleId]> = (draft, editor, rule) =>
  editConfig(draft, editor, (config) => {
    const hasOptions = Array.isArray(settingIn(config, rule))
    return { path: ['rules', rule, ...(hasOptions ? [0] : [])], value: 'off', kind: 'set' }
  })

/** Puts a text on a list of what a rule leaves alone. */
export const allow: EditConfig<[rule: RuleId, option: string, text: string, severity: Severity]> = (
  draft,
  editor,
  rule,
  option,
  text,
  severity,
) =>
  editConfig(draft, editor, (config) => {
    const setting = settingIn(config, rule)
    const path = ['rules', rule]
    const options = { [option]: [text] }
    if (!Array.isArray(setting)) {
      return { path, value: [setting ?? severity, options], kind: 'set' }
    }
    if (setting.length < 2) return { path, value: options, kind: 'append' }
    return { path: [...path, 1, option], value: text, kind: 'append' }
  })

/** In the file that is in force, or in a new one in the folder that is open. */
function editConfig(
  { resolved, folder }: OpenDraft,
  { client, openText }: ConfigEditor,
  changeOf: (config: unknown) => YamlChange,
): ConfigEdit | undefined {
  const { file } = resolved
  if (file === undefined) {
    const name = `.${moduleName}rc`
    const text = changeYaml('', changeOf(undefined))?.text
    if (text === undefined || !client.can.createFiles || !client.can.versionedEdits)
      return undefined
    return { name, edit: createFileEdit(uriOf(join(folder, name)), text) }
  }
  const text = isCode(file) ? undefined : (openText(file) ?? read(file))
  if (text === undefined) return undefined
  const prefix = basename(file) === 'package.json' ? [moduleName] : []
  const change = changeOf(valueIn(text, prefix))
  const replacement = changeYaml(text, { ...change, path: [...prefix, ...change.path] })
  return (
    replacement && { name: basename(file), edit: editFile(uriOf(file), text, replacement, client) }
  )
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function valueIn(text: string, prefix: readonly string[]): unknown {
  try {
    const whole: unknown = parse(text, { logLevel: 'silent' })
    return prefix.reduce(memberOf, whole)
  } catch {
    return undefined
  }
}

function settingIn(config: unknown, rule: RuleId): unknown {
  return memberOf(memberOf(config, 'rules'), rule)
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
