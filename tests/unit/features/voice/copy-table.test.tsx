import { expect, it } from 'vitest'
import { tableText } from '@renderer/features/voice/results/copy-table'

it('is taken by a spreadsheet as text and figures, never as a formula', () => {
  const head = ['Theme', 'NPS']
  const rows = [
    ['=HYPERLINK("http://x")', '+12'],
    ['-2+3|cmd', '−4 points\n(a line)']
  ]
  expect(
    tableText({ title: 'Themes', about: ['Wave: 2026'], head, rows, notes: ['n < 5'] }).split('\n')
  ).toEqual([
    'Themes',
    'Wave: 2026',
    'Theme\tNPS',
    ' =HYPERLINK("http://x")\t+12',
    ' -2+3|cmd\t−4 points (a line)',
    'n < 5'
  ])
})
