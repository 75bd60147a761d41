import { useEffect, useState } from 'react'
import { useLocation, useNavigate, useRouteError } from 'react-router'
import { focusHeading } from '#access/focus.ts'
import { Button } from '#design/Button.tsx'
import { ViewFault } from '#design/lazy-view.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { pageAt } from './pages.ts'

/** Whether the server answers for this page. */
const isReachable = async (): Promise<boolean> => {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/**
 * In place of a page whose program did not come: says so, and tries again on request. Where the server answers and only
 * that file is gone, the site has been updated since: the page is then opened anew. Any other fault is passed on.
 */
export const PageFaultPage = () => {
  const fault = useRouteError()
  const here = useLocation()
  const navigate = useNavigate()
  const [trying, setTrying] = useState(false)
  // The button that had the focus is gone when the page comes.
  useEffect(() => focusHeading, [])
  if (!(fault instanceof ViewFault)) throw fault
  const retry = async (): Promise<void> => {
    setTrying(true)
    try {
      await pageAt(here.pathname).load()
      await navigate(here, { replace: true, preventScrollReset: true })
    } catch {
      if (await isReachable()) location.reload()
    }
    setTrying(false)
  }
  return (
    <div role="alert">
      <PageHead
        title="This page could not be loaded."
        lead="Check the connection to the internet, then try again. If the site has just been updated, that opens it anew."
      />
      <Button look="strong" disabled={trying} onClick={() => void retry()}>
        {trying ? 'Trying…' : 'Try again'}
      </Button>
    </div>
  )
}
