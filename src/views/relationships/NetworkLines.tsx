import { type MouseEvent, memo, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import { useSelect } from '#access/choosing.ts'
import { useTouched } from '#access/pointing.ts'
import { useWhole } from '#access/tracker.ts'
import { Stroke } from '#design/Stroke.tsx'
import { strokeOf } from '#marks/StageMark.tsx'
import { Gaps, gapPaint } from './Gaps.tsx'
import { gapsOf, turnOf } from './gaps.ts'
import type { Size } from './lay-network.ts'
import { lineWords } from './line-words.ts'
import { nearestLine } from './nearest-line.ts'
import styles from './TieLine.module.css'
import { TieLine } from './TieLine.tsx'
import { TieLines } from './TieLines.tsx'
import { bundlesOf, type StraightLine } from './tie-bundles.ts'
import { type TieWidths, tieWidths } from './tie-width.ts'

interface NetworkLinesProps {
  ties: readonly StraightLine[]
  /** Of all of the drawing, in px. */
  size: Size
}

interface CrowdProps extends NetworkLinesProps {
  widths: TieWidths
}

interface BundlesProps extends Pick<CrowdProps, 'ties' | 'widths'> {
  light: 'lit' | 'dim' | undefined
}

/** Lines by their looks. */
const Bundles = memo(({ ties, widths, light }: BundlesProps) => {
  const id = useId()
  const bundles = useMemo(
    () =>
      bundlesOf(
        ties,
        ({ stage }) => strokeOf[stage],
        (kind, ends) => (gapsOf[kind] ? turnOf(ends) : null),
        widths.of,
      ),
    [ties, widths],
  )
  return (
    <g className={styles.tie} data-together="" data-light={light}>
      <Gaps id={id} />
      {bundles.map(({ key, kind, turn, width, d }) =>
        turn === null ? (
          <Stroke key={key} kind={kind} width={width} d={d} />
        ) : (
          <path
            key={key}
            data-kind={kind}
            className={styles.gapped}
            stroke={gapPaint(id, kind, turn)}
            strokeWidth={width}
            d={d}
          />
        ),
      )}
    </g>
  )
})

/**
 * Lines where they are many. Drawn one by one they would take most of the time of the whole drawing, so those that look
 * alike are one path, and a line stands for itself only while the pointer is near.
 */
const Crowd = ({ ties, size, widths }: CrowdProps) => {
  const whole = useWhole()
  const touched = useTouched()
  const select = useSelect()
  const [metId, setMet] = useState<string | null>(null)
  const met = metId === null ? undefined : ties.find(({ tie }) => tie.id === metId)
  const lit = useMemo(() => ties.filter(({ tie }) => touched?.tie.has(tie.id)), [ties, touched])
  const ground = useRef<SVGRectElement>(null)
  const lineAt = ({ clientX, clientY }: MouseEvent): StraightLine | undefined => {
    const { left = 0, top = 0 } = ground.current?.getBoundingClientRect() ?? {}
    return nearestLine(ties, [clientX - left, clientY - top])
  }
  const meet = (event: PointerEvent) => setMet(lineAt(event)?.tie.id ?? null)
  return (
    <g onPointerOver={meet} onPointerMove={meet} onPointerLeave={() => setMet(null)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same ties can be opened from the nodes and the table */}
      <rect
        ref={ground}
        className={styles.ground}
        {...size}
        onClick={(event) => {
          // A line that stands for itself opens its tie; a finger can press one that does not yet.
          const tie = lineAt(event)?.tie
          if (tie) select({ kind: 'tie', a: tie.a, b: tie.b })
        }}
      />
      <Bundles ties={ties} widths={widths} light={touched ? 'dim' : undefined} />
      {lit.length > 0 && <Bundles ties={lit} widths={widths} light="lit" />}
      {met && (
        <TieLine
          key={met.tie.id}
          tie={met.tie}
          d={met.d}
          skips={false}
          width={widths.of(met.tie)}
          words={lineWords(whole, met.tie)}
        />
      )}
    </g>
  )
}

/** The lines of a network, one by one while they are few. */
export const NetworkLines = memo(({ ties, size }: NetworkLinesProps) => {
  const widths = useMemo(() => tieWidths(ties), [ties])
  if (!widths.crowded) return <TieLines ties={ties} />
  return (
    <svg className={styles.lines} data-crowded="true" overflow="visible" aria-hidden="true">
      <Crowd ties={ties} size={size} widths={widths} />
    </svg>
  )
})
