import { useId } from 'react'
import styles from './Segmented.module.css'

interface SegmentedProps<T extends string> {
  name: string
  options: readonly (readonly [value: T, words: string])[]
  value: T
  onChoose: (value: T) => void
}

/** A choice of one among a few, all in sight: radio buttons set as a bar. */
export const Segmented = <T extends string>({ name, options, value, onChoose }: SegmentedProps<T>) => {
  const id = useId()
  return (
    <fieldset className={styles.segmented}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.bar}>
        {options.map(([option, words]) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={id} checked={option === value} onChange={() => onChoose(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
