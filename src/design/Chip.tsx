import type { ReactNode } from 'react'
import styles from './Chip.module.css'

interface ChipProps {
  /** What pressing it does, in words: “Remove filter: …”. */
  name: string
  onLift: () => void
  children: ReactNode
}

/** A choice that has been made; pressing it lifts the choice. */
export const Chip = ({ name, onLift, children }: ChipProps) => (
  <button type="button" className={styles.chip} aria-label={name} onClick={onLift}>
    {children}
    <svg className={styles.cross} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M1 1l8 8M9 1l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  </button>
)
