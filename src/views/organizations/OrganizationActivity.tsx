import { lazy, Suspense } from 'react'
import { useWanted } from '#design/wanted.ts'
import styles from './OrganizationActivity.module.css'
import { Sparkline, type SparkMonth } from './Sparkline.tsx'

interface OrganizationActivityProps {
  months: readonly SparkMonth[]
}

const Chart = lazy(async () => {
  try {
    return { default: (await import('./ActivityChart.tsx')).ActivityChart }
  } catch {
    return { default: Sparkline } // where it could not be fetched, as without a connection
  }
})

/** Events of an organization over time: as a sparkline, and with axes once the reader has turned to it. */
export const OrganizationActivity = ({ months }: OrganizationActivityProps) => {
  const [watch, wanted] = useWanted()
  const sparkline = <Sparkline months={months} />
  return (
    <div ref={watch} className={styles.activity}>
      {wanted ? (
        <Suspense fallback={sparkline}>
          <Chart months={months} />
        </Suspense>
      ) : (
        sparkline
      )}
    </div>
  )
}
