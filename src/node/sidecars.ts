import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { Sidecar, TextProblem } from '../core/document.ts'
import { nearestName } from '../core/nearest.ts'
import { decode } from '../readers/decode.ts'
import { type Content, readBytes } from './decode.ts'

/** What the name of a sidecar adds to that of its draft. */
const ending = '.professional.yml'
/** And what people may take for it. */
const nearly = /\.professional\.(?:ya?ml|json)$/i

/** `november.xlsx.professional.yml` */
export function sidecarOf(draft: string): string {
  return draft + ending
}

export function isSidecar(path: string): boolean {
  return path.endsWith(ending)
}

/** The draft that a sidecar goes with. */
export function draftOf(sidecar: string): string {
  return sidecar.slice(0, -ending.length)
}

/** What lies beside a draft on disk; undefined for most drafts. */
export function contentBeside(draft: string): Content | undefined {
  const absolute = sidecarOf(draft)
  return existsSync(absolute) ? readBytes(absolute) : undefined
}

/**
 * A sidecar, understood.
 *
 * @param path As it is shown.
 */
export async function readSidecarFrom(
  path: string,
  content: Content,
): Promise<{ readonly sidecar: Sidecar } | { readonly problem: TextProblem }> {
  const decoded = 'bytes' in content ? decode(content.bytes) : content
  if ('problem' in decoded) return decoded
  const { readSidecar } = await import('../readers/sidecar.ts')
  return { sidecar: readSidecar({ path, format: 'yaml', text: decoded.text }) }
}

/** Whether a file is a sidecar, or was meant to be one. */
export function isMeantAsSidecar(path: string): boolean {
  return nearly.test(path)
}

/** Why a file that is meant as a sidecar says nothing of any draft, if it does not. */
export function sidecarProblem(absolute: string): string | undefined {
  if (!isSidecar(absolute)) return `A sidecar ends in “${ending}”: this file is not read`
  const draft = draftOf(absolute)
  if (existsSync(draft)) return undefined
  const meant = meantBy(draft)
  const help = meant === undefined ? '' : `; for “${meant}” it is called “${sidecarOf(meant)}”`
  return `There is no draft “${basename(draft)}” beside this sidecar${help}`
}

/** The draft whose ending was left out, or that has nearly the same name. */
function meantBy(draft: string): string | undefined {
  const name = basename(draft)
  const names = readdirSync(dirname(draft)).filter((each) => !isSidecar(each))
  const stem = names.filter((each) => basename(each, extname(each)) === name)
  return stem.length === 1 ? stem[0] : nearestName(name, names)
}
