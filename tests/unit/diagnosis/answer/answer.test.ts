import { describe, expect, it } from 'vitest'
import { composeAnswer } from '@shared/domain/diagnosis/answer/compose-answer'
import { keepAnswer, movedGrounds } from '@shared/domain/diagnosis/answer/keep-answer'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { engagement } from '../../../helpers/engagement-builder'
import { aFigure, aFinding } from '../scorecard-builders'

const threshold = { value: 0.3, unit: 'share', firesWhen: 'below' } as const
const r01 = aFinding('R01', {
  figures: [aFigure({ value: 0.22 })],
  threshold,
  sentence: '46 of 209 signed partners (22 %) brought a qualified lead in 90 days; the rule fires below 30 %.'
})

describe('the answer', () => {
  it('names what is most wrong with the finding that shows it, without the verdict of the rule', () => {
    const { text, evidence } = composeAnswer('Halden', rules, [r01])
    expect(text).toBe(
      'Halden signed partners and then left them alone: 46 of 209 signed partners (22 %) brought a qualified lead in 90 days.'
    )
    expect(evidence.map(({ ruleId }) => ruleId)).toEqual(['R01'])
  })

  it('takes a second finding of another kind', () => {
    const other = aFinding('R03', {
      figures: [aFigure({ metricId: 'economic-buyer-spoken', value: 0 })],
      threshold: { value: 1, unit: 'share', firesWhen: 'below' },
      sentence:
        'At 0 of 6 Tier 1 partners (0 %) the economic buyer was spoken to in 30 days; the rule fires below 100 %.'
    })
    const { grounds } = composeAnswer('Halden', rules, [r01, other])
    expect(grounds.map(({ ruleId }) => ruleId).sort()).toEqual(['R01', 'R03'])
  })

  it('never says that something is wrong which did not fire', () => {
    for (const outcome of ['clear', 'inconclusive', 'cannot-tell'] as const) {
      const { text, evidence } = composeAnswer('Halden', rules, [{ ...r01, outcome }])
      expect(evidence).toEqual([])
      expect(text).not.toMatch(/left them alone/)
    }
    expect(composeAnswer('Halden', rules, []).text).toMatch(
      /^Nothing can be said about Halden’s programme yet/
    )
    expect(composeAnswer('Halden', rules, [{ ...r01, isSwitchedOff: true }]).evidence).toEqual([])
  })

  it('is about the client’s programme: our own missing exit criterion is no answer', () => {
    const { text, evidence } = composeAnswer('Halden', rules, [aFinding('R18', { outcome: 'fires' })])
    expect(evidence).toEqual([])
    expect(text).toMatch(/^Nothing can be said about Halden’s programme yet/)
  })

  it('prefers what is better supported among equally severe findings', () => {
    const weak = aFinding('R04', { figures: [aFigure({ value: 0.99, coverage: 0.1 })], threshold })
    const { grounds } = composeAnswer('Halden', rules, [weak, r01])
    expect(grounds[0]?.ruleId).toBe('R01')
  })
})

describe('a kept wording', () => {
  const grounds = composeAnswer('Halden', rules, [r01]).grounds

  it('is one undoable change, and an empty one goes back to the composed sentence', () => {
    const before = engagement()
    const kept = keepAnswer(before, '  Our words ', grounds)
    expect(kept?.changes).toMatchObject([{ after: { diagnosisAnswer: { text: 'Our words', grounds } } }])
    const after = { ...before, diagnosisAnswer: { text: 'Our words', grounds } }
    expect(keepAnswer(after, 'Our words', grounds)).toBeNull()
    expect(keepAnswer(after, null, grounds)?.changes[0]?.after).not.toHaveProperty('diagnosisAnswer')
    expect(keepAnswer(before, ' ', grounds)).toBeNull()
  })

  it('is marked when a figure it stands on moves, and not before', () => {
    const kept = { text: 'Our words', grounds }
    expect(movedGrounds(kept, [r01])).toEqual([])
    const moved = { ...r01, figures: [aFigure({ value: 0.25 })] }
    expect(movedGrounds(kept, [moved])).toEqual([{ before: grounds[0], now: moved }])
    expect(movedGrounds(kept, [{ ...r01, outcome: 'inconclusive' }])).toHaveLength(1)
    expect(movedGrounds(kept, [])).toEqual([{ before: grounds[0], now: null }])
  })
})
