export const commandNames = [
  'lint',
  'explain',
  'rules',
  'config',
  'baseline',
  'test',
  'init',
  'mcp',
  'lsp',
  'audit',
  'help',
] as const

export type CommandName = (typeof commandNames)[number]

export function isCommandName(word: string | undefined): word is CommandName {
  return commandNames.some((name) => name === word)
}
