// The command line as one entry with chunks that load when they are needed: a start of the plain
// files takes several times as long. The library is published as the plain files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { defineConfig } from 'rolldown'
import { rules } from './dist/rules/index.js'
import { withSeams } from './dist/src/core/seams.js'

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/**
 * commander loads `node:child_process`, and with it networking, to start subcommands that are
 * programs of their own. There are none.
 */
const withoutSubprograms = {
  name: 'without-subprograms',
  resolveId: {
    filter: { id: /^(?:node:)?child_process$/ },
    handler: (id, importer) =>
      importer?.includes('/commander/') ? '\0no-subprograms' : { id, external: true },
  },
  load: {
    filter: { id: /^\0no-subprograms$/ },
    handler: () => 'export default {}',
  },
}

/** Node would compile a module to give what is there already. */
const withGlobalProcess = {
  name: 'with-global-process',
  transform: {
    filter: { id: /\/commander\// },
    handler: (code) => code.replace(/^(?:const|import) process (?:=|from) .*node:process.*$/m, ''),
  },
}

/** The same of vfile, which has a file for each of the modules that it wants of Node. */
const withPlainModules = {
  name: 'with-plain-modules',
  load: {
    filter: { id: /\/vfile\/lib\/min(?:proc|path)\.js$/ },
    handler: (id) =>
      id.endsWith('proc.js')
        ? 'export const minproc = process'
        : "export const minpath = require('node:path')",
  },
}

/** libphonenumber makes its patterns anew for each number that it looks at. */
const withKeptPatterns = {
  name: 'with-kept-patterns',
  transform: {
    filter: { id: /\/libphonenumber-js\/es6\/helpers\/matchesEntirely\.js$/ },
    handler(code) {
      const making = "new RegExp('^(?:' + regularExpressionText + ')$')"
      if (!code.includes(making))
        throw new Error('libphonenumber makes its patterns in another way')
      return `${code.replace(making, 'patternOf(regularExpressionText)')}
        const patterns = new Map()
        function patternOf(source) {
          let pattern = patterns.get(source)
          if (!pattern) patterns.set(source, (pattern = new RegExp('^(?:' + source + ')$')))
          return pattern
        }`
    },
  },
}

/** Patterns that are put together are made so when they are; these are written out. */
const withSeamsInPatterns = {
  name: 'with-seams-in-patterns',
  transform: {
    filter: { id: /\/dist\/(?:rules|src)\/.*\.js$/ },
    handler(code) {
      let sewn = code
      for (const { start, end, regex } of patternsIn(this.parse(code)).toReversed()) {
        if (regex.flags.includes('v')) continue
        sewn = `${sewn.slice(0, start)}/${withSeams(regex.pattern)}/${regex.flags}${sewn.slice(end)}`
      }
      return sewn
    },
  },
}

/** The regular expressions that a program holds, in their order. */
function patternsIn(node) {
  if (node === null || typeof node !== 'object') return []
  if (node.regex) return [node]
  return Object.values(node).flatMap(patternsIn)
}

/**
 * retext’s plugins have all their phrases sorted by first words for each text that they look at, and
 * twice: longer than it takes to look. The lists stay the same, so the tables are kept with them.
 */
const withKeptPhrases = {
  name: 'with-kept-phrases',
  transform: {
    filter: { id: /\/nlcst-search\/lib\/index\.js$/ },
    handler(code) {
      const [before, sorting, after] = code.split(/(?=const byWord =)|(?=\/\/ Search the tree)/)
      if (after === undefined) throw new Error('nlcst-search sorts its phrases in another way')
      return `${before}const byWord = kept(phrases, config, () => {
        ${sorting}
        return byWord
      })
      ${after}
      const tables = new WeakMap()
      function kept(phrases, { allowApostrophes, allowDashes }, sort) {
        const known = tables.get(phrases) ?? {}
        tables.set(phrases, known)
        return (known[[allowApostrophes, allowDashes]] ??= sort())
      }`
    },
  },
}

/** What wakes the rules is in `clues.bin`; a run has no use for what that was worked out with. */
const withoutClues = {
  name: 'without-clues',
  load: {
    filter: {
      id: /\/dist\/rules\/shared\/(?:(?:pattern|person|group)-clues|clue-likelihood)\.js$/,
    },
    handler: (id) =>
      namesOf(id)
        .map((name) => `export const ${name} = () => []`)
        .join('\n'),
  },
}

/** What a compiled file exports. */
function namesOf(file) {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
}

const places = `GeoNames (CC BY 4.0)

The table of places contains data of GeoNames (https://www.geonames.org), cut to the United Kingdom,
Ireland and some of the United States, rounded, places of one name added up.
https://creativecommons.org/licenses/by/4.0/
`

/** The packages that a bundle repeats want their licences repeated with them. */
export const withLicences = {
  name: 'with-licences',
  generateBundle(_, bundle) {
    const folders = new Set()
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]
        if (folder !== undefined && existsSync(folder)) folders.add(folder)
      }
    }
    const notices = [...folders].toSorted((a, b) => (a < b ? -1 : 1)).map(noticeOf)
    const source = [...notices, places].join('\n')
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source })
  },
}

