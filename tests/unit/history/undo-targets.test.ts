import { expect, it } from 'vitest'
import { findUndoTargets, type HistoryEntry } from '@shared/domain/history/history-entry'

/** `A` is an edit, `u:A` its undo, `r:u:A` the redo of that, `-` an entry that changed nothing. */
function entries(...names: string[]): HistoryEntry[] {
  const made = names.map((id, index): HistoryEntry => {
    const kind = id.startsWith('u:') ? ('undo' as const) : ('redo' as const)
    const isEdit = !id.includes(':')
    return {
      ...{ id, sequence: index + 1, at: '', by: '', label: { code: id, params: {} }, blocks: [], tables: [] },
      reverts: isEdit ? null : id.slice(2),
      ...(isEdit ? {} : { kind }),
      changeCount: id === '-' ? 0 : 1
    }
  })
  return made.reverse()
}

const targets = (...names: string[]): [string | null, string | null] => {
  const { undo, redo } = findUndoTargets(entries(...names))
  return [undo?.id ?? null, redo?.id ?? null]
}

it.each<[string, string[], [string | null, string | null]]>([
  ['nothing was done', [], [null, null]],
  ['one edit', ['A'], ['A', null]],
  ['one of two undone', ['A', 'B', 'u:B'], ['A', 'u:B']],
  ['both undone', ['A', 'B', 'u:B', 'u:A'], [null, 'u:A']],
  ['both undone, one redone', ['A', 'B', 'u:B', 'u:A', 'r:u:A'], ['r:u:A', 'u:B']],
  ['a redo undone again', ['A', 'u:A', 'r:u:A', 'u:r:u:A'], [null, 'u:r:u:A']],
  ['a new edit after an undo', ['A', 'B', 'u:B', 'C'], ['C', null]],
  ['that edit undone', ['A', 'B', 'u:B', 'C', 'u:C'], ['A', 'u:C']],
  ['a restore in between', ['A', '-'], ['A', null]]
])('knows what undo and redo would do when %s', (_name, history, expected) => {
  expect(targets(...history)).toEqual(expected)
})
