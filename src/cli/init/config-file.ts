import { stringify } from 'yaml'
import type { InitFile } from './init-file.ts'
import type { ProposedConfig } from './propose-config.ts'

/** @param schema Where editors find the schema, if the package is installed here. */
export function configFile(proposed: ProposedConfig, schema: string | undefined): InitFile {
  const forEditors = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`
  const part = importedText(proposed)
  return {
    path: '.professionalrc',
    text: forEditors + configText(proposed),
    ...(part !== '' && { part }),
  }
}

function configText(proposed: ProposedConfig): string {
  const { files, meta, overrides } = proposed
  return `# How the drafts in this folder are checked. \`professional config\` shows all that is in force,
# \`professional rules\` every rule there is. To use a setting below, take its # away.

# Who is writing, and where: general, uk-health, uk-pharmacy or us-health.
profile: uk-pharmacy

# What to lint when no path is given.
${files.length > 0 ? written({ files }) : '# files: [drafts]\n'}
# What holds for every draft that does not say otherwise in its own front matter.
${meta ? written({ meta }) : exampleMeta}
# How loudly a rule speaks: error, warning, info or off.
# rules:
#   confidentiality/nhs-number: error

# Other settings for some of the files; later ones win.
${overrides.length > 0 ? written({ overrides }) : exampleOverrides}${importedText(proposed, '\n')}`
}

const exampleMeta = `# meta:
#   platform: x
#   author: { type: organisation, name: Example Pharmacy }
`

const exampleOverrides = `# overrides:
#   - files: newsletter/**
#     meta: { kind: newsletter }
`

/** What was taken over from other linters, which somebody with a configuration adds by hand. */
function importedText({ terms, allow }: ProposedConfig, before = ''): string {
  const parts = [
    ...(terms.length > 0 ? [`# Words of your own to look for.\n${written({ terms })}`] : []),
    ...(allow.length > 0 ? [`# Words that a rule is to pass over.\n${written({ allow })}`] : []),
  ]
  return parts.map((part) => before + part).join(before === '' ? '\n' : '')
}

/** YAML as people write it: short lists in one line. */
function written(setting: object): string {
  return stringify(setting, { lineWidth: 98, flowCollectionPadding: false, singleQuote: true })
}
