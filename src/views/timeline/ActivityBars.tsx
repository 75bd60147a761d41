import { type PointerEvent, useMemo, useState } from 'react'
import { useWidth } from '#design/width.ts'
import { briefNumber } from '#marks/brief-number.ts'
import { counted } from '#marks/naming.ts'
import { barsToWord, stretchWords, type Unit } from '#marks/stretches.ts'
import type { Month } from '#query/periods.ts'
import type { Camp } from '#record/vocabulary.ts'
import styles from './ActivityBars.module.css'
import { type LaidBars, layBars } from './lay-bars.ts'

interface ActivityBarsProps {
  /** The bars: months, or longer stretches of time by their first months. */
  months: readonly Month[]
  unit: Unit
  shown: readonly Camp[]
}

const narrowest = 240 // px of bars on the narrowest screen: until they are measured, words stand that fit there

const Plot = ({ laid: { length, top, ticks, paths } }: { laid: LaidBars }) => (
  <svg className={styles.bars} aria-hidden="true" viewBox={`0 0 ${length} ${top}`} preserveAspectRatio="none">
    {ticks.map((tick) => (
      <line key={tick} x2={length} y1={top - tick} y2={top - tick} />
    ))}
    {paths.map(({ camp, d }) => (
      <path key={camp} data-camp={camp} d={d} />
    ))}
  </svg>
)

/** What a bar stands for, over it and within the plot. */
const Tip = ({ bar, at, of, unit }: { bar: Month; at: number; of: number; unit: Unit }) => {
  const place = (at + 0.5) / of
  const anchor = place < 0.2 ? 'start' : place > 0.8 ? 'end' : 'middle'
  return (
    <svg className={styles.over} aria-hidden="true">
      <rect className={styles.band} x={`${(at / of) * 100}%`} width={`${100 / of}%`} height="100%" />
      <text className={styles.tip} data-anchor={anchor} x={`${place * 100}%`}>
        {stretchWords(bar.month, unit)}: {counted(bar.events, 'event')}
      </text>
    </svg>
  )
}

/** The events of each bar's time, a bar for each camp; pointing at one says what it stands for. The table says it in words. */
export const ActivityBars = ({ months, unit, shown }: ActivityBarsProps) => {
  const [ruler, width] = useWidth(narrowest)
  const [at, setAt] = useState<number | null>(null)
  const laid = useMemo(() => layBars(months, shown), [months, shown])
  const words = useMemo(() => months.map(({ month }) => stretchWords(month, unit, 'short')), [months, unit])
  const every = barsToWord(words, width)
  const { length, top, ticks } = laid
  const pointed = at === null ? undefined : months[at]
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect()
    setAt(Math.max(0, Math.min(length - 1, Math.floor(((clientX - box.left) / box.width) * length))))
  }
  return (
    <div className={styles.activity} aria-hidden="true">
      <svg className={styles.counts} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x="100%" y={`${(1 - tick / top) * 100}%`}>
            {briefNumber(tick)}
          </text>
        ))}
      </svg>
      <div ref={ruler} className={styles.plot} onPointerMove={onPointerMove} onPointerLeave={() => setAt(null)}>
        <Plot laid={laid} />
        {pointed && at !== null && <Tip bar={pointed} at={at} of={length} unit={unit} />}
      </div>
      <svg className={styles.words} aria-hidden="true">
        {words.map((word, i) =>
          i % every === 0 ? (
            <text key={word} x={`${((i + 0.5) / length) * 100}%`}>
              {word}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  )
}
