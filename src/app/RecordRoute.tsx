import type { ReactNode } from 'react'
import { Navigate, useLocation, useParams } from 'react-router'
import { useTracker } from '#access/tracker.ts'
import { hrefOf, linkTo } from '#link/paths.ts'
import type { NamedKind } from '#marks/naming.ts'
import { UndatedSources } from '#marks/UndatedSources.tsx'
import { type Catalogue, coming, resolverOf } from '#query/catalogue.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { NotYetKnownPage } from './NotYetKnownPage.tsx'

/** Draws the page of the record at an id; undefined where the catalogue does not hold it. */
export type DrawRecord = (id: string, catalogue: Catalogue) => ReactNode

interface RecordRouteProps {
  kind: NamedKind
  draw: DrawRecord
  /** In place of what may be still on its way. */
  meanwhile?: ReactNode
}

/** A record's page; a former id leads to the new one, an unknown id to what comes nearest. */
export const RecordRoute = ({ kind, draw, meanwhile }: RecordRouteProps) => {
  const { id = '' } = useParams()
  const { search, hash } = useLocation()
  const { whole, catalogue } = useTracker()
  const current = resolverOf(whole)(kind, id)
  if (current === coming) return meanwhile
  if (current === null) return <NotFoundPage />
  if (current !== id) return <Navigate replace to={linkTo((hrefOf(kind, current) ?? '/') + hash, search)} />
  return (
    <>
      <UndatedSources kind={kind} id={id} />
      {draw(id, catalogue) ?? <NotYetKnownPage kind={kind} id={id} />}
    </>
  )
}
