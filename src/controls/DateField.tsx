import { type KeyboardEvent, useId, useState } from 'react'
import { TextInput } from '#design/TextInput.tsx'
import { boundsOf } from '#record/dates.ts'
import styles from './DateField.module.css'

interface DateFieldProps {
  label: string
  value: string | null
  onChoose: (value: string | null) => void
}

/** A date of any precision, taken when it is complete (Enter or leaving the field); says what is wrong with one that is not. */
export const DateField = ({ label, value, onChoose }: DateFieldProps) => {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value ?? ''
  const trimmed = text.trim()
  const wrong = trimmed !== '' && boundsOf(trimmed) === null

  const take = () => {
    if (draft === null || wrong) return
    setDraft(null)
    const next = trimmed === '' ? null : trimmed
    if (next !== value) onChoose(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        placeholder="2025, 2025-04 or 2025-04-21"
        autoComplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          Write a year, a month (2025-04) or a day (2025-04-21).
        </p>
      )}
    </div>
  )
}
