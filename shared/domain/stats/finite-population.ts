import type { Interval } from '../evidence/figure'
import { wilsonInterval } from './wilson'

/**
 * Factor by which the error of a sample shrinks when it is a large part of all there are: √((N − n) ÷ (N − 1)); 0 for
 * a census. 1 (no correction) when the number of all is not known or cannot be right. Source: W. G. Cochran, Sampling
 * Techniques (1977), ch. 2.
 */
export function finitePopulationFactor(observed: number, population: number | null): number {
  if (population === null || population < observed || population < 2) return 1
  return Math.sqrt((population - observed) / (population - 1))
}

/**
 * Wilson interval of a share among `observed` of a known population: as if n ÷ factor² had been observed (S. Wallis,
 * Statistics in Corpus Linguistics Research (2021), ch. 8). A census has no sampling error: both ends are the share.
 */
export function wilsonInPopulation(
  successes: number,
  observed: number,
  population: number | null
): Interval | null {
  const factor = finitePopulationFactor(observed, population)
  if (factor === 1 || observed <= 0) return wilsonInterval(successes, observed)
  const share = successes / observed
  if (factor === 0) return { low: share, high: share, level: 0.95, method: 'wilson' }
  const effective = observed / factor ** 2
  return wilsonInterval(successes === observed ? effective : share * effective, effective)
}
