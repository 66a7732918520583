import { describe, expect, it } from 'vitest'
import { checkSheet } from '@shared/domain/importing/checks/check-sheet'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { applyAll, emptyData } from '../../integration/import/import-steps'
import { tableOf as checkedTableOf } from './checks/checked'
import { fileOf, type Rows } from './file-of'
import { sheetOf } from './table-of'

const people = [
  ['Kestrel Cloud GmbH', 'Ana', 'Weber', 'Alliance manager', 'ana@kestrel.example'],
  ['Kestrel Cloud GmbH', 'Jo', 'Bolt', 'Managing director', 'jo@kestrel.example'],
  ['Fjordnett AS', 'Li', 'Berg', 'Chief technology officer', 'li@fjordnett.example'],
  ['Fjordnett AS', 'Mo', 'Dahl', 'Sales', 'mo@fjordnett.example']
] as const

const list = (header: readonly string[], row: (one: (typeof people)[number]) => string[]): Rows => [
  [...header],
  ...people.map((one) => row(one))
]

const lists: readonly (readonly [string, Rows])[] = [
  [
    'Company, first and last name',
    list(['Company', 'First name', 'Last name', 'Job title', 'Email'], (one) => [...one])
  ],
  [
    'last name in front, in German',
    list(['Nachname', 'Vorname', 'Firma', 'Funktion', 'E-Mail'], ([c, f, l, r, m]) => [l, f, c, r, m])
  ],
  [
    'a CRM’s contacts with ids and places',
    list(['Contact ID', 'Account Name', 'Full Name', 'Title', 'Email', 'Mailing City'], ([c, f, l, r, m]) => [
      `003${f}`,
      c,
      `${f} ${l}`,
      r,
      m,
      'Kiel'
    ])
  ],
  [
    'a roster’s words',
    list(['Partner', 'Contact', 'Role', 'Phone'], ([c, f, l, r]) => [c, `${f} ${l}`, r, '123'])
  ]
]

describe('a list of people at partners', () => {
  it.each(lists)('becomes contacts of their partners: %s', (_, rows) => {
    const { data, plan } = applyAll([fileOf(rows, 'Export.csv')], emptyData)
    expect(plan.sheets[0]?.counts).toMatchObject({ read: 4, leftOut: 0 })
    expect(
      data.partners.map(({ name, city, externalIds, contacts }) => ({
        name,
        city,
        externalIds,
        people: contacts.map((one) => `${one.name}, ${one.role ?? ''}`)
      }))
    ).toEqual([
      {
        ...{ name: 'Kestrel Cloud GmbH', city: null, externalIds: [] },
        people: ['Ana Weber, Alliance manager', 'Jo Bolt, Managing director']
      },
      {
        ...{ name: 'Fjordnett AS', city: null, externalIds: [] },
        people: ['Li Berg, Chief technology officer', 'Mo Dahl, Sales']
      }
    ])
  })

  it('is told with its reason, and a company that comes again is no finding', () => {
    const rows = lists[0]![1]
    const proposal = proposeSheet(sheetOf(rows), {
      known: { keys: new Set(), names: new Set() },
      ...{ templates: [], reportingCurrency: 'EUR', fileName: 'Contacts.csv' }
    })
    expect(proposal).toMatchObject({ target: 'partner' })
    expect(proposal.kinds[0]?.reason).toBe('a list of people at partners')
    expect(checkSheet(checkedTableOf(rows)).map(({ code }) => code)).not.toContain('repeated-partner')
  })

  it('is no roster: with a tier the rows are partners, who have one contact each', () => {
    const roster: Rows = [
      ['Partner', 'Tier', 'City', 'Contact', 'Email'],
      ['Kestrel Cloud GmbH', 'Gold', 'Kiel', 'Ana Weber', 'ana@kestrel.example'],
      ['Fjordnett AS', 'Silver', 'Oslo', 'Li Berg', 'li@fjordnett.example']
    ]
    const { data } = applyAll([fileOf(roster, 'Partners.csv')], emptyData)
    expect(data.partners.map(({ tier, city }) => [tier, city])).toEqual([
      ['Gold', 'Kiel'],
      ['Silver', 'Oslo']
    ])
  })
})
