/** Fills the names between braces. A name without a value is a bug in the rule. */
export function fillMessage(
  message: string,
  data: Readonly<Record<string, string | number>>,
): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`message needs a value for {${name}}`)
    // A phrase of the draft may go on in the next line; a message is one.
    return String(value).replaceAll(/\r\n?|\n/g, ' ')
  })
}
