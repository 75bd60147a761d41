import { lazy, memo, type ReactNode, Suspense, useMemo, useState } from 'react'
import { useFiltered, useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Section } from '#design/Section.tsx'
import type { View } from '#link/view.ts'
import { fullNumber } from '#marks/brief-number.ts'
import { CampLegend } from '#marks/CampLegend.tsx'
import { Empty } from '#marks/Empty.tsx'
import { Following } from '#marks/Following.tsx'
import { StageLegend } from '#marks/StageMark.tsx'
import { ColumnsView } from './ColumnsView.tsx'
import styles from './Drawing.module.css'
import { RelationshipChoices } from './RelationshipChoices.tsx'
import { mostOrganizations, nodesOf, type Shown, shownTies } from './shown-ties.ts'
import { TieTable } from './TieTable.tsx'

interface RelationshipsSectionProps {
  /** How many organizations a column shows before it folds. */
  most: number
  /** How many rows the table shows before more are asked for. */
  rows: number
  /** Whether an empty view explains itself, or leaves that to the page. */
  brief?: boolean
  aside?: ReactNode
}

/** In place of a drawing that could not be fetched, as without a connection. */
const NetworkMissing = () => <p>The network could not be loaded. The same ties stand in the table.</p>

const NetworkView = lazy(async () => {
  try {
    return { default: (await import('./NetworkView.tsx')).NetworkView }
  } catch {
    return { default: NetworkMissing }
  }
})

const step = mostOrganizations // that are opened at a time

interface LeftOutProps extends Shown {
  /** How many organizations are shown, and for how many there is room. */
  shown: number
  room: number
  /** Makes more room, or less; null where there is no more to be made. */
  onRoom: ((room: number) => void) | null
}

/** What is shown where not all can be, and the rest to be opened. */
const LeftOut = ({ ties, of, shown, room, onRoom }: LeftOutProps) => {
  const folded = of ? of.organizations - of.among : 0
  const isOpened = room > mostOrganizations && shown > mostOrganizations
  return (
    <>
      {of && (
        <p className={styles.remark}>
          {folded > 0 ? `The ${fullNumber(of.among)} busiest of ${fullNumber(of.organizations)}` : 'All'} organizations,
          with their {fullNumber(ties.length)} busiest of {fullNumber(of.ties)} ties; choose one to see all its ties.
        </p>
      )}
      {onRoom && (folded > 0 || isOpened) && (
        // One button, so that the focus stays where it is.
        <div>
          <Button onClick={() => onRoom(folded > 0 ? room + step : mostOrganizations)}>
            {folded > 0 ? `and ${fullNumber(folded)} more` : `Only the ${mostOrganizations} busiest`}
          </Button>
        </div>
      )}
    </>
  )
}

type TiesProps = Required<Omit<RelationshipsSectionProps, 'aside'>>

/** The ties as a drawing with its legend, and as a table. On a phone, the table alone. */
const Ties = memo(({ most, rows, brief, at, focus, layout }: TiesProps & Pick<View, 'at' | 'focus' | 'layout'>) => {
  const { catalogue, answer } = useFiltered()
  const [room, setRoom] = useState(mostOrganizations)
  const isNetwork = layout === 'network'
  const held = isNetwork ? room : undefined // a column folds by itself
  const { ties, of } = useMemo(() => shownTies(answer, at, focus, held), [answer, at, focus, held])
  const nodes = useMemo(() => nodesOf(ties, catalogue), [ties, catalogue])
  if (answer.ties.length === 0) return <Empty what="ties" brief={brief} />
  if (ties.length === 0) return <p>No tie to draw: lift the choice of organization or date.</p>
  return (
    <>
      <LeftOut {...{ ties, of, room }} shown={nodes.length} onRoom={isNetwork && focus === null ? setRoom : null} />
      <div className={styles.large}>
        {isNetwork ? (
          <Suspense>
            <NetworkView nodes={nodes} ties={ties} isFolded={of !== null} />
          </Suspense>
        ) : (
          <ColumnsView nodes={nodes} ties={ties} most={most} />
        )}
      </div>
      <StageLegend />
      {isNetwork && <CampLegend />}
      <TieTable ties={ties} most={rows} />
    </>
  )
})

/** What of the link's view the ties depend on. */
const ViewedTies = memo((props: TiesProps) => {
  const { at, focus, layout } = useTracker().view
  return <Ties {...props} {...{ at, focus, layout }} />
})

/** The relationship view, with the choices that belong to it. */
export const RelationshipsSection = ({ most, rows, brief = false, aside }: RelationshipsSectionProps) => {
  const { filters, view } = useTracker()
  const dated = (view.at ?? filters.from ?? filters.to) !== null
  return (
    <Section title="Relationships" aside={aside}>
      <div className={styles.section}>
        {dated && <p className={styles.remark}>Relationships without a date are left out here.</p>}
        <RelationshipChoices />
        <Following>
          <ViewedTies most={most} rows={rows} brief={brief} />
        </Following>
      </div>
    </Section>
  )
}
