const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7
]

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7, n = 9; relative error below 1e-14). */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error('logGamma needs a value above zero')
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const at = x - 1
  const base = at + 7.5
  const series = lanczos.reduce((sum, factor, index) => sum + factor / (at + index + 1), 0.9999999999998099)
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(series)
}

/**
 * Upper tail of the gamma distribution, Q(a, x): chance of a value above x. Series below a + 1, continued fraction
 * (Lentz) above. Source: Press et al., Numerical Recipes, ch. 6.2.
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0) || x < 0) throw new Error('upperGamma needs a above zero and x of zero or more')
  if (x === 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let step = 1; step < 1000 && Math.abs(term) > Math.abs(sum) * 1e-16; step += 1) {
    term *= x / (a + step)
    sum += term
  }
  return sum
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let result = d
  for (let step = 1; step < 1000; step += 1) {
    const numerator = -step * (step - a)
    b += 2
    d = 1 / nonZero(numerator * d + b, tiny)
    c = nonZero(b + numerator / c, tiny)
    result *= c * d
    if (Math.abs(c * d - 1) < 1e-15) break
  }
  return result
}

const nonZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value)

/** Chance of a normal value at least |z| away from the middle, both sides together. */
export const twoSidedP = (z: number): number => upperGamma(0.5, (z * z) / 2)
