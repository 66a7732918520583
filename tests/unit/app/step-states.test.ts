import { describe, expect, it } from 'vitest'
import type { Engagement } from '@shared/domain/entities/engagement'
import { newProfile } from '@renderer/features/engagement/new-profile'
import { engagementState, workStates, type WorkCounts } from '@renderer/app/rail/step-states'

const nothing: WorkCounts = {
  runs: 0,
  partners: 0,
  prospects: 0,
  roster: 0,
  tierOne: 0,
  deals: 0,
  answers: 0,
  coded: 0,
  audited: 0,
  answered: 0,
  accepted: 0,
  settled: 0,
  friction: { open: 0, all: 0 },
  documents: 0,
  exported: 0
}

const engagement = (more: Partial<Engagement>): Engagement => ({
  id: 'e1',
  ...newProfile(
    {
      clientName: 'Halden',
      kind: 'activation',
      scenario: 'fixing',
      reportingCurrency: 'EUR',
      locale: 'de-DE',
      asOf: null,
      coder: 'M. Okafor'
    },
    '2026-09-01'
  ),
  exitCriterion: 'They run it themselves.',
  ...more
})

describe('rail states', () => {
  it('says partners and prospects apart', () => {
    expect(workStates({ ...nothing, partners: 68, prospects: 8 }).partners.hint).toBe('60 + 8 prospects')
    expect(workStates({ ...nothing, partners: 1 }).partners.hint).toBe('1 partner')
  })

  it('says of an empty engagement what each step needs', () => {
    const states = workStates(nothing)
    expect(Object.values(states).every(({ state }) => state === 'empty')).toBe(true)
    expect([states.import.hint, states.exchange.hint, states.diagnosis.hint]).toEqual([
      'No files yet',
      'No Tier 1 partner',
      'Needs deals'
    ])
  })

  it('counts coding and audits as work in progress until all is done', () => {
    const going = workStates({ ...nothing, answers: 61, coded: 38, tierOne: 6, audited: 4 })
    expect(going.voice).toEqual({ state: 'in-progress', hint: '38 of 61 people' })
    expect(going.exchange).toEqual({ state: 'in-progress', hint: '4 of 6 Tier 1 audited' })
    expect(workStates({ ...nothing, answers: 61, coded: 61 }).voice.state).toBe('ready')
    expect(workStates({ ...nothing, answers: 10_000, coded: 9999 }).voice.hint).toBe('9,999 of 10,000')
  })

  it('asks for the coder and the exit criterion, then counts days', () => {
    const today = '2026-09-12'
    expect(engagementState(engagement({ coder: '' }), today).hint).toBe('No coder named')
    expect(engagementState(engagement({ exitCriterion: ' ' }), today).hint).toBe('No exit criterion')
    expect(engagementState(engagement({}), today)).toEqual({ state: 'ready', hint: 'Day 12 of 60' })
    expect(engagementState(engagement({ startedOn: '2026-10-01' }), today).hint).toBe('Not started yet')
  })

  it('says what was decided in diagnosis, portfolio and plan', () => {
    const some = { ...nothing, deals: 9, partners: 8, roster: 6 }
    const begun = workStates(some)
    expect([begun.diagnosis, begun.portfolio, begun.plan].map(({ state }) => state)).toEqual([
      'in-progress',
      'empty',
      'empty'
    ])
    const going = workStates({ ...some, answered: 2, settled: 4, friction: { open: 1, all: 3 } })
    expect([going.diagnosis.hint, going.portfolio.hint, going.plan.hint]).toEqual([
      '2 questions answered',
      '4 of 6 segmented',
      '1 open in the log'
    ])
    const done = workStates({ ...some, accepted: 1, settled: 6, friction: { open: 0, all: 3 } })
    expect([done.diagnosis, done.portfolio, done.plan].map(({ state }) => state)).toEqual([
      'ready',
      'ready',
      'ready'
    ])
    expect(done.diagnosis.hint).toBe('1 recommendation accepted')
  })
})
