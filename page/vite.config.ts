import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { packEngine } from './build/engine.ts'
import { intoOneFile } from './build/one-file.ts'

const root = resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  version: string
}

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@professional/source', 'module', 'browser', 'default'] },
  define: {
    pageVersion: JSON.stringify(version),
    isServedInParts: JSON.stringify(command === 'serve'),
  },
  build: {
    outDir: resolve(root, 'dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: resolve(import.meta.dirname, 'professional.html') },
  },
  plugins: [intoOneFile(async () => ({ engine: await packEngine(version) }))],
}))
