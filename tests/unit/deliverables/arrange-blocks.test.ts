import { describe, expect, it } from 'vitest'
import type { DocumentRecord, OwnBlock } from '@shared/domain/entities/document'
import { applyEdits, editedBlocks, vanishedWork } from '@shared/domain/deliverables/apply-edits'
import {
  dropped,
  inOrder,
  insertedAfter,
  sectionIds,
  stepped
} from '@shared/domain/deliverables/arrange-blocks'
import { addComment, openComments, removeComment, resolveComment } from '@shared/domain/deliverables/comments'
import {
  addBlock,
  hideBlocks,
  orderBlocks,
  removeBlock,
  resetOrder,
  rewriteBlock,
  showBlocks
} from '@shared/domain/deliverables/document-record'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import type { ReportBlock } from '@shared/domain/deliverables/report'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { auditInput } from '../../helpers/exchange-audit-fixture'

const h = (id: string, level: 1 | 2): ReportBlock => ({ kind: 'heading', id, level, text: id })
const p = (id: string): ReportBlock => ({ kind: 'paragraph', id, style: 'body', text: id })
const br = (id: string): ReportBlock => ({ kind: 'page-break', id })

/** Two chapters, the second with a page break and two sections. */
const blocks = [
  h('A', 1),
  p('a1'),
  p('a2'),
  br('b0'),
  h('B', 1),
  p('b1'),
  h('B1', 2),
  p('c1'),
  h('B2', 2),
  p('c2')
]

describe('moving blocks', () => {
  it('takes a section along with its heading, and the page break with its chapter', () => {
    expect(sectionIds(blocks, 'B')).toEqual(['b0', 'B', 'b1', 'B1', 'c1', 'B2', 'c2'])
    expect(stepped(blocks, 'B', 'up')).toEqual(['b0', 'B', 'b1', 'B1', 'c1', 'B2', 'c2', 'A', 'a1', 'a2'])
    expect(stepped(blocks, 'A', 'down')).toEqual(['b0', 'B', 'b1', 'B1', 'c1', 'B2', 'c2', 'A', 'a1', 'a2'])
    expect(stepped(blocks, 'B2', 'up')).toEqual(['A', 'a1', 'a2', 'b0', 'B', 'b1', 'B2', 'c2', 'B1', 'c1'])
    expect(stepped(blocks, 'B1', 'down')).toEqual(['A', 'a1', 'a2', 'b0', 'B', 'b1', 'B2', 'c2', 'B1', 'c1'])
  })

  it('lets a paragraph cross a chapter together with its page break, and stops at the ends', () => {
    expect(stepped(blocks, 'b1', 'up')?.slice(0, 6)).toEqual(['A', 'a1', 'a2', 'b1', 'b0', 'B'])
    expect(stepped(blocks, 'a2', 'down')?.slice(0, 6)).toEqual(['A', 'a1', 'b0', 'B', 'a2', 'b1'])
    expect(stepped(blocks, 'A', 'up')).toBeNull()
    expect(stepped(blocks, 'c2', 'down')).toBeNull()
    expect(stepped(blocks, 'nothing', 'down')).toBeNull()
  })

  it('moves a section out of its chapter when it is the first of it', () => {
    expect(stepped(blocks, 'B1', 'up')).toEqual(['A', 'a1', 'a2', 'B1', 'c1', 'b0', 'B', 'b1', 'B2', 'c2'])
  })

  it('drops before another block or at the end, never into itself', () => {
    expect(dropped(blocks, 'c1', 'a1')?.slice(0, 3)).toEqual(['A', 'c1', 'a1'])
    expect(dropped(blocks, 'a1', 'B')?.slice(0, 5)).toEqual(['A', 'a2', 'a1', 'b0', 'B'])
    expect(dropped(blocks, 'a1', null)?.at(-1)).toBe('a1')
    expect(dropped(blocks, 'B', 'c1')).toBeNull()
    expect(dropped(blocks, 'a1', 'a2')).toBeNull()
  })

  it('keeps every block whatever is moved', () => {
    const all = blocks.map((block) => block.id).sort()
    for (const { id } of blocks) {
      for (const order of [
        stepped(blocks, id, 'up'),
        stepped(blocks, id, 'down'),
        dropped(blocks, id, 'a1')
      ]) {
        if (order) expect([...order].sort()).toEqual(all)
      }
    }
  })
})

