import { expect, it } from 'vitest'
import { selectQuotes } from '@shared/domain/deliverables/quote-selection'
import { quotes, responses } from '../../helpers/exchange-audit-fixture'
import { partner } from '../../helpers/partner-builder'

const source = (minimumGroup: number, type: 'msp' | null = 'msp') => ({
  quotes,
  responses,
  partners: [partner({ id: 'kestrel', type })],
  minimumGroup
})

it('holds words back when fewer people of the type answered than agreed', () => {
  expect(selectQuotes(quotes, source(6)).withheld.map(({ reason }) => reason)).toEqual([
    'group-too-small',
    'group-too-small',
    'not-cleared'
  ])
})

it('holds words back that belong to no known type', () => {
  expect(selectQuotes(quotes, source(1, null)).withheld.map(({ reason }) => reason)).toEqual([
    'no-segment',
    'no-segment',
    'not-cleared'
  ])
})

it('counts a person of two waves once', () => {
  const twice = responses.map((response) => ({ ...response, respondentId: 'R-1' }))
  expect(selectQuotes(quotes, { ...source(2), responses: twice }).printed).toEqual([])
})
