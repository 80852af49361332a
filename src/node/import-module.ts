import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { listNames } from '../core/config-issues.ts'
import { resolveModule } from './resolve-module.ts'

/** A module that could not be run, and where in it. */
export interface ImportFailure {
  /** `:3`, or empty where no line is to blame. */
  readonly at: string
  readonly reason: string
  readonly cause: unknown
}

export type Imported = { readonly module: unknown } | { readonly failure: ImportFailure }

/**
 * Runs a file of somebody else's, which may import `professional/rule` even where professional is
 * not installed beside it: started with `npx`, by a hook, or from a global folder.
 */
export async function importModule(file: string, href?: string): Promise<Imported> {
  if (resolveModule('professional/rule', file) === undefined) offerOurselves()
  try {
    const address = href ?? addressOf(file)
    return { module: await withoutTypeWarning(() => import(address)) }
  } catch (cause) {
    return { failure: await failureOf(file, cause) }
  }
}

/** The addresses of files that have run and are not to run again. */
const addresses = new Map<string, string>()

/** The same, for a file that stays what it was once it has run, whatever becomes of it. */
export async function importOnce(file: string): Promise<Imported> {
  const address = addresses.get(file) ?? addressOf(file)
  const imported = await importModule(file, address)
  if ('module' in imported) addresses.set(file, address)
  return imported
}

/** A file that has changed since is another one: editors run for days. */
function addressOf(file: string): string {
  const url = pathToFileURL(file)
  url.searchParams.set('changed', String(statSync(file).mtimeMs))
  return url.href
}

const typeWarning = 'MODULE_TYPELESS_PACKAGE_JSON'

/**
 * Node warns of each `.js` file that is a module though its package does not say so. A team’s rules
 * lie beside its drafts, where nobody wants to change a package for them.
 */
async function withoutTypeWarning<T>(work: () => Promise<T>): Promise<T> {
  const { emitWarning } = process
  const quiet = (warning: string | Error, ...rest: unknown[]): void => {
    if (JSON.stringify(rest).includes(typeWarning)) return
    Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  process.emitWarning = quiet
  try {
    return await work()
  } finally {
    process.emitWarning = emitWarning
  }
}

const notExported = /^Package subpath '\.(\/[^']+)' .*\bprofessional[\\/]package\.json/

async function failureOf(file: string, cause: unknown): Promise<ImportFailure> {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const [first = ''] = reason.split('\n')
  // Where professional is installed, Node says it in words about its manifest.
  const [, missing] = notExported.exec(first) ?? []
  const message = missing === undefined ? first : noEntry(`professional${missing}`, entries)
  return {
    at:
      lineOf(file, cause instanceof Error ? (cause.stack ?? '') : '') ||
      (cause instanceof SyntaxError ? await lineOfSyntax(file) : ''),
    // Whoever reads it knows the file, and not its address.
    reason: message.replaceAll(/ imported from \S+$/g, ''),
    cause,
  }
}

/** The first line of the file that the stack speaks of; V8 begins with it for bad syntax. */
function lineOf(file: string, stack: string): string {
  const { pathname } = pathToFileURL(file)
  const rest = stack.slice(stack.indexOf(pathname) + pathname.length)
  const line = stack.includes(pathname) ? /^(?:\?[^:\s]*)?:(\d+)/.exec(rest)?.[1] : undefined
  return line === undefined ? '' : `:${line}`
}

/** V8 keeps the line of bad syntax to itself until an error is printed. */
async function lineOfSyntax(file: string): Promise<string> {
  const { brokenLine } = await import('./parse-module.ts')
  const line = brokenLine(readFileSync(file, 'utf8'))
  return line === undefined ? '' : `:${line}`
}

type Resolve = (
  specifier: string,
  context: object,
  next: (specifier: string, context: object) => object,
) => object

let isOffered = false

/** What the package has that code may import. */
const entries: readonly string[] = [
  'professional',
  'professional/rule',
  'professional/browser',
  'professional/remark',
]

function noEntry(specifier: string, names: readonly string[]): string {
  const there = names.length === 1 ? 'is' : 'are'
  return `there is no “${specifier}” that can be imported; there ${there} ${listNames(names, 'and')}`
}

/** Lets `professional/…` lead to the program that runs, where it would lead nowhere. */
function offerOurselves(): void {
  if (isOffered) return
  isOffered = true
  const own = import.meta.filename
  const urls = Object.fromEntries(
    entries.flatMap((name) => {
      // An editor's extension brings no more than it takes to write rules.
      const file = resolveModule(name, own)
      return file === undefined ? [] : [[name, pathToFileURL(file).href]]
    }),
  )
  // Later versions of Node have hooks in the same thread, which types of Node 20 do not know.
  const nodeModule = process.getBuiltinModule('node:module')
  const { registerHooks } = nodeModule as { registerHooks?: (hooks: { resolve: Resolve }) => void }
  if (registerHooks) {
    registerHooks({
      resolve(specifier, context, next) {
        try {
          return next(specifier, context)
        } catch (error) {
          const url = urls[specifier]
          if (url !== undefined) return { url, shortCircuit: true }
          if (!/^professional(?:\/|$)/.test(specifier)) throw error
          throw new Error(noEntry(specifier, Object.keys(urls)), { cause: error })
        }
      },
    })
  } else nodeModule.register(`data:text/javascript,${encodeURIComponent(hooksFor(urls))}`)
}

/** The same as a module, for a thread of its own. */
function hooksFor(urls: Readonly<Record<string, string>>): string {
  return `const urls = ${JSON.stringify(urls)}
const noEntry = ${JSON.stringify(noEntry('*', Object.keys(urls)))}
// The other thread has warnings of its own.
const { emitWarning } = process
process.emitWarning = (warning, ...rest) => {
  if (!JSON.stringify(rest).includes('${typeWarning}')) emitWarning.call(process, warning, ...rest)
}
export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context)
  } catch (error) {
    if (Object.hasOwn(urls, specifier)) return { url: urls[specifier], shortCircuit: true }
    if (!/^professional(?:\\/|$)/.test(specifier)) throw error
    throw new Error(noEntry.replace('*', specifier))
  }
}`
}
