import { describe, expect, it } from 'vitest'
import { protectCuts, type Verdict } from '@shared/domain/voice/confidentiality/protect-cuts'
import { usualRule, type Cut } from '@shared/domain/voice/confidentiality/cut'
import { breakdown, companiesOf, people, total, type Person } from './study-builder'

const verdicts = (everybody: readonly Person[], cuts: readonly Cut[], rule = usualRule) =>
  Object.fromEntries(protectCuts(cuts, companiesOf(everybody), rule))

const words = (verdict: Verdict | undefined): string =>
  verdict?.status === 'hidden' ? verdict.reason : (verdict?.status ?? 'missing')

const wordsOf = (found: Record<string, Verdict>) =>
  Object.fromEntries(Object.entries(found).map(([id, verdict]) => [id, words(verdict)]))

describe('small groups', () => {
  it('are hidden, and so is the next smallest when the total would give them away', () => {
    const study = people([20, { tier: 'Gold' }], [8, { tier: 'Silver' }], [3, { tier: 'Bronze' }])
    const found = verdicts(study, [total(study), ...breakdown(study, ['tier'])])
    expect(wordsOf(found)).toEqual({
      'score:all': 'shown',
      'score:tier=Gold': 'shown',
      'score:tier=Silver': 'would-reveal',
      'score:tier=Bronze': 'too-few-people'
    })
    expect(found['score:tier=Silver']).toMatchObject({ against: ['score:all', 'score:tier=Gold'] })
  })

  it('need no second one hidden when two small groups keep each other unknown', () => {
    const study = people([20, { tier: 'A' }], [4, { tier: 'B' }], [4, { tier: 'C' }])
    expect(wordsOf(verdicts(study, [total(study), ...breakdown(study, ['tier'])]))).toMatchObject({
      'score:tier=A': 'shown'
    })
  })

  it('keep the last large group hidden too when both small ones together are under the minimum', () => {
    const study = people([20, { tier: 'A' }], [2, { tier: 'B' }], [2, { tier: 'C' }])
    expect(wordsOf(verdicts(study, [total(study), ...breakdown(study, ['tier'])]))).toMatchObject({
      'score:all': 'shown',
      'score:tier=A': 'would-reveal'
    })
  })

  it('count companies too: nine people of two companies are two voices', () => {
    const study = people(
      [30, { region: 'North' }],
      [5, { region: 'South' }, 'x'],
      [4, { region: 'South' }, 'y']
    )
    expect(wordsOf(verdicts(study, [total(study), ...breakdown(study, ['region'])]))).toEqual({
      'score:all': 'shown',
      'score:region=North': 'would-reveal',
      'score:region=South': 'too-few-companies'
    })
  })

  it('are not invented where nobody answered: no data is not hidden', () => {
    const study = people([6, {}])
    const none: Cut = { id: 'none', measure: 'score', kind: 'score', respondents: [] }
    expect(wordsOf(verdicts(study, [total(study), none]))).toEqual({ 'score:all': 'shown', none: 'empty' })
  })

  it('never go below the floor of three, whatever was agreed', () => {
    const study = people([10, { tier: 'A' }], [2, { tier: 'B' }], [2, { tier: 'C' }])
    const rule = { scores: 1, comments: 1 }
    expect(wordsOf(verdicts(study, breakdown(study, ['tier']), rule))).toEqual({
      'score:tier=A': 'shown',
      'score:tier=B': 'too-few-people',
      'score:tier=C': 'too-few-people'
    })
  })
})

