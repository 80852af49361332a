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

/** Machines that compile nothing at run time have none. */
declare namespace WebAssembly {
  interface Module {}
  const Module: new (code: Uint8Array) => Module
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>
  }
  const Instance: new (
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
  ) => Instance
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  const Memory: new (size: { readonly initial: number }) => Memory
  const CompileError: new () => Error
}

declare function atob(base64: string): string

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
