import { type ReactNode, useState } from 'react'
import { Button } from '#design/Button.tsx'
import { counted } from './naming.ts'
import styles from './Paged.module.css'

interface PagedProps<T> {
  items: readonly T[]
  /** How many are shown before more are asked for, and at each asking. */
  page: number
  /** What one and what several of them are called. */
  nouns: readonly [one: string, many: string]
  children: (shown: readonly T[]) => ReactNode
}

/** A long list, a page at a time. */
export const Paged = <T,>({ items, page, nouns: [one, many], children }: PagedProps<T>) => {
  const [pages, setPages] = useState(1)
  const left = items.length - pages * page
  return (
    <>
      {children(items.slice(0, pages * page))}
      {left > 0 && (
        <Button className={styles.more} onClick={() => setPages(pages + 1)}>
          Show {counted(Math.min(page, left), `more ${one}`, `more ${many}`)}
        </Button>
      )}
    </>
  )
}
