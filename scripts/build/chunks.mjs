/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph the bundler's modules */

const dashboard = /[\\/]DashboardPage\.tsx$/
const timeline = /[\\/]TimelinePage\.tsx$/
const about = /[\\/]AboutPage\.tsx$/
const organizations = /[\\/]OrganizationsPage\.tsx$/
const lists = /[\\/](?:Sources|Disputes|Additions)Page\.tsx$/
const people = /[\\/]PersonRoute\.tsx$/
const record = /[\\/](?:app[\\/]\w+Route|(?:About|Sources|Disputes|Additions)Page)\.tsx$/

/**
 * What goes into one file, for the bundler, which left to itself makes thirty, most of a few hundred bytes: `main` is
 * what every page needs, and the others what several pages do.
 */
export const chunks = [
  { name: 'main', tags: [/** @type {const} */ ('$initial')], priority: 4 },
  // First what the dashboard needs to begin with: a group takes what its modules import along.
  { name: firstName, debugName: 'first', test: /[\\/]src[\\/]/, minShareCount: 2, priority: 3 },
  { name: recordName, debugName: 'records', test: /[\\/]src[\\/]/, minShareCount: 2, priority: 2 },
  { name: sectionName, debugName: 'sections', test: /[\\/]src[\\/]/, minShareCount: 2, priority: 1 },
]

/**
 * The file for a module that the dashboard begins with and other pages share: `marks` where pages of records are among
 * them, `glance` where the timeline is, else `sections`; null for any other module.
 * @param {string} id
 * @param {Graph} graph
 */
function firstName(id, graph) {
  const used = usersOf(id, graph)
  if (!used(dashboard)) return null
  if (used(record)) return 'marks'
  return used(timeline) ? 'glance' : 'sections'
}

/**
 * The file for any other module that pages of records share: `events` where the timeline is among its users, `articles`
 * where About or a list of sources, disputes or additions is, `profiles` where the list of organizations is, else
 * `records`; null for what is left, which the dashboard fetches after its beginning.
 * @param {string} id
 * @param {Graph} graph
 */
function recordName(id, graph) {
  const used = usersOf(id, graph)
  if (!used(record)) return null
  if (used(timeline)) return 'events'
  if (used(lists) || used(about)) return 'articles'
  if (!used(organizations)) return 'records'
  return used(people) ? 'articles' : 'profiles' // or a person's page would take profiles along
}

/**
 * The file for what is left, which the dashboard fetches after its beginning: `timeline`, or `cards` of organizations;
 * null for what neither needs, such as what only menus share with a page.
 * @param {string} id
 * @param {Graph} graph
 */
function sectionName(id, graph) {
  const used = usersOf(id, graph)
  if (used(timeline)) return 'timeline'
  return used(organizations) ? 'cards' : null
}

/**
 * Tells whether any module of a name imports a module statically, or imports one that does.
 * @param {string} id
 * @param {Graph} graph
 */
function usersOf(id, graph) {
  const users = new Set([id])
  // A set takes in what is added while it is walked.
  for (const user of users) for (const next of graph.getModuleInfo(user)?.importers ?? []) users.add(next)
  return (/** @type {RegExp} */ name) => [...users].some((user) => name.test(user))
}
