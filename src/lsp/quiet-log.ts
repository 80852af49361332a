import type { Logger } from 'vscode-languageserver/node'

/** The protocol library quotes messages it cannot make sense of, and with them a draft. */
export function withoutQuotes(logger: Logger): Logger {
  const cut = (message: string): string =>
    message.split('\n', 1)[0]?.replace(/ with message: .*$/, '') ?? ''
  return {
    error: (message) => logger.error(cut(message)),
    warn: (message) => logger.warn(cut(message)),
    info: (message) => logger.info(cut(message)),
    log: (message) => logger.log(cut(message)),
  }
}
