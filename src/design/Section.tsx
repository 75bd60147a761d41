import { type ReactNode, Suspense, useId } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  title: string
  /** An address on the page. */
  id?: string
  /** Heading level; 2 unless the section stands inside another. */
  level?: 2 | 3
  /** A remark beside the heading: a count, a link onwards. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled region of a page; its accessible name is its title. */
export const Section = ({ title, id: anchor, level = 2, aside, children }: SectionProps) => {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={anchor} aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {/* Nothing in here waits: the boundary lets a prerendered page come to life section by section. */}
      <Suspense>{children}</Suspense>
    </section>
  )
}
