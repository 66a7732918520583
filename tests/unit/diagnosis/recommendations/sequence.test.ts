import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardItems, type BoardItem } from '@shared/domain/diagnosis/recommendations/board-item'
import {
  buildsOnItself,
  editRecommendation,
  moveRecommendation
} from '@shared/domain/diagnosis/recommendations/edit-recommendation'
import { phaseRank, phases } from '@shared/domain/diagnosis/recommendations/phase'
import { bandOf, bands, priorityOf } from '@shared/domain/diagnosis/recommendations/rank-bands'
import { dueAfter, holdWords, placeItems, workOrder } from '@shared/domain/diagnosis/recommendations/sequence'
import { composeScorecard } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import { aBasis, aFigure, aFinding, aFriction, anIndicator, aRecommendation } from '../scorecard-builders'

const own = (records: Parameters<typeof boardItems>[0]['records']): readonly BoardItem[] =>
  boardItems({ findings: [], scorecard: null, records })

const step = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
/** A board whose links only lead to items made before: there can be no circle. */
const boards = fc
  .array(
    fc.record({
      phase: fc.constantFrom(...phases),
      state: fc.constantFrom('proposed', 'accepted', 'dropped', 'done'),
      links: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
      ...{ impact: step, effort: step, confidence: step }
    }),
    { minLength: 1, maxLength: 12 }
  )
  .map((all) =>
    all.map(({ links, ...rest }, index) =>
      aRecommendation(`r${index}`, {
        ...rest,
        state: rest.state as 'proposed',
        dependsOn: links.filter((link) => link < index).map((link) => `r${link}`)
      })
    )
  )

describe('the order of work', () => {
  it('never puts an item before what it builds on, nor (without links) a later phase before an earlier', () => {
    fc.assert(
      fc.property(boards, (records) => {
        const ordered = workOrder(placeItems(own(records), []))
        expect(ordered).toHaveLength(records.length)
        const place = new Map(ordered.map(({ id }, index) => [id, index]))
        for (const item of ordered) {
          for (const id of item.dependsOn) expect(place.get(id)).toBeLessThan(place.get(item.id) ?? 0)
        }
        const unlinked = ordered.filter(({ dependsOn }) => dependsOn.length === 0)
        const ranks = unlinked.map(({ phase }) => phaseRank(phase))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      })
    )
  })

  it('lets nothing be done while something has to come before it', () => {
    fc.assert(
      fc.property(boards, fc.boolean(), (records, hasFriction) => {
        const placed = placeItems(own(records), hasFriction ? [aFriction('f')] : [])
        for (const item of placed) {
          if (item.state !== 'accepted' && item.state !== 'proposed') continue
          const isBlocked =
            (hasFriction && item.phase !== 'fix') ||
            placed.some(
              (other) =>
                (item.dependsOn.includes(other.id) && ['proposed', 'accepted'].includes(other.state)) ||
                (other.state === 'accepted' && phaseRank(other.phase) < phaseRank(item.phase))
            )
          expect(moveRecommendation(item, 'done') === null).toBe(isBlocked)
        }
      })
    )
  })

  it('notices a date before the date of what it builds on', () => {
    const [late, early] = own([
      aRecommendation('late', { dueOn: '2026-11-01' }),
      aRecommendation('early', { dueOn: '2026-10-01', dependsOn: ['late'] })
    ])
    if (!late || !early) throw new Error('two items')
    expect(dueAfter(early, [late, early])).toEqual([late])
    expect(dueAfter({ ...early, dueOn: '2026-11-01' }, [late, early])).toEqual([])
    expect(dueAfter(early, [{ ...late, state: 'done' }, early])).toEqual([])
  })

  it('survives a circle of links', () => {
    const records = [
      aRecommendation('a', { dependsOn: ['b'] }),
      aRecommendation('b', { dependsOn: ['a'], phase: 'activation' })
    ]
    expect(workOrder(placeItems(own(records), []))).toHaveLength(2)
  })

  it('refuses a link that would make an item wait for itself', () => {
    const items = own([aRecommendation('a'), aRecommendation('b', { dependsOn: ['a'] })])
    const [a, b] = items
    if (!a || !b) throw new Error('two items')
    expect(buildsOnItself(a, b, items)).toBe(true)
    expect(buildsOnItself(b, a, items)).toBe(false)
  })
})

