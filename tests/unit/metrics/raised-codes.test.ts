import { describe, expect, it } from 'vitest'
import { codeMetricId, codeMetrics } from '@shared/domain/metrics/raised-codes'
import { isRaisedMetric } from '@shared/domain/metrics/raised-themes'
import { aCode } from '../voice/voice-builders'

describe('the shares of a codebook', () => {
  const codes = [
    aCode('late', { name: 'Late payment', parentId: 'money', order: 1 }),
    aCode('money', { name: 'Money', order: 0 }),
    aCode('old', { name: 'Old', order: 2, isRetired: true })
  ]

  it('has two figures per code in use, a theme before what stands below it', () => {
    expect(codeMetrics(codes).map(({ definition }) => definition.title)).toEqual([
      'Raised by people: Money',
      'Raised by partners: Money',
      'Raised by people: Late payment',
      'Raised by partners: Late payment'
    ])
  })

  it('is known as read from codings, so that coding an answer tells it anew', () => {
    expect(isRaisedMetric(codeMetricId('late', 'partners'))).toBe(true)
  })
})
