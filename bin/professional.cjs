#!/usr/bin/env node
// CommonJS: as a module, the same lines take a fifth of a whole short run longer to start.
'use strict'

const { resolve } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { loadCached } = require('./load-cached.cjs')

// Patterns are compiled once and at once. V8 would first compile each to be interpreted, and again
// when it is used a second time, which takes a quarter of a run. It has to be said before anything is
// loaded: V8 crashes on patterns that it has met before, and compiles code anew that was kept
// under other settings.
setFlagsFromString('--no-regexp-tier-up')
// Little of what is made for a draft outlives it. V8 would let it pile up to several times of what
// is in use before it looks for it; so it looks once there is two fifths more.
setFlagsFromString('--heap-growing-percent=40')
// Most runs are over soon. Node 20 compiles functions a second time, for long runs, so early that it
// takes a seventh of the processor's time over 2,000 drafts; later versions weigh it in another way.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=200000')

const { run } = loadCached(resolve(__dirname, '../dist/cli/main.cjs'))
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
