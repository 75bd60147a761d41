import type { ReactNode } from 'react'
import { FollowingTracker } from '#access/tracker.ts'
import styles from './Following.module.css'

/**
 * What follows a change of filters a moment after the controls, and says so meanwhile. It is drawn anew only where its
 * parts are memoized: they are given the tracker that is followed.
 */
export const Following = ({ children }: { children: ReactNode }) => (
  <FollowingTracker>
    {(isBehind) => (
      <div className={styles.following} aria-busy={isBehind || undefined}>
        {children}
      </div>
    )}
  </FollowingTracker>
)
