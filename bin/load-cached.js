// Loads the bundled command line with the code that V8 compiled for it last time: without, half of
// a short run is spent compiling. Node 22 does this by itself.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

/**
 * @param {URL} url A CommonJS file; what it requires relatively is loaded in the same way.
 * @returns {any} Its exports.
 */
export function loadCached(url) {
  const path = fileURLToPath(url)
  if (module.enableCompileCache) {
    module.enableCompileCache()
    return createRequire(url)(path)
  }
  return createLoader(path)(path)
}

/** @param {string} entry */
function createLoader(entry) {
  const requireFromEntry = createRequire(entry)
  // Code compiled by one version of V8 is refused by another.
  const folder = join(dirname(entry), '.cache', `${process.version}-${process.arch}`)
  /** @type {Map<string, { exports: unknown }>} */
  const loaded = new Map()
  /** @type {Map<string, vm.Script>} */
  const fresh = new Map()

  process.once('exit', () => {
    for (const [path, script] of fresh) keep(folder, path, script)
  })

  return function load(/** @type {string} */ path) {
    const known = loaded.get(path)
    if (known) return known.exports
    const file = { exports: {} }
    loaded.set(path, file)
    const cachedData = readIfThere(join(folder, nameOf(path)))
    const script = new vm.Script(module.wrap(readFileSync(path, 'utf8')), {
      filename: path,
      cachedData,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    if (!cachedData || script.cachedDataRejected) fresh.set(path, script)
    const requireHere = (/** @type {string} */ name) =>
      name.startsWith('.') ? load(resolve(dirname(path), name)) : requireFromEntry(name)
    script.runInThisContext()(file.exports, requireHere, file, path, dirname(path))
    return file.exports
  }
}

/**
 * V8 tells one text from another by its length only, so the name says when the file was written.
 *
 * @param {string} path
 */
function nameOf(path) {
  return `${basename(path)}-${statSync(path).mtimeMs}.bin`
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/**
 * Saved when the run ends, so that it holds the functions that were needed. Where the package
 * cannot be written to, the next run compiles again.
 *
 * @param {string} folder
 * @param {string} path
 * @param {vm.Script} script
 */
function keep(folder, path, script) {
  try {
    mkdirSync(folder, { recursive: true })
    const target = join(folder, nameOf(path))
    const partial = `${target}.${process.pid}`
    writeFileSync(partial, script.createCachedData())
    renameSync(partial, target)
  } catch {
    // Nothing is lost but time.
  }
}
