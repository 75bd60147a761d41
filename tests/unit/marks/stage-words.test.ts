// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Staged, stageWords } from '#marks/StageMark.tsx'
import { sampleCatalogue } from '../query/sample-record.ts'

describe('the stage of a tie in words', () => {
  it.each<[Staged, string]>([
    [{ stage: 'equity', status: 'reported' }, 'Equity'],
    [{ stage: 'platform', status: 'view' }, 'Joint platform or project, in the publisher’s view'],
    [{ stage: 'equity', status: 'attributed', by: ['ann-example'] }, 'Equity, as Ann Example says'],
    [{ stage: 'pledge', status: 'attributed', by: ['beta-city'] }, 'Pledge, as Beta City says'],
    [
      { stage: 'pledge', status: 'attributed', by: ['ann-example', 'beta-city'] },
      'Pledge, as Ann Example and Beta City say',
    ],
    [{ stage: 'pledge', status: 'attributed', by_unnamed: 'local officials' }, 'Pledge, as local officials say'],
    [
      { stage: 'agreement', status: 'attributed', by: ['bo-sample'], by_unnamed: 'local officials' },
      'Agreement, as Bo Sample and local officials say',
    ],
    [{ stage: 'contact', status: 'attributed', by: ['nobody'] }, 'Contact, as nobody says'],
  ])('of %j', (staged, words) => {
    expect(stageWords(staged, sampleCatalogue)).toBe(words)
  })
})
