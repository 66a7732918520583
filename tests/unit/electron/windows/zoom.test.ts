import { expect, test } from 'vitest'
import { nearestZoom, nextZoom } from '@electron/main/windows/zoom'

test('steps between 90 and 200 per cent and stops at the ends', () => {
  const up = [90]
  for (let step = 0; step < 8; step += 1) up.push(nextZoom(up.at(-1) ?? 0, 'in'))
  expect(up).toEqual([90, 100, 110, 125, 150, 175, 200, 200, 200])
  expect([200, 150, 100, 90].map((percent) => nextZoom(percent, 'out'))).toEqual([175, 125, 90, 90])
  expect(nextZoom(175, 'reset')).toBe(100)
})

test('a remembered value that is no step is brought to one', () => {
  expect([1, 104, 130, 9000, 100].map(nearestZoom)).toEqual([90, 100, 125, 200, 100])
})
