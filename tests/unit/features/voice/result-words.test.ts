import { expect, it } from 'vitest'
import { companiesWithheld, withheldWords } from '@renderer/features/voice/results/result-words'
import { createFormat } from '@renderer/ui/format'

const format = createFormat('en-GB', 'EUR')

it('tells people who are linked to no partner from a question nobody answered', () => {
  expect(withheldWords({ status: 'empty' }, format)).toBe('No data: nobody here answered this.')
  expect(companiesWithheld({ status: 'empty' }, format)).toBe('Nobody here is linked to a partner.')
  const few = { status: 'hidden', reason: 'too-few-companies', minimum: 5 } as const
  expect(companiesWithheld(few, format)).toBe('Not shown: fewer than 5 companies.')
})
