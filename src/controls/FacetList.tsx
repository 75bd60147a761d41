import { useState } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
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

/** The choices under one key as check boxes, each with the number of events it would show. */
export const FacetList = ({ facet, title }: { facet: FacetKey; title: string }) => {
  const { catalogue, filters } = useTracker()
  const choose = useChoose()
  const [sought, setSought] = useState('')
  const counts = countsOf(catalogue, filters, facet)
  const chosen = new Set<string>(filters[facet])
  const all = optionsOf(catalogue, facet)
  const ranked = facet === 'place' ? all : [...all].sort((x, y) => counts.get(y.id) - counts.get(x.id))
  const asked = wordsOf(sought)
  const found = ranked.filter((option) => chosen.has(option.id) || matches(option, asked))
  const shown = found.filter((option, at) => at < mostShown || chosen.has(option.id))

  const toggle = (id: string) => {
    const next = chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]
    choose({ filters: { [facet]: next.sort() } })
  }

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
        {shown.map(({ id, name, depth, camp }) => (
          <li key={id} data-depth={Math.min(depth, 4)}>
            <Switch
              checked={chosen.has(id)}
              onChange={() => toggle(id)}
              count={counts.get(id)}
              mark={camp && <Shape tone={camp} />}
            >
              {name}
            </Switch>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <p className={styles.none}>{found.length - shown.length} more: search for a name.</p>
      )}
      {shown.length === 0 && <p className={styles.none}>Nothing by that name.</p>}
    </fieldset>
  )
}
