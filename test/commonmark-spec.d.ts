/** The examples of CommonMark's specification. The package comes without types. */
declare module 'commonmark-spec' {
  export const tests: readonly { readonly markdown: string }[]
}
