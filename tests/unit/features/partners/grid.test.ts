import { describe, expect, it } from 'vitest'
import type { Figure } from '@shared/domain/evidence/figure'
import { createFormat } from '@renderer/ui/format'
import { columnsInUse } from '@renderer/features/partners/page/fact-columns'
import { emptyFields } from '@renderer/features/partners/grid/grid-columns'
import { originText } from '@renderer/features/partners/grid/origin-text'
import { choicesOf, filterRows, noFilter, withChoice } from '@renderer/features/partners/grid/partner-filter'
import { partnerRows } from '@renderer/features/partners/grid/partner-row'
import { profileText } from '@renderer/features/partners/grid/profile-columns'
import { headline } from '@renderer/features/partners/words/headline'
import { aPartner, figureOf } from '../../metrics/build-facts'

const format = createFormat('en-GB', 'EUR')
const rows = partnerRows(
  [
    aPartner('a', { name: 'Brückner & Sohn', tier: 'Tier 1', type: 'msp', manager: 'T. Brandt' }),
    aPartner('b', { name: 'Kestrel Cloud', tier: 'Tier 1', type: 'reseller', externalIds: ['K-17'] }),
    aPartner('c', { name: 'Orbis Réseaux' }),
    aPartner('d', { name: 'Duplicate', mergedIntoId: 'a' })
  ],
  undefined
)
const namesOf = (text: string, filter = noFilter): string[] =>
  filterRows(rows, { ...filter, text }).map((row) => row.partner.id)

describe('finding partners', () => {
  it('shows merged duplicates only through their survivor', () => {
    expect(rows.map((row) => row.partner.id)).toEqual(['a', 'b', 'c'])
  })

  it('finds by every typed word, without accents or case, in names, numbers, types and people', () => {
    expect(namesOf('bruckner')).toEqual(['a'])
    expect(namesOf('RESEAUX')).toEqual(['c'])
    expect(namesOf('k-17')).toEqual(['b'])
    expect(namesOf('msp brandt')).toEqual(['a'])
    expect(namesOf('msp kestrel')).toEqual([])
  })

  it('narrows down to one value, to "not known", and back', () => {
    const tierOne = withChoice(noFilter, 'tier', 'Tier 1')
    expect(namesOf('', tierOne)).toEqual(['a', 'b'])
    expect(namesOf('', withChoice(noFilter, 'tier', null))).toEqual(['c'])
    expect(namesOf('', withChoice(tierOne, 'tier', undefined))).toHaveLength(3)
  })

  it('offers values by frequency with "not known" last', () => {
    expect(choicesOf(rows, 'tier')).toEqual([
      { value: 'Tier 1', label: 'Tier 1', count: 2 },
      { value: null, label: 'Not known', count: 1 }
    ])
    expect(choicesOf(rows, 'type').map((choice) => choice.label)).toEqual(['MSP', 'Reseller', 'Not known'])
  })
})

describe('cells', () => {
  it('writes codes in words and leaves the unknown empty', () => {
    expect(profileText(rows[0]!.partner, 'type', format)).toBe('MSP')
    expect(profileText(rows[2]!.partner, 'tier', format)).toBe('')
  })

  it('says which cell a value came from, also after a hand edit', () => {
    const from = {
      kind: 'imported',
      runId: 'r',
      fileId: 'f',
      sheet: 'Accounts',
      cell: 'D10',
      raw: 'Gold',
      transformation: null
    } as const
    const name = (): string => 'CRM.xlsx'
    expect(originText(from, name, format)).toBe('From CRM.xlsx · Accounts, cell D10: “Gold”')
    const edit = { kind: 'edited', at: '2026-06-30T10:00:00Z', by: 'Kim', replaced: from } as const
    expect(originText(edit, name, format)).toMatch(
      /^Set by Kim on .+; before: CRM\.xlsx · Accounts, cell D10: “Gold”$/
    )
    expect(originText(undefined, name, format)).toBe('No origin on record')
  })

  it('makes room by hiding columns without any value, but never tier and status', () => {
    const empty = emptyFields(rows)
    expect(empty).toEqual(expect.arrayContaining(['region', 'signedOn', 'country', 'city']))
    expect(empty).not.toContain('tier')
    expect(empty).not.toContain('status')
    const columns = [{ colId: 'name' }, { colId: 'stage' }, { colId: 'amount' }]
    expect(columnsInUse(columns, [{ name: 'x', stage: null, amount: 0 }]).map((one) => one.colId)).toEqual([
      'name',
      'amount'
    ])
  })
})

describe('the headline', () => {
  const text = (figures: Record<string, Figure>): string =>
    headline(figures, 90, format)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join('')

  it('says what is known and names what cannot be told', () => {
    const given = {
      partners: [aPartner('a'), aPartner('b')],
      deals: [{ id: 'd', partnerId: 'a', status: 'won' as const, amount: 90, closedOn: '2026-06-01' }]
    }
    const ids = [
      'active-partner-rate',
      'partners-for-80-percent',
      'revenue-per-partner',
      'partner-sourced-pipeline-share'
    ]
    const figures = Object.fromEntries(ids.map((id) => [id, figureOf(id, given)]))
    expect(text(figures)).toBe(
      '50.0% of 2 signed partners were active in the last 90 days; 1 of 2 bring 80% of partner revenue; a partner brings €45 on average; what partners bring to the pipeline cannot be told.'
    )
  })
})
