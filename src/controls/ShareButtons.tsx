import { useId, useRef, useState } from 'react'
import { useAddress } from '#access/address.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Menu } from '#design/Menu.tsx'
import { TextInput } from '#design/TextInput.tsx'
import styles from './ShareButtons.module.css'

/** The link of what is on the screen: shown in full, or copied with one press. */
export const ShareButtons = () => {
  const address = useAddress()
  const { whole } = useTracker()
  const [said, setSaid] = useState('')
  const fading = useRef(0)
  const id = useId()

  const say = (words: string) => {
    clearTimeout(fading.current)
    setSaid(words)
    fading.current = window.setTimeout(() => setSaid(''), 4000) // ms
  }
  const copy = async () => {
    setSaid('') // so that the same words are announced again
    try {
      await navigator.clipboard.writeText(address)
      say('Link copied')
    } catch {
      say('The browser did not allow it: copy the link under Share')
    }
  }

  return (
    <div className={styles.share}>
      <span aria-live="polite" className={styles.said}>
        {said}
      </span>
      <Menu label="Share" name="Share this view">
        {() => (
          <div className={styles.panel}>
            <label htmlFor={id}>Link to this view</label>
            <TextInput id={id} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
            <p>
              Opens the same page with the same filters. Record version <code>{whole.held.version.slice(0, 10)}</code>.
            </p>
          </div>
        )}
      </Menu>
      <Button onClick={copy}>Copy link</Button>
    </div>
  )
}
