import { expect, it } from 'vitest'
import { usualUse } from '@renderer/features/voice/interchange/usual-choices'

const sheet = (rows: string[][]) => ({ name: 'Sheet', rows })

it.each(['Code', 'Label', 'Themes'])(
  'takes a column “%s” that repeats its words for codes given to answers',
  (title) => {
    const rows = Array.from({ length: 20 }, (_, row) => [
      `An answer in some words ${row}`,
      row % 2 ? 'Slow' : 'Dear'
    ])
    expect(usualUse(sheet([['Answer', title], ...rows]), 0, 'A')).toMatchObject({ as: 'coded', coder: 'A' })
  }
)

it('takes a sheet that names each code once for a codebook', () => {
  const rows = [
    ['Code', 'Definition'],
    ['Slow', 'Paid late, or answered late'],
    ['Dear', 'Costs more than it brings']
  ]
  expect(usualUse(sheet(rows), 0, 'A')).toEqual({ as: 'codebook', sheet: 0 })
})
