// The least that it takes to tell whether files have changed: to find them and ask for each.
'use strict'

const { readdirSync, statSync } = require('node:fs')
const { join } = require('node:path')

/** @param {string} folder */
function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) walk(path)
    else statSync(path)
  }
}

walk(process.argv[2] ?? '.')
