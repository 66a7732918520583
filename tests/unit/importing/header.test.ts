import { describe, expect, it } from 'vitest'
import type { MappingTemplate } from '@shared/domain/entities/import-run'
import { findLayout } from '@shared/domain/importing/find-layout'
import { proposeSheet, type ProposalContext } from '@shared/domain/importing/propose-sheet'
import { headerRows } from '@shared/domain/importing/sheet-layout'
import { sheetOf } from './table-of'

const context: ProposalContext = {
  known: { keys: new Set(), names: new Set() },
  templates: [],
  reportingCurrency: 'EUR',
  fileName: 'export.xlsx'
}

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

  it('joins short names with the questions below them, where only the names stand over every column', () => {
    const sheet = sheetOf([
      ['Respondent', 'Company', 'Submitted', 'Q1', 'Q2', 'Q3'],
      [null, null, null, 'Q1. How satisfied are you?', 'Q2. With the portal?', 'Why is that?'],
      ['R001', 'Globex', '2025-05-01', 4, 1, 'Slow answers'],
      ['R002', 'ACME Limited', '2025-05-02', 2, 5, 'Great people'],
      ['R003', 'Initech Inc', '2025-05-03', 3, 5, 'Quick and kind']
    ])
    const layout = findLayout(sheet)
    expect(layout.header).toEqual({ first: 0, last: 1 })
    expect(layout.headers).toEqual([
      ...['Respondent', 'Company', 'Submitted'],
      ...['Q1. How satisfied are you?', 'Q2. With the portal?', 'Q3 – Why is that?']
    ])
  })

  it('takes the consultant’s word for the header row', () => {
    const sheet = sheetOf([
      ['A', 'B'],
      ['Name', 'Tier'],
      ['Kestrel', 'Gold']
    ])
    expect(findLayout(sheet, { first: 1, last: 1 }).headers.slice(0, 2)).toEqual(['Name', 'Tier'])
    expect(findLayout(sheet, null)).toMatchObject({ header: null, firstDataRow: 0 })
  })

  it('takes the consultant’s word for a header of several rows, and remembers it', () => {
    const rows = (partner: string) =>
      sheetOf([
        ['Programme', '', 'Money', ''],
        ['Partner', 'Level', 'Sales', 'Fund'],
        ['text', 'text', 'k EUR', 'EUR'],
        [partner, 'Gold', '12', '3'],
        ['Fjordnett AS', 'Silver', '8', '1']
      ])
    const found = proposeSheet(rows('Kestrel'), context)
    const chosen = proposeSheet(rows('Kestrel'), context, {
      target: 'partner',
      header: { first: 0, last: 2 }
    })
    expect(chosen.layout.headers).toEqual([
      'Programme – Partner – text',
      'Programme – Level – text',
      'Money – Sales – k EUR',
      'Money – Fund – EUR'
    ])
    expect(chosen.layout.firstDataRow).toBe(3)
    const template: MappingTemplate = {
      ...{ id: 't', target: 'partner', constants: {}, usedAt: '2026-01-01T00:00:00Z' },
      ...{ headerSignature: found.headerSignature, mapping: chosen.mapping },
      ...headerRows(chosen.layout)
    }
    const again = proposeSheet(rows('Brückner'), { ...context, templates: [template] })
    expect(again.layout.header).toEqual({ first: 0, last: 2 })
  })

  it('finds no table in an empty sheet', () => {
    expect(findLayout(sheetOf([])).columns).toEqual([])
  })
})
