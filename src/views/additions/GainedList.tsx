import { useRegistry } from '#access/details.ts'
import { PageLink } from '#access/links.ts'
import { hrefOf } from '#link/paths.ts'
import { counted } from '#marks/naming.ts'
import { LinkLine } from '#marks/RecordLink.tsx'
import type { Gained } from '#query/additions.ts'
import type { RecordKind } from '#record/ids.ts'
import styles from './AdditionsPage.module.css'

const nouns: Record<RecordKind, readonly [one: string, many: string]> = {
  organization: ['organization', 'organizations'],
  person: ['person', 'people'],
  place: ['place', 'places'],
  programme: ['programme', 'programmes'],
  event: ['event', 'events'],
  article: ['article', 'articles'],
  claim: ['claim', 'claims'],
  dispute: ['dispute', 'disputes'],
}

/** How many of each kind came, in words: `3 events, 1 claim`. */
export const gainedWords = (gained: readonly Gained[]): string =>
  gained.map(({ kind, ids }) => counted(ids.length, ...nouns[kind])).join(', ')

const Disputes = ({ ids }: { ids: readonly string[] }) => {
  const { disputes } = useRegistry()
  return (
    <ul className={styles.events}>
      {disputes
        .filter(({ id }) => ids.includes(id))
        .map(({ id, topic }) => (
          <li key={id}>
            <PageLink to={hrefOf('dispute', id) ?? '/'}>{topic}</PageLink>
          </li>
        ))}
    </ul>
  )
}

const Claims = ({ ids }: { ids: readonly string[] }) => {
  const { claims } = useRegistry()
  return (
    <ul className={styles.events}>
      {claims
        .filter(({ id }) => ids.includes(id))
        .map(({ id, text, about }) => (
          <li key={id}>
            {text} <LinkLine ids={about} />
          </li>
        ))}
    </ul>
  )
}

/** What came, by kind, each with a link; a kind opens to what it holds. */
export const GainedList = ({ gained }: { gained: readonly Gained[] }) => (
  <div className={styles.gained}>
    {gained.map(({ kind, ids }) => (
      <details key={kind}>
        <summary>{gainedWords([{ kind, ids }])}</summary>
        {kind === 'claim' && <Claims ids={ids} />}
        {kind === 'dispute' && <Disputes ids={ids} />}
        {kind !== 'claim' && kind !== 'dispute' && <LinkLine ids={ids} />}
      </details>
    ))}
  </div>
)
