import type { ChartSpec } from '../chart-spec'
import { concentrationCurveScene } from './concentration-curve'
import { divergingBarsScene } from './diverging-bars'
import { quadrantScene } from './quadrant'
import { rankedBarsScene } from './ranked-bars'
import type { ChartScene } from './scene'
import { tornadoScene } from './tornado'
import { shareGapsScene } from './share-gaps'
import { twoViewsScene } from './two-views'

/** Lays a chart out: one drawing for screen, Word and picture. */
export function chartScene(spec: ChartSpec): ChartScene {
  switch (spec.kind) {
    case 'diverging-bars':
      return divergingBarsScene(spec)
    case 'two-views':
      return twoViewsScene(spec)
    case 'quadrant':
      return quadrantScene(spec)
    case 'concentration-curve':
      return concentrationCurveScene(spec)
    case 'ranked-bars':
      return rankedBarsScene(spec)
    case 'share-gaps':
      return shareGapsScene(spec)
    case 'tornado':
      return tornadoScene(spec)
  }
}
