import type { ReactNode } from 'react'
import styles from './Switch.module.css'

interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  /** How many events it would show. */
  count: number
  /** A shape before the words. */
  mark?: ReactNode
  children: ReactNode
}

/** A choice to make or not, with the number of events it would show: to the ear, with its noun. */
export const Switch = ({ checked, onChange, count, mark, children }: SwitchProps) => (
  <label className={styles.switch} data-none={count === 0}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    {mark}
    <span className={styles.words}>{children}</span>{' '}
    <span className={styles.count}>
      {count} <span className="visually-hidden">{count === 1 ? 'event' : 'events'}</span>
    </span>
  </label>
)
