import { describe, expect, it } from 'vitest'
import type { PartnerSegment } from '@shared/domain/entities/diagnosis'
import { coreSize, coreVerdict, proposeCore } from '@shared/domain/portfolio/core'
import {
  chooseCore,
  reopenSegment,
  setCore,
  settleProposals,
  settleSegment
} from '@shared/domain/portfolio/edit-segment'
import { outcomeCutOf, proposeSegment, type SegmentGrounds } from '@shared/domain/portfolio/segment-proposal'

const grounds = (over: Partial<SegmentGrounds>): SegmentGrounds => ({
  potential: 4,
  potentialCut: 3.5,
  revenue: 100,
  outcomeCut: 50,
  movement: 'executing',
  isNew: false,
  ...over
})

describe('the segment the data propose', () => {
  it.each([
    [{}, 'invest'],
    [{ revenue: 0 }, 'activate'],
    [{ potential: 2 }, 'maintain'],
    [{ potential: 2, revenue: 0, movement: 'participating' as const }, 'passive'],
    [{ potential: 2, revenue: 0, movement: 'dormant' as const }, 'exit'],
    [{ potential: 2, revenue: 0, movement: 'dormant' as const, isNew: true }, 'passive']
  ])('with potential scored and %j is %s', (over, segment) => {
    expect(proposeSegment(grounds(over))).toMatchObject({ segment, isProvisional: false })
  })

  it.each([
    [{}, 'maintain'],
    [{ revenue: 0, movement: 'engaged' as const }, 'activate'],
    [{ revenue: 0, movement: 'dormant' as const }, 'passive'],
    [{ revenue: 0, movement: 'dormant' as const, isNew: true }, null],
    [{ revenue: null, movement: null }, null],
    [{ revenue: 10 }, null]
  ])('without potential and %j is provisional: %s', (over, segment) => {
    expect(proposeSegment(grounds({ potential: null, ...over }))).toMatchObject({
      segment,
      isProvisional: true
    })
  })

  it('is open when revenue is not known', () => {
    expect(proposeSegment(grounds({ revenue: null })).segment).toBeNull()
  })

  it('counts an outcome as high from the agreed amount on, else from the median of sellers', () => {
    expect(outcomeCutOf([0, 10, 30], 25)).toEqual({ value: 25, basis: 'agreed' })
    expect(outcomeCutOf([0, Number.NaN, 10, 30, 50], 0)).toEqual({ value: 30, basis: 'median' })
    expect(outcomeCutOf([0, 10, 30], 0)).toEqual({ value: 20, basis: 'median' })
    expect(outcomeCutOf([0, 0], 0).value).toBeNull()
  })
})

describe('the size of a core', () => {
  it('is ten to twenty, and meets the scaled size at 30 partners', () => {
    expect(coreSize(30)).toEqual({ least: 10, most: 20, isScaled: false })
    expect(coreSize(29)).toEqual({ least: 10, most: 20, isScaled: true })
    expect(coreSize(24)).toEqual({ least: 8, most: 16, isScaled: true })
    expect(coreSize(5000)).toEqual({ least: 10, most: 20, isScaled: false })
  })

  it('warns outside', () => {
    const size = coreSize(100)
    expect([0, 9, 10, 20, 21].map((chosen) => coreVerdict(chosen, size))).toEqual([
      'none',
      'too-few',
      'fits',
      'fits',
      'too-many'
    ])
  })

  it('is proposed from score and potential, without those set aside', () => {
    const candidates = [
      { id: 'a', score: 90, potential: 1, isOut: false },
      { id: 'b', score: 80, potential: 5, isOut: false },
      { id: 'c', score: 70, potential: null, isOut: false },
      { id: 'd', score: 99, potential: 5, isOut: true },
      { id: 'e', score: Number.NaN, potential: 5, isOut: false }
    ]
    expect(proposeCore(candidates, { least: 2, most: 4, isScaled: true })).toEqual(['b', 'c'])
  })
})

const partner = { id: 'p', name: 'Kestrel Cloud' }
const settled: PartnerSegment = { id: 'p', segment: 'invest', isCore: false, reason: 'Owner named' }

describe('settling by hand', () => {
  it('keeps the core and drops the mark of a proposal', () => {
    const before: PartnerSegment = {
      ...settled,
      isCore: true,
      isProposal: true,
      segment: 'passive',
      reason: ''
    }
    const { changes, label } = settleSegment(partner, before, { segment: 'invest', reason: 'Owner named' })
    expect(changes[0]?.after).toEqual({ ...settled, isCore: true })
    expect(label.params).toEqual({ partner: 'Kestrel Cloud', segment: 'Invest' })
  })

  it('opens again: gone, or only the core left', () => {
    expect(reopenSegment(partner, settled).changes[0]?.after).toBeNull()
    expect(reopenSegment(partner, { ...settled, isCore: true }).changes[0]?.after).toMatchObject({
      isCore: true,
      isProposal: true
    })
  })

  it('takes a partner into the core without settling its segment', () => {
    const into = chooseCore({ partner, before: null, proposed: 'activate' }, true).changes[0]
    expect(into?.after).toEqual({ id: 'p', segment: 'activate', isCore: true, reason: '', isProposal: true })
    const out = chooseCore({ partner, before: into?.after as PartnerSegment, proposed: 'activate' }, false)
    expect(out.changes[0]?.after).toBeNull()
    expect(chooseCore({ partner, before: settled, proposed: null }, true).changes[0]?.after).toEqual({
      ...settled,
      isCore: true
    })
  })

  it('sets a whole core in one step and touches nobody else', () => {
    const other = { id: 'q', name: 'Fjordnett' }
    const all = [
      { partner, before: { ...settled, isCore: true }, proposed: null },
      { partner: other, before: null, proposed: 'maintain' as const }
    ]
    const draft = setCore(all, new Set(['q']))
    expect(draft?.changes.map(({ id }) => id)).toEqual(['p', 'q'])
    expect(setCore([{ ...all[0]! }], new Set(['p']))).toBeNull()
  })

  it('settles all proposals in one step', () => {
    expect(settleProposals([])).toBeNull()
    const draft = settleProposals([{ ...partner, before: null, segment: 'passive', reason: 'Dormant' }])
    expect(draft?.label).toEqual({ code: 'portfolio.segments-settled', params: { count: 1 } })
    expect(draft?.changes[0]?.after).toEqual({
      id: 'p',
      segment: 'passive',
      isCore: false,
      reason: 'Dormant'
    })
  })
})
