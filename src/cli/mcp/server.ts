import { McpServer } from '@modelcontextprotocol/server'
import * as v from 'valibot'
import { rules as builtIn } from '../../../rules/index.ts'
import { readVersion } from '../../node/version.ts'
import { answer } from './answer.ts'
import { checkOutputOf } from './check-output.ts'
import {
  checkFileInput,
  checkTextInput,
  explainRuleInput,
  listRulesInput,
} from './input-schemas.ts'
import { checkOutput, explainRuleOutput, listRulesOutput } from './output-schemas.ts'
import { instructions, type ReviewInput, reviewRequest } from './prompt.ts'
import { explainRuleOutputOf, findRule, listRulesOutputOf } from './rule-output.ts'
import type { Session } from './session.ts'
import { toolSchema } from './tool-schema.ts'

/** They read, and nothing else. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}

/** A server with all tools; the same session may serve several. */
export function createServer(session: Session, reportBug: (error: unknown) => void): McpServer {
  const server = new McpServer(
    { name: 'professional', title: 'professional', version: readVersion() },
    {
      instructions,
      capabilities: { tools: { listChanged: false }, prompts: { listChanged: false } },
    },
  )

  server.registerTool(
    'check_text',
    {
      title: 'Check a draft',
      description:
        'Checks the text of a draft before it is published: confidentiality, respect, claims, advertising of medicines, access. Returns findings with their places, advice and guidance, and suggestions as edits. Nothing leaves this machine.',
      inputSchema: toolSchema(checkTextInput),
      outputSchema: toolSchema(checkOutput),
      annotations,
    },
    (input) =>
      answer(
        async () => checkOutputOf(await session.checkText(input), input.maxFindings),
        reportBug,
      ),
  )

  server.registerTool(
    'check_file',
    {
      title: 'Check a file',
      description:
        'The same for a file in the folder of this server, also Word, Excel, OpenDocument, CSV, HTML and JSON. Reads the file and changes nothing.',
      inputSchema: toolSchema(checkFileInput),
      outputSchema: toolSchema(checkOutput),
      annotations,
    },
    (input) =>
      answer(
        async () => checkOutputOf(await session.checkFile(input), input.maxFindings),
        reportBug,
      ),
  )

  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description:
        'What a rule finds and what it leaves alone, with examples; why; what to do; the guidance behind it; its options.',
      inputSchema: toolSchema(explainRuleInput),
      outputSchema: toolSchema(explainRuleOutput),
      annotations,
    },
    ({ rule }) => answer(async () => explainRuleOutputOf(findRule(rule, builtIn)), reportBug),
  )

  server.registerTool(
    'list_rules',
    {
      title: 'List the rules',
      description:
        'The rules that look here, with their severity under the configuration of the folder.',
      inputSchema: toolSchema(listRulesInput),
      outputSchema: toolSchema(listRulesOutput),
      annotations,
    },
    (input) =>
      answer(async () => listRulesOutputOf(await session.resolveConfig(), input), reportBug),
  )

  server.registerPrompt(
    'review_draft',
    {
      title: 'Review a draft before it is published',
      description: 'Finds what could harm somebody, says it kindly, and changes nothing unasked.',
      argsSchema: toolSchema(reviewInput),
    },
    (input) => ({
      messages: [{ role: 'user', content: { type: 'text', text: reviewRequest(input) } }],
    }),
  )
  return server
}

const reviewInput: v.GenericSchema<unknown, ReviewInput> = v.strictObject({
  draft: v.optional(v.pipe(v.string(), v.description('The draft, or the path of its file.'))),
  platform: v.optional(v.pipe(v.string(), v.description('Where it will be published.'))),
  audience: v.optional(v.pipe(v.string(), v.description('Whom it is written for.'))),
})
