import type { Figure } from '../../evidence/figure'
import { knownFigure, unknownFigure, type About } from '../figure-of'
import type { Told } from './told'

/** The figure that was told, with its records. */
export function figureOfTold(about: About, told: Told, at: number): Figure {
  const leftOut = told.leftOut.flatMap((one) => one.exclusions(at))
  const base = told.base ? { base: told.base.set(at) } : {}
  if (told.unknown !== null) {
    const { reason, missing } = told.unknown
    return unknownFigure(about, { reason, ...(missing === null ? {} : { missing }), leftOut, ...base })
  }
  return knownFigure(about, {
    value: told.value ?? 0,
    counted: told.counted?.set(at) ?? { kind: 'partner', ids: [] },
    numerator: told.numerator,
    denominator: told.denominator,
    interval: told.interval,
    coverage: told.coverage,
    leftOut,
    caveats: told.caveats,
    ...base,
    ...(told.proof ? { proof: told.proof.set(at) } : {})
  })
}
