// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { portOf } from '../../../scripts/serve/listen.mjs'
import { openerOf } from '../../../scripts/start/open.mjs'

const url = 'http://localhost:4173/'
const screen = { DISPLAY: ':0' }

describe('npm start opens a browser', () => {
  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'cmd'],
    ['linux', screen, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', { BROWSER: '/opt/browser' }, '/opt/browser'],
  ])('on %s with %j by %s', (platform, env, command) => {
    const opener = openerOf(url, platform, env)
    expect(opener?.command).toBe(command)
    expect(opener?.args.at(-1)).toBe(url)
  })

  it.each([
    ['linux', {}],
    ['linux', { ...screen, CI: 'true' }],
    ['linux', { ...screen, BROWSER: 'none' }],
    ['darwin', { BROWSER: 'none' }],
  ])('but not on %s with %j', (platform, env) => {
    expect(openerOf(url, platform, env)).toBeUndefined()
  })
})

describe('a port', () => {
  it('is a whole number up to 65535, or left to be found', () => {
    expect(['0', '4173', '65535', '', undefined].map(portOf)).toEqual([0, 4173, 65535, undefined, undefined])
  })

  it.each(['abc', '-1', '65536', '4173.5', '1e3', ' 80'])('is not %j', (text) => {
    expect(() => portOf(text)).toThrow('is not a number up to 65535')
  })
})
