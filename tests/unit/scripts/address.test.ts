// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { candidatesOf, segmentsOf } from '../../../scripts/serve/address.mjs'

describe('a request address', () => {
  it('is read as the segments of a path, without query, fragment or closing slash', () => {
    expect(segmentsOf('/organization/a%20b/?q=/../x#/..')).toEqual(['organization', 'a b'])
    expect(segmentsOf('/')).toEqual([])
  })

  // On Windows these would be paths of their own; elsewhere such a file just does not exist.
  it.each(['/a%5C..%5Csecret', '/a\\secret', '/C:/secret', '/a/%00', '/..', '/a/.git/config', '/a//b'])(
    'may not be %s',
    (address) => {
      expect(segmentsOf(address)).toBeNull()
    },
  )

  it.each(['', '*', 'http://localhost/', '%2', '/%ff'])('is malformed as %j', (address) => {
    expect(segmentsOf(address)).toBeUndefined()
  })

  it('must lie under the base', () => {
    const under = ['/tie/line', '/tie/line/', '/tie/line/a', '/tie/liner', '/', '/tie'].map((address) =>
      segmentsOf(address, '/tie/line/'),
    )
    expect(under).toEqual([[], [], ['a'], null, null, null])
  })

  it('asks for the file itself before the page of that name', () => {
    expect(candidatesOf([])).toEqual(['index.html'])
    expect(candidatesOf(['a', 'b'])).toEqual(['a/b', 'a/b/index.html', 'a/b.html'])
  })
})
