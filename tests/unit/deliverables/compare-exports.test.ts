import { describe, expect, it } from 'vitest'
import { applyEdits, type DocumentWork } from '@shared/domain/deliverables/apply-edits'
import { changeCount, compareExports, versionOf } from '@shared/domain/deliverables/compare-exports'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { exportedState, stateId } from '@shared/domain/deliverables/exported-state'
import type { Report } from '@shared/domain/deliverables/report'
import { textDigest } from '@shared/domain/deliverables/text-digest'
import { changeGroups, changesAsText } from '@renderer/features/deliverables/history/change-lines'
import { auditInput } from '../../helpers/exchange-audit-fixture'

const at = '2026-10-07T00:00:00Z'
const report = buildExchangeAudit(auditInput())
const made = { documentId: 'value-exchange-audit:p1', at, edition: 'named' } as const
const stateOf = (from: Report, work: DocumentWork = { edits: [] }) =>
  exportedState(applyEdits(from, work), made)

/** The same report after its figure for what the partner gives became 12 times as large. */
function withMoreGiven(from: Report): Report {
  const gives = from.figures['gives']
  if (!gives || gives.figure.value === null) throw new Error('the fixture has no amount given')
  const figure = { ...gives.figure, value: gives.figure.value * 12 }
  return { ...from, figures: { ...from.figures, gives: { ...gives, figure } } }
}

describe('what changed between two exports', () => {
  it('is nothing between two exports of the same state', () => {
    const changes = compareExports(stateOf(report), stateOf(report))
    expect(changeCount(changes)).toBe(0)
    expect(changeGroups(changes)).toEqual([])
  })

  it('lists a moved figure with old and new, and does not call its texts rewritten', () => {
    const changes = compareExports(stateOf(report), stateOf(withMoreGiven(report)))
    const [moved] = changes.moved
    expect(changes.moved.map((each) => each.key)).toEqual(['gives'])
    expect(moved?.was).not.toBe(moved?.now)
    expect(changes.rewritten).toEqual([])
  })

  it('lists rewritten texts, parts added and removed, and another order', () => {
    const ids = report.blocks.map((block) => block.id)
    const work: DocumentWork = {
      edits: [
        { blockId: 'summary.verdict', text: 'They are owed {gives|short|€1k}.', isHidden: false, at },
        { blockId: 'sources.title', text: null, isHidden: true, at }
      ],
      ownBlocks: [{ id: 'own:1', kind: 'paragraph', text: 'Mine', at }],
      order: ['own:1', ...ids.filter((id) => id !== 'summary.title'), 'summary.title']
    }
    const changes = compareExports(stateOf(report), stateOf(report, work))
    expect(changes.rewritten.map((each) => each.blockId)).toEqual(['summary.verdict'])
    expect(changes.added.map((each) => each.id)).toEqual(['own:1'])
    expect(changes.removed.map((each) => each.id)).toEqual(['sources.title'])
    expect(changes.isReordered).toBe(true)
    const text = changesAsText('What changed', changeGroups(changes))
    expect(text).toContain('They are owed €1k.')
    expect(text.split('\n')[0]).toBe('What changed')
  })

  it('tells one text from another and counts versions from 1.0', () => {
    expect(textDigest('a')).not.toBe(textDigest('b'))
    expect(textDigest('a')).toHaveLength(16)
    expect([0, 1].map(versionOf)).toEqual(['v1.0', 'v1.1'])
    expect(stateOf(report).id).toBe(stateId(made.documentId, at))
  })
})
