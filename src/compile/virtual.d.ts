declare module 'virtual:record' {
  /** Address of the compiled record, under the site's base; changes with the content. */
  export const recordUrl: string
}
