import { useSelect } from '#access/choosing.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import { Stroke } from '#design/Stroke.tsx'
import { strokeOf } from '#marks/StageMark.tsx'
import type { Tie } from '#query/ties.ts'
import styles from './TieLine.module.css'

interface TieLineProps {
  tie: Tie
  d: string
  words: string
  width: number
  /** Whether it is shown only while it is lit: it would run behind other organizations. */
  skips: boolean
}

/** A tie as a line: its kind is the stage, its width the shared events. For the pointer; the table says the same in words. */
export const TieLine = ({ tie, d, words, width, skips }: TieLineProps) => {
  const light = useLight('tie', tie.id)
  const select = useSelect()
  const { onPointerOver, onPointerOut } = usePointable('tie', tie.id)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same ties can be opened from the nodes and the table
    <g
      className={styles.tie}
      data-light={light}
      data-tie={tie.id}
      data-skips={skips}
      onPointerOver={onPointerOver}
      onPointerOut={onPointerOut}
      onClick={() => select({ kind: 'tie', a: tie.a, b: tie.b })}
    >
      <title>{words}</title>
      <path d={d} className={styles.target} />
      <Stroke kind={strokeOf[tie.stage]} d={d} width={width} />
    </g>
  )
}
