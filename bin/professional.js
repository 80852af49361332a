#!/usr/bin/env node
import { loadCached } from './load-cached.js'

const { run } = loadCached(new URL('../dist/cli/main.cjs', import.meta.url))
process.exitCode = await run(process.argv.slice(2))
