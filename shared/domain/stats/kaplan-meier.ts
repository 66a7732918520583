import { normalQuantile } from './normal-quantile'

/** How long cases were watched, in any order: all of them, and those of them that got there in that time. */
export interface WaitingTimes {
  /** Those still waiting ("censored") included. */
  readonly all: ArrayLike<number>
  readonly ended: ArrayLike<number>
}

/** The estimate from one time on until the next. */
export interface WaitingStep {
  readonly time: number
  /** Cases still waiting just before this time. */
  readonly atRisk: number
  readonly ended: number
  /** Share still waiting after this time, with its interval. */
  readonly waiting: number
  readonly low: number
  readonly high: number
}

/** The waiting curve of a group: whoever has not got there yet stays in it until the last day seen. */
export interface WaitingCurve {
  readonly n: number
  readonly ended: number
  readonly steps: readonly WaitingStep[]
}

/**
 * Kaplan–Meier estimate of how long it takes, with Greenwood's variance on the log–log scale. Cases still waiting
 * count as long as they were seen and are never dropped. Source: E. L. Kaplan and P. Meier, JASA 53 (1958).
 */
export function kaplanMeier({ all, ended: endTimes }: WaitingTimes, level = 0.95): WaitingCurve {
  const z = normalQuantile(0.5 + level / 2)
  const times = Float64Array.from(all).sort()
  const ends = Float64Array.from(endTimes).sort()
  const steps: WaitingStep[] = []
  let waiting = 1
  let greenwood = 0
  let high = 1
  let passed = 0
  for (let start = 0; start < ends.length;) {
    const time = ends[start] ?? 0
    let end = start
    while (end < ends.length && ends[end] === time) end++
    const ended = end - start
    start = end
    while (passed < times.length && (times[passed] ?? time) < time) passed++
    const atRisk = times.length - passed
    waiting *= 1 - ended / atRisk
    greenwood += ended === atRisk ? 0 : ended / (atRisk * (atRisk - ended))
    let low = 0
    if (waiting > 0) {
      const error = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting))
      low = waiting ** Math.exp(error)
      high = waiting ** Math.exp(-error)
    }
    // Once nobody waits any more the variance is not defined: the upper bound stays where it was.
    steps.push({ time, atRisk, ended, waiting, low, high })
  }
  return { n: times.length, ended: ends.length, steps }
}

/** When a share of the group has got there; null: not reached within the time seen. */
export interface TimeReached {
  readonly time: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * The first time by which `share` of the group has got there (0.5: the median), with the interval of R. Brookmeyer
 * and J. Crowley, Biometrics 38 (1982): the times whose waiting interval holds the share still waiting.
 */
export function timeReached(curve: WaitingCurve, share: number): TimeReached {
  // Products of fractions miss an exact half by the last bit.
  const left = 1 - share + 1e-12
  const first = (of: (step: WaitingStep) => number): number | null =>
    curve.steps.find((step) => of(step) <= left)?.time ?? null
  return {
    time: first((step) => step.waiting),
    low: first((step) => step.low),
    high: first((step) => step.high)
  }
}

/** How many are still waiting at a time: what the curve rests on there. */
export const numberAtRisk = ({ all }: WaitingTimes, time: number): number =>
  Array.from(all).filter((one) => one >= time).length
