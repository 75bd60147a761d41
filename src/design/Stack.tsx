import type { ReactNode } from 'react'
import styles from './Stack.module.css'

/** Sections one under another, with the distance between chapters. */
export const Stack = ({ children }: { children: ReactNode }) => <div className={styles.stack}>{children}</div>

/** A main column and one beside it, where there is room. */
export const Columns = ({ children }: { children: ReactNode }) => <div className={styles.columns}>{children}</div>
