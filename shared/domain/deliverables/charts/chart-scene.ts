import type { ChartSpec } from '../chart-spec'
import { divergingBarsScene } from './diverging-bars'
import type { ChartScene } from './scene'
import { twoViewsScene } from './two-views'

/** Lays a chart out: one drawing for screen, Word and picture. */
export function chartScene(spec: ChartSpec): ChartScene {
  switch (spec.kind) {
    case 'diverging-bars':
      return divergingBarsScene(spec)
    case 'two-views':
      return twoViewsScene(spec)
  }
}
