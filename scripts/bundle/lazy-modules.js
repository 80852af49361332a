import { basename, dirname, join, resolve } from 'node:path'

/** The parser of Markdown that is not ordinary, loaded by the first draft that holds any. */
export const withLazyParser = {
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
export const later = [
  'rules/shared/everyday-words',
  'rules/shared/length',
  'rules/shared/offered',
  'rules/shared/own-care',
  'src/node/ignore-list',
].map((path) => ({
  name: `later-${basename(path)}`,
  file: join(import.meta.dirname, '../../dist', `${path}.js`),
}))

export const withLaterModules = {
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
