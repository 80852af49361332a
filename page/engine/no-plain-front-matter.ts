/** Takes the place of the quick reader of front matter: the one of YAML, which is here, reads the same. */
export function hasPlainFrontMatter(): boolean {
  return false
}

export function readPlainFrontMatter(): undefined {
  return undefined
}
