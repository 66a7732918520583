import { describe, expect, it } from 'vitest'
import {
  proposeSheet,
  type ProposalChoice,
  type ProposalContext
} from '@shared/domain/importing/propose-sheet'
import { sheetOf } from './table-of'

const context: ProposalContext = {
  known: { keys: new Set(), names: new Set() },
  templates: [],
  reportingCurrency: 'EUR',
  fileName: 'export.xlsx'
}
const roster = sheetOf([
  ['Partner ID', 'Partner', 'Tier', 'Signed'],
  ['P1', 'Kestrel Cloud GmbH', 'Gold', '14.03.2024'],
  ['P2', 'Fjordnett AS', 'Silver', '01.12.2023']
])
const looked = (
  visibility: typeof roster.visibility,
  over: Partial<ProposalContext> = {},
  choice: ProposalChoice = {}
) => {
  const { target, isSetAside, kinds } = proposeSheet(
    { ...roster, visibility },
    { ...context, ...over },
    choice
  )
  return { target, isSetAside, best: kinds[0]?.target }
}

describe('a sheet hidden in the client’s workbook', () => {
  it('is recognised, but left out until someone takes it in', () => {
    expect(looked('visible')).toEqual({ target: 'partner', isSetAside: false, best: 'partner' })
    expect(looked('hidden')).toEqual({ target: null, isSetAside: true, best: 'partner' })
    expect(looked('veryHidden')).toEqual({ target: null, isSetAside: true, best: 'partner' })
    expect(looked('hidden', {}, { target: 'partner' })).toMatchObject({
      target: 'partner',
      isSetAside: false
    })
  })

  it('stays out where only its layout is known, and comes in where it was taken before', () => {
    const { headerSignature, mapping } = proposeSheet(roster, context)
    const template = {
      ...{ id: 't', headerSignature, target: 'partner' as const, headerRow: 1, mapping, constants: {} },
      usedAt: '2026-01-01T00:00:00Z'
    }
    expect(looked('hidden', { templates: [template] }).target).toBeNull()
    const wasTaken = (name: string, signature: string): boolean =>
      name === roster.name && signature === headerSignature
    expect(looked('hidden', { templates: [template], wasTaken })).toMatchObject({ target: 'partner' })
  })
})
