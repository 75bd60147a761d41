import { type ReactNode, useState } from 'react'
import { TextInput } from '#design/TextInput.tsx'
import styles from './SoughtList.module.css'
import { soughtAmong } from './sought.ts'

const shortEnough = 8 // choices that need no search

interface SoughtListProps<Choice> {
  /** In the order in which they are listed. */
  choices: readonly Choice[]
  /** All that a choice is called. */
  namesOf: (choice: Choice) => readonly string[]
  /** What the field is called. */
  label: string
  /** Whether a choice is shown whatever is sought. */
  stays?: (choice: Choice) => boolean
  /** An item before all choices, while nothing is sought. */
  first?: ReactNode
  /** The item of a choice, with its key. */
  children: (choice: Choice) => ReactNode
}

const staysNever = (): boolean => false

/** A list of choices with a search by any of their names, where they are too many to be read; it scrolls in itself. */
export const SoughtList = <Choice,>(props: SoughtListProps<Choice>) => {
  const { choices, namesOf, label, stays = staysNever, first, children } = props
  const [sought, setSought] = useState('')
  const { shown, left } = soughtAmong(choices, sought, { namesOf, stays })
  return (
    <div className={styles.sought}>
      {choices.length > shortEnough && (
        <TextInput
          type="search"
          aria-label={label}
          placeholder="Name or other name"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.choices}>
        {sought.trim() === '' && first}
        {shown.map(children)}
      </ul>
      {left > 0 && <p className={styles.remark}>{left} more: search for a name.</p>}
      {shown.length === 0 && <p className={styles.remark}>Nothing by that name.</p>}
    </div>
  )
}
