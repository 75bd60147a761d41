import { memo, useCallback, useMemo } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useFiltered } from '#access/tracker.ts'
import { Shape } from '#design/Shape.tsx'
import { SoughtList } from '#marks/SoughtList.tsx'
import { countsOf } from '#query/counts.ts'
import type { FacetKey } from '#query/dimensions.ts'
import styles from './FacetList.module.css'
import { type FacetOption, optionsOf } from './facet-options.ts'
import { Switch } from './Switch.tsx'

interface OptionProps extends Pick<FacetOption, 'id' | 'name' | 'depth' | 'camp'> {
  checked: boolean
  count: number
  onToggle: (id: string) => void
}

const Option = memo(({ id, name, depth, camp, checked, count, onToggle }: OptionProps) => (
  <li className={styles.option} data-depth={Math.min(depth, 4)}>
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
  const counts = countsOf(catalogue, filters, facet)
  const chosen = new Set<string>(filters[facet])
  const all = useMemo(() => optionsOf(catalogue, facet), [catalogue, facet])
  const counted = all.map((option) => ({ option, count: counts.get(option.id), checked: chosen.has(option.id) }))
  const ranked = facet === 'place' ? counted : counted.sort((x, y) => y.count - x.count)
  const toggle = useCallback(
    (id: string) => choose((now) => ({ filters: { [facet]: toggled(now[facet], id) } })),
    [choose, facet],
  )

  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <SoughtList
        choices={ranked}
        namesOf={({ option: { name, also } }) => [name, ...also]}
        label={`Search ${title.toLowerCase()}`}
        stays={({ checked }) => checked}
      >
        {({ option: { id, name, depth, camp }, count, checked }) => (
          <Option key={id} {...{ id, name, depth, checked, count }} {...(camp && { camp })} onToggle={toggle} />
        )}
      </SoughtList>
    </fieldset>
  )
}
