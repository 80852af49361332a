#!/usr/bin/env node
// CommonJS: as a module, the same lines take a fifth of a whole short run longer to start. In one
// file, since a second one takes longer to find than to run.
'use strict'

// What is a part of Node need not be looked for among modules.
const builtIn = process.getBuiltinModule
const fs = builtIn('node:fs')
const { dirname, resolve, sep } = builtIn('node:path')
const vm = builtIn('node:vm')

// As `require('node:module')` would give it, which also loads what imports modules.
const Module = /** @type {any} */ (module.constructor)

/** In seconds. */
const longRun = 2

/** What stands before code that is kept: how long it is. Code begins where 64-bit numbers may. */
const headSize = 8

const [major = 0] = process.versions.node.split('.').map(Number)

/** In bytes. */
const shortDraft = 8192

/** What files are read into, one after the other: fresh memory costs as much as the reading. */
let room = Buffer.allocUnsafeSlow(1 << 20)

const isShort = require.main === module && tellsShort()

if (require.main === module) {
  setFlags()
  const { run } = loadCached(resolve(__dirname, '../dist/cli/run.cjs'))
  run(process.argv.slice(2)).then((/** @type {number} */ code) => {
    process.exitCode = code
  })
} else exports.loadCached = loadCached

/** Whether a run is about one short draft, as far as that can be told at once. */
function tellsShort() {
  const [path, ...others] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
  if (path === undefined || others.length > 0) return false
  try {
    const file = fs.statSync(path)
    return file.isFile() && file.size <= shortDraft
  } catch {
    return false
  }
}

/** Before anything is loaded: V8 compiles code anew that was kept under other settings. */
function setFlags() {
  const setFlagsFromString = findFlagSetter()
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
  if (major === 20) setFlagsFromString('--interrupt-budget=400000')
  if (isShort) setShortFlags(setFlagsFromString)
}

/**
 * `node:v8` loads streams for what else it can do, which takes a twentieth of a short run. Before
 * Node 24 what it calls can be had without; Node would warn of that.
 *
 * @returns {(flag: string) => void}
 */
function findFlagSetter() {
  if (major >= 24) return require('node:v8').setFlagsFromString
  const { noDeprecation } = process
  // With Node’s own flag for it, it cannot be set.
  if (!noDeprecation) process.noDeprecation = true
  try {
    return /** @type {any} */ (process).binding('v8').setFlagsFromString
  } catch {
    // Where Node’s permissions are in force.
    return require('node:v8').setFlagsFromString
  } finally {
    if (!noDeprecation) process.noDeprecation = noDeprecation
  }
}

/** @param {(flag: string) => void} set */
function setShortFlags(set) {
  // Patterns are compiled to run fast, which takes more than twice as long: too long for one draft.
  set('--no-regexp-optimization')
  // V8 would wake other threads to look through the few hundred kilobytes that a short run has made,
  // and look when nobody waits for room.
  set('--no-parallel-scavenge')
  set('--no-minor-gc-task')
  // Nor compile WebAssembly a second time, which another thread would do for a whole run to come.
  set('--liftoff-only')
  // What V8 notes of a function, to compile it again, it would note from its eighth call on.
  if (major > 20) return set('--invocation-count-for-feedback-allocation=32')
  set('--interrupt-budget-factor-for-feedback-allocation=32')
  set('--interrupt-budget-for-feedback-allocation=4000')
}

/**
 * Loads the bundled command line with the code that V8 compiled for it before: without, half of a
 * short run is spent compiling.
 *
 * @param {string} entry A CommonJS file; what it requires relatively lies beside it, and is loaded
 *   in the same way.
 * @returns {any} Its exports.
 */
