import { memo, useCallback, useMemo, useState } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useFiltered } from '#access/tracker.ts'
import { Shape } from '#design/Shape.tsx'
import { TextInput } from '#design/TextInput.tsx'
import { countsOf } from '#query/counts.ts'
import type { FacetKey } from '#query/dimensions.ts'
import { hasWords, wordsOf } from '#record/fold.ts'
import styles from './FacetList.module.css'
import { type FacetOption, optionsOf } from './facet-options.ts'
import { Switch } from './Switch.tsx'

const shortEnough = 8 // options that need no search
const mostShown = 100 // options: more are not read but searched

const matches = (option: FacetOption, asked: readonly string[]): boolean =>
  hasWords(wordsOf([option.name, ...option.also].join(' ')), asked)

interface OptionProps extends Pick<FacetOption, 'id' | 'name' | 'depth' | 'camp'> {
  checked: boolean
  count: number
  onToggle: (id: string) => void
}

const Option = memo(({ id, name, depth, camp, checked, count, onToggle }: OptionProps) => (
  <li data-depth={Math.min(depth, 4)}>
    <Switch checked={checked} onChange={() => onToggle(id)} count={count} mark={camp && <Shape tone={camp} />}>
      {name}
    </Switch>
  </li>
))

/** A list with a value more, or without it; sorted. */
const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort()

/** The choices under one key as check boxes, each with the number of events it would show. */
export const FacetList = ({ facet, title }: { facet: FacetKey; title: string }) => {
  const { catalogue, filters } = useFiltered()
  const choose = useChoose()
  const [sought, setSought] = useState('')
  const counts = countsOf(catalogue, filters, facet)
  const chosen = new Set<string>(filters[facet])
  const all = useMemo(() => optionsOf(catalogue, facet), [catalogue, facet])
  const counted = all.map((option) => ({ option, count: counts.get(option.id), checked: chosen.has(option.id) }))
  const ranked = facet === 'place' ? counted : counted.sort((x, y) => y.count - x.count)
  const asked = wordsOf(sought)
  const found = asked.length === 0 ? ranked : ranked.filter((one) => one.checked || matches(one.option, asked))
  const shown = found.filter((one, at) => at < mostShown || one.checked)
  const toggle = useCallback(
    (id: string) => choose((now) => ({ filters: { [facet]: toggled(now[facet], id) } })),
    [choose, facet],
  )

  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {all.length > shortEnough && (
        <TextInput
          type="search"
          aria-label={`Search ${title.toLowerCase()}`}
          placeholder="Name or other name"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.options}>
        {shown.map(({ option: { id, name, depth, camp }, count, checked }) => (
          <Option key={id} {...{ id, name, depth, checked, count }} {...(camp && { camp })} onToggle={toggle} />
        ))}
      </ul>
      {shown.length < found.length && (
        <p className={styles.none}>{found.length - shown.length} more: search for a name.</p>
      )}
      {shown.length === 0 && <p className={styles.none}>Nothing by that name.</p>}
    </fieldset>
  )
}
