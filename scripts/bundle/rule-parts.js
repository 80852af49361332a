// What a run asks of few rules is no part of their files in the bundle: their pages, which are a fifth
// of what they hold, and options, which take a library to read.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rules } from '../../dist/rules/index.js'
import { nodesIn, replaceParts } from './syntax.js'

/** What is shown of a rule, and decides nothing. */
export const shown = ['why', 'examples']

const optionsOnly = '?options'

/** The rules that have options, and where the bundle has these. */
export const optionFiles = rules
  .filter(({ options }) => Object.keys(options).length > 0)
  .map((rule) => ({
    rule,
    name: `options-${rule.id.replace('/', '-')}`,
    file: `${compiledFileOf(rule)}${optionsOnly}`,
  }))

const byFile = new Map(rules.map((rule) => [compiledFileOf(rule), rule]))

function compiledFileOf({ id }) {
  return join(import.meta.dirname, '../../dist/rules', `${id}.js`)
}

export const withRuleParts = {
  name: 'with-rule-parts',
  resolveId: { filter: { id: /\?options$|^rule-pages$/ }, handler: (id) => id },
  load: {
    filter: { id: /\?options$|^rule-pages$/ },
    handler: (id) =>
      id === 'rule-pages' ? allPages() : readFile(id.slice(0, -optionsOnly.length), 'utf8'),
  },
  transform: {
    filter: { id: /\/dist\/rules\/[a-z-]+\/[a-z-]+\.js(?:\?options)?$/ },
    handler(code, id) {
      const tree = this.parse(code)
      if (id.endsWith(optionsOnly)) return onlyOptions(code, tree)
      const rule = byFile.get(id)
      return rule && withoutParts(code, tree, rule)
    },
  },
}

function allPages() {
  const pages = rules.map((rule) => [
    rule.id,
    Object.fromEntries(shown.map((name) => [name, rule[name]])),
  ])
  const text = JSON.stringify(Object.fromEntries(pages))
  return `export const pages = JSON.parse(${JSON.stringify(text)})`
}

function onlyOptions(code, tree) {
  const { value } = partsOf(tree).find(({ key }) => key.name === 'options')
  const { start, end } = tree.body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const text = `export const options = ${code.slice(value.start, value.end)}`
  return { code: replaceParts(code, [{ start, end, text }]), moduleSideEffects: false }
}

/** Instead of its options, the rule has what they are where none is given. */
function withoutParts(code, tree, rule) {
  const parts = partsOf(tree).flatMap(({ key, start, end }) => {
    if (shown.includes(key.name)) return [{ start, end, text: '' }]
    if (key.name !== 'options') return []
    return [{ start, end, text: `defaults: ${JSON.stringify(defaultsOf(rule))}` }]
  })
  return replaceParts(
    code,
    parts.map((part) => withComma(part, code)),
  )
}

/** What is left out leaves no comma behind. */
function withComma(part, code) {
  return part.text === '' && code[part.end] === ',' ? { ...part, end: part.end + 1 } : part
}

function defaultsOf({ options }) {
  const defaults = Object.entries(options).map(([name, schema]) => [
    name,
    schema['~standard'].validate(undefined).value,
  ])
  return Object.fromEntries(defaults)
}

/** What the definition of a rule says of it. */
function partsOf(tree) {
  const definition = nodesIn(tree).find(
    ({ type, callee }) => type === 'CallExpression' && /^define\w*Rule$/.test(callee.name),
  )
  return definition.arguments[0].properties
}
