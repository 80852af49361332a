#!/usr/bin/env node
import module from 'node:module'

// Node 20 has no compile cache.
module.enableCompileCache?.()

const { run } = await import('../dist/cli/main.js')
process.exitCode = await run(process.argv.slice(2))
