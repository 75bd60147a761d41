import { describe, expect, it } from 'vitest'
import { soughtAmong } from '#marks/sought.ts'

interface Choice {
  names: string[]
  isMade?: boolean
}
const namesOf = ({ names }: Choice): string[] => names
const stays = ({ isMade = false }: Choice): boolean => isMade
const among = (choices: readonly Choice[], sought: string) => {
  const { shown, left } = soughtAmong(choices, sought, { namesOf, stays })
  return { shown: shown.map(({ names: [name] }) => name), left }
}

const choices: Choice[] = [
  { names: ['Baotou', '包头市'] },
  { names: ['Hulunbuir'] },
  { names: ['Baogang Group', 'Baotou Steel'] },
]
const many: Choice[] = Array.from({ length: 130 }, (_, nth) => ({ names: [`Number ${nth}`], isMade: nth === 120 }))

describe('choices that are sought', () => {
  it('are all there in their order while nothing is sought', () => {
    for (const nothing of ['', '  ', '—']) {
      expect(among(choices, nothing)).toEqual({ shown: ['Baotou', 'Hulunbuir', 'Baogang Group'], left: 0 })
    }
  })

  it('are found by the beginnings of words in any of their names, and by any part of a Chinese one', () => {
    expect(among(choices, 'baotou').shown).toEqual(['Baotou', 'Baogang Group'])
    expect(among(choices, 'STEEL bao').shown).toEqual(['Baogang Group'])
    expect(among(choices, '头').shown).toEqual(['Baotou'])
    expect(among(choices, 'otou').shown).toEqual([])
  })

  it('stay in sight once made, by whatever name others are sought', () => {
    expect(among([...choices, { names: ['Ordos'], isMade: true }], 'hulun').shown).toEqual(['Hulunbuir', 'Ordos'])
  })

  it('are no more than a hundred and those that were made, and the rest is counted', () => {
    const { shown, left } = among(many, '')
    expect(shown).toHaveLength(101)
    expect(shown.at(-1)).toBe('Number 120')
    expect(left).toBe(29)
  })
})
