// The few globals that Node, workers, editors and browsers all have. This list is the permission:
// what is not here does not compile in portable code.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array): string
}

declare class TextEncoder {
  encode(input?: string): Uint8Array
  encodeInto(input: string, into: Uint8Array): { read: number; written: number }
}

declare class URL {
  constructor(url: string, base?: string)
  readonly hash: string
  readonly host: string
  readonly href: string
  readonly pathname: string
  readonly protocol: string
  readonly search: string
}

// Named by the types of a library we use; nothing of ours may make one.
interface Blob {}
interface File extends Blob {}
