import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Partner } from '@shared/domain/entities/partner'
import { invertChanges } from '@shared/domain/history/invert-changes'
import { listFields } from '@shared/domain/partners/list-fields'
import { pasteDraft, planPaste, readBlock, type PasteOptions } from '@shared/domain/partners/paste'
import { readValue } from '@shared/domain/partners/read-value'
import { aPartner } from '../metrics/build-facts'

const stamp = { by: 'M. Okafor', at: '2026-06-30T10:00:00Z' }
const options: PasteOptions = { order: 'dmy', emptyClears: false }
const partners = [
  aPartner('a', { name: 'Kestrel Cloud GmbH', tier: 'Gold' }),
  aPartner('b', { name: 'Fjordnett AS' }),
  aPartner('c', { name: 'Brückner & Sohn' })
]
const target = { partners, columnIds: ['tier', 'revenue', 'type', 'signedOn'] }
const plan = (text: string, over: Partial<PasteOptions> = {}, at = target) =>
  planPaste(readBlock(text), at, partners, { ...options, ...over })

describe('a block of cells', () => {
  it('is read as Excel writes it', () => {
    expect(readBlock('Gold\tVAR\r\nSilver\tMSP\r\n')).toEqual([
      ['Gold', 'VAR'],
      ['Silver', 'MSP']
    ])
    expect(readBlock('"two\nlines"\t"say ""hi"""\nx')).toEqual([['two\nlines', 'say "hi"'], ['x']])
    expect(readBlock('"open\tb')).toEqual([['"open', 'b']])
    expect(readBlock('')).toEqual([])
  })
})

describe('reading values', () => {
  const read = (field: (typeof listFields)[number], text: string) => readValue(field, text, 'dmy')

  it('understands our words, the client’s, and codes', () => {
    expect(read('type', 'VAR')).toEqual({ values: { type: 'reseller' } })
    expect(read('type', 'system INTEGRATOR')).toEqual({ values: { type: 'si' } })
    expect(read('status', 'aktiv')).toEqual({ values: { status: 'active' } })
    expect(read('signedOn', '03.04.2025')).toEqual({ values: { signedOn: '2025-04-03' } })
    expect(readValue('signedOn', '03/04/2025', 'mdy')).toEqual({ values: { signedOn: '2025-03-04' } })
    expect(read('idealProfileOverlap', '85,5 %')).toEqual({ values: { idealProfileOverlap: 85.5 } })
    expect(read('certifiedPeople', '1,204')).toEqual({ values: { certifiedPeople: 1204 } })
    expect(read('tier', '  ')).toEqual({ values: { tier: null } })
  })

  it('refuses what is no value, with the reason', () => {
    expect(read('type', 'gardener')).toEqual({ refused: 'no-type' })
    expect(read('status', 'gardening')).toEqual({ refused: 'no-status' })
    expect(read('signedOn', '31.02.2026')).toEqual({ refused: 'no-date' })
    expect(read('idealProfileOverlap', '101')).toEqual({ refused: 'no-percentage' })
    expect(read('certifiedPeople', '2.5')).toEqual({ refused: 'no-count' })
  })
})

describe('pasting', () => {
  it('goes from the cursor down and right, and says what it cannot take', () => {
    const made = plan('Gold\t1\tMSP\t1.2.2025\tx\nSilver\t\tgardener\n\n\nPlatinum')
    expect(made.way).toBe('place')
    expect(made.changes.map(({ partner, values }) => [partner.id, values])).toEqual([
      ['a', { type: 'msp' }],
      ['a', { signedOn: '2025-02-01' }],
      ['b', { tier: 'Silver' }]
    ])
    expect(made.sameCount).toBe(1)
    expect(made.refusals.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [1, 2, 'computed'],
      [1, 5, 'right-of-the-list'],
      [2, 3, 'no-type'],
      [5, 1, 'below-the-list']
    ])
  })

  it('finds partners by name where the block has headings', () => {
    const made = plan('Manager\tPartner\tScore\nKim\tBRUCKNER & SOHN\t5\nLee\tFjordnett\t\nX\tOrbis\t')
    expect(made.way).toBe('names')
    expect(made.changes.map(({ partner, values }) => [partner.id, values])).toContainEqual([
      'b',
      { manager: 'Lee' }
    ])
    expect(made.refusals.map(({ reason }) => reason)).toContain('unknown-partner')
    expect(made.refusals.map(({ reason }) => reason)).toContain('unknown-heading')
  })

  it('says when two partners bear the name', () => {
    const twins = [aPartner('a', { name: 'Kestrel GmbH' }), aPartner('b', { name: 'Kestrel' })]
    const made = planPaste(readBlock('Partner\tTier\nKestrel\tGold'), target, twins, options)
    expect(made.changes).toEqual([])
    expect(made.refusals[0]?.reason).toBe('several-partners')
  })

  it('leaves values under empty cells, or takes them away when asked', () => {
    expect(plan('\nGold').changes.map(({ partner }) => partner.id)).toEqual(['b'])
    expect(plan('\nGold', { emptyClears: true }).changes[0]?.values).toEqual({ tier: null })
  })

  it('never renames and never touches a figure', () => {
    const made = plan('x\ty', {}, { partners, columnIds: ['name', 'revenue'] })
    expect(made.changes).toEqual([])
    expect(made.refusals.map(({ reason }) => reason)).toEqual(['name', 'computed'])
  })

  it('is one step that names its extent', () => {
    const draft = pasteDraft(plan('Silver\t\tMSP\nSilver').changes, stamp)
    expect(draft?.label).toEqual({ code: 'partners.pasted', params: { values: 3, count: 2 } })
    expect(draft?.changes).toHaveLength(2)
  })
})

const cellText = fc.constantFrom('', 'Gold', 'VAR', '1.2.2025', '85 %', '7', '=1+1', 'aktiv', 'x\ty', '"')
const block = fc.array(fc.array(cellText, { maxLength: 5 }), { maxLength: 5 })

it('undo of any paste gives every partner back as it was', () => {
  fc.assert(
    fc.property(block, fc.boolean(), (cells, emptyClears) => {
      const wide = { partners, columnIds: [...listFields] }
      const made = planPaste(cells, wide, partners, { ...options, emptyClears })
      const draft = pasteDraft(made.changes, stamp)
      const now = new Map<string, unknown>(partners.map((one) => [one.id, one]))
      for (const change of draft?.changes ?? []) now.set(change.id, change.after)
      for (const change of invertChanges(draft?.changes ?? [])) now.set(change.id, change.after)
      expect([...now.values()]).toEqual(partners)
    })
  )
})

it('every cell is taken, refused, already so, or left alone', () => {
  fc.assert(
    fc.property(block, (cells) => {
      const made = planPaste(cells, { partners, columnIds: [...listFields] }, partners, options)
      const filled = cells.flat().filter((text) => text !== '').length
      expect(made.changes.length + made.refusals.length + made.sameCount).toBe(filled)
      expect(made.changes.every(({ partner }) => partners.includes(partner satisfies Partner))).toBe(true)
    })
  )
})
