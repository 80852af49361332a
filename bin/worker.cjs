// A thread of the command line, started with the code that V8 compiled for it last time.
'use strict'

const { resolve } = require('node:path')
const { loadCached } = require('./professional.cjs')

loadCached(resolve(__dirname, '../dist/cli/worker.cjs'))
