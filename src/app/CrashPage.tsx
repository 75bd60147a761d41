import { useRouteError } from 'react-router'
import { Button } from '#design/Button.tsx'
import styles from './FaultPage.module.css'

/** The last resort: a fault in the program itself. Says so, and offers the way back. */
export const CrashPage = () => {
  const error = useRouteError()
  return (
    <main className={styles.fault}>
      <p className={styles.mark}>Tieline</p>
      <div role="alert">
        <h1>This page failed to draw.</h1>
        <p>That is a fault in Tieline, not in your link. {error instanceof Error ? `It says: ${error.message}` : ''}</p>
      </div>
      <Button look="strong" onClick={() => location.assign(import.meta.env.BASE_URL)}>
        Go to the dashboard
      </Button>
    </main>
  )
}
