import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UsageError } from '../../core/errors.ts'
import { nearestName } from '../../core/nearest.ts'
import { findConfigs } from '../../node/config-search.ts'
import { ciFile, ciNames } from '../init/ci-file.ts'
import { configFile } from '../init/config-file.ts'
import type { FoundTool } from '../init/find-tools.ts'
import { hookFile, hookNames } from '../init/hook-file.ts'
import { ignoreFile } from '../init/ignore-file.ts'
import type { InitFile } from '../init/init-file.ts'
import { proposeConfig, type ProposedConfig } from '../init/propose-config.ts'
import { type Survey, survey } from '../init/survey.ts'
import { tellImport, tellNext, tellSurvey } from '../init/tell-survey.ts'
import { type Outcome, writeNew } from '../init/write-file.ts'
import type { Io } from '../io.ts'
import { readVersion } from '../../node/version.ts'

export interface InitArgs {
  /** Without a name, the one that is found. */
  readonly hook?: string | true | undefined
  readonly ci?: string | true | undefined
  readonly dryRun?: boolean | undefined
}

/** Looks at a folder, and writes what a team starts with there; never over anything. */
export async function initCommand(
  args: InitArgs,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr'>,
): Promise<number> {
  const { hook, ci, dryRun: isDry = false } = args
  const hookName = typeof hook === 'string' ? choose('--hook', hook, hookNames) : hook
  const ciName = typeof ci === 'string' ? choose('--ci', ci, ciNames) : ci
  const found = await survey(io.cwd)
  const proposed = proposeConfig(found)
  const version = readVersion()
  const files = [
    startingFile(proposed, io.cwd),
    ignoreFile(proposed.ignore),
    ...(hookName === undefined
      ? []
      : [hookFor(hookName === true ? onlyOne('--hook', found.hooks, hookNames) : hookName)]),
    ...(ciName === undefined
      ? []
      : [
          ciFile(ciName === true ? onlyOne('--ci', found.ci, ciNames) : ciName, {
            version,
            mainBranch: found.mainBranch,
          }),
        ]),
  ]

  function hookFor(name: (typeof hookNames)[number]): InitFile {
    const settings = found.hooks.find((tool) => tool.name === name && tool.hasSettings)
    return hookFile(name, { version, folders: proposed.files, settingsIn: settings?.seenIn })
  }

  const outcomes = await Promise.all(files.map((file) => writeNew(file, io.cwd, { isDry })))
  io.stdout(blocks([tellSurvey(found), ...found.imports.map(tellImport)]))
  tellOutcomes(outcomes, isDry, io)
  const asked = { hook: hookName !== undefined, ci: ciName !== undefined }
  io.stdout(tellSteps(found, outcomes, asked))
  const written = outcomes.filter(({ status }) => status === 'written')
  if (written.length === 0 && !isDry) io.stderr('professional: nothing was written\n')
  const isComplete = outcomes.every(({ status }) => status !== 'failed')
  return isComplete && (isDry || written.length > 0) ? 0 : 2
}

function choose<Name extends string>(flag: string, name: string, names: readonly Name[]): Name {
  const found = names.find((known) => known === name)
  if (found !== undefined) return found
  const nearest = nearestName(name, names)
  throw new UsageError('bad-flag', `${flag} ${name}: it takes ${names.join(', ')}`, {
    ...(nearest !== undefined && { hint: `Perhaps “${nearest}”` }),
  })
}

/** The tool in use, for a flag that names none. */
function onlyOne<Name extends string>(
  flag: string,
  found: readonly FoundTool<Name>[],
  names: readonly Name[],
): Name {
  const [first, ...others] = found
  if (first && others.length === 0) return first.name
  const seen = found.map(({ name, seenIn }) => `${name} (${seenIn})`).join(', ')
  throw new UsageError(
    'bad-flag',
    `${flag}: ${first ? `there are ${seen}` : 'none is in use here'}`,
    {
      hint: `Name one: ${flag} ${names.join(`, ${flag} `)}`,
    },
  )
}

function startingFile(proposed: ProposedConfig, cwd: string): InitFile {
  const schema = './node_modules/professional/schema/professionalrc.schema.json'
  const [rival] = findConfigs(cwd)
  return {
    ...configFile(proposed, existsSync(join(cwd, schema)) ? schema : undefined),
    // A second configuration of another name would be an error in every run.
    rival: rival === undefined ? undefined : basename(rival),
  }
}

function tellOutcomes(
  outcomes: readonly Outcome[],
  isDry: boolean,
  io: Pick<Io, 'stdout' | 'stderr'>,
): void {
  for (const { file, status, because } of outcomes) {
    if (status === 'failed') {
      io.stderr(`professional: ${file.path} cannot be written: ${because}\n`)
    } else if (status === 'kept') {
      io.stdout(keptText(file, because))
    } else {
      io.stdout(
        isDry
          ? `Would be written: ${file.path}\n${indented(file.text)}`
          : `Written: ${file.path}\n`,
      )
    }
  }
}

function keptText({ path, part }: InitFile, because: string): string {
  const advice = part === undefined ? '' : `  To add to it by hand:\n${indented(part)}`
  return `Not written: ${path}, ${because}\n${advice}`
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ')
}

function tellSteps(
  found: Survey,
  outcomes: readonly Outcome[],
  asked: { readonly hook: boolean; readonly ci: boolean },
): string {
  const steps = outcomes.flatMap(({ file, status }) =>
    status === 'written' && file.next !== undefined ? [`${file.next}\n`] : [],
  )
  return steps.join('') + tellNext(found, asked)
}

/** Each followed by an empty line. */
function blocks(texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '' : `${text}\n`)).join('')
}
