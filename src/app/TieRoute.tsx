import { Navigate, useLocation, useParams } from 'react-router'
import { useTracker } from '#access/tracker.ts'
import { hrefs, linkTo } from '#link/paths.ts'
import { resolverOf } from '#query/catalogue.ts'
import { TiePage } from '#views/tie/TiePage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { NotYetKnownPage } from './NotYetKnownPage.tsx'

/** The page of a tie; ids in the wrong order or former ones lead to the one true address. */
export const TieRoute = () => {
  const { a = '', b = '' } = useParams()
  const { search, hash } = useLocation()
  const { whole, catalogue } = useTracker()
  const resolve = resolverOf(whole)
  const [one, other] = [resolve('organization', a), resolve('organization', b)]
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return <NotFoundPage />
  if (one !== a || other !== b || one > other)
    return <Navigate replace to={linkTo(hrefs.tie(one, other) + hash, search)} />
  const [first, second] = [catalogue.organizations.get(one), catalogue.organizations.get(other)]
  if (!first || !second) return <NotYetKnownPage kind="organization" id={first ? other : one} />
  return <TiePage key={`${one}:${other}`} a={first} b={second} />
}
