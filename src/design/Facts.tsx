import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** A list of named facts; entries without a value are left out. */
export const Facts = ({ entries }: { entries: readonly (readonly [string, ReactNode])[] }) => (
  <dl className={styles.facts}>
    {entries
      .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
      .map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
