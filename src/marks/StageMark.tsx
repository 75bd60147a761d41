import { useTracker } from '#access/tracker.ts'
import { type StrokeKind, StrokeSample } from '#design/Stroke.tsx'
import type { Catalogue } from '#query/catalogue.ts'
import type { Tie } from '#query/ties.ts'
import { ladder, type Stage, stages } from '#record/vocabulary.ts'
import { kindOf, nameOf } from './naming.ts'
import styles from './StageMark.module.css'

/** The line of each stage. */
export const strokeOf: Record<Stage, StrokeKind> = {
  contact: 'dotted',
  pledge: 'dashed',
  agreement: 'solid',
  platform: 'double',
  equity: 'heavy',
}

/** A stage, and on whose word it rests. */
export type Staged = Pick<Tie, 'stage' | 'status' | 'by' | 'by_unnamed'> & Partial<Pick<Tie, 'a' | 'b'>>

/** Whether a tie joins a unit and its parent, for whom no stage says more than that. */
const isWithin = ({ stage, a = '', b = '' }: Staged, { organizations }: Catalogue): boolean =>
  stage === 'contact' && (organizations.get(a)?.parent === b || organizations.get(b)?.parent === a)

/** A stage in words; says on whose word it rests where it is not a reported fact. */
export const stageWords = (of: Staged, catalogue: Catalogue): string => {
  const { stage, status, by, by_unnamed } = of
  if (isWithin(of, catalogue)) return 'Unit and parent'
  if (status === 'reported') return stages[stage]
  if (status === 'view') return `${stages[stage]}, in the publisher’s view`
  const names = (by ?? []).map((id) => nameOf(catalogue, kindOf(catalogue, id) ?? 'person', id))
  const speakers = [...names, ...(by_unnamed === undefined ? [] : [by_unnamed])]
  return `${stages[stage]}, as ${speakers.join(' and ')} ${speakers.length === 1 && by_unnamed === undefined ? 'says' : 'say'}`
}

/** The stage of a tie, as a line and in words. */
export const StageMark = ({ of }: { of: Staged }) => {
  const { whole } = useTracker()
  return (
    <span className={styles.stage}>
      <StrokeSample kind={strokeOf[of.stage]} />
      <span>{stageWords(of, whole)}</span>
    </span>
  )
}

/** What the lines mean, weakest stage first. */
export const StageLegend = () => (
  <ul className={styles.legend} aria-label="Stage of a tie, by line">
    {ladder.map((stage) => (
      <li key={stage}>
        <StageMark of={{ stage, status: 'reported' }} />
      </li>
    ))}
    <li className={styles.remark}>Wider: more shared events</li>
  </ul>
)
