import { describe, expect, it } from 'vitest'
import { findLayout } from '@shared/domain/importing/find-layout'
import { sheetOf } from './table-of'

describe('where the table of a sheet lies', () => {
  it('passes over title rows and leaves totals and footnotes out', () => {
    const layout = findLayout(
      sheetOf([
        ['Halden Systems – Opportunity list'],
        ['Exported 02.10.2026'],
        [],
        ['Account', 'Partner', 'Amount'],
        ['Stadtwerke', 'Kestrel', '184,0'],
        ['Nordre Havn', 'Fjordnett', '44,0'],
        ['Total', null, '228,0'],
        ['Source: CRM, confidential']
      ])
    )
    expect(layout.header).toEqual({ first: 3, last: 3 })
    expect([layout.firstDataRow, layout.lastDataRow]).toEqual([4, 5])
  })

  it('joins two header rows of a survey export', () => {
    const layout = findLayout(
      sheetOf([
        ['RespondentID', 'Which films have you seen?', null, null, 'How old are you?'],
        [null, 'Episode I', 'Episode II', 'Episode III', 'Response'],
        [3292879998, 'Episode I', null, 'Episode III', 34],
        [3292879538, null, 'Episode II', null, 51],
        [3292765271, 'Episode I', null, null, 28]
      ])
    )
    expect(layout.header).toEqual({ first: 0, last: 1 })
    expect(layout.headers[2]).toBe('Which films have you seen? – Episode II')
  })

  it('takes the consultant’s word for the header row', () => {
    const sheet = sheetOf([
      ['A', 'B'],
      ['Name', 'Tier'],
      ['Kestrel', 'Gold']
    ])
    expect(findLayout(sheet, 1).headers.slice(0, 2)).toEqual(['Name', 'Tier'])
    expect(findLayout(sheet, null)).toMatchObject({ header: null, firstDataRow: 0 })
  })

  it('finds no table in an empty sheet', () => {
    expect(findLayout(sheetOf([])).columns).toEqual([])
  })
})
