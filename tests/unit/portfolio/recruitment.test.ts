import { describe, expect, it } from 'vitest'
import { fitOf, profileOf, recruitmentTargets } from '@shared/domain/portfolio/recruitment'
import { aPartner } from '../metrics/build-facts'

const profile = { types: ['si' as const], regions: ['DACH'], verticals: ['Energy'], minimumOverlap: 60 }

describe('recruitment targets', () => {
  it('tells met, missed and not known apart', () => {
    const fit = fitOf(
      aPartner('a', { type: 'si', region: ' dach', verticals: [], idealProfileOverlap: 40 }),
      profile
    )
    expect(fit.tests).toEqual({ type: true, region: true, vertical: null, overlap: false })
    expect([fit.met, fit.stated, fit.unknown]).toEqual([2, 4, 1])
  })

  it('tests only what the profile asks for', () => {
    const none = { types: [], regions: [], verticals: [], minimumOverlap: null }
    expect(fitOf(aPartner('a'), none)).toMatchObject({ tests: {}, stated: 0 })
  })

  it('lists the ten best per vertical beside who is there already', () => {
    const prospects = Array.from({ length: 12 }, (_, at) =>
      aPartner(`p${at}`, { status: 'prospect', verticals: ['Energy'], idealProfileOverlap: at * 5 })
    )
    const signed = [aPartner('s', { verticals: ['energy'] }), aPartner('t', { verticals: ['Health'] })]
    const found = recruitmentTargets({ prospects, signed, coreIds: new Set(['s']), profile })
    expect(found.map(({ vertical }) => vertical)).toEqual(['Energy', 'Health'])
    expect(found[0]).toMatchObject({ signed: 1, core: 1, more: 2 })
    expect(found[0]?.prospects.map(({ partner }) => partner.id).slice(0, 2)).toEqual(['p11', 'p10'])
    expect(found[1]).toMatchObject({ signed: 1, core: 0, more: 0 })
  })

  it('keeps prospects without a vertical on a list of their own', () => {
    const found = recruitmentTargets({
      prospects: [aPartner('p', { status: 'prospect' })],
      signed: [],
      coreIds: new Set(),
      profile
    })
    expect(found.at(-1)).toMatchObject({ vertical: null })
  })

  it('learns the profile from what at least half of the core share', () => {
    const core = [
      aPartner('a', { type: 'si', region: 'DACH', verticals: ['Energy', 'Rail'], idealProfileOverlap: 60 }),
      aPartner('b', { type: 'si', region: 'Nordics', verticals: ['Energy'], idealProfileOverlap: 90 }),
      aPartner('c', { type: 'msp', region: 'DACH', verticals: ['Health'], idealProfileOverlap: 70 })
    ]
    expect(profileOf(core)).toEqual({
      types: ['si'],
      regions: ['DACH'],
      verticals: ['Energy'],
      minimumOverlap: 60
    })
    expect(profileOf([])).toEqual({ types: [], regions: [], verticals: [], minimumOverlap: null })
  })
})
