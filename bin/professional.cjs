#!/usr/bin/env node
// CommonJS: as a module, the same lines take a fifth of a whole short run longer to start.
'use strict'

const { resolve } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { loadCached } = require('./load-cached.cjs')

// Patterns are compiled once and at once. V8 would first compile each to be interpreted, and again
// when it is used a second time, which takes a quarter of a run. It has to be said before anything is
// loaded: code that was kept under other settings is compiled anew.
setFlagsFromString('--no-regexp-tier-up')

const { run } = loadCached(resolve(__dirname, '../dist/cli/main.cjs'))
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
