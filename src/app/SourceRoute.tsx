import { SourcePage } from '#views/source/SourcePage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, { articles }) => {
  const article = articles.get(id)
  return article && <SourcePage article={article} />
}

/** The page of an article. */
export const SourceRoute = () => <RecordRoute kind="article" draw={draw} />
