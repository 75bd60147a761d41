import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useWidth } from '#design/width.ts'
import { briefNumber } from '#marks/brief-number.ts'
import { counted } from '#marks/naming.ts'
import { barsToWord } from '#marks/stretches.ts'
import { monthWords } from '#query/date-words.ts'
import styles from './ActivityChart.module.css'
import { type SparkMonth, sparkWords } from './Sparkline.tsx'

const timeOf = ({ month, until }: SparkMonth): string =>
  month === until ? monthWords(month) : `${monthWords(month)} to ${monthWords(until)}`

const Tip = ({ payload }: { payload?: readonly { payload?: SparkMonth }[] }) => {
  const bar = payload?.[0]?.payload
  return bar ? (
    <p className={styles.tip}>
      <strong>{timeOf(bar)}</strong>: {counted(bar.events, 'event')}
    </p>
  ) : null
}

interface WordProps {
  side: 'under' | 'left'
  words: (value: string & number) => string
  /** Given by the library. */
  x?: number
  y?: number
  payload?: { value: string & number }
}

/** A word at an axis. Those of the library measure themselves, which lays out the page once more for each of them. */
const Word = ({ side, words, x, y, payload }: WordProps) => (
  <text className={styles.word} data-side={side} x={x} y={y} dy={side === 'under' ? '0.75em' : '0.35em'}>
    {payload && words(payload.value)}
  </text>
)

const axisWidth = 36 // px, for numbers of four characters
const shortOf = (month: string): string => monthWords(month, 'short')

/** What the sparkline shows, with axes and a word on each bar. */
export const ActivityChart = ({ months }: { months: readonly SparkMonth[] }) => {
  const [ruler, width] = useWidth()
  const every = barsToWord(
    months.map(({ month }) => shortOf(month)),
    width - axisWidth,
  )
  return (
    <div ref={ruler} className={styles.box} role="img" aria-label={sparkWords(months) ?? undefined}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...months]}
          role="presentation"
          accessibilityLayer={false}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="month"
            stroke="var(--edge)"
            tick={<Word side="under" words={shortOf} />}
            // Told how many words there is room for, the library does not measure each of them, which takes a frame.
            interval={every - 1}
          />
          <YAxis
            domain={[0, 'auto']}
            tickCount={3}
            allowDecimals={false}
            interval={0}
            width={axisWidth}
            stroke="var(--edge)"
            tick={<Word side="left" words={briefNumber} />}
          />
          <Tooltip content={<Tip />} cursor={{ fill: 'var(--sunken)' }} isAnimationActive={false} />
          <Bar dataKey="events" fill="var(--ink)" maxBarSize={24} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
