import { useMemo, useState } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Menu } from '#design/Menu.tsx'
import { Shape } from '#design/Shape.tsx'
import { TextInput } from '#design/TextInput.tsx'
import { nameOf } from '#marks/naming.ts'
import { namesOf } from '#query/names.ts'
import { byName } from '#query/order.ts'
import { hasWords, wordsOf } from '#record/fold.ts'
import styles from './FocusChoice.module.css'

const mostShown = 60 // names: more are not read but searched

/** The organizations to choose from, by any of their names. */
const Choices = ({ onChoose }: { onChoose: (id: string | null) => void }) => {
  const { catalogue, view } = useTracker()
  const [sought, setSought] = useState('')
  const all = useMemo(() => [...catalogue.held.organizations].sort(byName), [catalogue])
  const asked = wordsOf(sought)
  const found = all.filter((one) => hasWords(wordsOf([one.name, ...namesOf(one)].join(' ')), asked))
  return (
    <div className={styles.choices}>
      <TextInput
        type="search"
        aria-label="Search organizations to focus on"
        placeholder="Name or other name"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <ul className={styles.names}>
        {asked.length === 0 && (
          <li>
            <Button look="quiet" aria-pressed={view.focus === null} onClick={() => onChoose(null)}>
              Every organization
            </Button>
          </li>
        )}
        {found.slice(0, mostShown).map(({ id, name, camp }) => (
          <li key={id}>
            <Button look="quiet" aria-pressed={view.focus === id} onClick={() => onChoose(id)}>
              <Shape tone={camp} /> {name}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className={styles.more}>{found.length - mostShown} more: search for a name.</p>}
      {found.length === 0 && <p className={styles.more}>Nothing by that name.</p>}
    </div>
  )
}

/** The choice of an organization whose ties alone are shown. */
export const FocusChoice = () => {
  const { catalogue, view } = useTracker()
  const choose = useChoose()
  const words = view.focus === null ? 'every organization' : nameOf(catalogue, 'organization', view.focus)
  return (
    <Menu name="Focus on" label={`Focus on: ${words}`}>
      {(close) => (
        <Choices
          onChoose={(focus) => {
            choose({ view: { focus } })
            close()
          }}
        />
      )}
    </Menu>
  )
}
