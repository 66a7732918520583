import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf, IdIndex } from '@shared/domain/metrics/facts/id-index'

describe('an index of ids', () => {
  it('numbers texts as a map would, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
        const index = new IdIndex()
        const map = new Map<string, number>()
        for (const text of texts) {
          if (!map.has(text)) map.set(text, map.size)
          expect(index.add(text)).toBe(map.get(text))
        }
        expect(index.ids).toEqual([...map.keys()])
        expect(index.get('\u0000never')).toBeUndefined()
        expect(index.has('\u0000never')).toBe(false)
      }),
      { numRuns: 100, seed: 5 }
    )
  })

  it('keeps ten thousand ids counted upwards apart', () => {
    const index = new IdIndex(10)
    for (let at = 0; at < 10_000; at++) index.add(`deal-${at}`)
    expect(index.get('deal-9999')).toBe(9_999)
    expect(index.numberOf('deal-10000')).toBe(-1)
  })

  it('gives words of a closed list their place from one on, and nothing for others', () => {
    const code = codesOf(['won', 'lost'])
    expect(['won', 'lost', 'Won', '', null, 3].map(code)).toEqual([1, 2, 0, 0, 0, 0])
  })
})
