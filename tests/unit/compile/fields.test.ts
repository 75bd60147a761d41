// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { isMapping } from '#compile/tree.ts'
import { documentSchema } from '#record/document.ts'
import { idPattern } from '#record/ids.ts'
import { problemsWith } from './fixture.ts'

/** A field of a document, steps into lists written `*`, and what its schema says of it. */
interface Field {
  steps: string[]
  pattern: unknown
  description: unknown
}

const fieldsOf = (schema: unknown, steps: string[] = []): Field[] => {
  if (!isMapping(schema)) return []
  const { pattern, description, items, properties } = schema
  const inside = isMapping(properties) ? Object.entries(properties) : []
  return [
    { steps, pattern, description },
    ...fieldsOf(items, [...steps, '*']),
    ...inside.flatMap(([key, value]) => fieldsOf(value, [...steps, key])),
  ]
}

const fields = fieldsOf(z.toJSONSchema(documentSchema, { io: 'input' }))
const named = (matching: (field: Field) => boolean) =>
  fields.filter(matching).map(({ steps }) => [steps.join('.'), steps] as const)

/** The smallest file in which a value stands at these steps. */
const fileWith = (steps: readonly string[], value: string): string => {
  const content = steps.reduceRight<unknown>((inner, step) => (step === '*' ? [inner] : { [step]: inner }), value)
  return stringify(content)
}

// An id names the record itself; every other field of that form refers to one.
const references = named(({ steps, pattern }) => {
  return pattern === idPattern.source && !steps.includes('formerIds') && steps.at(-1) !== 'id'
})
const dates = named(({ description }) => typeof description === 'string' && description.startsWith('EDTF'))

describe('a field of the schemas', () => {
  it('is found in the number expected, so that the tests below are not empty', () => {
    expect(references.length).toBeGreaterThan(30)
    expect(dates.map(([name]) => name)).toEqual([
      'article.published',
      'articles.*.published',
      'people.*.positions.*.from',
      'people.*.positions.*.as_of',
      'events.*.date',
      'relationships.*.since',
      'relationships.*.until',
    ])
  })

  it.each(references)('that refers to a record may not dangle: %s', (_, steps) => {
    expect(problemsWith(fileWith(steps, 'nobody-at-all')).join('\n')).toContain('is called `nobody-at-all`')
  })

  it.each(references)('that refers to a record may not lead to a dispute: %s', (_, steps) => {
    const lines = problemsWith(
      `${fileWith(steps, 'quarrel')}\n${steps[0] === 'disputes' ? '' : 'disputes: [{ id: quarrel }]'}`,
    )
    const wanted = steps[0] === 'disputes' ? 'is called `quarrel`' : '`quarrel` is a dispute, '
    expect(lines.join('\n')).toContain(wanted)
  })

  it.each(dates)('that holds a date may hold nothing else: %s', (_, steps) => {
    expect(problemsWith(fileWith(steps, 'some day')).join('\n')).toContain(
      `\`${steps.at(-1)}\` is not a date: some day`,
    )
  })
})
