import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'plain' | 'quiet' | 'strong'
}

/** A push button. `plain` has a hairline, `quiet` looks like text, `strong` is the one main act. */
export const Button = ({ look = 'plain', className, ...props }: ButtonProps) => (
  <button type="button" className={[styles.button, styles[look], className].filter(Boolean).join(' ')} {...props} />
)
