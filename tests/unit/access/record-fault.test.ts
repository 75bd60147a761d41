// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { faultOf, faultOfStatus, RecordFault } from '#access/record-fault.ts'

describe('the fault behind something thrown', () => {
  it('is the fault itself where it is one', () => {
    const fault = new RecordFault('It is gone.', 'Look elsewhere.')
    expect(faultOf(fault)).toBe(fault)
  })

  it('tells a slow connection, a damaged record and no connection apart', () => {
    const slow = faultOf(new DOMException('late', 'TimeoutError'))
    const damaged = faultOf(new SyntaxError('Unexpected end of JSON input'))
    const offline = faultOf(new TypeError('Failed to fetch'))
    const messages = [slow, damaged, offline].map(({ message }) => message)
    expect(new Set(messages).size).toBe(3)
    expect(messages[0]).toMatch(/30 seconds/)
    expect(messages[1]).toMatch(/damaged/)
    expect(messages[2]).toMatch(/could not be fetched/)
  })

  it('keeps what was thrown as its cause', () => {
    for (const thrown of [new TypeError('no'), new SyntaxError('no'), new DOMException('no', 'TimeoutError'), 'no']) {
      expect(faultOf(thrown).cause).toBe(thrown)
    }
  })

  it('is one for anything at all', () => {
    for (const thrown of [undefined, null, 0, 'text', {}, new DOMException('no', 'AbortError')]) {
      const fault = faultOf(thrown)
      expect(fault).toBeInstanceOf(RecordFault)
      expect(fault.message).toMatch(/could not be fetched/)
    }
  })
})

describe('the fault behind a status', () => {
  it('names the status, and always advises', () => {
    for (const status of [400, 401, 404, 410, 429, 500, 503]) {
      const { message, advice } = faultOfStatus(status)
      expect(message).toContain(`(${status})`)
      expect(advice).toMatch(/\.$/)
    }
  })

  it('takes a record that moved for a site that was updated', () => {
    expect(faultOfStatus(404).advice).toMatch(/updated/)
    expect(faultOfStatus(500).advice).not.toMatch(/updated/)
  })
})
