import { useRegistry, wholeOf } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { ClaimSection } from '#marks/ClaimSection.tsx'
import { DisputeBoxes } from '#marks/DisputeMark.tsx'
import { publishedWords } from '#marks/EvidenceList.tsx'
import { articleName } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine } from '#marks/RecordLink.tsx'
import { RelationshipList } from '#marks/RelationshipList.tsx'
import { SomeEvents } from '#marks/SomeEvents.tsx'
import { claimsFrom, contributionOf } from '#query/mentions.ts'
import type { Article } from '#record/dataset.ts'
import { readings } from '#record/vocabulary.ts'

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** One article: how to find it, how far it was read, and everything the record takes from it. */
export const SourcePage = ({ article }: { article: Article }) => {
  const { catalogue } = useTracker()
  const registry = useRegistry()
  const given = contributionOf(catalogue, article.id)
  const claims = claimsFrom(registry, article.id)
  const disputes = given.disputes.map(({ id }) => wholeOf(registry.disputes, id))
  const names = [...given.organizations, ...given.people, ...given.places, ...given.programmes].map((one) => one.id)
  return (
    <>
      <PageHead
        kicker={article.title === undefined ? 'Source · title not known, this label is ours' : 'Source'}
        title={<span lang={article.title === undefined ? undefined : article.language}>{articleName(article)}</span>}
        under={`${article.publisher}, ${publishedWords(article)}`}
      />
      <Columns>
        <Stack>
          {given.events.length > 0 && (
            <Section title="Events">
              <SomeEvents events={given.events} />
            </Section>
          )}
          <ClaimSection title="Claims" claims={claims} />
          {given.relationships.length > 0 && (
            <Section title="Relationships">
              <RelationshipList relationships={given.relationships} />
            </Section>
          )}
          {disputes.length > 0 && (
            <Section title="Disputes">
              <DisputeBoxes disputes={disputes} />
            </Section>
          )}
        </Stack>
        <Stack>
          <Section title="The article">
            <Facts
              entries={[
                [
                  'Address',
                  <a key="url" href={article.url} rel="noopener external">
                    {article.url}
                  </a>,
                ],
                ['How the title is known', article.title_basis],
                ['Byline', article.authors && <LinkLine ids={article.authors} />],
                ['Published', publishedWords(article)],
                ['How the date is known', article.published_basis],
                ['Language', languageNames.of(article.language)],
                ['Read', readings[article.read]],
                ['Reposted by', article.via],
              ]}
            />
          </Section>
          {names.length > 0 && (
            <Section title="Names taken from it">
              <LinkLine ids={names} />
            </Section>
          )}
        </Stack>
      </Columns>
    </>
  )
}
