import { describe, expect, it } from 'vitest'
import { rowByKey } from '@renderer/ui/row-by-key'

describe('rowByKey', () => {
  it('leads one row on and to the ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => rowByKey(key, 2, 5))).toEqual([3, 1, 0, 4])
  })

  it('begins at the first row where none is chosen', () => {
    expect(rowByKey('ArrowDown', -1, 5)).toBe(0)
  })

  it('leads nowhere beyond the ends, in an empty list, and by another key', () => {
    expect(rowByKey('ArrowDown', 4, 5)).toBeUndefined()
    expect(rowByKey('ArrowUp', 0, 5)).toBeUndefined()
    expect(rowByKey('ArrowUp', -1, 5)).toBeUndefined()
    expect(['Home', 'End', 'ArrowDown'].map((key) => rowByKey(key, -1, 0))).toEqual([
      undefined,
      undefined,
      undefined
    ])
    expect(rowByKey('Enter', 2, 5)).toBeUndefined()
  })
})
