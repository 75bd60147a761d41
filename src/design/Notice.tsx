import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  tone?: 'plain' | 'doubt'
  title?: string
  actions?: ReactNode
  children: ReactNode
}

/** A remark set apart from the text. Amber (`doubt`) is for doubt and nothing else. */
export const Notice = ({ tone = 'plain', title, actions, children }: NoticeProps) => (
  <div className={styles.notice} data-tone={tone}>
    {title !== undefined && <p className={styles.title}>{title}</p>}
    <div className={styles.body}>{children}</div>
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
)
