import { describe, expect, it } from 'vitest'
import type { FactValue } from '@shared/domain/entities/fact-block'
import { contactsOfRow } from '@shared/domain/importing/contacts-of-row'
import { partner } from '../../helpers/partner-builder'

const row = (fields: Record<string, FactValue>) => (field: string) => fields[field] ?? null
const anna = {
  id: 'partner:contact:1',
  name: 'Anna Berg',
  role: null,
  isEconomicBuyer: true,
  lastSpokenOn: '2026-05-01'
}

describe('contacts named in a roster row', () => {
  it('takes the economic buyer with the date of the last conversation', () => {
    const fields = row({ economicBuyer: 'Anna Berg', contactSpokenOn: '2026-05-01' })
    expect(contactsOfRow(partner(), fields)).toEqual([anna])
  })

  it('keeps buyer and contact apart, and joins them when they are one person', () => {
    const both = row({ economicBuyer: 'Anna Berg', contactName: 'Tom Hale', contactRole: 'Sales' })
    expect(
      contactsOfRow(partner(), both)?.map((each) => [each.name, each.isEconomicBuyer, each.role])
    ).toEqual([
      ['Anna Berg', true, null],
      ['Tom Hale', false, 'Sales']
    ])
    const one = row({ economicBuyer: 'Anna Berg', contactName: 'Anna Berg', contactRole: 'Owner' })
    expect(contactsOfRow(partner(), one)).toMatchObject([{ role: 'Owner', isEconomicBuyer: true }])
  })

  it('brings a later date, never an earlier one, and says when there is no news', () => {
    const known = partner({ contacts: [anna] })
    const spoken = (contactSpokenOn: string) => row({ economicBuyer: 'Anna Berg', contactSpokenOn })
    expect(contactsOfRow(known, spoken('2026-06-01'))).toMatchObject([{ lastSpokenOn: '2026-06-01' }])
    expect(contactsOfRow(known, spoken('2026-04-01'))).toBeNull()
    expect(contactsOfRow(known, row({}))).toBeNull()
  })
})