describe('tables published together', () => {
  it('hide what only the two of them give away', () => {
    // North holds everybody of tier Gold and three more: North − Gold = 3.
    const study = people(
      [10, { region: 'North', tier: 'Gold' }],
      [3, { region: 'North', tier: 'Silver' }],
      [12, { region: 'South', tier: 'Silver' }]
    )
    const region = breakdown(study, ['region'])
    const tier = breakdown(study, ['tier'])
    expect(new Set(Object.values(wordsOf(verdicts(study, [total(study), ...region]))))).toEqual(
      new Set(['shown'])
    )
    expect(new Set(Object.values(wordsOf(verdicts(study, [total(study), ...tier]))))).toEqual(
      new Set(['shown'])
    )
    const both = wordsOf(verdicts(study, [total(study), ...region, ...tier]))
    expect(Object.values(both)).toContain('would-reveal')
    expect(both['score:all']).toBe('shown')
  })

  it('hide what the whole and its parts leave over: people whose attribute is not known', () => {
    const study = people([10, { tier: 'A' }], [9, { tier: 'B' }], [2, { tier: null }])
    const found = wordsOf(verdicts(study, [total(study), ...breakdown(study, ['tier'])]))
    expect(found).toMatchObject({ 'score:all': 'shown', 'score:tier=B': 'would-reveal' })
  })

  it('of different questions are not set against each other', () => {
    const asked = people([10, {}])
    const answered = asked.slice(0, 8)
    const found = verdicts(asked, [total(asked, 'q1'), total(answered, 'q2')])
    expect(new Set(Object.values(wordsOf(found)))).toEqual(new Set(['shown']))
  })

  it('the same way at every look, in whatever order they come', () => {
    const study = people(
      [9, { region: 'N', tier: 'A', type: 'x' }],
      [7, { region: 'N', tier: 'B', type: 'y' }],
      [6, { region: 'S', tier: 'A', type: 'y' }],
      [4, { region: 'S', tier: 'B', type: 'x' }]
    )
    const cuts = [
      total(study),
      ...['region', 'tier', 'type'].flatMap((name) => breakdown(study, [name])),
      ...breakdown(study, ['region', 'tier'])
    ]
    expect(verdicts(study, [...cuts].reverse())).toEqual(verdicts(study, cuts))
  })

  it('show what is large enough: five tables of 120 respondents stay whole', () => {
    const pick = (values: string[], index: number) => values[index % values.length]!
    const study: Person[] = Array.from({ length: 120 }, (_, i) => ({
      id: `p${i}`,
      company: `c${Math.floor(i / 1.5)}`,
      attributes: {
        tier: pick(['Gold', 'Silver', 'Silver', 'Bronze', 'Bronze', 'Bronze'], Math.floor(i / 3)),
        type: pick(['MSP', 'VAR', 'SI', 'ISV', 'MSP'], i * 7),
        region: pick(['DACH', 'Nordics', 'UK', 'Iberia'], Math.floor(i / 5)),
        status: pick(['active', 'active', 'dormant'], Math.floor(i / 2)),
        nps: pick(['promoter', 'passive', 'detractor', 'passive'], Math.floor(i / 11))
      }
    }))
    const tables = ['tier', 'type', 'region', 'status', 'nps'].flatMap((name) => breakdown(study, [name]))
    const found = verdicts(study, [total(study), ...tables])
    expect(Object.values(found).filter(({ status }) => status === 'hidden')).toEqual([])
  })
})

describe('comments', () => {
  const study = people([30, { tier: 'A' }], [12, { tier: 'B' }], [9, { tier: 'C' }])

  it('need ten people, and give nobody away by the lists they are missing from', () => {
    const cuts = [total(study, 'q', 'comment'), ...breakdown(study, ['tier'], 'q', 'comment')]
    expect(wordsOf(verdicts(study, cuts))).toEqual({
      'q:all': 'shown',
      'q:tier=A': 'shown',
      'q:tier=B': 'would-reveal',
      'q:tier=C': 'too-few-people'
    })
  })

  it('may be cut once, not twice, when two cuts would cross in a few people', () => {
    const crossed = people(
      [20, { tier: 'A', region: 'N' }],
      [15, { tier: 'B', region: 'S' }],
      [4, { tier: 'B', region: 'N' }]
    )
    const lists = ['tier', 'region'].flatMap((name) => breakdown(crossed, [name], 'q', 'comment'))
    const found = wordsOf(verdicts(crossed, lists))
    expect(Object.values(found)).toContain('would-reveal')
    expect(Object.values(found).filter((word) => word === 'shown').length).toBeGreaterThan(0)
  })
})
