import { lazyView } from '#design/lazy-view.ts'

/** The records with ids near to one that is not there: every page of a record may want them, and few do. */
export const near = lazyView('src/app/NearestRecords.tsx', async () => {
  const { NearestRecords } = await import('./NearestRecords.tsx')
  return NearestRecords
})
