import { useRegistry } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { useGain } from '#access/visits.ts'
import { Button } from '#design/Button.tsx'
import { Section } from '#design/Section.tsx'
import { Stack } from '#design/Stack.tsx'
import { ArticleItem } from '#marks/ArticleItem.tsx'
import { counted } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { RecordLink } from '#marks/RecordLink.tsx'
import { articlesByPublication, gainedSince } from '#query/additions.ts'
import { monthWords, writtenDateWords } from '#query/date-words.ts'
import { contributionOf } from '#query/mentions.ts'
import type { Article } from '#record/dataset.ts'
import styles from './AdditionsPage.module.css'
import { GainedList } from './GainedList.tsx'

/** What came since the reader was here last; nothing on a first visit, or where nothing came. */
const SinceLastVisit = () => {
  const { whole } = useTracker()
  const { shipped } = useRegistry()
  const gain = useGain(whole.held.shipped)
  if (gain === null) return null
  const { gained, more } = gainedSince(shipped, gain.since.shipped)
  return (
    <Section
      title={`New to you since ${writtenDateWords(gain.since.on)}`}
      aside={<Button onClick={gain.see}>Mark as seen</Button>}
    >
      <GainedList gained={gained} />
      {more > 0 && <p>And {counted(more, 'older addition')} that are not listed.</p>}
    </Section>
  )
}

const Added = ({ article }: { article: Article }) => {
  const { catalogue } = useTracker()
  const { events, relationships } = contributionOf(catalogue, article.id)
  return (
    <ArticleItem article={article}>
      {relationships.length > 0 && <p>{counted(relationships.length, 'relationship')}</p>}
      {events.length > 0 && (
        <ul className={styles.events}>
          {[...events].map((event) => (
            <li key={event.id}>
              <RecordLink kind="event" id={event.id} />
            </li>
          ))}
        </ul>
      )}
    </ArticleItem>
  )
}

/** What the record gained: since the reader's last visit, and with the articles of each month of publication. */
export const AdditionsPage = () => {
  const { catalogue } = useTracker()
  const months = articlesByPublication(catalogue)
  return (
    <>
      <PageHead
        title="What is new"
        lead="What each month’s articles brought to the record, by the date on which they came out at the latest; so those without a date come first. The filters narrow events and ties, not this list."
      />
      <Stack>
        <SinceLastVisit />
        {[...months].map(([month, articles]) => (
          <Section
            key={month}
            title={month === '' ? 'Without a date' : monthWords(month)}
            aside={counted(articles.length, 'article')}
          >
            <ul>
              {articles.map((article) => (
                <Added key={article.id} article={article} />
              ))}
            </ul>
          </Section>
        ))}
      </Stack>
    </>
  )
}