describe('friction', () => {
  const items = own([
    aRecommendation('a', { phase: 'activation' }),
    aRecommendation('mend', { phase: 'fix' })
  ])
  const holdsWith = (...friction: Parameters<typeof placeItems>[1]) =>
    placeItems(items, friction).map(({ holds }) => holds.map(({ kind }) => kind))

  it('holds back every phase but repair while a commercial item is open, and says which', () => {
    expect(holdsWith(aFriction('f'))).toEqual([['friction'], []])
    const [first] = placeItems(items, [aFriction('f', { description: 'MDF claims are unpaid' })])
    const [hold] = first?.holds ?? []
    expect(hold && holdWords(hold)).toBe(
      'Waits until an open friction item is settled: “MDF claims are unpaid”.'
    )
  })

  it('holds nothing back once settled, when mild, or when it is not about money, leads or conflict', () => {
    expect(holdsWith(aFriction('f', { resolvedOn: '2026-09-20' }))).toEqual([[], []])
    expect(holdsWith(aFriction('f', { severity: 2 }))).toEqual([[], []])
    expect(holdsWith(aFriction('f', { area: 'support' }))).toEqual([[], []])
  })
})

describe('bands', () => {
  it('never put something clearly worse before something clearly better', () => {
    const ratings = fc.array(fc.record({ impact: step, effort: step, confidence: step }), { maxLength: 15 })
    fc.assert(
      fc.property(ratings, (all) => {
        const priorities = new Map(all.map((one, index) => [String(index), priorityOf(one)]))
        const placed = bandOf(priorities)
        for (const [a, one] of priorities) {
          for (const [b, other] of priorities) {
            if (!one || !other || one.value <= other.value) continue
            const [first, second] = [placed.get(a), placed.get(b)]
            expect(bands.indexOf(first ?? 'first')).toBeLessThanOrEqual(bands.indexOf(second ?? 'later'))
          }
        }
      })
    )
  })

  it('keep together what half a step cannot tell apart', () => {
    const priorities = new Map([
      ['a', priorityOf({ impact: 4, effort: 2, confidence: 4 })],
      ['b', priorityOf({ impact: 4, effort: 2, confidence: 3 })],
      ['c', priorityOf({ impact: 1, effort: 5, confidence: 1 })],
      ['unrated', priorityOf({ impact: null, effort: 5, confidence: 1 })]
    ])
    expect([...bandOf(priorities)]).toEqual([
      ['a', 'first'],
      ['b', 'first'],
      ['c', 'next'],
      ['unrated', 'later']
    ])
  })
})

describe('the board', () => {
  const fired = aFinding('R01', {
    figures: [aFigure({ value: 0.1 })],
    threshold: { value: 0.3, unit: 'share', firesWhen: 'below' }
  })

  it('proposes what answers a fired rule, as sure as the finding is supported', () => {
    const items = boardItems({ findings: [fired], scorecard: null, records: [] })
    expect(items.map(({ id }) => id)).toEqual([
      'stop-signing',
      'activate-dormant-partners',
      'thirty-day-incentive'
    ])
    expect(items[0]).toMatchObject({ state: 'proposed', confidence: 5, record: null })
  })

  it('proposes nothing for rules that are clear, cannot tell or are switched off', () => {
    for (const over of [{ outcome: 'clear' }, { outcome: 'cannot-tell' }, { isSwitchedOff: true }] as const) {
      expect(boardItems({ findings: [{ ...fired, ...over }], scorecard: null, records: [] })).toEqual([])
    }
  })

  it('proposes for a dimension at risk, but not against a rule that is clear', () => {
    const scorecard = composeScorecard(aBasis({ enablement: [anIndicator(0)] }), new Map(), null)
    const ids = boardItems({ findings: [], scorecard, records: [] }).map(({ id }) => id)
    expect(ids).toEqual(['train-for-a-deal', 'build-enablement-by-role'])
    const clear = boardItems({ findings: [aFinding('R62', { outcome: 'clear' })], scorecard, records: [] })
    expect(clear.map(({ id }) => id)).toEqual(['build-enablement-by-role'])
  })

  it('keeps what the consultant touched, whatever the rules say later', () => {
    const [item] = boardItems({ findings: [fired], scorecard: null, records: [] })
    const kept = item && editRecommendation(item, { owner: 'Mara Okafor' })
    const record = kept?.changes[0]?.after
    expect(record).toMatchObject({ id: 'stop-signing', owner: 'Mara Okafor', confidence: null })
    const later = boardItems({ findings: [], scorecard: null, records: [record as never] })
    expect(later).toMatchObject([{ id: 'stop-signing', owner: 'Mara Okafor', reasons: [] }])
  })
})
