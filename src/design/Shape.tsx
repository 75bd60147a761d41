import styles from './Shape.module.css'

export type Tone = 'subject' | 'government' | 'partner'

const outlines: Record<Tone, string> = {
  subject: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  government: 'M1.5 1.5h9v9h-9z',
  partner: 'M6 0l6 6l-6 6l-6-6z',
}

/** The path of a tone's shape in a box of 12 by 12. */
export const outlineOf = (tone: Tone): string => outlines[tone]

/** ● subject, ■ government, ◆ partner, in the colour of its tone. Decorative: words stand beside it. */
export const Shape = ({ tone, hollow = false }: { tone: Tone; hollow?: boolean }) => (
  <svg className={styles.shape} data-tone={tone} data-hollow={hollow} viewBox="-1 -1 14 14" aria-hidden="true">
    <path d={outlines[tone]} />
  </svg>
)
