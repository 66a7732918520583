import type { Figure, RecordSet } from '../evidence/figure'

/** Partners are few and their names are shown; deals and activities are counted by the hundred thousand. */
const slim = (records: RecordSet): RecordSet =>
  records.kind === 'partner' ? records : { kind: records.kind, ids: [] }

/**
 * A figure without the ids of its deals, activities and payments, to be handed from thread to thread. Its evidence,
 * asked for when somebody opens it, names them.
 */
export function slimFigure({ proof: _proof, ...figure }: Figure): Figure {
  return {
    ...figure,
    counted: slim(figure.counted),
    ...(figure.base ? { base: slim(figure.base) } : {}),
    leftOut: figure.leftOut.map(({ reason, records }) => ({ reason, records: slim(records) }))
  }
}
