import { Component, type ReactNode, Suspense } from 'react'
import { useDetailsRetry } from '#access/details.ts'
import { RecordFault } from '#access/record-fault.ts'
import { Button } from '#design/Button.tsx'
import styles from './Told.module.css'

interface CatchProps {
  onRetry: () => void
  children: ReactNode
}

/** Catches that details could not be fetched; any other fault goes on to the page. */
class Catch extends Component<CatchProps, { fault: RecordFault | null }> {
  override state: { fault: RecordFault | null } = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    if (!(fault instanceof RecordFault)) throw fault
    return { fault }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    const retry = () => {
      this.props.onRetry()
      this.setState({ fault: null })
    }
    return (
      <p className={styles.fault} role="alert">
        {fault.message} {fault.advice} <Button onClick={retry}>Try again</Button>
      </p>
    )
  }
}

/** What is read rather than counted, and so fetched when it is looked at: room is kept for it until it is there. */
export const Told = ({ lines = 2, children }: { lines?: 1 | 2 | 6; children: ReactNode }) => {
  const retry = useDetailsRetry()
  return (
    <Catch onRetry={retry}>
      <Suspense fallback={<div className={styles.waiting} data-lines={lines} aria-busy="true" />}>{children}</Suspense>
    </Catch>
  )
}
