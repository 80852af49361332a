/** Whether to write the next sign in another way than the plainest. */
export type Roll = () => boolean

/** A roll that falls the same way on every run. */
export function rollFrom(seed: number): Roll {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648 < 0.15
  }
}

export function inMarkdown(words: string, roll: Roll): string {
  return [...words]
    .map((sign) => {
      if (roll() && sign !== ' ') return reference(sign, roll)
      return /[!-/:-@[-`{-~]/.test(sign) ? `\\${sign}` : sign
    })
    .join('')
}

export function fromMarkdown(written: string): string {
  return written.replaceAll(/\\([!-/:-@[-`{-~])|(&#?\w+;)/g, (_, escaped, named: string) =>
    typeof escaped === 'string' ? escaped : fromXml(named),
  )
}

export function inXml(words: string, roll: Roll): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  }
  return [...words]
    .map((sign) => (roll() && sign !== ' ' ? reference(sign, roll) : (named[sign] ?? sign)))
    .join('')
}

export function fromXml(written: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    percnt: '%',
  }
  return written.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16))
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal))
    return named[String(name)] ?? all
  })
}

function reference(sign: string, roll: Roll): string {
  const code = sign.codePointAt(0) ?? 0
  return roll() ? `&#${code};` : `&#x${code.toString(16)};`
}

/** A paragraph each, some letters of it bold. */
export function inHtml(paragraphs: readonly string[], roll: Roll): string {
  const signs = (words: string): string =>
    [...words]
      .map((sign) => (/[a-z]/.test(sign) && roll() ? `<b>${sign}</b>` : inXml(sign, roll)))
      .join('')
  return paragraphs.map((words) => `<p>${signs(words)}</p>`).join('\n')
}

export function fromHtml(written: string): string {
  return fromXml(written.replaceAll(/<\/?p>/g, ' ').replaceAll(/<[^<>]*>/g, ''))
}

/** As a string in JSON, or between the quotation marks of YAML. */
export function inJson(words: string, roll: Roll): string {
  const units = [...words].map((sign) =>
    roll()
      ? sign
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join('')
      : JSON.stringify(sign).slice(1, -1),
  )
  return `"${units.join('')}"`
}

export function fromJson(written: string): string {
  return String(JSON.parse(`"${written}"`))
}

export function inCsv(words: string): string {
  return `"${words.replaceAll('"', '""')}"`
}

export function fromCsv(written: string): string {
  return written.replaceAll('""', '"')
}

/** Bytes of UTF-8, each as a character: how Meta writes its archives. */
export function inBytes(words: string): string {
  return Buffer.from(words, 'utf8').toString('latin1')
}

export function fromBytes(written: string): string {
  return Buffer.from(written, 'latin1').toString('utf8')
}
