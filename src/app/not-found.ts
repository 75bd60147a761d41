import { lazyView } from '#design/lazy-view.ts'

/** The page where there is none. */
export const notFound = lazyView('src/app/NotFoundPage.tsx', async () => {
  const { NotFoundPage } = await import('./NotFoundPage.tsx')
  return NotFoundPage
})
