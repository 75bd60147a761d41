/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph the bundler's modules */

const dashboard = /[\\/]DashboardPage\.tsx$/
const record = /[\\/](?:app[\\/]\w+Route|AboutPage)\.tsx$/

/**
 * What goes into one file, for the bundler, which left to itself makes thirty, most of a few hundred bytes: `main` is
 * what every page needs, and the others what several pages do.
 */
export const chunks = [
  { name: 'main', tags: [/** @type {const} */ ('$initial')] },
  { name: sharedName, debugName: 'shared', test: /[\\/]src[\\/]/, minShareCount: 2 },
]

/**
 * The file for a module that pages share: `sections` where the dashboard is among them, `records` where pages of records
 * are, and `marks` where both are. The dashboard, which has the most to load, then loads nothing that it does not need.
 * @param {string} id
 * @param {Graph} graph
 */
function sharedName(id, graph) {
  const users = usersOf(id, graph)
  if (!users.some((user) => dashboard.test(user))) return 'records'
  return users.some((user) => record.test(user)) ? 'marks' : 'sections'
}

/**
 * Every module that imports a module statically, or imports one that does.
 * @param {string} id
 * @param {Graph} graph
 */
function usersOf(id, graph) {
  const users = new Set([id])
  // A set takes in what is added while it is walked.
  for (const user of users) for (const next of graph.getModuleInfo(user)?.importers ?? []) users.add(next)
  return [...users]
}
