import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { makeFolder } from '../folder.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const source = read('Dockerfile')
/** One a line, as none of them goes on in the next. */
const instructions = [...source.matchAll(/^([A-Z]+) (.+)$/gm)].map(
  ([, keyword = '', rest = '']) => ({
    keyword,
    rest,
  }),
)
const all = (keyword: string): string[] =>
  instructions.filter((instruction) => instruction.keyword === keyword).map(({ rest }) => rest)

/** What the image is made from: the list takes everything away and then names what it takes. */
const context = read('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1))

test('the Dockerfile is one', () => {
  expect(validate(source)).toEqual([])
})

test('nothing but what it names gets into the image', () => {
  expect(read('.dockerignore').split('\n')[0]).toBe('*')
  const copied = all('COPY')
    .filter((rest) => !rest.startsWith('--'))
    .flatMap((rest) => rest.split(' ').slice(0, -1))
    .filter((path) => path !== '.')
  expect(copied.filter((path) => !context.includes(path))).toEqual([])
})

test('it runs as somebody who may do nothing', () => {
  expect(instructions.slice(-3)).toEqual([
    { keyword: 'USER', rest: 'node' },
    { keyword: 'WORKDIR', rest: '/work' },
    { keyword: 'ENTRYPOINT', rest: '["professional"]' },
  ])
})

test('every stage stands on a Node that we support', () => {
  const images = all('FROM').map((rest) => rest.split(' ')[0])
  expect(images).toEqual(['node:22-alpine', 'packages', 'node:22-alpine'])
})

const commands = all('RUN')

/** Without a daemon to build it, what the stages do is done in folders. */
test('its commands work, with its packages and its files alone', (context_) => {
  const packages = makeFolder()
  for (const path of ['package.json', 'package-lock.json', '.npmrc']) copy(path, packages)
  expect(commands[0]).toBe('npm ci --omit=dev --ignore-scripts')
  const installed = run(packages, commands[0] ?? '')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH/.test(installed.text)) {
    console.warn('SKIPPED: npm reaches no registry to install from')
    context_.skip()
  }
  expect(installed).toMatchObject({ code: 0 })

  const build = makeFolder()
  for (const path of context) copy(path, build)
  expect(commands[1]).toBe('npm ci --ignore-scripts')
  // Those of this checkout are what that would install.
  symlinkSync(join(root, 'node_modules'), join(build, 'node_modules'))
  expect(commands[2]).toBe('npm run build')
  expect(run(build, commands[2] ?? '')).toMatchObject({ code: 0 })

  const image = makeFolder()
  for (const rest of all('COPY')) {
    const [from, ...paths] = rest.split(' ')
    const stage = { '--from=packages': packages, '--from=build': build }[from ?? '']
    if (stage === undefined) continue
    for (const path of paths.slice(0, -1)) {
      const name = path.replace('/professional/', '')
      cpSync(join(stage, name), join(image, name), { recursive: true, verbatimSymlinks: true })
    }
  }
  expect(run(image, 'node bin/professional.cjs --version')).toEqual({
    code: 0,
    text: `${(JSON.parse(read('package.json')) as { version: string }).version}\n`,
  })
  const work = makeFolder({ 'a.md': 'For the elderly.\n', '.professionalrc': 'profile: general\n' })
  const linted = run(work, `node ${image}/bin/professional.cjs -f compact`)
  expect(linted.text).toContain('[respect/dated-terms]')
  expect(linted.code).toBe(0)
}, 600_000)

function copy(path: string, folder: string): void {
  cpSync(join(root, path), join(folder, path), { recursive: true })
}

function run(cwd: string, command: string): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: 'utf8' })
  return { code: status, text: stdout + stderr }
}
