const central = {
  a: [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716],
  aLast: 2.506628277459239,
  b: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
}
const tail = {
  c: [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968],
  cLast: 2.938163982698783,
  d: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
}

const polynomial = (coefficients: readonly number[], at: number): number =>
  coefficients.reduce((value, coefficient) => value * at + coefficient, 0)

/**
 * Quantile of the standard normal distribution, e.g. 0.975 → 1.96. Relative error below 1.2e-9.
 * Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function".
 */
export function normalQuantile(probability: number): number {
  if (probability !== last.probability) last = { probability, quantile: quantileAt(probability) }
  return last.quantile
}

/** Intervals of one level are asked for by the hundred thousand. */
let last = { probability: Number.NaN, quantile: Number.NaN }

function quantileAt(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new Error('probability must lie between 0 and 1')
  if (probability > 0.97575) return -quantileAt(1 - probability)
  if (probability < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(probability))
    return polynomial([...tail.c, tail.cLast], q) / polynomial([...tail.d, 1], q)
  }
  const q = probability - 0.5
  const r = q * q
  return (polynomial([...central.a, central.aLast], r) * q) / polynomial([...central.b, 1], r)
}
