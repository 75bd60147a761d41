import { memo, useMemo } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { byName } from '#query/order.ts'
import type { OrganizationHead } from '#record/core.ts'

const Options = memo(({ organizations }: { organizations: readonly OrganizationHead[] }) =>
  organizations.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  )),
)

/** The choice of an organization whose ties alone are shown. */
export const FocusChoice = ({ id }: { id: string }) => {
  const { catalogue, view } = useTracker()
  const choose = useChoose()
  const organizations = useMemo(() => [...catalogue.held.organizations].sort(byName), [catalogue])
  return (
    <select
      id={id}
      value={view.focus ?? ''}
      onChange={(event) => choose({ view: { focus: event.target.value || null } })}
    >
      <option value="">every organization</option>
      <Options organizations={organizations} />
    </select>
  )
}
