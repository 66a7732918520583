import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import { changeText } from '@renderer/app/history/change-text'
import { standingEntries } from '@renderer/app/history/standing-entries'

const entry = (id: string, sequence: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  sequence,
  at: '2026-09-30T10:00:00.000Z',
  by: 'M. Okafor',
  label: { code: 'partner.edited', params: { name: id } },
  blocks: [],
  reverts: null,
  changeCount: 1,
  tables: ['partners'],
  ...more
})

describe('history', () => {
  it('puts a change into a sentence', () => {
    expect(changeText({ code: 'engagement.edited', params: { field: 'asOf' } })).toBe(
      'Changed the as-of date'
    )
    expect(changeText({ code: 'exchange.line-added', params: { line: 'MDF' } })).toBe('Added MDF to an audit')
  })

  it('says something readable of a change it has no sentence for', () => {
    expect(changeText({ code: 'plan.milestone-added', params: { title: 'Kick-off' } })).toBe(
      'Plan milestone added: Kick-off'
    )
  })

  it('knows which changes stand after undo and redo', () => {
    const newestFirst = [
      entry('redo', 4, { kind: 'redo', reverts: 'undo' }),
      entry('undo', 3, { kind: 'undo', reverts: 'second' }),
      entry('second', 2),
      entry('first', 1)
    ]
    expect([...standingEntries(newestFirst)]).toEqual(['redo', 'second', 'first'])
    expect([...standingEntries(newestFirst.slice(1))]).toEqual(['undo', 'first'])
  })
})