function loadCached(entry) {
  const folder = dirname(entry)
  // Code compiled by one version of V8 is refused by another. V8 tells one text from another by its
  // length only, so the name says when the files were written: a build writes all of them.
  const written = fs.statSync(entry).mtimeMs
  const runs = isShort ? 'short' : 'any'
  const cache = `${folder}${sep}.cache${sep}${process.version}-${process.arch}-${written}-${runs}`
  if (major >= 22 && !fs.existsSync(cache) && !isWritable(folder)) {
    // Node’s own cache lies elsewhere. It knows what the first run compiled and no more, and takes a
    // short run a third longer.
    require('node:module').enableCompileCache?.()
    return require(entry)
  }
  return createLoader(folder, cache)(entry.slice(folder.length + 1))
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} folder Of the bundle.
 * @param {string} cache
 */
function createLoader(folder, cache) {
  /** @type {Map<string, { exports: unknown }>} */
  const loaded = new Map()
  /** @type {Map<string, Compiled>} */
  const compiled = new Map()
  let isNew = false

  process.on('exit', () => {
    // By then V8 has thrown away what a long run needed only to start, which is what counts.
    if (!isNew || process.uptime() > longRun) return
    for (const [name, code] of compiled) keep(cache, name, code)
  })

  /** @param {string} name As files of the bundle name each other; or of a package or part of Node. */
  function requireHere(name) {
    return name.startsWith('./') ? load(name.slice(2)) : (builtIn(name) ?? require(name))
  }

  /** @param {string} name */
  function load(name) {
    const known = loaded.get(name)
    if (known) return known.exports
    const path = `${folder}${sep}${name}`
    const kept = readKept(cache, name)
    const text = kept ? kept.text : fs.readFileSync(path, 'utf8')
    // Code from the cache cannot import modules, as a configuration, plugin or reporter may be.
    if (!kept && text.includes('import(')) {
      const own = new Module(path)
      loaded.set(name, own)
      return compile(own, text, requireHere)
    }
    const file = { exports: {} }
    loaded.set(name, file)
    const source = kept ? text : Module.wrap(text)
    const script = new vm.Script(source, { filename: path, cachedData: kept?.code })
    // What a run has not loaded before, it mostly uses in ways that no run has used the rest.
    const isKept = kept !== undefined && script.cachedDataRejected === false
    if (!isKept) isNew = true
    compiled.set(name, { script, source, size: isKept ? kept.code.length : 0 })
    script.runInThisContext()(file.exports, requireHere, file, path, folder)
    return file.exports
  }

  return load
}

/**
 * @typedef {object} Compiled
 * @property {vm.Script} script
 * @property {string} source
 * @property {number} size How many bytes of code are kept of it already.
 */

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

/**
 * Code and text in one file, since to open another takes as long as to read it. The code is good
 * until the next file is read.
 *
 * @param {string} cache
 * @param {string} name
 */
function readKept(cache, name) {
  try {
    const size = readIntoRoom(`${cache}${sep}${name}.bin`)
    const end = headSize + room.readUInt32LE(0)
    // The bundle is ASCII.
    return { code: room.subarray(headSize, end), text: room.latin1Slice(end, size) }
  } catch {
    return undefined
  }
}

/**
 * @param {string} path
 * @returns {number} How many bytes the file has.
 */
function readIntoRoom(path) {
  const file = fs.openSync(path)
  try {
    const size = fs.readSync(file, room, 0, room.length, 0)
    if (size < room.length) return size
  } finally {
    fs.closeSync(file)
  }
  room = Buffer.allocUnsafeSlow(2 * room.length)
  return readIntoRoom(path)
}

/**
 * Saved when the run ends, so that it holds the functions that were needed, by this run or by those
 * before it. Where the package cannot be written to, the next run compiles again.
 *
 * @param {string} cache
 * @param {string} name
 * @param {Compiled} compiled
 */
function keep(cache, name, { script, source, size }) {
  try {
    const code = script.createCachedData()
    // V8 throws away what has not been called for long.
    if (code.length <= size) return
    const head = Buffer.alloc(headSize)
    head.writeUInt32LE(code.length)
    fs.mkdirSync(cache, { recursive: true })
    const target = `${cache}${sep}${name}.bin`
    const partial = `${target}.${process.pid}`
    fs.writeFileSync(partial, Buffer.concat([head, code, Buffer.from(source, 'latin1')]))
    fs.renameSync(partial, target)
  } catch {
    // Nothing is lost but time.
  }
}
