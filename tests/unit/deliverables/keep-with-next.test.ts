import { expect, it } from 'vitest'
import { keepsWithNext } from '@shared/domain/deliverables/keep-with-next'
import type { ReportBlock } from '@shared/domain/deliverables/report'

type Given = ReportBlock['kind'] | 'bullet'

const block = (given: Given): ReportBlock =>
  (given === 'bullet'
    ? { id: 'b', kind: 'paragraph', style: 'bullet' }
    : { id: 'b', kind: given, style: 'body' }) as unknown as ReportBlock

const kept = (...given: Given[]): boolean[] => {
  const blocks = given.map(block)
  return blocks.map((_, index) => keepsWithNext(blocks, index))
}

it('keeps a heading, and the sentence under it that leads to something', () => {
  expect(kept('heading', 'paragraph', 'table')).toEqual([true, true, false])
  expect(kept('heading', 'paragraph', 'chart')).toEqual([true, true, false])
  expect(kept('heading', 'paragraph', 'heading', 'quote')).toEqual([true, true, true, false])
})

it('lets other text go, which may be longer than a page', () => {
  expect(kept('heading', 'paragraph', 'paragraph', 'table')).toEqual([true, false, false, false])
  expect(kept('heading', 'bullet', 'table')).toEqual([true, false, false])
  expect(kept('paragraph', 'table')).toEqual([false, false])
})
