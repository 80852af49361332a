import type { InitFile } from './init-file.ts'

export function ignoreFile(patterns: readonly string[]): InitFile {
  const part = patterns.map((pattern) => `${pattern}\n`).join('')
  return {
    path: '.professionalignore',
    text: `# What is never checked, one pattern a line, in the syntax of .gitignore. What .gitignore leaves
# out is left out anyway.
${part === '' ? '# archive/\n' : part}`,
    ...(part !== '' && { part }),
  }
}
