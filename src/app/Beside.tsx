import { useEffect, useReducer, useState } from 'react'
import { useSelect } from '#access/choosing.ts'
import { useOpened } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { whenIdle } from '#design/idle.ts'
import { lazyView } from '#design/lazy-view.ts'
import { Notice } from '#design/Notice.tsx'
import styles from './Beside.module.css'

/** The panel; no page needs it to begin with. */
export const panel = lazyView('src/controls/SelectionPanel.tsx', async () => {
  const { SelectionPanel } = await import('#controls/SelectionPanel.tsx')
  return SelectionPanel
})

/** What the link has opened beside the page. Its program comes when the page has come to rest, or else when it is wanted. */
export const Beside = () => {
  const select = useSelect()
  const [failed, setFailed] = useState(false)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const wanted = useOpened() !== null

  useEffect(() => {
    if (panel.isHere() || failed) return undefined
    if (!wanted) return whenIdle(() => void panel.load().catch(() => {}))
    panel.load().then(redraw, () => setFailed(true))
    return undefined
  }, [wanted, failed])

  if (!wanted) return null
  if (panel.isHere()) return <panel.View />
  if (!failed) return null
  return (
    <div role="alert" className={styles.missing}>
      <Notice
        title="The panel could not be loaded."
        actions={
          <>
            <Button look="strong" onClick={() => setFailed(false)}>
              Try again
            </Button>
            <Button look="quiet" onClick={() => select(null)}>
              Close
            </Button>
          </>
        }
      >
        Check the connection to the internet, then try again.
      </Notice>
    </div>
  )
}
