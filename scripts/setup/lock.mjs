/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Where the installed packages differ from the lock: one line each, none when they match. `installed` is what npm itself
 * keeps in node_modules/.package-lock.json. Optional packages may be absent (they are for other systems) or not be in
 * the lock (it was written on another system), but not be of another version.
 * @param {Lock} locked
 * @param {Lock} installed
 * @returns {string[]}
 */
export function lockDifferences(locked, installed) {
  const wanted = locked.packages ?? {}
  const present = installed.packages ?? {}
  const differences = []
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue
    const found = present[path]
    if (!found && !(optional || devOptional)) differences.push(`${path} is missing`)
    if (found && found.version !== version) differences.push(`${path} is ${found.version}, not ${version}`)
  }
  for (const [path, { optional, devOptional }] of Object.entries(present)) {
    if (!wanted[path] && !(optional || devOptional)) differences.push(`${path} is not in the lock`)
  }
  return differences
}
