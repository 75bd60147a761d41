/** Children by parent id, in the order of the records. */
export type Tree = ReadonlyMap<string, readonly string[]>

/** Reads the tree off records that name their parent. */
export const treeOf = (records: readonly { id: string; parent?: string | undefined }[]): Tree => {
  const children = new Map<string, string[]>()
  for (const { id, parent } of records) {
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(id)
    else children.set(parent, [id])
  }
  return children
}

/** `id` and everything under it, each once, parents before children; a cycle ends where it closes. */
export const below = (tree: Tree, id: string): readonly string[] => {
  const found = new Set([id])
  for (const at of found) for (const child of tree.get(at) ?? []) found.add(child)
  return [...found]
}
