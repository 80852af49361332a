// Outputs of files that are gone would otherwise stay, and be published.
import { rmSync } from 'node:fs'

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
