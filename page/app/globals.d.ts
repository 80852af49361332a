/** Of the package, put in by the build. */
declare const pageVersion: string
/** Vite serves the page in parts, while it is being developed. */
declare const isServedInParts: boolean
