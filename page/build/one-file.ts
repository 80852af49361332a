import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Parts that the page holds as text, by the id of their element. */
export type Parts = Readonly<Record<string, string>>

/**
 * Folds what Vite has made into one file that may run nothing but its own scripts and connect to
 * nothing.
 */
export function intoOneFile(build: () => Promise<Parts>): Plugin {
  return {
    name: 'into-one-file',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const parts = Object.entries(await build())
      const scripts: string[] = []
      const styles: string[] = []
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') scripts.push(output.code)
        else if (name.endsWith('.css')) styles.push(textOf(output.source))
        else continue
        delete bundle[name]
      }
      const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'))
      if (page?.type !== 'asset') throw new Error('Vite has made no page')
      const script = scripts
        .join('\n')
        .trim()
        .replaceAll('</script', String.raw`<\/script`)
      const style = styles.join('\n').trim()
      const held = parts.map(
        ([id, text]) => `<script type="text/plain" id="${id}">${text}</script>\n`,
      )
      page.source = textOf(page.source)
        .replaceAll(
          /\s*<(?:script|link)\b[^>]*(?:src|href)="\.\/assets\/[^>]*>(?:<\/script>)?/g,
          '',
        )
        .replace('<meta charset="utf-8">', (found) => `${found}\n${policy(script, style)}`)
        .replace('</head>', () => `<style>${style}</style>\n</head>`)
        .replace(
          '</body>',
          () => `${held.join('')}<script type="module">${script}</script>\n</body>`,
        )
    },
  }
}

function policy(script: string, style: string): string {
  const rules = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
