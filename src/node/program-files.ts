import { basename, dirname, relative } from 'node:path'

/** Names under which programs keep their settings, in formats in which others keep drafts. */
const names =
  /^(?:\..*|(?:package|composer|npm-shrinkwrap|bower|lerna|nx|turbo|deno|jsr|vercel|netlify|firebase|renovate|biome|cspell|components|angular|nodemon|devcontainer|launch|tasks|settings|extensions|manifest|asset-manifest|vcpkg|pom|web\.config|AndroidManifest|phpunit|checkstyle|build|sitemap.*|docker-compose.*|compose.*|codecov|dependabot|action|pnpm-.*|environment|conda.*|openapi.*|swagger.*|.*[-.]lock|.*\.(?:schema|config|tsbuildinfo|code-workspace|sarif|min)|[jt]sconfig.*)\.(?:jsonc?|ya?ml|xml))$/i

/**
 * Whether a file below a folder is a program's own. Drafts have such names only by chance; whoever
 * names the file itself has it read.
 */
export function isProgramFile(folder: string, absolute: string): boolean {
  if (!/\.(?:jsonc?|ya?ml|xml)$/i.test(absolute)) return false
  const isHidden = /(?:^|[\\/])\.[^\\/.]/.test(relative(folder, dirname(absolute)))
  return isHidden || names.test(basename(absolute))
}
