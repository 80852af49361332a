/**
 * What stands for a sign beyond ASCII: the highest bit, with what a scan asks of it. A byte for each
 * unit of a text is read several times as fast as the units themselves.
 */
export const beyondAscii = 0x80
/** A sign that may be a capital, but no dash or quotation mark. */
export const mayBeCapital = 0x40
/** A space. */
export const wide = 0x20
/** A sign that may stand for a letter. */
export const masking = 0x10

/** 1 for what parts words, control characters among them. */
export const isGap: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  code <= 32 || (code >= beyondAscii && (code & wide) !== 0) ? 1 : 0,
)
