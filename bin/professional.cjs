#!/usr/bin/env node
// CommonJS: as a module, the same lines take a fifth of a whole short run longer to start.
'use strict'

const { resolve } = require('node:path')
const { loadCached } = require('./load-cached.cjs')

const { run } = loadCached(resolve(__dirname, '../dist/cli/main.cjs'))
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
