import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Something that only whoever has the draft it came from can read: base64. */
export type Sealed = string

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** @param draft All of it; whoever can guess that needs nothing of what is sealed. */
export function seal(value: unknown, draft: Uint8Array): Sealed {
  const nonce = randomBytes(nonceLength)
  const sealing = createCipheriv(cipher, keyFrom(draft), nonce)
  const body = Buffer.concat([sealing.update(JSON.stringify(value), 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64')
}

/** @throws {RangeError} When it was sealed with another draft. */
export function unseal(sealed: Sealed, draft: Uint8Array): unknown {
  const bytes = Buffer.from(sealed, 'base64')
  const bodyAt = nonceLength + tagLength
  const opening = createDecipheriv(cipher, keyFrom(draft), bytes.subarray(0, nonceLength))
  opening.setAuthTag(bytes.subarray(nonceLength, bodyAt))
  try {
    const body = [opening.update(bytes.subarray(bodyAt)), opening.final()]
    return JSON.parse(Buffer.concat(body).toString())
  } catch (cause) {
    throw new RangeError('sealed with another draft', { cause })
  }
}

/** Not the hash that tells whether a draft has changed, which is there for all to read. */
function keyFrom(draft: Uint8Array): Buffer {
  return createHmac('sha256', 'facts of a draft').update(draft).digest()
}
