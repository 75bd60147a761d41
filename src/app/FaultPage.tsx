import type { RecordFault } from '#access/record-fault.ts'
import { Button } from '#design/Button.tsx'
import styles from './FaultPage.module.css'

interface FaultPageProps {
  fault: RecordFault
  retrying: boolean
  onRetry: () => void
}

/** Says why the record could not be loaded and what to do, and tries again on request. The link stays as it is. */
export const FaultPage = ({ fault, retrying, onRetry }: FaultPageProps) => (
  <main className={styles.fault}>
    <p className={styles.mark}>Tieline</p>
    <div role="alert">
      <h1>{fault.message}</h1>
      <p>{fault.advice}</p>
    </div>
    <Button look="strong" disabled={retrying} onClick={onRetry}>
      {retrying ? 'Trying…' : 'Try again'}
    </Button>
  </main>
)
