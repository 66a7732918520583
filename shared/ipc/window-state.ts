import { z } from '@shared/schema/zod'

/** What the drawn title bar and the zoom display need to know about the window. */
export const windowState = z.strictObject({
  maximised: z.boolean(),
  fullscreen: z.boolean(),
  focused: z.boolean(),
  zoomPercent: z.number()
})

export type WindowState = z.infer<typeof windowState>

/** `maximise` and `fullscreen` switch to and fro; `state` only asks. */
export const windowActions = [
  'state',
  'minimise',
  'maximise',
  'fullscreen',
  'close',
  'zoom-in',
  'zoom-out',
  'zoom-reset'
] as const

export type WindowAction = (typeof windowActions)[number]
