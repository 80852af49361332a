import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describeIssue } from '../../core/config-issues.ts'

/** A schema as the protocol wants it, with what is wrong said in our words. */
export function toolSchema<Value>(
  schema: v.GenericSchema<unknown, Value>,
): StandardSchemaWithJSON<unknown, Value> {
  const { '~standard': standard } = toStandardJsonSchema(schema)
  return {
    '~standard': {
      ...standard,
      validate(value) {
        const checked = v.safeParse(schema, value)
        if (checked.success) return { value: checked.output }
        const issues = checked.issues.flatMap((issue) => describeIssue(issue, schema, 'this'))
        return { issues: issues.map(({ message }) => ({ message })) }
      },
    },
  }
}
