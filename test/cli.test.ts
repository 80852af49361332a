import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const program = resolve(import.meta.dirname, '../bin/professional.cjs')
const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'professional-cli-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The real program, as somebody in that folder would start it. */
function professional(
  args: readonly string[],
  options: { input?: string | Buffer; env?: object; flags?: readonly string[] } = {},
): Run {
  const result = spawnSync(process.execPath, [...(options.flags ?? []), program, ...args], {
    cwd: folder,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...env, ...options.env },
  })
  return { code: result.status, out: result.stdout, err: result.stderr }
}

function write(path: string, text: string | Buffer): void {
  mkdirSync(resolve(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const clean = 'Flu vaccination is free for people aged 65 and over.\n'
const warning = 'He committed suicide last year. Samaritans are there.\n'
const error = 'NHS number 401 023 2137\n'.replace('401 023 2137', generated())

/** A valid number of the issued range, made as the test runs. */
function generated(): string {
  for (let nine = 401_000_000; ; nine++) {
    const digits = String(nine)
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
    const check = 11 - (sum % 11)
    if (check !== 10)
      return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}${check % 11}`
  }
}

describe('exit codes', () => {
  test('0 when nothing is found, and a plain word that it is ready', () => {
    write('a.md', clean)
    expect(professional(['a.md'])).toEqual({ code: 0, out: '✔ 1 draft ready\n', err: '' })
  })

  test('0 for warnings, 1 for errors', () => {
    write('a.md', warning)
    expect(professional(['a.md']).code).toBe(0)
    write('b.md', error)
    expect(professional(['.']).code).toBe(1)
  })

  test('--fail-on and --max-warnings lower the threshold, --exit-zero lifts it', () => {
    write('a.md', warning)
    expect(professional(['--fail-on', 'warning', 'a.md']).code).toBe(1)
    expect(professional(['--max-warnings', '0', 'a.md']).code).toBe(1)
    expect(professional(['--max-warnings', '1', 'a.md']).code).toBe(0)
    write('b.md', error)
    expect(professional(['--exit-zero', '.']).code).toBe(0)
  })

  test('2 for a path that is not there, and it says which', () => {
    const run = professional(['nope.md'])
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(run.err).toContain('nope.md')
  })

  test('2 for a file that cannot be read, though others are linted', () => {
    write('a.md', warning)
    write('b.md', Buffer.from('caf\xe9 and more', 'latin1'))
    const run = professional(['--format', 'compact', '--exit-zero', '.'])
    expect(run.code).toBe(2)
    expect(run.out).toContain('a.md:1:4: warning')
    expect(run.out).toContain('b.md:1:')
    expect(run.out).toContain('[professional/unreadable]')
  })

  test('2 for an unknown flag, rule, format or selector, with the nearest name', () => {
    write('a.md', clean)
    expect(professional(['--fromat', 'json', 'a.md'])).toMatchObject({ code: 2 })
    expect(professional(['--fromat', 'json', 'a.md']).err).toBe(
      "professional: unknown option '--fromat'\n  Perhaps --format\n",
    )
    expect(professional(['--xyz', 'a.md']).err).toBe(
      "professional: unknown option '--xyz'\n  See --help\n",
    )
    expect(professional(['--format', 'jsno', 'a.md']).err).toContain('json')
    expect(professional(['--rule', 'nhs-numbr:off', 'a.md']).err).toContain(
      'confidentiality/nhs-number',
    )
    expect(professional(['--only', 'civilty', 'a.md']).err).toContain('civility')
    for (const args of [
      ['--format', 'jsno'],
      ['--rule', 'nhs-numbr:off'],
      ['--only', 'civilty'],
    ]) {
      expect(professional([...args, 'a.md']).code).toBe(2)
    }
  })

  test('2 for a mistyped command, which might be a path', () => {
    const run = professional(['explian', 'nhs-number'])
    expect(run.code).toBe(2)
    expect(run.err).toContain('professional explain')
  })
})

describe('standard input', () => {
  test('- reads a draft, --stdin-filename names it', () => {
    const run = professional(['--format', 'compact', '--stdin-filename', 'drafts/b.txt', '-'], {
      input: warning,
    })
    expect(run.out).toMatch(/^drafts\/b\.txt:1:4: warning .* \[safeguarding\/suicide-language\]\n$/)
  })

  test('an empty draft is ready', () => {
    expect(professional(['-'])).toMatchObject({ code: 0, out: '✔ 1 draft ready\n' })
  })
})

describe('output', () => {
  test('stylish groups by draft and sums up', () => {
    write('drafts/a.md', `${clean}\n${warning}`)
    expect(professional(['drafts']).out).toBe(
      'drafts/a.md\n' +
        '  3:4  warning  “committed suicide” can hurt people who are at risk or bereaved  safeguarding/suicide-language\n' +
        '\n✖ 0 errors, 1 warning, 0 info in 1 draft\n',
    )
  })

  test('--verbose adds the line, what to do and the guidance', () => {
    write('a.md', warning)
    expect(professional(['--verbose', 'a.md']).out).toBe(
      [
        'a.md',
        '  1:4  warning  “committed suicide” can hurt people who are at risk or bereaved  safeguarding/suicide-language',
        '      He committed suicide last year. Samaritans are there.',
        '         ~~~~~~~~~~~~~~~~~',
        '      Say what happened in plain words: “died by suicide”, “took their own',
        '      life”, “suicide attempt”.',
        '      → Write “died by suicide”',
        '      → Write “took their own life”',
        '      Media guidelines for reporting suicide, 6th edition',
        '      How to talk about suicide safely online',
        '',
        '✖ 0 errors, 1 warning, 0 info in 1 draft',
        '',
      ].join('\n'),
    )
  })

  test('json has exactly the promised names', () => {
    write('a.md', warning)
    const report = JSON.parse(professional(['--format', 'json', 'a.md']).out) as {
      files: { path: string; diagnostics: object[]; suppressed: object[] }[]
    }
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'files', 'counts'])
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'professional', version: '0.1.0' },
      files: [
        {
          path: 'a.md',
          diagnostics: [
            {
              ruleId: 'safeguarding/suicide-language',
              severity: 'warning',
              position: {
                start: { line: 1, column: 4, offset: 3 },
                end: { line: 1, column: 21, offset: 20 },
              },
              place: null,
              related: [],
              suggestions: [{ safe: false, edits: [{ text: 'died by suicide' }] }, {}],
            },
          ],
          suppressed: [],
        },
      ],
      counts: { error: 0, warning: 1, info: 0, suppressed: 0, baselined: 0 },
    })
    expect(Object.keys(report.files[0]?.diagnostics[0] ?? {})).toEqual([
      'ruleId',
      'severity',
      'message',
      'position',
      'place',
      'related',
      'advice',
      'references',
      'suggestions',
      'fingerprint',
      'url',
    ])
  })

  test('a report can go to a file while another goes to the terminal', () => {
    write('a.md', warning)
    const run = professional(['-f', 'compact', '-f', 'json=report.json', 'a.md'])
    expect(run.out).toMatch(/^a\.md:1:4: warning/)
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
      counts: { warning: 1 },
    })
  })

  test('a reporter of one’s own runs, also when the program comes from its cache', () => {
    write('a.md', clean)
    write('own.mjs', 'export default ({ files }) => `${files.length} of ours\\n`\n')
    for (const _ of [1, 2]) {
      expect(professional(['-f', './own.mjs', 'a.md'])).toEqual({
        code: 0,
        out: '1 of ours\n',
        err: '',
      })
    }
  })

  test('colour is for terminals, --color and FORCE_COLOR; NO_COLOR and --no-color take it away', () => {
    write('a.md', warning)
    const escape = '\u001B['
    expect(professional(['a.md']).out).not.toContain(escape)
    expect(professional(['--color', 'a.md']).out).toContain(escape)
    expect(professional(['a.md'], { env: { FORCE_COLOR: '1' } }).out).toContain(escape)
    expect(professional(['a.md'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(
      escape,
    )
    expect(professional(['--no-color', 'a.md'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(
      escape,
    )
  })

  test('escapes in a file name never reach the terminal raw', () => {
    const name = 'a\u001B[31m\u009B.md'
    write(name, warning)
    for (const format of ['stylish', 'compact', 'json']) {
      const run = professional(['--format', format, '--verbose', '--debug', 'files,timings', '.'])
      expect(run.out + run.err).not.toContain('\u001B')
      expect(run.out + run.err).not.toContain('\u009B')
      expect(run.out).toContain('suicide-language')
    }
  })

  test('escapes in a draft never reach the terminal raw', () => {
    write('a.md', `\u001B[31m \u009B1m The \u001Belderly and the\u009B elderly. ${warning}`)
    for (const format of ['stylish', 'compact', 'json']) {
      const run = professional(['--format', format, '--verbose', 'a.md'])
      expect(run.out + run.err).not.toContain('\u001B')
      expect(run.out + run.err).not.toContain('\u009B')
    }
  })

  test('the same bytes every time, sorted by path', () => {
    for (const name of ['b.md', 'a.md', 'Z.md', 'c/a.md', 'a/b.md']) write(name, warning)
    const first = professional(['--format', 'compact', '.']).out
    expect(professional(['--format', 'compact', '.']).out).toBe(first)
    expect(first.split('\n').map((row) => row.split(':')[0])).toEqual([
      'Z.md',
      'a.md',
      'a/b.md',
      'b.md',
      'c/a.md',
      '',
    ])
  })

  test('--quiet shows errors only, but warnings still count', () => {
    write('a.md', warning)
    const run = professional(['--quiet', '--max-warnings', '0', 'a.md'])
    expect(run.out).toBe('✖ 0 errors in 1 draft\n')
    expect(run.code).toBe(1)
    expect(run.err).toContain('more than the 0 allowed')
    expect(professional(['--quiet', 'a.md']).out).toBe('✔ 1 draft ready\n')
  })

  test('--quiet says of what it hides why the run failed', () => {
    write('a.md', warning)
    expect(professional(['--quiet', '--fail-on', 'info', 'a.md'])).toEqual({
      code: 1,
      out: '✖ 0 errors in 1 draft\n',
      err: 'professional: 1 warning, which --quiet hides and --fail-on info does not allow\n',
    })
    expect(professional(['--fail-on', 'warning', 'a.md']).err).toBe('')
    write('a.md', error)
    expect(professional(['--quiet', '--fail-on', 'info', 'a.md']).err).toBe('')
  })

  test.skipIf(process.platform !== 'linux')('a full disk is told in one line', () => {
    write('a.md', warning)
    for (const format of ['stylish', 'compact', 'json']) {
      const full = openSync('/dev/full', 'w')
      const run = spawnSync(process.execPath, [program, '-f', format, 'a.md'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      })
      closeSync(full)
      expect(run.stderr).toMatch(
        /^professional: Standard output cannot be written to \(ENOSPC\)\n.*\n$/,
      )
      expect(run.status).toBe(2)
    }
  })

  test('help tells a command there is not, and no empty defaults', () => {
    const run = professional(['help', 'lnt'])
    expect(run).toEqual({
      code: 2,
      out: '',
      err: 'professional: There is no command “lnt”\n  Perhaps you meant: professional help lint\n',
    })
    const help = professional(['help', 'lint']).out
    expect(help).toContain('--ignore-pattern')
    expect(help).not.toContain('[]')
  })

  test('a report without the name of its file is a mistake', () => {
    write('a.md', clean)
    const run = professional(['-f', 'json=', 'a.md'])
    expect(run.code).toBe(2)
    expect(run.err).toContain('A file name is missing.')
  })

  test('a command that was meant is not proposed', () => {
    expect(professional(['baseline', 'update', 'nope.md']).err).not.toContain('Perhaps')
    expect(professional(['baselin']).err).toContain('professional baseline')
  })

  test('code that cannot be understood is told with its line, and as it is', () => {
    write('a.md', clean)
    const broken = "{\n  profile: 'general',\n  rules: {{\n}\n"
    for (const [path, code] of [
      ['professional.config.mjs', `export default ${broken}`],
      ['.professionalrc.mjs', `export default ${broken}`],
      ['.professionalrc.js', `module.exports = ${broken}`],
      ['.professional/rules/a.js', `export default ${broken}`],
    ] as const) {
      write(path, code)
      expect(professional(['a.md'])).toEqual({
        code: 2,
        out: '',
        err: `professional: ${path}:3: cannot be run: Unexpected token '{'\n`,
      })
      rmSync(join(folder, path))
    }
  })

  test('--debug says what was read, with which configuration, and how long it took', () => {
    write('.professionalrc', 'profile: general\n')
    // One that a rule has something to say of: others are not looked at in stages.
    write('a.md', warning)
    const run = professional(['--debug', 'files,config,timings', 'a.md'])
    expect(run.out).toContain('1 warning')
    expect(run.err).toContain('[files] a.md as markdown\n')
    expect(run.err).toMatch(/\[config\] a\.md: .*\.professionalrc\n/)
    expect(run.err).toMatch(/\[timings\] +\d+\.\d ms {2}a\.md\n/)
    expect(run.err).toMatch(/\[timings\] by stage:\n(?:.*\n)*?.* ms {2}walk\n/)
    expect(run.err).toMatch(/\[timings\] by rule:\n(?:.*\n)*?.* ms {2}[a-z]+\/[a-z-]+\n/)
    expect(professional(['--debug', 'nothing', 'a.md']).code).toBe(2)
  })

  test('--statistics counts the findings of each rule', () => {
    write('a.md', warning.repeat(2))
    expect(professional(['--statistics', 'a.md']).err).toBe(
      '     2  safeguarding/suicide-language\n',
    )
  })

  test('--max-findings shortens what people see, and says so', () => {
    write('a.md', warning.repeat(5))
    const run = professional(['--max-findings', '2', 'a.md'])
    expect(run.out).toContain('and 3 findings more')
    expect(run.out).toContain('5 warnings')
  })
})

describe('configuration', () => {
  test('is found from the draft upward, not from where one stands', () => {
    write('team/.professionalrc', 'rules: { safeguarding/suicide-language: error }\n')
    write('team/drafts/a.md', warning)
    write('b.md', warning)
    expect(professional(['--format', 'compact', '.']).out).toMatch(
      /^b\.md:1:4: warning.*\nteam\/drafts\/a\.md:1:4: error/,
    )
  })

  test('a mistake in it is an error with file and line, and no report', () => {
    write('.professionalrc', 'profile: general\nrules:\n  safeguarding/suicide-langage: off\n')
    write('a.md', warning)
    const run = professional(['a.md'])
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('.professionalrc:3')
    expect(run.err).toContain('safeguarding/suicide-language')
  })

  test('--only and --skip choose by rule, category and source', () => {
    write('a.md', `${warning}\n![](poster.png)\n`)
    const found = (...args: string[]): string[] =>
      [...professional(['--format', 'compact', ...args, 'a.md']).out.matchAll(/\[(.*)\]/g)].map(
        (match) => match[1] ?? '',
      )
    expect(found()).toEqual(['safeguarding/suicide-language', 'access/alt-text'])
    expect(found('--only', 'access')).toEqual(['access/alt-text'])
    expect(found('--skip', 'access/alt-text')).toEqual(['safeguarding/suicide-language'])
    expect(found('--only', 'source:samaritans-media')).toEqual(['safeguarding/suicide-language'])
    expect(found('--only', 'access', '--skip', 'access/alt-text')).toEqual([])
  })
})

describe('wherever it runs', () => {
  test.each([
    '--no-deprecation',
    '--throw-deprecation',
    '--pending-deprecation',
    '--frozen-intrinsics',
    '--disable-proto=throw',
    '--disallow-code-generation-from-strings',
    '--jitless',
    // Without what WebAssembly needs to look at sixteen letters at once.
    '--no-enable-sse4-1',
  ])('Node may be told %s', (flag) => {
    write('a.md', clean)
    const { code, out } = professional(['a.md'], { flags: [flag] })
    expect(out).toContain('1 draft ready')
    expect(code).toBe(0)
  })

  test.skipIf(process.platform === 'win32')('a folder that has been deleted is told', () => {
    const inNowhere = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"'
    const argv = ['-c', inNowhere, 'sh', process.execPath, program, 'a.md']
    const { status, stdout, stderr } = spawnSync('sh', argv, { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe(
      'professional: The folder that this runs in has been deleted\n' +
        '  Change to another one and run it again\n',
    )
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('silencing', () => {
  test('silenced findings stay in the JSON report with their reason', () => {
    write(
      'a.md',
      `<!-- professional-disable-next-block safeguarding/suicide-language -- a quotation from 1960 -->\n\n${warning}`,
    )
    expect(professional(['a.md']).out).toBe('✔ 1 draft ready, 1 silenced\n')
    expect(JSON.parse(professional(['--format', 'json', 'a.md']).out)).toMatchObject({
      files: [
        {
          diagnostics: [],
          suppressed: [
            { ruleId: 'safeguarding/suicide-language', reason: 'a quotation from 1960' },
          ],
        },
      ],
    })
  })

  test('--no-inline-config takes no notice', () => {
    write(
      'a.md',
      `<!-- professional-disable-file safeguarding/suicide-language -- a reason -->\n\n${warning}`,
    )
    expect(professional(['--no-inline-config', '--format', 'compact', 'a.md']).out).toContain(
      'suicide-language',
    )
  })
})

test('the program may be started by its name', () => {
  // npm links to it as it is; git keeps the bit.
  expect(statSync(program).mode & 0o111).not.toBe(0)
})
