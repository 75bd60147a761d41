import { useMemo } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { counted } from '#marks/naming.ts'
import type { Month } from '#query/periods.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './ActivityChart.module.css'
import { stretchWords, type Unit } from './activity.ts'
import { briefNumber } from './brief-number.ts'

interface ActivityChartProps {
  /** The bars: months, or longer stretches of time by their first months. */
  months: readonly Month[]
  unit?: Unit
  shown: readonly Camp[]
}

const month: Unit = { months: 1, name: 'month' }
const shapes: Record<Camp, string> = {
  subject: 'var(--subject)',
  government: 'var(--government)',
  partner: 'var(--partner)',
}

const Tip = ({ unit, payload }: { unit: Unit; payload?: readonly { payload?: Month }[] }) => {
  const bar = payload?.[0]?.payload
  if (!bar) return null
  return (
    <div className={styles.tip}>
      <strong>{stretchWords(bar.month, unit)}</strong>: {counted(bar.events, 'event')}
    </div>
  )
}

/** Events by month, a bar for each counterpart camp. It knows nothing of the range: drawing it takes longer than a frame. */
export const ActivityChart = ({ months, unit = month, shown }: ActivityChartProps) => {
  const data = useMemo(() => [...months], [months])
  const short = (begin: string): string => stretchWords(begin, unit, 'short')
  return (
    <div className={styles.box}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          barGap={2}
          maxBarSize={36}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="month"
            tickFormatter={short}
            stroke="var(--edge)"
            tick={{ fill: 'var(--muted)', fontSize: 'var(--text-xs)' }}
            minTickGap={16}
          />
          <YAxis
            domain={[0, (most: number) => Math.max(most, 2)]}
            allowDecimals={false}
            tickFormatter={briefNumber}
            width={36}
            stroke="var(--edge)"
            tick={{ fill: 'var(--muted)', fontSize: 'var(--text-xs)' }}
          />
          <Tooltip content={<Tip unit={unit} />} cursor={{ fill: 'var(--sunken)' }} isAnimationActive={false} />
          {shown.map((camp) => (
            <Bar key={camp} dataKey={camp} name={camps[camp]} fill={shapes[camp]} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
