import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameValue } from '@shared/domain/history/same-value'

it('finds a value the same as what a store gives back for it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, structuredClone(value))).toBe(true)
    }),
    { seed: 1 }
  )
})

it('agrees with a comparison of canonical text', () => {
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
        : inner
    )
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (left, right) => {
      expect(sameValue(left, right)).toBe(canonical(left) === canonical(right))
    }),
    { seed: 2 }
  )
})

it('does not mind the order of fields or fields set to undefined', () => {
  expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined })).toBe(true)
  expect(sameValue({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(sameValue([1, 2], { 0: 1, 1: 2 })).toBe(false)
  expect(sameValue({}, { toString: 1 })).toBe(false)
})
