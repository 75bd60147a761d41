import { useMemo } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Menu } from '#design/Menu.tsx'
import { Shape } from '#design/Shape.tsx'
import { nameOf } from '#marks/naming.ts'
import { SoughtList } from '#marks/SoughtList.tsx'
import { namesOf } from '#query/names.ts'
import { byName } from '#query/order.ts'
import styles from './FocusChoice.module.css'

/** The organizations to choose from, by any of their names. */
const Choices = ({ onChoose }: { onChoose: (id: string | null) => void }) => {
  const { catalogue, view } = useTracker()
  const all = useMemo(() => [...catalogue.held.organizations].sort(byName), [catalogue])
  return (
    <SoughtList
      choices={all}
      namesOf={namesOf}
      label="Search organizations to focus on"
      first={
        <li className={styles.choice}>
          <Button look="quiet" aria-pressed={view.focus === null} onClick={() => onChoose(null)}>
            Every organization
          </Button>
        </li>
      }
    >
      {({ id, name, camp }) => (
        <li key={id} className={styles.choice}>
          <Button look="quiet" aria-pressed={view.focus === id} onClick={() => onChoose(id)}>
            <Shape tone={camp} /> {name}
          </Button>
        </li>
      )}
    </SoughtList>
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
