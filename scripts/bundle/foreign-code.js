// What packages of others do slower than a short run can afford.
/**
 * commander loads `node:child_process`, and with it networking, to start subcommands that are
 * programs of their own. There are none.
 */
export const withoutSubprograms = {
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
export const withGlobalProcess = {
  name: 'with-global-process',
  transform: {
    filter: { id: /\/commander\// },
    handler: (code) => code.replace(/^(?:const|import) process (?:=|from) .*node:process.*$/m, ''),
  },
}

/** The same of vfile, which has a file for each of the modules that it wants of Node. */
export const withPlainModules = {
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
export const withKeptPatterns = {
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

/**
 * retext’s plugins have all their phrases sorted by first words for each text that they look at, and
 * twice: longer than it takes to look. The lists stay the same, so the tables are kept with them.
 */
export const withKeptPhrases = {
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

/**
 * Visitors of trees call a function for each node by the name of the node, which nobody sees but in the
 * trace of a crash. For V8 a function with a name of its own is a thing of another kind, and to make
 * one takes as long as the visit.
 */
export const withoutNodeNames = {
  name: 'without-node-names',
  transform: {
    filter: { id: /\/unist-util-visit-parents\/lib\/index\.js$/ },
    handler(code) {
      const naming = "if (typeof value.type === 'string') {"
      if (
        code.split(naming).length !== 2 ||
        !code.includes("Object.defineProperty(visit, 'name'")
      ) {
        throw new Error('unist-util-visit-parents names its functions in another way')
      }
      return code.replace(naming, 'if (false) {')
    },
  },
}
