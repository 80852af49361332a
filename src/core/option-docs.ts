import * as v from 'valibot'

/** An option as its page of documentation shows it. */
export interface OptionDocs {
  readonly name: string
  /** What it takes, in words: `true or false`, `a whole number`. */
  readonly takes: string
  /** As one would write it in a configuration; `undefined` where there is none. */
  readonly default: string | undefined
  readonly description: string
}

export function describeOptions(options: Readonly<Record<string, v.GenericSchema>>): OptionDocs[] {
  return Object.entries(options).map(([name, schema]) => ({
    name,
    takes: describeSchema(schema),
    default: describeDefault(schema),
    description: descriptionOf(schema),
  }))
}

/** What valibot keeps in the schemas that hold others. */
interface AnySchema {
  readonly type: string
  readonly wrapped?: v.GenericSchema
  readonly item?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly pipe?: readonly { readonly type: string }[]
}

function describeSchema(schema: v.GenericSchema): string {
  const inner: AnySchema = schema
  if (inner.wrapped) return describeSchema(inner.wrapped)
  switch (inner.type) {
    case 'boolean':
      return '`true` or `false`'
    case 'number':
      return inner.pipe?.some(({ type }) => type === 'integer') ? 'a whole number' : 'a number'
    case 'string':
      return 'a text'
    case 'literal':
      return `\`${JSON.stringify(inner.literal)}\``
    case 'picklist':
      return inner.options?.map((option) => `\`${String(option)}\``).join(', ') ?? ''
    case 'array':
      return inner.item ? `a list; each entry is ${describeSchema(inner.item)}` : 'a list'
    case 'record':
      return inner.value ? `names, each with ${describeSchema(inner.value)}` : 'names with values'
    case 'object':
    case 'strict_object':
      return `an object with ${Object.keys(inner.entries ?? {})
        .map((key) => `\`${key}\``)
        .join(', ')}`
    case 'union':
    case 'variant':
      // These hold schemas where a picklist holds values.
      return (inner.options as readonly v.GenericSchema[]).map(describeSchema).join(', or ')
    default:
      return inner.type
  }
}

function describeDefault(schema: v.GenericSchema): string | undefined {
  const fallback: unknown = (schema as { readonly default?: unknown }).default
  if (fallback !== undefined) {
    return JSON.stringify(typeof fallback === 'function' ? fallback() : fallback)
  }
  const { wrapped } = schema as AnySchema
  return wrapped ? describeDefault(wrapped) : undefined
}

/** A description may stand on what is optional, or on the whole. */
export function descriptionOf(schema: v.GenericSchema): string {
  const own = v.getDescription(schema)
  const { wrapped } = schema as AnySchema
  return own ?? (wrapped ? descriptionOf(wrapped) : '')
}
