import type { Alias } from '#record/dataset.ts'
import styles from './Names.module.css'

/** Other names of a record, each marked with its language. */
export const Names = ({ aliases = [] }: { aliases: readonly Alias[] | undefined }) =>
  aliases.length > 0 && (
    <ul className={styles.names} aria-label="Other names">
      {aliases.map(({ name, lang }) => (
        <li key={name} lang={lang}>
          {name}
        </li>
      ))}
    </ul>
  )

/** The first name in Chinese, if the record has one. */
export const chineseName = (aliases: readonly Alias[] | undefined): Alias | undefined =>
  aliases?.find((alias) => alias.lang.startsWith('zh'))
