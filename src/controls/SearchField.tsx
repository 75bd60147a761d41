import { useEffect, useRef, useState } from 'react'
import { useGesture } from '#access/choosing.ts'
import { useSearchAhead } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { TextInput } from '#design/TextInput.tsx'
import styles from './SearchField.module.css'

const textual = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/** Free text, applied while typing; `/` anywhere on the page brings the focus here. */
export const SearchField = () => {
  const { filters } = useTracker()
  const { choose, settle } = useGesture()
  const ahead = useSearchAhead()
  const [draft, setDraft] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const typing = target instanceof HTMLElement && target.closest(textual)
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    // Back and Forward do not take the focus: what was being typed gives way to what the link says.
    const onMove = () => setDraft(null)
    document.addEventListener('keydown', onKey)
    window.addEventListener('popstate', onMove)
    return () => {
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('popstate', onMove)
    }
  }, [])

  return (
    <TextInput
      ref={input}
      type="search"
      className={styles.search}
      aria-label="Search events"
      aria-keyshortcuts="/"
      placeholder="Search titles, names, summaries"
      maxLength={200}
      value={draft ?? filters.q}
      onFocus={ahead}
      onChange={(event) => {
        setDraft(event.target.value)
        choose({ filters: { q: event.target.value.trim().replace(/\s+/g, ' ') } })
      }}
      onBlur={() => {
        setDraft(null)
        settle()
      }}
    />
  )
}
