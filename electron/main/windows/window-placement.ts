import { z } from '@shared/schema/zod'

export const smallestWindow = { width: 1024, height: 640 } as const
const firstWindow = { width: 1440, height: 900 } as const

/** Where the window was, as remembered between starts. */
export const windowPlacement = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximised: z.boolean(),
  fullscreen: z.boolean(),
  zoomPercent: z.number()
})

export type WindowPlacement = z.infer<typeof windowPlacement>
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type StartPlacement = Omit<WindowPlacement, 'x' | 'y'> & { readonly x?: number; readonly y?: number }

/**
 * Where to open the window on the displays there are now. A remembered place whose title bar nobody could grab
 * (the second screen is gone) is given up and the window centred; sizes are fitted to the display.
 */
export function placeWindow(remembered: WindowPlacement | null, displays: readonly Area[]): StartPlacement {
  const home = remembered === null ? undefined : displays.find((area) => canGrabTitleBar(remembered, area))
  const area = home ?? displays[0] ?? { x: 0, y: 0, ...firstWindow }
  const wanted = remembered ?? firstWindow
  const size = {
    width: Math.max(smallestWindow.width, Math.min(wanted.width, area.width)),
    height: Math.max(smallestWindow.height, Math.min(wanted.height, area.height))
  }
  const rest = {
    ...size,
    maximised: remembered?.maximised ?? false,
    fullscreen: remembered?.fullscreen ?? false,
    zoomPercent: remembered?.zoomPercent ?? 100
  }
  return remembered !== null && home !== undefined ? { ...rest, x: remembered.x, y: remembered.y } : rest
}

/** At least this much of the title bar must lie on the display. */
const grip = { width: 120, height: 24 } as const

function canGrabTitleBar(window: WindowPlacement, area: Area): boolean {
  const visibleWidth = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  return (
    visibleWidth >= grip.width &&
    window.y >= area.y - grip.height &&
    window.y <= area.y + area.height - grip.height
  )
}
