import { expect, it } from 'vitest'
import { topTwoBox } from '@shared/domain/voice/satisfaction'
import type { AreaLine } from '@shared/domain/voice/results/views/satisfaction-view'
import { satisfactionFinding } from '@renderer/features/voice/results/satisfaction-finding'
import { createFormat } from '@renderer/ui/format'

const format = createFormat('en-GB', 'EUR')
const scale = { low: 1, high: 5 }

const area = (name: string, ratings: readonly number[]): AreaLine => ({
  ...{ id: name, name, question: name, scale },
  result: {
    status: 'shown',
    value: { psat: topTwoBox(ratings, scale), mark: 'indicative', nsat: null, mean: 3 }
  }
})

const finding = (...areas: AreaLine[]): string => satisfactionFinding({ areas }, format)

it('names the most and the least satisfied area, and singles none out of equals', () => {
  const mdf = area('MDF.', [5, 4, 1, 2, 2])
  const portal = area('The portal', [1, 2, 2, 1, 3])
  const leads = area('Leads', [3, 3, 2, 1, 1])
  expect(finding(mdf, portal)).toBe('Most satisfied: MDF (40%). Least: The portal (0%)')
  expect(finding(mdf, portal, leads)).toBe('Most satisfied: MDF (40%). Least: 2 areas alike (0%)')
  expect(finding(portal, leads)).toBe('0% are satisfied in each of 2 areas')
  expect(finding(mdf)).toBe('40% are satisfied: MDF')
  expect(finding()).toBe('No area was rated by enough people to be shown')
})
