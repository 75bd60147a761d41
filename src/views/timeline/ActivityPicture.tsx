import type { Month } from '#query/periods.ts'
import type { Camp } from '#record/vocabulary.ts'
import styles from './ActivityPicture.module.css'
import { stretchWords, type Unit } from './activity.ts'
import { briefNumber } from './brief-number.ts'
import { layPicture } from './lay-picture.ts'

interface ActivityPictureProps {
  months: readonly Month[]
  unit: Unit
  shown: readonly Camp[]
}

/** The bars of the chart as a picture, which needs no program: it stands until the chart is wanted, and without a script. */
export const ActivityPicture = ({ months, unit, shown }: ActivityPictureProps) => {
  const { width, height, bars } = layPicture(months, shown)
  const short = (month: Month | undefined): string => (month ? stretchWords(month.month, unit, 'short') : '')
  return (
    <div className={styles.picture} aria-hidden="true">
      <span className={styles.most}>{briefNumber(height)}</span>
      <span className={styles.none}>0</span>
      <svg aria-hidden="true" className={styles.plot} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {bars.map(({ key, camp, ...box }) => (
          <rect key={key} data-camp={camp} {...box} />
        ))}
      </svg>
      <p className={styles.axis}>
        <span>{short(months[0])}</span>
        {months.length > 1 && <span>{short(months.at(-1))}</span>}
      </p>
    </div>
  )
}
