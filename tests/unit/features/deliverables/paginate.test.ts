import { describe, expect, it } from 'vitest'
import { paginate, type MeasuredBlock } from '@renderer/features/deliverables/paper/paginate'

const block = (id: string, height: number, over: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  id,
  height,
  breaksBefore: false,
  keepsWithNext: false,
  rows: null,
  ...over
})

const ids = (pages: ReturnType<typeof paginate>): string[][] => pages.map((page) => page.map(({ id }) => id))

describe('pages', () => {
  it('fill up and turn', () => {
    expect(ids(paginate([block('a', 60), block('b', 30), block('c', 20)], 100))).toEqual([['a', 'b'], ['c']])
  })

  it('never leave a heading alone at the end', () => {
    const heading = block('h', 10, { keepsWithNext: true })
    expect(ids(paginate([block('a', 85), heading, block('b', 30)], 100))).toEqual([['a'], ['h', 'b']])
  })

  it('turn where a break is asked for', () => {
    expect(ids(paginate([block('a', 10), block('b', 10, { breaksBefore: true })], 100))).toEqual([
      ['a'],
      ['b']
    ])
  })

  it('break a table between rows and lose none', () => {
    const rows = { head: 20, heights: Array.from({ length: 10 }, () => 20), foot: 10 }
    const pages = paginate([block('a', 40), block('t', 230, { rows })], 100)
    expect(pages.flat().filter(({ id }) => id === 't')).toEqual([
      { id: 't', fromRow: 0, toRow: 2 },
      { id: 't', fromRow: 2, toRow: 6 },
      { id: 't', fromRow: 6, toRow: null }
    ])
  })
})
