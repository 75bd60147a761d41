import styles from './Stroke.module.css'

/** How a line is drawn, weakest first. */
export type StrokeKind = 'dotted' | 'dashed' | 'solid' | 'double' | 'heavy'

interface StrokeProps {
  kind: StrokeKind
  d: string
  /** Stroke width in px before `kind` makes it heavier. */
  width?: number
}

/** A line of one of five kinds along a path; widths do not stretch with the drawing. */
export const Stroke = ({ kind, d, width = 2 }: StrokeProps) => (
  <g className={styles.stroke} data-kind={kind}>
    <path d={d} strokeWidth={kind === 'heavy' ? width + 3 : kind === 'double' ? width + 3 : width} />
    {kind === 'double' && <path d={d} className={styles.core} strokeWidth={Math.max(1.5, width - 1)} />}
  </g>
)

/** A short sample of a line, for legends and beside words. */
export const StrokeSample = ({ kind }: { kind: StrokeKind }) => (
  <svg className={styles.sample} viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
    <Stroke kind={kind} d="M1 6H31" />
  </svg>
)
