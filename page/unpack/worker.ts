import { unpackLzma } from './lzma.ts'

// The words of the engine arrive as base64, since that is how a page can hold bytes.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  const packed = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
  postMessage(
    new Blob([unpackLzma(packed) as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }),
  )
})
