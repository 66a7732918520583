import { describe, expect, it } from 'vitest'
import { separateTables } from '@shared/domain/importing/side-by-side'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { emptyData, planOf } from '../../integration/import/import-steps'
import { sheetOf } from './table-of'

type Rows = Parameters<typeof sheetOf>[0]

const rosterAndDeals: Rows = [
  ['Partner', 'Tier', 'Country', null, 'Opportunity ID', 'Partner', 'Stage', 'Amount', 'Created'],
  ['Kestrel Cloud GmbH', 'Gold', 'Germany', null, 'D1', 'Kestrel Cloud GmbH', 'Won', 100, '2026-01-14'],
  ['Fjordnett AS', 'Silver', 'Norway', null, 'D2', 'Fjordnett AS', 'Proposal', 250, '2026-02-01'],
  [null, null, null, null, 'D3', 'Fjordnett AS', 'Lost', 75, '2026-02-11'],
  [null, null, null, null, 'D4', 'Kestrel Cloud GmbH', 'Proposal', 60, '2026-03-05']
]

const namesOf = (rows: Rows): string[] => separateTables([sheetOf(rows, 'Lists')]).map(({ name }) => name)

describe('tables side by side', () => {
  it('become a sheet each, and every cell keeps its address', () => {
    const sheets = separateTables([sheetOf(rosterAndDeals, 'Lists')])
    expect(sheets.map(({ name, index }) => [name, index])).toEqual([
      ['Lists · A:C', 0],
      ['Lists · E:I', 1]
    ])
    const file = {
      id: 'a'.repeat(64),
      name: 'lists.xlsx',
      sizeBytes: 1,
      format: 'xlsx',
      bytes: new Uint8Array([1]),
      sheets
    }
    const plan = planOf([file])
    expect(plan.sheets.map(({ target, counts }) => [target, counts.added])).toEqual([
      ['partner', 2],
      ['deal', 4]
    ])
    const amount = plan.sheets[1]?.imported.mapping.find(({ field }) => field === 'amount')
    expect(amount?.column).toBe(7)
    const kept = toChangeDraft(plan, [file], emptyData)?.blocks?.sourceBlocks ?? []
    expect(kept.map(({ id, sheet }) => [id.slice(65), sheet])).toEqual([
      ['0:0', 'Lists · A:C'],
      ['1:0', 'Lists · E:I']
    ])
  })

  it('number on after the sheets of the workbook', () => {
    const plain = { ...sheetOf([['Partner'], ['Fjordnett AS']], 'Plain'), index: 1 }
    const found = separateTables([sheetOf(rosterAndDeals, 'Lists'), plain])
    expect(found.map(({ name, index }) => [name, index])).toEqual([
      ['Lists · A:C', 0],
      ['Lists · E:I', 2],
      ['Plain', 1]
    ])
  })

  it('of one length are two only when their headers say the same', () => {
    const rows = (right: readonly string[]): Rows => [
      ['Partner', 'Deals', null, ...right],
      ['Kestrel', 3, null, 'Fjordnett', 4],
      ['Orbisso', 5, null, 'Castella', 6],
      ['Velmora', 7, null, 'Dungwin', 8]
    ]
    expect(namesOf(rows(['Partner', 'Deals']))).toEqual(['Lists · A:B', 'Lists · D:E'])
    expect(namesOf(rows(['Manager', 'Visits']))).toEqual(['Lists'])
  })

  it('are not seen in notes beside a table, nor in a table with an empty column', () => {
    const withNotes = rosterAndDeals.map((row, at): Rows[number] => [
      ...row.slice(4),
      null,
      at === 1 ? 'checked by Ola' : null,
      at === 4 ? 'to be confirmed' : null
    ])
    expect(namesOf(withNotes)).toEqual(['Lists'])
    const oneTable: Rows = rosterAndDeals.slice(0, 3)
    expect(namesOf(oneTable)).toEqual(['Lists'])
  })
})
