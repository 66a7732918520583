import { describe, expect, it } from 'vitest'
import { rankingColumns } from '@renderer/features/portfolio/ranking/ranking-columns'
import { moveColumns } from '@renderer/features/portfolio/tiers/move-columns'
import { createFormat } from '@renderer/ui/format'

const format = createFormat('en', 'EUR')

describe('tables of partners', () => {
  it('give a name with its legal form room, and say a longer one when pointed at', () => {
    for (const columns of [rankingColumns(format, 'last 12 months'), moveColumns(format)]) {
      const name = columns.find(({ colId }) => colId === 'name')
      expect(name?.minWidth).toBeGreaterThanOrEqual(200)
      expect(name?.tooltipValueGetter).toBeTypeOf('function')
    }
  })
})
