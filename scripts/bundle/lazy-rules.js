import { rules } from '../../dist/rules/index.js'
import { optionFiles, shown } from './rule-parts.js'

/** The file of a rule in the bundle. */
export const fileOf = ({ id }) => `rules-${id.replace('/', '-')}`

/** What a run asks of rules that it never wakes. */
const atHand = [
  'id',
  'severity',
  'profile',
  'sensitive',
  'evasions',
  'teamTerms',
  'near',
  'reach',
  'yieldsTo',
]

/**
 * Each rule as what is asked of all rules, and the rest in a file of its own that is loaded when it
 * is first asked for.
 */
export const withLazyRules = {
  name: 'with-lazy-rules',
  resolveId: {
    filter: { id: /^#lazy\// },
    handler: (id) => ({ id: `./${id.slice('#lazy/'.length)}.cjs`, external: 'absolute' }),
  },
  load: {
    filter: { id: /\/dist\/rules\/(?:index|find-source)\.js$/ },
    handler: (id) => (id.endsWith('/index.js') ? lazyRules() : lazySources),
  },
}

/**
 * Rules that have the same members share what loads them: each would need a thousand otherwise. What
 * is at hand is one text, which is read in less time, and less room, than as many objects are made.
 */
function lazyRules() {
  const members = rules.map(loadedOf)
  const ofAll = members[0].filter((name) => members.every((names) => names.includes(name)))
  const kinds = new Map()
  const known = rules.map((rule, at) => {
    const kind = JSON.stringify(members[at].filter((name) => !ofAll.includes(name)))
    if (!kinds.has(kind)) kinds.set(kind, kinds.size)
    const parts = atHand.filter((name) => name in rule).map((name) => [name, rule[name]])
    return [kinds.get(kind), Object.fromEntries(parts)]
  })
  return `
    const fileOf = (part, { id }) => \`./\${part}-\${id.replace('/', '-')}.cjs\`
    const loaded = new Map()
    function whole(rule) {
      let found = loaded.get(rule)
      if (!found) loaded.set(rule, (found = require(fileOf('rules', rule)).default))
      return found
    }
    const getters = {
      ${shown.map((name) => `${name}() { return require('#lazy/rules-pages').pages[this.id].${name} },`).join('\n')}
      options() { return require(fileOf('options', this)).options },
    }
    const getterOf = (name) => (getters[name] ??= function () { return whole(this)[name] })
    function kindOf(names, base) {
      const kind = Object.create(base)
      for (const name of names) Object.defineProperty(kind, name, { get: getterOf(name) })
      return kind
    }
    const base = kindOf(${JSON.stringify(ofAll)}, { options: {} })
    const kinds = [${[...kinds.keys()].join(', ')}].map((names) => kindOf(names, base))
    export const rules = JSON.parse(${JSON.stringify(JSON.stringify(known))}).map(
      ([kind, known]) => Object.setPrototypeOf(known, kinds[kind]),
    )
  `
}

/** The members of a rule that are loaded when they are asked for. */
function loadedOf(rule) {
  const names = Object.keys(rule).filter((name) => !atHand.includes(name) && name !== 'options')
  return optionFiles.some((file) => file.rule === rule)
    ? [...names, 'options', 'defaults'].toSorted()
    : names.toSorted()
}

const lazySources = `
  let sources
  export const findSource = (key) => {
    sources ??= require('#lazy/rules-sources').sources
    return Object.hasOwn(sources, key) ? sources[key] : undefined
  }
`
