import { useRegistry } from '#access/details.ts'
import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { Stack } from '#design/Stack.tsx'
import { hrefOf } from '#link/paths.ts'
import { ArticleItem } from '#marks/ArticleItem.tsx'
import { counted } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import type { Catalogue } from '#query/catalogue.ts'
import { claimsFrom, contributionOf } from '#query/mentions.ts'
import type { Article } from '#record/dataset.ts'
import styles from './SourcesPage.module.css'

const contribution = (article: Article, catalogue: Catalogue, claims: number): string => {
  const given = contributionOf(catalogue, article.id)
  const parts = [
    given.events.length > 0 && counted(given.events.length, 'event'),
    given.relationships.length > 0 && counted(given.relationships.length, 'relationship'),
    claims > 0 && counted(claims, 'claim'),
    given.disputes.length > 0 && counted(given.disputes.length, 'dispute'),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'names of people, places or organizations only'
}

/** The articles behind the record, most telling first, and the disputes among them. */
export const SourcesPage = () => {
  const { catalogue } = useTracker()
  const registry = useRegistry()
  const { articles } = catalogue.held
  const { disputes } = registry
  const claimsOf = (id: string): number => claimsFrom(registry, id).length
  const ranked = [...articles].sort((x, y) => claimsOf(y.id) - claimsOf(x.id) || (x.id < y.id ? -1 : 1))
  const full = articles.filter((article) => article.read === 'full').length
  return (
    <>
      <PageHead
        title="Sources and disputes"
        lead={`${counted(articles.length, 'article')}: ${full} read in full, ${articles.length - full} in part. No article’s text is kept here, only phrases that lead to the passage. The filters narrow events and ties, not these lists.`}
      />
      <Stack>
        <Section title="Articles" aside="most claims first">
          <ul>
            {ranked.map((article) => (
              <ArticleItem key={article.id} article={article}>
                <p>Contributed: {contribution(article, catalogue, claimsOf(article.id))}</p>
              </ArticleItem>
            ))}
          </ul>
        </Section>
        <Section id="disputes" title="Disputes" aside={counted(disputes.length, 'dispute')}>
          <ul className={styles.disputes}>
            {disputes.map(({ id, topic }) => (
              // Links to disputes led here once.
              <li key={id} id={`dispute-${id}`}>
                <PageLink to={hrefOf('dispute', id) ?? '/'}>{topic}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      </Stack>
    </>
  )
}
