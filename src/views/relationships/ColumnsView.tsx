import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '#design/Button.tsx'
import { roving } from '#design/roving.ts'
import { Shape } from '#design/Shape.tsx'
import type { Tie } from '#query/ties.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './Drawing.module.css'
import { columnEdges, columnOrder, layColumns, type Node, nodeHeight } from './lay-columns.ts'
import { NodeBox } from './NodeBox.tsx'
import { TieLines } from './TieLines.tsx'

const step = 60 // organizations that a folded column opens at a time

interface ColumnsProps {
  nodes: readonly Node[]
  ties: readonly Tie[]
  most: number
}

/** Three columns: governments and Party organs left, the subject and its units in the middle, partners right. */
export const ColumnsView = memo(({ nodes, ties, most }: ColumnsProps) => {
  const [more, setMore] = useState<Partial<Record<Camp, number>>>({})
  const layout = useMemo(() => layColumns(nodes, ties, { most, more }), [nodes, ties, most, more])
  const drawing = useRef<HTMLDivElement>(null)
  const opened = useRef<{ camp: Camp; before: number } | null>(null)
  // The button that had the focus may be gone: the first organization that it brought has it then.
  useEffect(() => {
    const { camp, before = 0 } = opened.current ?? {}
    opened.current = null
    if (camp) drawing.current?.querySelectorAll<HTMLElement>(`[data-column="${camp}"] a`)[before]?.focus()
  }, [more])
  const lead = layout.columns.find((column) => column.nodes.length > 0)?.nodes[0]?.id
  return (
    <div ref={drawing} className={styles.drawing}>
      <div className={styles.heads} aria-hidden="true">
        {columnOrder.map((camp) => (
          <p key={camp}>
            <Shape tone={camp} />{' '}
            {camp === 'subject' ? `${camps[camp]} and units` : `${camps[camp]}${camp === 'partner' ? 's' : ''}`}
          </p>
        ))}
      </div>
      <svg
        className={styles.canvas}
        width="100%"
        height={layout.height}
        role="group"
        aria-label="Organizations in three columns; arrow keys move among them"
        {...roving}
      >
        {/* 100 wide: the lines stretch with the screen. */}
        <svg
          viewBox={`0 0 100 ${layout.height}`}
          width="100%"
          height={layout.height}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <TieLines ties={layout.ties} />
        </svg>
        {layout.columns.map(({ camp, nodes: own, folded, foldY }) => {
          const [left, right] = columnEdges[camp]
          const box = { x: `${left}%`, width: `${right - left}%`, height: nodeHeight }
          return (
            <g key={camp} data-column={camp}>
              {own.map(({ id, y, ties: count }) => (
                <foreignObject key={id} {...box} y={y}>
                  <NodeBox id={id} ties={count} first={id === lead} />
                </foreignObject>
              ))}
              {folded > 0 && (
                <foreignObject {...box} y={foldY}>
                  <Button
                    data-rove=""
                    tabIndex={-1}
                    onClick={() => {
                      opened.current = { camp, before: own.length }
                      setMore({ ...more, [camp]: (more[camp] ?? 0) + step })
                    }}
                  >
                    and {folded} more
                  </Button>
                </foreignObject>
              )}
            </g>
          )
        })}
      </svg>
      {layout.ties.some(({ skips }) => skips) && (
        <p className={styles.remark}>Ties of governments with partners show while one of them is pointed at.</p>
      )}
    </div>
  )
})
