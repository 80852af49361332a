// The command line as one entry with chunks that load when they are needed: a start of the plain
// files takes several times as long. The library is published as the plain files.
import { defineConfig } from 'rolldown'

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

export default defineConfig({
  input: { main: 'dist/src/cli/main.js' },
  platform: 'node',
  plugins: [withoutSubprograms],
  output: {
    dir: 'dist/cli',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
  },
})
