import type { Alias } from '#record/dataset.ts'

interface Named {
  name: string
  aliases?: readonly Alias[] | undefined
}

/** A record's name and all its other names. */
export const namesOf = (record: Named | undefined): readonly string[] =>
  record ? [record.name, ...(record.aliases ?? []).map((alias) => alias.name)] : []
