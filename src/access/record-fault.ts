/** Why the record could not be loaded: what happened, and what a reader can do about it. */
export class RecordFault extends Error {
  readonly advice: string

  constructor(message: string, advice: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'RecordFault'
    this.advice = advice
  }
}

const reload = 'Try again in a moment.'

/** The fault behind an answer of the server that is not a success. `status` is the HTTP status. */
export const faultOfStatus = (status: number): RecordFault => {
  if (status === 404) {
    return new RecordFault(
      'The record is not where this page expects it (404).',
      'The site may just have been updated: reload the page.',
    )
  }
  return new RecordFault(`The server answered with an error (${status}).`, reload)
}

/** The fault behind whatever was thrown while loading; a fault comes back as it is. */
export const faultOf = (thrown: unknown): RecordFault => {
  if (thrown instanceof RecordFault) return thrown
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') {
    return new RecordFault(
      'The record did not arrive within 30 seconds.',
      'The connection may be slow. Try again.',
      thrown,
    )
  }
  if (thrown instanceof SyntaxError) {
    return new RecordFault(
      'The record arrived incomplete or damaged.',
      'Try again; the copy will be fetched anew.',
      thrown,
    )
  }
  return new RecordFault(
    'The record could not be fetched.',
    'Check the connection to the internet, then try again.',
    thrown,
  )
}
