import type { Definitions } from '../../entities/engagement'
import type { Dimension } from '../dimension'

/** Where 0 and 5 lie; between them the score follows a straight line, beyond them it stays 0 or 5. */
export interface Scale {
  readonly zeroAt: number
  readonly fiveAt: number
}

/** A figure read as a sign of how one dimension stands. */
export interface Indicator {
  readonly dimension: Dimension
  readonly metricId: string
  readonly of: 'programme' | 'partner'
  /** Null: cannot be scored with these definitions. */
  readonly scale: (definitions: Definitions) => Scale | null
  /** Why the scale is cut there. */
  readonly because: string
}

/** A figure's place on its scale, 0–5. */
export function scoreOn(value: number, { zeroAt, fiveAt }: Scale): number {
  const share = (value - zeroAt) / (fiveAt - zeroAt)
  return 5 * Math.min(1, Math.max(0, share))
}
