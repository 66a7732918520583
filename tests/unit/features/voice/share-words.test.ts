import { expect, it } from 'vitest'
import { shareWords } from '@renderer/features/voice/results/share-text'
import { createFormat } from '@renderer/ui/format'
import { themeShare } from '@shared/domain/voice/theme-frequency'

const format = createFormat('en-GB', 'EUR')

it.each([
  [11, 10_333, '0.1% (0.1%–0.2%), n = 10,333'],
  [1, 500, '0.2% (0.0%–1.1%), n = 500'],
  [0, 500, '0% (0%–1%), n = 500'],
  [40, 65, '62% (49%–72%), n = 65']
])('%i of %i are written as %s', (count, base, words) => {
  expect(shareWords(themeShare(count, base), format)).toBe(words)
})
