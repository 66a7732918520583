/** A source of numbers in [0, 1). */
export type Random = () => number

const stride = 0x6d2b79f5

/** The number that belongs to a state of the generator. */
function numberOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

/**
 * Seeded generator (mulberry32, T. Ettinger): the same seed gives the same numbers on every machine, so that
 * intervals and samples can be reproduced. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  // Kept as a signed number: most engines hold those without an object for each.
  let state = seed | 0
  return () => {
    state = (state + stride) | 0
    return numberOf(state)
  }
}

/**
 * The first numbers of a seed, the very ones of {@link seededRandom}, and at least as many as asked for. More are drawn
 * only when more are asked for than before, hundreds of thousands in one plain loop.
 */
export function seededNumbers(seed: number): (count: number) => Float64Array {
  let state = seed | 0
  let known = new Float64Array(0)
  return (count) => {
    if (count <= known.length) return known
    const longer = new Float64Array(Math.max(count, Math.ceil(known.length * 1.5)))
    longer.set(known)
    let now = state
    for (let at = known.length; at < longer.length; at++) {
      now = (now + stride) | 0
      longer[at] = numberOf(now)
    }
    state = now
    known = longer
    return longer
  }
}
