import { memo, useEffect, useRef, useState } from 'react'
import { useChoose, useClear } from '#access/choosing.ts'
import { useFiltered } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Chip } from '#design/Chip.tsx'
import { whenIdle } from '#design/idle.ts'
import { Menu } from '#design/Menu.tsx'
import { counted } from '#marks/naming.ts'
import { type Chosen, chosenIn } from './chosen.ts'
import styles from './FilterBar.module.css'
import type { FilterTitle } from './FilterChoices.tsx'
import { FilterPanel, filterChoices } from './FilterPanel.tsx'
import { SearchField } from './SearchField.tsx'
import { StatusLine } from './StatusLine.tsx'

const menus: readonly { title: FilterTitle; keys: readonly Chosen['key'][] }[] = [
  { title: 'Dates', keys: ['from', 'to', 'certain'] },
  { title: 'Organizations', keys: ['org', 'match', 'units', 'camp'] },
  { title: 'People', keys: ['person'] },
  { title: 'Places', keys: ['place'] },
  { title: 'Kind', keys: ['kind'] },
  { title: 'Outcome', keys: ['outcome'] },
  { title: 'Programmes', keys: ['programme'] },
  { title: 'Sources', keys: ['source', 'evidence', 'status', 'known'] },
]

/** All filters, what they leave, and what is chosen. On a narrow screen the menus become a sheet. */
export const FilterBar = memo(() => {
  const { whole, filters, answer } = useFiltered()
  const choose = useChoose()
  const clear = useClear()
  const chosen = chosenIn(whole, filters)
  const [open, setOpen] = useState(false)
  const sheet = useRef<HTMLDialogElement>(null)
  const chips = useRef<HTMLUListElement>(null)

  useEffect(() => whenIdle(() => void filterChoices.load().catch(() => {})), []) // what does not come is told of when it is wanted
  useEffect(() => {
    if (open) sheet.current?.showModal()
    else sheet.current?.close()
  }, [open])

  return (
    <section aria-label="Filters" className={styles.bar}>
      <div className={styles.row}>
        <SearchField />
        <div className={styles.menus}>
          {menus.map(({ title, keys }) => {
            const count = chosen.filter(({ key }) => keys.includes(key)).length
            return (
              <Menu key={title} name={title} label={count ? `${title} (${count})` : title}>
                {() => <FilterPanel title={title} />}
              </Menu>
            )
          })}
        </div>
        <Button className={styles.opener} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {chosen.length > 0 ? `Filters (${chosen.length})` : 'Filters'}
        </Button>
        <dialog ref={sheet} aria-label="Choose filters" className={styles.sheet} onClose={() => setOpen(false)}>
          {open && (
            <>
              <div className={styles.sheetHead}>
                <h2>Filters</h2>
                <Button look="quiet" onClick={() => setOpen(false)}>
                  Close
                </Button>
              </div>
              {menus.map(({ title }) => (
                <details key={title} className={styles.fold}>
                  <summary>{title}</summary>
                  <FilterPanel title={title} />
                </details>
              ))}
              <Button look="strong" className={styles.done} onClick={() => setOpen(false)}>
                Show {counted(answer.events.length, 'event')}
              </Button>
            </>
          )}
        </dialog>
      </div>
      <div className={styles.row}>
        <StatusLine />
        <ul ref={chips} tabIndex={-1} className={styles.chips} aria-label="Chosen filters">
          {chosen.map(({ key, value, words, lifted }) => (
            <li key={`${key} ${value}`}>
              <Chip
                name={`Remove filter: ${words}`}
                onLift={() => {
                  // Before the chip goes: to take the focus off what is gone, the browser would lay out the page.
                  chips.current?.focus({ preventScroll: true })
                  choose({ filters: lifted })
                }}
              >
                {words}
              </Chip>
            </li>
          ))}
        </ul>
        <Button look="quiet" className={styles.clear} aria-disabled={chosen.length === 0} onClick={clear}>
          Clear filters
        </Button>
      </div>
    </section>
  )
})
