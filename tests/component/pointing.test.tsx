import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PointingProvider, usePointables } from '#access/pointing.ts'
import { answer } from '#query/answer.ts'
import { noFilters } from '#query/filters.ts'
import { conference, meeting, region, titleOf, visit } from '../support/render.tsx'
import { sampleCatalogue } from '../unit/query/sample-record.ts'

const node = (name: string): HTMLElement =>
  within(region('Relationships')).getByRole('link', { name: new RegExp(`^${name}, \\d+ ties?$`) })
const listed = (id: string): HTMLElement => within(region('Timeline')).getByRole('article', { name: titleOf(id) })
const mark = (id: string): HTMLElement =>
  within(region('Timeline')).getAllByRole('link', { name: new RegExp(`: ${titleOf(id)}$`) })[0] ?? document.body
const card = (name: string): HTMLElement => within(region('Organizations')).getByRole('article', { name })
const row = (name: RegExp): HTMLElement => {
  const found = within(region('Relationships')).getByRole('link', { name }).closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return found
}

const banner = 'Keshiketeng Banner authorities'
const light = (element: HTMLElement): string | null => element.getAttribute('data-light')

/** How the marks of both events, two organizations and two ties stand, in every view. */
const lights = () => ({
  meeting: [light(listed(meeting)), light(mark(meeting))],
  conference: [light(listed(conference)), light(mark(conference))],
  banner: [light(node(banner)), light(card(banner))],
  haidian: [
    light(node('Haidian District United Front Work Department')),
    light(card('Haidian District United Front Work Department')),
  ],
  itsTie: light(row(/between Baogang Group and Keshiketeng/)),
  otherTie: light(row(/between Baogang Group and Baogang United Front Beijing Studio/)),
})

const allOff = {
  meeting: [null, null],
  conference: [null, null],
  banner: [null, null],
  haidian: [null, null],
  itsTie: null,
  otherTie: null,
}
const bannerLit = {
  meeting: ['lit', 'lit'],
  conference: ['dim', 'dim'],
  banner: ['lit', 'lit'],
  haidian: ['dim', 'dim'],
  itsTie: 'lit',
  otherTie: 'dim',
}

describe('pointing', () => {
  it('at a node lights its card, its ties and its events in the other views, and dims the rest', async () => {
    const { user } = await visit('/')
    expect(lights()).toEqual(allOff)
    await user.hover(node(banner))
    expect(lights()).toEqual(bannerLit)
    await user.unhover(node(banner))
    expect(lights()).toEqual(allOff)
  })

  it('at a card, an event or a row of the table does the same the other way', async () => {
    const { user } = await visit('/')
    await user.hover(card(banner))
    expect(lights()).toEqual(bannerLit)
    await user.hover(mark(meeting))
    expect(lights()).toMatchObject({ meeting: ['lit', 'lit'], conference: ['dim', 'dim'], banner: ['lit', 'lit'] })
    await user.hover(row(/between Baogang Group and Keshiketeng/))
    expect(lights()).toMatchObject({ itsTie: 'lit', otherTie: 'dim', banner: ['lit', 'lit'], haidian: ['dim', 'dim'] })
  })

  it('by keyboard focus does as much as by mouse', async () => {
    const { user } = await visit('/')
    const first = within(listed(meeting)).getByRole('link', { name: 'Keshiketeng Banner' })
    first.focus()
    await user.tab()
    expect(lights()).toMatchObject({ meeting: ['lit', 'lit'], conference: ['dim', 'dim'] })
  })

  it('ends with the mark pointed at, where the page it was on is left', async () => {
    const { user, container, go, at } = await visit('/')
    const link = within(row(/between Baogang Group and Keshiketeng/)).getByRole('link', { name: banner })
    await user.hover(link)
    expect(container.querySelectorAll('[data-light]').length).toBeGreaterThan(5)
    await user.click(link)
    expect(at()).toBe('/organizations/keshiketeng-banner')
    await go(-1)
    expect(at()).toBe('/')
    expect(lights()).toEqual(allOff)
    expect(container.querySelectorAll('[data-light]')).toHaveLength(0)
  })

  it('at an organization inside an event means the organization, and at the event around it the event again', async () => {
    const { user } = await visit('/')
    const chip = within(listed(conference)).getByRole('link', { name: 'Baogang Group' })
    await user.hover(listed(conference))
    expect(light(listed(meeting))).toBe('dim')
    await user.hover(chip)
    expect(light(listed(meeting))).toBe('lit')
    await user.hover(within(listed(conference)).getByRole('heading'))
    expect(light(listed(meeting))).toBe('dim')
    expect(light(listed(conference))).toBe('lit')
    await user.unhover(within(listed(conference)).getByRole('heading'))
    chip.focus()
    await user.tab({ shift: true })
    await user.tab()
    expect(chip).toHaveFocus()
    expect(light(listed(meeting))).toBe('lit')
  })
})

describe('pointing at one of many marks', () => {
  const Marks = ({ of }: { of: readonly string[] }) => {
    const pointable = usePointables('event')
    return of.map((id) => (
      <a key={id} href={`/events/${id}`} {...pointable(id)}>
        {id}
      </a>
    ))
  }
  const drawn = (...lanes: (readonly string[])[]) => (
    <PointingProvider answer={answer(sampleCatalogue, noFilters)}>
      {lanes.map((lane) => lane.length > 0 && <Marks key={lane.at(-1)} of={lane} />)}
    </PointingProvider>
  )
  const lightOf = (id: string) => screen.getByRole('link', { name: id }).getAttribute('data-light')

  it('lights it and dims the others, in whichever lane they stand', () => {
    render(drawn([conference, meeting], ['some-other']))
    fireEvent.pointerOver(screen.getByRole('link', { name: meeting }))
    expect([meeting, conference, 'some-other'].map(lightOf)).toEqual(['lit', 'dim', 'dim'])
    fireEvent.pointerOut(screen.getByRole('link', { name: meeting }))
    expect([meeting, conference, 'some-other'].map(lightOf)).toEqual([null, null, null])
  })

  it('ends with the mark, and with its lane', () => {
    const { rerender } = render(drawn([conference, meeting], ['some-other']))
    fireEvent.pointerOver(screen.getByRole('link', { name: conference }))
    expect(lightOf('some-other')).toBe('dim')
    rerender(drawn([meeting], ['some-other']))
    expect(lightOf('some-other')).toBeNull()
    fireEvent.pointerOver(screen.getByRole('link', { name: meeting }))
    expect(lightOf('some-other')).toBe('dim')
    rerender(drawn([], ['some-other']))
    expect(lightOf('some-other')).toBeNull()
  })
})
