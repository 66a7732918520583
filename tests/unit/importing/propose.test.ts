import { describe, expect, it } from 'vitest'
import { proposeSheet, type ProposalContext } from '@shared/domain/importing/propose-sheet'
import { sheetOf } from './table-of'

const context: ProposalContext = {
  known: { keys: new Set(['P1', 'P2', 'P3']), names: new Set(['kestrel cloud', 'fjordnett']) },
  templates: [],
  reportingCurrency: 'EUR',
  fileName: 'export.xlsx'
}

const fieldsOf = (rows: Parameters<typeof sheetOf>[0], over: Partial<ProposalContext> = {}) => {
  const proposal = proposeSheet(sheetOf(rows), { ...context, ...over })
  const fields = proposal.mapping.map((one) => [one.header, one.field])
  return { proposal, fields }
}

const pipeline = [
  ['Account', 'Partner / VAR', 'Stage', 'Amt (k EUR)', 'Created', 'Close dt', 'Lead src'],
  ['Stadtwerke', 'Kestrel Cloud GmbH', 'Closed won', '184,0', '14.01.2026', '03/04/2026', 'Partner-led'],
  ['Region', 'Fjordnett AS', 'Proposal', '96,5', '22.02.2026', '11/10/2026', 'Assist'],
  ['Meyer', 'Kestrel Cloud', 'Closed lost', '58,0', '18.06.2026', '10/12/2026', '?']
]

describe('what a sheet is taken for', () => {
  it('reads a pipeline export as deals, in thousands, with the stage telling the status', () => {
    const { proposal, fields } = fieldsOf(pipeline)
    expect(proposal.target).toBe('deal')
    expect(fields).toEqual([
      ['Account', 'account'],
      ['Partner / VAR', 'partnerName'],
      ['Stage', 'stage'],
      ['Amt (k EUR)', 'amount'],
      ['Created', 'createdOn'],
      ['Close dt', 'closedOn'],
      ['Lead src', 'attribution'],
      ['Stage', 'status']
    ])
    expect(proposal.mapping[3]).toMatchObject({ factor: 1000, decimal: ',', currency: 'EUR' })
    expect(proposal.mapping[7]?.valueMap).toEqual({
      'Closed won': 'won',
      Proposal: 'open',
      'Closed lost': 'lost'
    })
    expect(proposal.mapping[6]?.valueMap).not.toHaveProperty('?')
  })

  it('asks which order dates are in when nothing proves it', () => {
    const closed = fieldsOf(pipeline).proposal.mapping[5]
    expect(closed?.confidence).toBeLessThan(0.6)
    const proven = fieldsOf([
      ...pipeline,
      ['Delft', 'Fjordnett', 'Proposal', '9,0', '01.02.2026', '30/10/2026', 'Resale']
    ])
    expect(proven.proposal.mapping[5]?.confidence).toBeGreaterThan(0.6)
    expect(proven.proposal.mapping[5]?.dateOrder).toBe('dmy')
  })

  it('takes rows with order dates and no status for sales, and says so', () => {
    const { proposal } = fieldsOf([
      ['Order no', 'Order date', 'ResellerKey', 'Sales amount'],
      ['A1', '2026-01-03', 'P1', '10.50'],
      ['A2', '2026-01-04', 'P2', '20.00'],
      ['A3', '2026-01-05', 'P3', '30.00']
    ])
    expect(proposal.constants.map(({ field, value }) => `${field}=${value}`)).toEqual([
      'currency=EUR',
      'status=won',
      'attribution=resold'
    ])
    expect(proposal.constants[1]?.reason).toContain('order')
    expect(proposal.mapping.filter((one) => one.column === 1).map((one) => one.field)).toEqual([
      'closedOn',
      'createdOn'
    ])
    expect(proposal.mapping.find((one) => one.column === 2)?.field).toBe('partnerKey')
  })

  it('reads rosters in German, French, Dutch and Spanish', () => {
    const rosters = [
      [
        ['Händler', 'Stufe', 'Land', 'Vertragsbeginn'],
        ['Brückner & Sohn', 'Gold', 'Deutschland', '14.03.2024']
      ],
      [
        ['Partenaire', 'Niveau', 'Pays', 'Date de signature'],
        ['Orbis Réseaux', 'Or', 'France', '14/03/2024']
      ],
      [
        ['Wederverkoper', 'Niveau', 'Land', 'Startdatum'],
        ['Delft Data', 'Goud', 'Nederland', '14-03-2024']
      ],
      [
        ['Distribuidor', 'Nivel', 'País', 'Fecha de alta'],
        ['Silvania', 'Oro', 'España', '14/03/2024']
      ]
    ]
    for (const rows of rosters) {
      const { proposal, fields } = fieldsOf(rows)
      expect([proposal.target, ...fields.map(([, field]) => field)]).toEqual([
        'partner',
        'name',
        'tier',
        'country',
        'signedOn'
      ])
    }
  })

  it('leaves a table it does not know for the consultant', () => {
    expect(
      fieldsOf([
        ['Colour', 'Hex'],
        ['Red', '#f00'],
        ['Blue', '#00f']
      ]).proposal.target
    ).toBeNull()
  })

  it('remembers a layout: same headers, same reading', () => {
    const first = fieldsOf(pipeline).proposal
    const template = {
      id: 't',
      headerSignature: first.headerSignature,
      target: 'investment' as const,
      headerRow: 1,
      mapping: [{ ...first.mapping[3]!, field: 'amount' }],
      constants: { currency: 'CHF' },
      usedAt: '2026-01-01T00:00:00Z'
    }
    const again = fieldsOf(pipeline, { templates: [template] }).proposal
    expect(again).toMatchObject({
      target: 'investment',
      isRemembered: true,
      constants: [{ field: 'currency', value: 'CHF' }]
    })
    expect(again.mapping.map((one) => one.field)).toEqual(['amount'])
  })
})
