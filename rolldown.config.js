// The command line as one entry with chunks that load when they are needed: a start of the plain
// files takes several times as long. The library is published as the plain files.
import { defineConfig } from 'rolldown'

export default defineConfig({
  input: { main: 'dist/src/cli/main.js' },
  platform: 'node',
  output: {
    dir: 'dist/cli',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
  },
})
