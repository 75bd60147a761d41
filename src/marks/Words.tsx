import { untold } from '#record/dataset.ts'
import styles from './Words.module.css'

/** Words of the record, or that they are left out: looked at as known on a date, they may rest on later sources. */
export const Words = ({ children }: { children: string }) =>
  children === untold ? (
    <span className={styles.untold}>[Left out: these words rest on later sources as well.]</span>
  ) : (
    children
  )
