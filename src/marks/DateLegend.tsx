import { Shape } from '#design/Shape.tsx'
import styles from './StageMark.module.css'

/** What the marks of a timeline mean, by certainty of date. */
export const DateLegend = () => (
  <ul className={styles.legend} aria-label="Marks, by certainty of date">
    <li className={styles.stage}>
      <Shape tone="government" /> day as stated
    </li>
    <li className={styles.stage}>
      <Shape tone="government" hollow /> part of the date inferred
    </li>
    <li className={styles.stage}>
      <svg className={styles.span} viewBox="0 0 32 8" aria-hidden="true">
        <rect width="32" height="8" rx="4" opacity="0.35" />
        <rect x="4" width="24" height="8" />
      </svg>
      known to the month or year
    </li>
  </ul>
)
