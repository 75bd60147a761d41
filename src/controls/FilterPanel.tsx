import { useEffect, useReducer, useState } from 'react'
import { loadPast } from '#access/past.ts'
import { Button } from '#design/Button.tsx'
import { lazyView } from '#design/lazy-view.ts'
import type { FilterTitle } from './FilterChoices.tsx'

/** The choices of all filters: no page needs them until a menu is opened. */
export const filterChoices = lazyView<{ title: FilterTitle }>('src/controls/FilterChoices.tsx', async () => {
  const [{ FilterChoices }] = await Promise.all([import('./FilterChoices.tsx'), loadPast()])
  return FilterChoices
})

/** The choices under one heading, as soon as their program is here. */
export const FilterPanel = ({ title }: { title: FilterTitle }) => {
  const [failed, setFailed] = useState(false)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    if (!filterChoices.isHere() && !failed) filterChoices.load().then(redraw, () => setFailed(true))
  }, [failed])
  if (filterChoices.isHere()) return <filterChoices.View title={title} />
  if (!failed) return <p>Loading the choices…</p>
  return (
    <p role="alert">
      The choices could not be loaded. <Button onClick={() => setFailed(false)}>Try again</Button>
    </p>
  )
}
