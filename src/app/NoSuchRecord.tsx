import { lazy, Suspense } from 'react'
import { notFound } from './not-found.ts'
import { Outline } from './Skeleton.tsx'

const NotFound = lazy(async () => {
  await notFound.load()
  return { default: notFound.View }
})

/** In place of a record that there is not. Few readers come upon one, so its program is fetched when one does. */
export const NoSuchRecord = () => (
  <Suspense fallback={<Outline />}>
    <NotFound />
  </Suspense>
)
