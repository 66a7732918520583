import { describe, expect, it } from 'vitest'
import { findLayout } from '@shared/domain/importing/find-layout'
import { applyOperations } from '@shared/domain/importing/operations/apply-operations'
import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { rowTexts } from '../../../../renderer/workers/import/desk-views'
import { sheetOf } from '../table-of'

const sheet = sheetOf([
  ['Deals of the year', null, null],
  ['Deal', 'Partner', 'Amount'],
  ['D1', 'Kestrel', 1200],
  ['D2', 'Kestrle', 'TBC'],
  ['D3', 'Orbis', 40],
  ['Total', null, 1240]
])

const reshaped = (operations: readonly TableOperation[]) =>
  applyOperations(sheet, operations, { layout: findLayout(sheet) })

const texts = (operations: readonly TableOperation[]) => rowTexts(reshaped(operations).sheet, 0, 99)

describe('corrections of single cells and rows', () => {
  it('changes nothing without steps', () => {
    expect(reshaped([]).sheet).toBe(sheet)
    expect(reshaped([]).origins.cellOf(3, 1)).toEqual({
      row: 3,
      column: 1,
      joined: null,
      raw: 'Kestrle',
      words: null
    })
  })

  it('corrects a cell and still points at what the client wrote', () => {
    const result = reshaped([
      { kind: 'set-cell', row: 3, column: 2, text: '900', reason: 'told by the client' }
    ])
    expect(rowTexts(result.sheet, 3, 1)).toEqual([['D2', 'Kestrle', '900']])
    expect(result.origins.cellOf(3, 2)).toEqual({
      row: 3,
      column: 2,
      joined: null,
      raw: 'TBC',
      words: 'told by the client'
    })
    expect(result.layout).toMatchObject({
      firstDataRow: 2,
      lastDataRow: 4,
      headers: ['Deal', 'Partner', 'Amount']
    })
  })

  it('fills a column that held nothing but its header', () => {
    const bare = sheetOf([
      ['Deal', 'Partner', 'Currency'],
      ['D1', 'Kestrel', null],
      ['D2', 'Orbis', null]
    ])
    const step: TableOperation = { kind: 'set-cell', row: 2, column: 2, text: 'EUR', reason: null }
    const filled = applyOperations(bare, [step], { layout: findLayout(bare) })
    expect(rowTexts(filled.sheet, 1, 2)).toEqual([
      ['D1', 'Kestrel', ''],
      ['D2', 'Orbis', 'EUR']
    ])
    expect(filled.origins.cellOf(2, 2)).toMatchObject({ row: 2, column: 2, raw: '' })
  })

  it('reads a value differently wherever it stands', () => {
    const steps: TableOperation[] = [{ kind: 'replace', column: 1, from: 'Kestrle', to: 'Kestrel' }]
    expect(texts(steps)[3]).toEqual(['D2', 'Kestrel', 'TBC'])
    expect(reshaped(steps).origins.cellOf(3, 1)).toMatchObject({
      raw: 'Kestrle',
      words: '“Kestrle” read as “Kestrel”'
    })
  })

  it('leaves rows out with the reason, and the rows below keep their number', () => {
    const result = reshaped([{ kind: 'leave-out', rows: [3], reason: 'duplicate' }])
    expect(rowTexts(result.sheet, 2, 2)).toEqual([
      ['D1', 'Kestrel', '1200'],
      ['D3', 'Orbis', '40']
    ])
    expect(result.leftOut).toEqual([{ row: 4, reason: 'duplicate' }])
    expect([2, 3].map(result.origins.rowOf)).toEqual([2, 4])
    expect(result.layout.lastDataRow).toBe(3)
  })

  it('corrects the client’s cell even when its row moved before', () => {
    const steps: TableOperation[] = [
      { kind: 'leave-out', rows: [2], reason: 'test' },
      { kind: 'set-cell', row: 4, column: 1, text: 'Orbis SA', reason: null }
    ]
    expect(texts(steps)[3]).toEqual(['D3', 'Orbis SA', '40'])
  })
})
