import { describe, expect, it } from 'vitest'
import { judge, type JudgedPlace } from '@shared/domain/diagnosis/scorecard/judge'
import { aJudgement } from '../scorecard-builders'

const place: JudgedPlace = { partnerId: null, dimension: 'strategy', before: undefined }
const nothing = { score: null, weight: null, target: null, reason: '' }

describe('judging a dimension', () => {
  it('asks for a reason before an own score is kept', () => {
    expect(judge(place, { ...nothing, score: 4 })).toBeNull()
    expect(judge(place, { ...nothing, score: 4, reason: ' \n' })).toBeNull()
  })

  it('keeps score and reason in one change', () => {
    const draft = judge(place, { ...nothing, score: 4, reason: ' Seen on site ' })
    expect(draft?.label).toEqual({
      code: 'diagnosis.judged',
      params: { dimension: 'Strategy and operating model' }
    })
    expect(draft?.changes).toMatchObject([
      { id: 'programme:strategy', before: null, after: { score: 4, reason: 'Seen on site' } }
    ])
  })

  it('keeps a weight without asking for a reason', () => {
    expect(judge(place, { ...nothing, weight: 2 })?.label.code).toBe('diagnosis.dimension-set')
  })

  it('takes the judgement back when nothing of it is left', () => {
    const before = aJudgement('strategy', { score: 4, reason: 'Seen' })
    expect(judge({ ...place, before }, nothing)?.changes).toMatchObject([{ before, after: null }])
    expect(judge(place, nothing)).toBeNull()
  })

  it('changes nothing when nothing changed', () => {
    const before = aJudgement('strategy', { score: 4, reason: 'Seen' })
    expect(judge({ ...place, before }, { ...nothing, score: 4, reason: 'Seen' })).toBeNull()
  })
})
