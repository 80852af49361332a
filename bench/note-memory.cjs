// Says at the end of a process how much memory it had at most.
'use strict'
const { writeSync } = require('node:fs')

process.on('exit', () => {
  writeSync(2, `peak memory: ${process.resourceUsage().maxRSS} KiB\n`)
})
