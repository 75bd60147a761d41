import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { useDetailsAhead } from '#access/details.ts'
import { useRecord } from '#access/record-query.ts'
import { TrackerProvider } from '#access/tracker.ts'
import { FaultPage } from './FaultPage.tsx'
import { Shell } from './Shell.tsx'
import { Skeleton } from './Skeleton.tsx'

/** The record first: a skeleton while it comes, what happened if it does not, and then every page. */
export const Root = () => {
  const { record, rest, fault, loading, retry } = useRecord()
  useDetailsAhead(record)
  if (record) {
    return (
      <Suspense fallback={<Skeleton />}>
        <TrackerProvider record={record} rest={rest} waiting={<Skeleton />}>
          <Shell>
            <Outlet />
          </Shell>
          <ScrollRestoration />
        </TrackerProvider>
      </Suspense>
    )
  }
  return fault ? <FaultPage fault={fault} retrying={loading} onRetry={retry} /> : <Skeleton />
}
