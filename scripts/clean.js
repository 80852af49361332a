// Outputs of files that are gone would otherwise stay, and be published.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)

mkdirSync(dist, { recursive: true })
for (const name of readdirSync(dist)) {
  // The page has a build of its own, which empties its folder itself.
  if (name !== 'page') rmSync(new URL(name, dist), { recursive: true, force: true })
}
