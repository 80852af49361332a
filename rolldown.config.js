// The command line as one entry with chunks that load when they are needed: a start of the plain
// files takes several times as long. The library is published as the plain files.
import { defineConfig } from 'rolldown'
import { rules } from './dist/rules/index.js'
import {
  withGlobalProcess,
  withKeptPatterns,
  withKeptPhrases,
  withoutNodeNames,
  withoutSubprograms,
  withPlainModules,
} from './scripts/bundle/foreign-code.js'
import { later, withLaterModules, withLazyParser } from './scripts/bundle/lazy-modules.js'
import { fileOf, withLazyRules } from './scripts/bundle/lazy-rules.js'
import { withLicences } from './scripts/bundle/licences.js'
import { optionFiles, withRuleParts } from './scripts/bundle/rule-parts.js'
import {
  inAscii,
  withLatePatterns,
  withPlainExports,
  withSeamsInPatterns,
  withSharedShapes,
} from './scripts/bundle/own-code.js'
import {
  withoutClues,
  withPackedTables,
  withVersion,
  withWords,
} from './scripts/bundle/worked-out.js'

export default defineConfig({
  // Workers are programs of their own, made of the same chunks.
  input: {
    run: 'dist/src/cli/run.js',
    worker: 'dist/src/node/worker.js',
    'rules-sources': 'dist/rules/sources.js',
    'rules-pages': 'rule-pages',
    'readers-reference': 'dist/src/readers/reference.js',
    ...Object.fromEntries(later.map(({ name, file }) => [name, file])),
    ...Object.fromEntries(rules.map((rule) => [fileOf(rule), `dist/rules/${rule.id}.js`])),
    ...Object.fromEntries(optionFiles.map(({ name, file }) => [name, file])),
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
    withLatePatterns,
    withKeptPhrases,
    withoutNodeNames,
    withoutClues,
    withRuleParts,
    withLazyRules,
    withPackedTables,
    withLazyParser,
    withVersion,
    withLaterModules,
    withPlainExports,
    withSharedShapes,
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
          test: /dist\/(?:src\/(?:cli\/(?:commands\/lint|usage-error|exit-code)|core\/bug|reporters\/stylish)|rules\/(?:shared\/(?:\w+-clues|kept)|lexicons\/by-sense))\.js$/,
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
