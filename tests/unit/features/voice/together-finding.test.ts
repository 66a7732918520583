import { expect, it } from 'vitest'
import { themeName } from '@shared/domain/voice/results/theme-name'
import { togetherFinding } from '@renderer/features/voice/results/together-finding'
import { createFormat } from '@renderer/ui/format'
import { aCode } from '../../voice/voice-builders'

const format = createFormat('en-GB', 'EUR')

/** Three themes with how many raised the first two, the first and third, the last two. */
const finding = (...both: readonly [number, number, number]): string => {
  const cell = (at: number) => ({ both: both[at] ?? 0, overlap: 0.5 })
  const themes = ['MDF', 'Portal', 'Leads'].map((name) => themeName(aCode(name, { name })))
  const cells = [
    [null, cell(0), cell(1)],
    [cell(0), null, cell(2)],
    [cell(1), cell(2), null]
  ]
  return togetherFinding({ themes, cells, base: 500 }, format)
}

it('names the pair most people raised, and says when others are as frequent', () => {
  expect(finding(3, 7, 1)).toBe('“MDF” and “Leads” come together most: 7 of 500 raised both')
  expect(finding(1, 1, 0)).toBe(
    '“MDF” and “Portal” come together as often as any other two: 1 of 500 raised both'
  )
  expect(finding(0, 0, 0)).toBe('No two themes were raised by the same people')
})
