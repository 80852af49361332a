/** A value as JSON, without what JSON allows in a string but a terminal may obey. */
export function toJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent)
  // To replace what is not there copies the text.
  if (json.search(obeyed) < 0) return json
  return json.replaceAll(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const obeyed = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g
