import { describe, expect, it } from 'vitest'
import { orderedLots } from '@shared/domain/stats/ordered-lots'
import { seededRandom } from '@shared/domain/stats/random'

const inOrder = (values: readonly number[]): Int32Array => Int32Array.from(values).sort()

describe('whole numbers in several lots', () => {
  it('are found at every place as if they stood in one list', () => {
    const random = seededRandom(7)
    const below = (count: number): number => Math.floor(random() * count)
    for (let round = 0; round < 60; round++) {
      const spread = 1 + below(40)
      const lots = Array.from({ length: below(6) }, () =>
        inOrder(Array.from({ length: below(12) }, () => below(spread) - 10))
      )
      const whole = inOrder(lots.flatMap((lot) => [...lot]))
      const { length, at } = orderedLots(lots)
      expect(length).toBe(whole.length)
      expect(Array.from(whole, (_, place) => at(place))).toEqual([...whole])
    }
  })
  it('may be far apart, the same, or in one lot alone', () => {
    const { at } = orderedLots([inOrder([-2_000_000_000, 5]), inOrder([5, 5, 2_000_000_000])])
    expect([0, 1, 2, 3, 4].map(at)).toEqual([-2_000_000_000, 5, 5, 5, 2_000_000_000])
    expect(orderedLots([inOrder([]), inOrder([3, 1])]).at(1)).toBe(3)
  })
})
