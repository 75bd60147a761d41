import { Shape } from '#design/Shape.tsx'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './StageMark.module.css'

const order = Object.keys(camps) as Camp[] // keys of camps

/** What the shapes and colours mean. */
export const CampLegend = ({ only = order }: { only?: readonly Camp[] }) => (
  <ul className={styles.legend} aria-label="Camps, by shape">
    {only.map((camp) => (
      <li key={camp} className={styles.stage}>
        <Shape tone={camp} />
        {camp === 'subject' ? `${camps.subject} and its units` : camps[camp]}
      </li>
    ))}
  </ul>
)
