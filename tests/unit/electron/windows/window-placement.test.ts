import { expect, test } from 'vitest'
import { placeWindow, type WindowPlacement } from '@electron/main/windows/window-placement'

const laptop = { x: 0, y: 0, width: 1536, height: 824 }
const second = { x: 1536, y: -200, width: 2560, height: 1400 }
const remembered: WindowPlacement = {
  x: 1700,
  y: 0,
  width: 1600,
  height: 1000,
  maximised: true,
  fullscreen: false,
  zoomPercent: 125
}

test('comes back where it was', () => {
  expect(placeWindow(remembered, [laptop, second])).toEqual(remembered)
})

test('is centred and fitted when the second screen is gone', () => {
  const { x: _x, y: _y, ...rest } = remembered
  expect(placeWindow(remembered, [laptop])).toEqual({ ...rest, width: 1536, height: 824 })
})

test.each([
  ['left of', { x: -1600, y: 100 }],
  ['right of', { x: 1500, y: 100 }],
  ['above', { x: 100, y: -900 }],
  ['below', { x: 100, y: 820 }]
])('is not left %s the screen where nobody can grab its title bar', (_where, place) => {
  expect(placeWindow({ ...remembered, ...place }, [laptop])).not.toHaveProperty('x')
})

test('the first time it has a comfortable size, and on a projector what fits', () => {
  expect(placeWindow(null, [{ x: 0, y: 0, width: 1920, height: 1040 }])).toMatchObject({
    width: 1440,
    height: 900
  })
  expect(placeWindow(null, [{ x: 0, y: 0, width: 1280, height: 720 }])).toMatchObject({
    width: 1280,
    height: 720
  })
})

test('is never smaller than the smallest layout', () => {
  expect(placeWindow({ ...remembered, width: 300, height: 200 }, [second])).toMatchObject({
    width: 1024,
    height: 640
  })
})
