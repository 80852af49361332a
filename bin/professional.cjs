#!/usr/bin/env node
// CommonJS: as a module, the same lines take a fifth of a whole short run longer to start. In one
// file, since a second one takes longer to find than to run.
'use strict'

const fs = require('node:fs')
const { dirname, join, relative, resolve, sep } = require('node:path')
const vm = require('node:vm')

// As `require('node:module')` would give it, which also loads what imports modules.
const Module = /** @type {any} */ (module.constructor)

/** In seconds. */
const longRun = 2

if (require.main === module) {
  setFlags()
  const { run } = loadCached(resolve(__dirname, '../dist/cli/main.cjs'))
  run(process.argv.slice(2)).then((/** @type {number} */ code) => {
    process.exitCode = code
  })
} else exports.loadCached = loadCached

/** Before anything is loaded: V8 compiles code anew that was kept under other settings. */
function setFlags() {
  const { setFlagsFromString } = require('node:v8')
  // Patterns are compiled once and at once. V8 would first compile each to be interpreted, and again
  // when it is used a second time, which takes a quarter of a run. Said later, it makes V8 crash on
  // patterns that it has met before.
  setFlagsFromString('--no-regexp-tier-up')
  // Little of what is made for a draft outlives it. V8 would let it pile up to several times of what
  // is in use before it looks for it; so it looks once there is two fifths more.
  setFlagsFromString('--heap-growing-percent=40')
  // Most runs are over soon. Node 20 compiles functions a second time, for long runs, so early that
  // it takes a seventh of the processor's time over 2,000 drafts; later versions weigh it in another
  // way.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000')
}

/**
 * Loads the bundled command line with the code that V8 compiled for it last time: without, half of a
 * short run is spent compiling. Node 22 does this by itself.
 *
 * @param {string} path A CommonJS file; what it requires relatively is loaded in the same way.
 * @returns {any} Its exports.
 */
function loadCached(path) {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 22) return createLoader(path)(path)
  require('node:module').enableCompileCache?.()
  return require(path)
}

/** @param {string} entry */
function createLoader(entry) {
  // Code compiled by one version of V8 is refused by another. V8 tells one text from another by its
  // length only, so the name says when the files were written: a build writes all of them.
  const written = fs.statSync(entry).mtimeMs
  const folder = join(dirname(entry), '.cache', `${process.version}-${process.arch}-${written}`)
  /** @type {Map<string, { exports: unknown }>} */
  const loaded = new Map()
  /** @type {Map<string, vm.Script>} */
  const fresh = new Map()

  process.once('exit', () => {
    // By then V8 has thrown away what a long run needed only to start, which is what counts.
    if (process.uptime() > longRun) return
    for (const [path, script] of fresh) keep(cacheOf(path), script)
  })

  function cacheOf(/** @type {string} */ path) {
    const name = relative(dirname(entry), path).replaceAll(sep, '-')
    return join(folder, `${name}.bin`)
  }

  return function load(/** @type {string} */ path) {
    const known = loaded.get(path)
    if (known) return known.exports
    const text = fs.readFileSync(path, 'utf8')
    const requireHere = (/** @type {string} */ name) =>
      name.startsWith('.') ? load(resolve(dirname(path), name)) : require(name)
    // Code from the cache cannot import modules, as a configuration, plugin or reporter may be.
    if (text.includes('import(')) {
      const own = new Module(path)
      loaded.set(path, own)
      return compile(own, text, requireHere)
    }
    const file = { exports: {} }
    loaded.set(path, file)
    const cachedData = readIfThere(cacheOf(path))
    const script = new vm.Script(Module.wrap(text), { filename: path, cachedData })
    if (!cachedData || script.cachedDataRejected) fresh.set(path, script)
    script.runInThisContext()(file.exports, requireHere, file, path, dirname(path))
    return file.exports
  }
}

/**
 * Compiles a file as Node itself does.
 *
 * @param {any} file Its types do not say what hooks of the loader are made of.
 * @param {string} text
 * @param {(name: string) => unknown} requireHere
 */
function compile(file, text, requireHere) {
  file.require = requireHere
  // oxlint-disable-next-line no-underscore-dangle -- that is its name
  file._compile(text, file.id)
  return file.exports
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return fs.readFileSync(path)
  } catch {
    return undefined
  }
}

/**
 * Saved when the run ends, so that it holds the functions that were needed. Where the package
 * cannot be written to, the next run compiles again.
 *
 * @param {string} target
 * @param {vm.Script} script
 */
function keep(target, script) {
  try {
    fs.mkdirSync(dirname(target), { recursive: true })
    const partial = `${target}.${process.pid}`
    fs.writeFileSync(partial, script.createCachedData())
    fs.renameSync(partial, target)
  } catch {
    // Nothing is lost but time.
  }
}