/** Tables of words, from the rules as they were just compiled. */
const withWords = {
  name: 'with-words',
  async generateBundle() {
    const { createWordTable, termsOf } = await import('./dist/src/engine/word-table.js')
    const { createClueTable } = await import('./dist/src/engine/clue-table.js')
    const { packClues } = await import('./dist/src/engine/clue-file.js')
    for (const rule of rules) {
      const terms = termsOf(rule)
      const source = JSON.stringify(createWordTable(terms))
      const fileName = `${fileOf(rule).replace('rules-', 'words/')}.json`
      if (terms.length > 0) this.emitFile({ type: 'asset', fileName, source })
    }
    const clues = packClues(createClueTable(rules))
    this.emitFile({ type: 'asset', fileName: 'clues.bin', source: clues })
  },
}

/**
 * Escapes what is beyond ASCII. One such sign makes Node hold a file with two bytes a character,
 * which takes twice as long to read. What is in `String.raw` are sources of patterns, which take
 * the same escapes.
 */
const inAscii = {
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue
      part.code = part.code.replaceAll(
        /[^\0-\u007F]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

/**
 * Hands on as it is what is never given another value, as nothing of ours is. A start would make
 * more functions that fetch such values than it calls of all others, and each call from one chunk
 * into another would go through one.
 */
const withPlainExports = {
  name: 'with-plain-exports',
  renderChunk(code) {
    const plain = []
    const rest = code.replaceAll(
      /^Object\.defineProperty\(exports, "([\w$]+)", \{\s+enumerable: true,\s+get: function \(\) \{\s+return ([\w$]+);\s+\}\s+\}\);$/gm,
      (getter, name, value) => {
        if (!isFixed(value, code)) return getter
        plain.push(`${name}: ${value}`)
        return ''
      },
    )
    return plain.length === 0 ? code : `${rest}\nObject.assign(exports, { ${plain.join(', ')} });`
  },
}

/** Whether a name in a chunk always means the same. */
function isFixed(name, code) {
  const literal = name.replaceAll('$', String.raw`\$`)
  return new RegExp(`^(?:const|class|(?:async )?function\\*?) ${literal}(?![\\w$])`, 'm').test(code)
}

/** The file of a rule in the bundle. */
const fileOf = ({ id }) => `rules-${id.replace('/', '-')}`

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
const withLazyRules = {
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
  const kinds = new Map()
  const known = rules.map((rule) => {
    const names = Object.keys(rule).filter((name) => !atHand.includes(name))
    const kind = JSON.stringify(names.toSorted())
    if (!kinds.has(kind)) kinds.set(kind, kinds.size)
    const parts = atHand.filter((name) => name in rule).map((name) => [name, rule[name]])
    return [kinds.get(kind), Object.fromEntries(parts)]
  })
  return `
    const loaded = new Map()
    function whole(rule) {
      let found = loaded.get(rule)
      if (!found) loaded.set(rule, (found = require(fileOf(rule)).default))
      return found
    }
    const fileOf = ({ id }) => \`./rules-\${id.replace('/', '-')}.cjs\`
    const parts = {}
    const partOf = (name) => (parts[name] ??= { enumerable: true, get() { return whole(this)[name] } })
    function kindOf(names) {
      const kind = {}
      for (const name of names) Object.defineProperty(kind, name, partOf(name))
      return kind
    }
    const kinds = [${[...kinds.keys()].join(', ')}].map(kindOf)
    export const rules = JSON.parse(${JSON.stringify(JSON.stringify(known))}).map(
      ([kind, known]) => Object.setPrototypeOf(known, kinds[kind]),
    )
  `
}

const lazySources = `
  let sources
  export const findSource = (key) => {
    sources ??= require('#lazy/rules-sources').sources
    return Object.hasOwn(sources, key) ? sources[key] : undefined
  }
`

/** Tables that take longer to work out than a draft takes to be looked through. */
const withPackedTables = {
  name: 'with-packed-tables',
  load: {
    filter: {
      id: /\/dist\/(?:rules\/shared\/(?:put-down-starts|derogation-needs)|src\/engine\/sign-tables)\.js$/,
    },
    handler: async (id) => {
      if (id.endsWith('/sign-tables.js')) {
        return Object.entries(await import(id))
          .map(
            ([name, table]) => `export const ${name} = new ${table.constructor.name}([${table}])`,
          )
          .join('\n')
      }
      if (id.endsWith('/derogation-needs.js')) {
        const { packDerogationNeeds } = await import('./dist/rules/shared/pack-derogation-needs.js')
        return `export const derogationNeeds = ${JSON.stringify(packDerogationNeeds())}`
      }
      const { putDownStarts } = await import(id)
      const packed = JSON.stringify(putDownStarts())
      return `const packed = ${packed}\nexport const putDownStarts = () => packed`
    },
  },
}

/** A run says which version it is, and need not look for the manifest. */
const withVersion = {
  name: 'with-version',
  load: {
    filter: { id: /\/dist\/src\/node\/version\.js$/ },
    handler: () => `export const readVersion = () => ${JSON.stringify(manifest.version)}`,
  },
}

/** The parser of Markdown that is not ordinary, loaded by the first draft that holds any. */
const withLazyParser = {
  name: 'with-lazy-parser',
  resolveId: {
    filter: { id: /\/reference\.js$/ },
    handler: (_, importer) =>
      importer?.endsWith('/readers/markdown.js') ? '\0lazy-parser' : undefined,
  },
  load: {
    filter: { id: /^\0lazy-parser$/ },
    handler: () => `
      export const readStretches = (text, stretches, lines) =>
        require('#lazy/readers-reference').readStretches(text, stretches, lines)
    `,
  },
}

/** What few drafts need, in modules of functions: each is loaded when one of these is called. */
const later = [
  'rules/shared/everyday-words',
  'rules/shared/length',
  'rules/shared/offered',
  'rules/shared/own-care',
  'src/node/ignore-list',
].map((path) => ({
  name: `later-${basename(path)}`,
  file: join(import.meta.dirname, 'dist', `${path}.js`),
}))

const withLaterModules = {
  name: 'with-later-modules',
  resolveId: {
    filter: { id: /^\.\.?\/.*\.js$/ },
    handler(id, importer) {
      const file = importer && resolve(dirname(importer), id)
      const found = later.find((module) => module.file === file)
      return found && `\0${found.name}`
    },
  },
  load: {
    filter: { id: /^\0later-/ },
    handler: async (id) => {
      const { name, file } = later.find((module) => `\0${module.name}` === id)
      return Object.entries(await import(file))
        .map(([part, value]) => {
          if (typeof value !== 'function') throw new Error(`${part} of ${name} is no function`)
          return `export const ${part} = (...given) => require('#lazy/${name}').${part}(...given)`
        })
        .join('\n')
    },
  },
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

export default defineConfig({
  // Workers are programs of their own, made of the same chunks.
  input: {
    run: 'dist/src/cli/run.js',
    worker: 'dist/src/node/worker.js',
    'rules-sources': 'dist/rules/sources.js',
    'readers-reference': 'dist/src/readers/reference.js',
    ...Object.fromEntries(later.map(({ name, file }) => [name, file])),
    ...Object.fromEntries(rules.map((rule) => [fileOf(rule), `dist/rules/${rule.id}.js`])),
  },
  platform: 'node',
  // What is bundled is JavaScript already, and not every place that builds has all projects.
  tsconfig: false,
  // cosmiconfig asks for it to read a configuration in TypeScript, which we do not look for.
  external: ['typescript'],
  plugins: [
    withoutSubprograms,
    withGlobalProcess,
    withPlainModules,
    withKeptPatterns,
    withSeamsInPatterns,
    withKeptPhrases,
    withoutClues,
    withLazyRules,
    withPackedTables,
    withLazyParser,
    withVersion,
    withLaterModules,
    withPlainExports,
    inAscii,
    withLicences,
    withWords,
  ],
  output: {
    dir: 'dist/cli',
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
    // What nearly every run needs, with all that it imports, in one file: each file costs a tenth of
    // a millisecond or two.
    codeSplitting: {
      groups: [
        {
          name: 'lint',
          test: /dist\/(?:src\/(?:cli\/(?:commands\/lint|usage-error|exit-code)|core\/bug|reporters\/stylish)|rules\/shared\/\w+-clues)\.js$/,
        },
        { name: 'engine', test: /dist\/src\/(?:engine\/linter|readers\/markdown)\.js$/ },
        // Asked of nearly all that is found.
        {
          name: 'mention',
          test: /^\0later-|dist\/rules\/(?:signals\/(?:mention|sentences|self)|shared\/trade)\.js$/,
        },
      ],
    },
  },
})
