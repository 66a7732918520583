import { describe, expect, it } from 'vitest'
import type { FrictionItem, JointPlan } from '@shared/domain/entities/plan'
import { workFact, type WorkRecords } from '@shared/domain/diagnosis/work-facts/work-facts'
import { engagement } from '../../helpers/engagement-builder'
import { aPartner } from '../metrics/build-facts'

const records = (known: Partial<WorkRecords>): WorkRecords => ({
  ...{ engagement: engagement(), asOf: '2026-09-30', roster: [], frictionItems: [], jointPlans: [] },
  ...{ partnerSegments: [], potentialScores: [], metricSnapshots: [], exchangeAudits: [] },
  engaged: () => null,
  ...known
})

const item = (id: string, known: Partial<FrictionItem>): FrictionItem => ({
  ...{ id, partnerId: id, area: 'payment', description: '', severity: 3, owner: null },
  ...{ openedOn: null, resolvedOn: null, resolution: '' },
  ...known
})

const plan = (id: string, known: Partial<JointPlan>): JointPlan => ({
  ...{ id, partnerId: id, situation: 'new', startsOn: null, milestones: [], isSignedOff: false },
  ...known
})

const count = (id: Parameters<typeof workFact>[0], known: Partial<WorkRecords>) => {
  const { value, of, partnerIds } = workFact(id, records(known))
  return { value, of, partnerIds }
}

describe('what the workbench counts for rules', () => {
  it('open commercial friction, the worst first; an empty log says nothing', () => {
    expect(count('open-friction', {})).toEqual({ value: null, of: null, partnerIds: [] })
    const frictionItems = [
      item('a', { severity: 2 }),
      item('b', { severity: 5 }),
      item('c', { resolvedOn: '2026-09-01' }),
      item('d', { area: 'other' })
    ]
    expect(count('open-friction', { frictionItems })).toEqual({ value: 2, of: 3, partnerIds: ['b', 'a'] })
  })

  it('plans without a step of the partner’s own, or without its sign-off', () => {
    const step = (owner: 'vendor' | 'partner' | 'both') => ({
      ...{ id: owner, title: '', owner, person: null, dueOn: null, phase: 30 as const },
      ...{ metricId: null, target: null, state: 'open' as const }
    })
    const jointPlans = [
      plan('ours', { milestones: [step('vendor')], isSignedOff: true }),
      plan('theirs', { milestones: [step('vendor'), step('both')], isSignedOff: true }),
      plan('unsigned', { milestones: [step('partner')] })
    ]
    expect(count('unowned-plans', { jointPlans })).toEqual({
      ...{ value: 2, of: 3, partnerIds: ['ours', 'unsigned'] }
    })
  })

  it('checkpoints at day 30 and 60 that passed without a snapshot', () => {
    const at = (asOf: string) => ({ id: asOf, name: '', asOf, takenAt: '', metrics: [] })
    const missed = (asOf: string, snapshots: string[]) =>
      count('missed-checkpoints', { asOf, metricSnapshots: snapshots.map(at) }).value
    expect(missed('2026-07-01', [])).toBeNull()
    expect(missed('2026-08-30', [])).toBe(0)
    expect(missed('2026-08-31', [])).toBe(1)
    expect(missed('2026-09-30', ['2026-08-31'])).toBe(1)
    expect(missed('2026-09-30', ['2026-09-30'])).toBe(0)
  })

  it('potential only where all five dimensions have evidence', () => {
    const roster = [aPartner('a'), aPartner('b')]
    const dimensions = [
      'market-focus',
      'offer-creation',
      'demand-generation',
      'sales-execution',
      'growth-intent'
    ] as const
    const scores = (partnerId: string, evidence: string) =>
      dimensions.map((dimension) => ({
        ...{ id: `${partnerId}:${dimension}`, partnerId, dimension, score: 3 },
        evidence: dimension === 'growth-intent' ? evidence : 'seen'
      }))
    const potentialScores = [...scores('a', 'seen'), ...scores('b', ' ')]
    expect(count('potential-scored', { roster, potentialScores })).toEqual({
      ...{ value: 1, of: 2, partnerIds: ['b'] }
    })
    expect(count('potential-scored', { roster }).value).toBeNull()
  })

  it('a core that is not chosen yet is unknown, not empty', () => {
    const segment = (id: string, isCore: boolean) => ({
      ...{ id, segment: 'invest' as const, isCore, reason: '' }
    })
    expect(count('core-size', {}).value).toBeNull()
    expect(count('core-size', { partnerSegments: [segment('a', true), segment('b', false)] }).value).toBe(1)
  })

  it('tiers, exit criterion and those engaged without executing', () => {
    const roster = [aPartner('a', { tier: 'Gold' }), aPartner('b', { tier: ' ' })]
    expect(count('partners-with-tier', { roster })).toEqual({ value: 1, of: 2, partnerIds: ['b'] })
    const untiered = [aPartner('a', { tier: null }), aPartner('b', { tier: ' ' })]
    expect(count('partners-with-tier', { roster: untiered }).value).toBeNull()
    expect(count('exit-criterion-missing', {}).value).toBe(0)
    const blank = engagement({ exitCriterion: ' ' })
    expect(count('exit-criterion-missing', { engagement: blank }).value).toBe(1)
    expect(count('engaged-not-executing', { roster, engaged: () => ['b'] }).value).toBe(1)
    expect(count('engaged-not-executing', { roster }).value).toBeNull()
  })
})
