import type { WebContents } from 'electron'

/** Below 90 % text falls under 12 px; above 200 % the layout was never looked at. */
export const zoomSteps = [90, 100, 110, 125, 150, 175, 200] as const

export type ZoomChange = 'in' | 'out' | 'reset'

/** The zoom after one step from a given percentage. */
export function nextZoom(current: number, change: ZoomChange): number {
  if (change === 'reset') return 100
  if (change === 'in') return zoomSteps.find((step) => step > current) ?? 200
  return [...zoomSteps].reverse().find((step) => step < current) ?? 90
}

/** A remembered percentage, brought back to a step that exists. */
export function nearestZoom(percent: number): number {
  return zoomSteps.reduce(
    (best, step) => (Math.abs(step - percent) < Math.abs(best - percent) ? step : best),
    100
  )
}

export function zoomPercentOf(contents: WebContents): number {
  return Math.round(contents.getZoomFactor() * 100)
}

export function setZoomPercent(contents: WebContents, percent: number): void {
  contents.setZoomFactor(percent / 100)
}
