import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { Attribution } from '#marks/Attribution.tsx'
import { CampLegend } from '#marks/CampLegend.tsx'
import { DateLegend } from '#marks/DateLegend.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { StageLegend } from '#marks/StageMark.tsx'
import styles from './AboutPage.module.css'

/** How the record is made, what the marks mean, under which licence it may be used, and where to take it. */
export const AboutPage = () => {
  const { whole } = useTracker()
  const { held } = whole
  return (
    <>
      <PageHead
        title="About this record"
        lead="Tieline tracks who met whom, when and where, what was promised, which ties that makes, and who says so."
      />
      <Columns>
        <Stack>
          <Section title="How the record is made">
            <div className={styles.prose}>
              <p>
                Editors read articles and write down, in their own words, what each says: events, relationships and
                claims. Nothing stands here without evidence: the article, and a phrase of at most eight words that
                leads to the passage. No article’s text is kept.
              </p>
              <p>
                What an article does not say is left out. Where a date or a place is inferred, the page says so and from
                what. Where sources conflict, nothing is corrected in silence: a dispute shows both sides.
              </p>
              <p>
                A tie joins two organizations that share an event or a lasting relationship. Its stage is the strongest
                outcome that binds these two to each other. An agreement whose signatories no source names raises
                nobody’s stage.
              </p>
            </div>
          </Section>
          <Section title="What the marks mean">
            <div className={styles.prose}>
              <h3>Camps</h3>
              <CampLegend />
              <h3>Stage of a tie</h3>
              <StageLegend />
              <p>
                Contact: they were at the same event, or a relationship says no more than that. Pledge: one promised the
                other something. Agreement: they signed something with each other. Joint platform or project: they run
                or build something together. Equity: one holds a share in the other. Who was only spoken of at an event
                has no contact by it.
              </p>
              <h3>Certainty of a date</h3>
              <DateLegend />
              <p>A number in a mark counts events that would lie on top of each other.</p>
              <h3>Status of a claim</h3>
              <ul className={styles.list}>
                <li>Plain text: reported as a fact by the article.</li>
                <li>
                  <strong>A name says:</strong> a statement somebody made; it is not a fact.
                </li>
                <li>
                  <Attribution status="view" /> what the article’s publisher thinks or how it describes something.
                </li>
                <li>
                  <span className={styles.doubt}>Amber</span> is for doubt: a dispute, or a date that may lie outside
                  the chosen range.
                </li>
              </ul>
              <h3>How well something is sourced</h3>
              <p>
                Beside the evidence of an event, a tie or an organization stands what it comes to: how many publishers,
                how many articles were read in full, how many bear their date in print, which are reposts. There is no
                score: open the line to see each article. Articles of one publisher count as one voice.
              </p>
              <h3>As known on a date</h3>
              <p>
                Under Sources, “As known on” shows the record as it could be known on a day: only what surely had been
                published by then. An article without an exact date counts from its latest possible one; one without any
                date from the day on which the editors had it before them.
              </p>
              <h3>Silence</h3>
              <p>
                Under the lanes of the timeline, a line shows for which months any source was consulted. Where it is
                hatched none was, and that nothing is reported means nothing.
              </p>
            </div>
          </Section>
        </Stack>
        <Stack>
          <Section title="Take it with you">
            <div className={styles.prose}>
              <p>
                The whole record as JSON: <a href={`${import.meta.env.BASE_URL}data/dataset.json`}>dataset.json</a>. Its{' '}
                <code>version</code> is a hash of its content: <code>{held.version.slice(0, 16)}</code>.
              </p>
              <p>
                The record may be used under{' '}
                <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener external license">
                  {held.licence}
                </a>
                , with a mention of Tieline. The articles belong to their publishers. The code is under the MIT licence.
              </p>
            </div>
          </Section>
          <Section title="Keyboard">
            <ul className={styles.list}>
              <li>
                <kbd>/</kbd> goes to the search
              </li>
              <li>Arrow keys move inside the timeline and the relationship view</li>
              <li>
                <kbd>Esc</kbd> closes what is open
              </li>
            </ul>
          </Section>
        </Stack>
      </Columns>
    </>
  )
}
