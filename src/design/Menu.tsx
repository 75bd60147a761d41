import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './Menu.module.css'

interface MenuProps {
  /** Words on the button; the panel takes its name from them. */
  label: ReactNode
  /** The panel's accessible name. */
  name: string
  children: (close: () => void) => ReactNode
}

const margin = 8 // px between a panel and the edge of the window

/** Moves a panel that would stick out at the right to the left by as much. */
const fit = (panel: HTMLElement | null): void => {
  if (!panel) return
  const { left, right } = panel.getBoundingClientRect()
  const over = Math.min(right - document.documentElement.clientWidth, left - margin - margin) + margin
  if (over > 0) panel.style.translate = `${-over}px 0`
}

/**
 * A button that opens a panel under it. The page stays usable: Escape closes it and gives focus back, a press or
 * focus anywhere else closes it.
 */
export const Menu = ({ label, name, children }: MenuProps) => {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!(event.target instanceof Node) || root.current?.contains(event.target)) return
      // A press comes before the focus moves: the field that has it is left first, and so takes what was written.
      const field = document.activeElement
      if (event.type === 'pointerdown' && field instanceof HTMLElement && root.current?.contains(field)) field.blur()
      setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the controls inside
    <div ref={root} className={styles.menu} onKeyDown={onKeyDown}>
      <Button aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {label}
        <svg className={styles.caret} viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      {open && (
        <fieldset ref={fit} id={id} aria-label={name} className={styles.panel}>
          {children(close)}
        </fieldset>
      )}
    </div>
  )
}
