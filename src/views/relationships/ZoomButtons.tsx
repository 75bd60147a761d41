import { Button } from '#design/Button.tsx'
import styles from './Network.module.css'

interface ZoomButtonsProps {
  larger: () => void
  smaller: () => void
  whole: () => void
  /** Whether all of the drawing is in sight. */
  isWhole: boolean
}

/** What the keys +, − and 0 do, as buttons. */
export const ZoomButtons = ({ larger, smaller, whole, isWhole }: ZoomButtonsProps) => (
  <div className={styles.controls}>
    <Button onClick={larger}>Zoom in</Button>
    <Button aria-disabled={isWhole} onClick={smaller}>
      Zoom out
    </Button>
    <Button aria-disabled={isWhole} onClick={whole}>
      Whole network
    </Button>
    <span className={styles.remark}>Drag to move; Ctrl and the wheel, two fingers, or + and − zoom.</span>
  </div>
)