describe('an order kept over a change of the data', () => {
  const order = ['A', 'a2', 'a1', 'b0', 'B', 'b1', 'B1', 'c1', 'B2', 'c2']
  const idsOf = (list: readonly ReportBlock[]) => inOrder(list, order).map((block) => block.id)

  it('puts a new block behind the one it follows as generated', () => {
    const grown = [...blocks.slice(0, 2), p('new'), ...blocks.slice(2)]
    expect(idsOf(grown).slice(0, 4)).toEqual(['A', 'a2', 'a1', 'new'])
    expect(idsOf([p('first'), ...blocks])[0]).toBe('first')
  })

  it('gives a block that was away its place again', () => {
    expect(idsOf(blocks.filter((block) => block.id !== 'a1')).slice(0, 3)).toEqual(['A', 'a2', 'b0'])
    expect(idsOf(blocks).slice(0, 3)).toEqual(['A', 'a2', 'a1'])
  })
})

describe('the record of a document', () => {
  const report = buildExchangeAudit(auditInput())
  const at = '2026-10-07T00:00:00Z'
  const fresh: DocumentRecord = {
    id: 'value-exchange-audit:p1',
    kind: 'value-exchange-audit',
    title: 'Value-Exchange Audit',
    partnerId: 'p1',
    edits: [],
    exports: []
  }
  const after = (draft: ChangeDraft): DocumentRecord => draft.changes[0]?.after as DocumentRecord
  const done = (
    record: DocumentRecord,
    ...acts: ((r: { stored: null; record: DocumentRecord }) => ChangeDraft)[]
  ) => acts.reduce((now, act) => after(act({ stored: null, record: now })), record)
  const own = (kind: OwnBlock['kind'], text: string): OwnBlock => ({ id: `own:${kind}`, kind, text, at })
  const ids = report.blocks.map((block) => block.id)

  it('prints what was added where it was put, and nothing that was left blank', () => {
    const record = done(
      fresh,
      (b) =>
        addBlock(b, own('paragraph', ''), insertedAfter(report.blocks, 'own:paragraph', 'summary.title')),
      (b) => addBlock(b, own('callout', 'Ask {gives|short|€1k}'), [...(b.record.order ?? []), 'own:callout'])
    )
    const printed = applyEdits(report, record).blocks
    expect(printed.some((block) => block.id === 'own:paragraph')).toBe(false)
    expect(printed.at(-1)?.id).toBe('own:callout')
    const shown = editedBlocks(report, record)
    expect(shown[ids.indexOf('summary.title') + 1]?.block.id).toBe('own:paragraph')
    expect(shown.at(-1)?.moved).toHaveLength(1)
    const written = done(record, (b) => rewriteBlock(b, { blockId: 'own:paragraph', text: 'Mine', at }))
    expect(applyEdits(report, written).blocks.some((block) => block.id === 'own:paragraph')).toBe(true)
    const removed = done(written, (b) => removeBlock(b, 'own:paragraph'))
    expect(removed.ownBlocks?.map((block) => block.id)).toEqual(['own:callout'])
    expect(removed.order).not.toContain('own:paragraph')
  })

  it('keeps a text over leaving its block out and putting it back', () => {
    const record = done(
      fresh,
      (b) => rewriteBlock(b, { blockId: 'summary.verdict', text: 'Mine', at }),
      (b) => hideBlocks(b, ['summary.verdict', 'summary.title'], at)
    )
    expect(applyEdits(report, record).blocks.map((block) => block.id)).not.toContain('summary.verdict')
    const back = done(record, (b) => showBlocks(b, ['summary.verdict', 'summary.title']))
    expect(back.edits).toEqual([{ blockId: 'summary.verdict', text: 'Mine', isHidden: false, at }])
  })

  it('keeps the place of a block that the data do not bring now', () => {
    const moved = done(fresh, (b) => orderBlocks(b, [...ids].reverse()))
    const less = ids.filter((id) => id !== 'summary.verdict')
    expect(done(moved, (b) => orderBlocks(b, less)).order).toContain('summary.verdict')
    expect(done(moved, resetOrder)).toEqual(fresh)
  })

  it('says which text has lost its block', () => {
    const edits = [{ blockId: 'gone', text: 'Mine', isHidden: false, at }]
    expect(vanishedWork(report, { edits })).toEqual([{ blockId: 'gone', text: 'Mine' }])
    expect(applyEdits(report, { edits }).blocks).toEqual(report.blocks)
  })

  it('keeps notes to self out of the document, and counts the open ones', () => {
    const note = (id: string) => ({ id, blockId: 'summary.title', text: 'Ask Ann', at, isResolved: false })
    const record = done(
      fresh,
      (b) => addComment(b, note('n1')),
      (b) => addComment(b, note('n2')),
      (b) => resolveComment(b, 'n1', true)
    )
    expect(openComments(record.comments ?? []).get('summary.title')).toBe(1)
    expect(JSON.stringify(applyEdits(report, record))).not.toContain('Ask Ann')
    expect(done(record, (b) => removeComment(b, 'n2')).comments?.map((each) => each.id)).toEqual(['n1'])
  })
})
