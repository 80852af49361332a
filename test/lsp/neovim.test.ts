import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { makeRepository } from '../folder.ts'

const program = resolve(import.meta.dirname, '../../bin/professional.cjs')
const page = readFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), 'utf8')
const [newest = '', older = ''] = [...page.matchAll(/```lua\n(?<code>[^]*?)```/g)].map(
  ({ groups }) => groups?.['code'] ?? '',
)
const isHere = spawnSync('nvim', ['--version']).status === 0
if (!isHere) console.warn('SKIPPED: Neovim is not installed, so its recipe is not tried out')

/** What the recipes take for granted and Neovim 0.7, which Debian has, does not have yet. */
const backports = `
vim.fs = vim.fs or {
  find = function() return { vim.fn.getcwd() .. '/.git' } end,
  dirname = function(path) return vim.fn.fnamemodify(path, ':h') end,
}
vim.lsp.start = vim.lsp.start or function(config)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
`

/** Does in an editor what somebody would, and writes down what they would see. */
const visit = `
local seen = {}
local function found(count)
  vim.wait(15000, function() return #vim.diagnostic.get(0) == count end, 20)
  return vim.tbl_map(function(one)
    return { line = one.lnum, column = one.col, code = one.code, source = one.source }
  end, vim.diagnostic.get(0))
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 5000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
local here = { uri = vim.uri_from_bufnr(0) }

seen.opened = found(2)
local client = vim.lsp.get_active_clients()[1]
seen.encoding = client.offset_encoding
vim.api.nvim_win_set_cursor(0, { 1, seen.opened[1].column })
local at = vim.lsp.util.make_range_params(0, client.offset_encoding)
seen.hover = ask('textDocument/hover', { textDocument = here, position = at.range.start }).contents.value
local actions = ask('textDocument/codeAction', {
  textDocument = here, range = at.range, context = { diagnostics = {} },
})
seen.actions = vim.tbl_map(function(action) return action.title end, actions)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
seen.text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
seen.fixed = found(1)
vim.api.nvim_buf_set_lines(0, 2, 3, false, { 'Nothing to see.' })
seen.typed = found(0)
vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
vim.cmd('qa!')
`

interface Seen {
  readonly opened: readonly { line: number; column: number; code: string; source: string }[]
  readonly encoding: string
  readonly hover: string
  readonly actions: readonly string[]
  readonly text: readonly string[]
  readonly fixed: readonly unknown[]
  readonly typed: readonly unknown[]
}

it.skipIf(!isHere)(
  'the recipe for Neovim shows findings, hovers, fixes, and follows the typing',
  () => {
    const folder = makeRepository({
      'init.lua': `${backports}
vim.cmd('filetype on')
if vim.lsp.config then
${newest}
else
${older}
end
`,
      'visit.lua': visit,
      'a.md': '😀 Jabs for the elderly.\n\nHe committed suicide. Samaritans: 116 123.\n',
      'bin/professional': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
    })
    chmodSync(join(folder, 'bin/professional'), 0o755)
    writeFileSync(join(folder, '.git/HEAD'), '')
    const { stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'init.lua', '-i', 'NONE', '-n', 'a.md', '-c', 'luafile visit.lua'],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
          HOME: folder,
          XDG_CACHE_HOME: folder,
          XDG_STATE_HOME: folder,
        },
      },
    )
    expect(stderr).toBe('')
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')) as Seen
    // Columns of Neovim are bytes.
    expect(seen.opened).toEqual([
      { line: 0, column: 14, code: 'respect/dated-terms', source: 'professional' },
      { line: 2, column: 3, code: 'safeguarding/suicide-language', source: 'professional' },
    ])
    expect(seen.encoding).toBe('utf-16')
    expect(seen.hover).toContain('**What to do:**')
    expect(seen.actions).toContain('Silence respect/dated-terms here, with a reason')
    expect(seen.text[0]).toBe('😀 Jabs for older people.')
    expect(seen.fixed).toHaveLength(1)
    expect(seen.typed).toHaveLength(0)
  },
)
