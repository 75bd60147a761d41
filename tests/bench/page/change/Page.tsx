import { memo } from 'react'
import { Bar, BarChart, Brush, CartesianGrid, XAxis, YAxis } from 'recharts'
import type { Dataset } from '#record/dataset.ts'
import type { Facet, Shown } from './facets.ts'

const FacetList = memo(({ facet: { key, values } }: { facet: Facet }) => (
  <section>
    <h3>{key}</h3>
    <ul>
      {values.map(([value, events]) => (
        <li key={value}>
          {value} <b>{events}</b>
        </li>
      ))}
    </ul>
  </section>
))

const Event = memo(({ event }: { event: Dataset['events'][number] }) => (
  <li>
    <time dateTime={event.date.from}>{event.date.text}</time> <a href={`/event/${event.id}`}>{event.title}</a>{' '}
    <small>{event.participants.map(({ organization }) => organization).join(', ')}</small>
  </li>
))

/** A bar chart with a brush, as ours is: of a given size, without animation, drawn anew only for other months. */
const Activity = memo(({ months }: { months: Shown['months'] }) => (
  <BarChart width={700} height={260} data={[...months]} accessibilityLayer={false} barGap={2} maxBarSize={36}>
    <CartesianGrid vertical={false} />
    <XAxis dataKey="month" minTickGap={16} />
    <YAxis allowDecimals={false} width={36} />
    <Bar dataKey="government" fill="#b45309" isAnimationActive={false} />
    <Bar dataKey="partner" fill="#0369a1" isAnimationActive={false} />
    <Brush dataKey="month" height={28} travellerWidth={10} />
  </BarChart>
))

/** A page over a crossfilter as a skilled person writes it: what did not change is not drawn again. */
export const Page = ({ shown, events }: { shown: Shown; events: Dataset['events'] }) => (
  <main style={{ display: 'grid', gridTemplateColumns: '280px 1fr' }}>
    <aside>
      {shown.facets.map((facet) => (
        <FacetList key={facet.key} facet={facet} />
      ))}
    </aside>
    <div>
      <p role="status">{shown.size} events</p>
      <Activity months={shown.months} />
      <ol>
        {shown.newest.map((at) => {
          const event = events[at]
          return event && <Event key={event.id} event={event} />
        })}
      </ol>
    </div>
  </main>
)
