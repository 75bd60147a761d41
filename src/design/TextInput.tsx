import type { ComponentProps } from 'react'
import styles from './TextInput.module.css'

/** A field for one line of text. */
export const TextInput = ({ className, ...props }: ComponentProps<'input'>) => (
  <input className={[styles.input, className].filter(Boolean).join(' ')} {...props} />
)
