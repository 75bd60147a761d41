import { useRegistry } from '#access/details.ts'
import { Section } from '#design/Section.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { postDates } from '#marks/post-dates.ts'
import { RecordLink } from '#marks/RecordLink.tsx'
import styles from './Posts.module.css'

/** Who holds which post in an organization, each with the date at which a source shows it. */
export const Posts = ({ organization }: { organization: string }) => {
  const people = useRegistry().people
  const posts = people.flatMap((person) =>
    (person.positions ?? []).filter((p) => p.organization === organization).map((position) => ({ person, position })),
  )
  if (posts.length === 0) return null
  return (
    <Section title="People and posts">
      <ul className={styles.posts}>
        {posts.map(({ person, position }) => (
          <li key={`${person.id} ${position.title}`}>
            <p>
              <RecordLink kind="person" id={person.id} />, {position.title}
              <span className={styles.when}>{postDates(position)}</span>
            </p>
            <EvidenceList evidence={position.evidence} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
