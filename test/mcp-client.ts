import { resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { onTestFinished } from 'vitest'

const program = resolve(import.meta.dirname, '../bin/professional.cjs')

/** A tool's answer, as tests look at it. */
export interface Answer {
  readonly isError: boolean
  readonly text: string
  readonly structured: Readonly<Record<string, unknown>>
}

export interface Assistant {
  readonly client: Client
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** What the server has logged so far. */
  log(): string
}

/** The official client, connected to the real program in a process of its own. */
export async function connect(cwd: string, ...args: readonly string[]): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', ...args],
    cwd,
    stderr: 'pipe',
  })
  let log = ''
  transport.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return {
    client,
    async call(name, toolArgs = {}) {
      const result = await client.callTool({ name, arguments: toolArgs })
      const [content] = result.content
      return {
        isError: result.isError === true,
        text: content?.type === 'text' ? content.text : '',
        structured: (result.structuredContent ?? {}) as Answer['structured'],
      }
    },
    log: () => log,
  }
}
