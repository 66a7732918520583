import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import { newestFirst, snapshotsToRemove } from '@electron/main/storage/snapshot-rotation'
import { onDay, snapshotEntry } from './snapshot-builder'

/** Which sequences stay when the copy with the highest one has just been written. */
function kept(snapshots: SnapshotEntry[], justWritten = newestFirst(snapshots)[0]): number[] {
  const removed = snapshotsToRemove(snapshots, justWritten?.snapshotId ?? '')
  return snapshots.filter((snapshot) => !removed.includes(snapshot)).map((snapshot) => snapshot.sequence)
}

describe('an ordinary clock', () => {
  test('keeps the three newest of one day', () => {
    expect(kept([1, 2, 3, 4, 5, 6].map((sequence) => snapshotEntry(sequence, onDay(0, sequence))))).toEqual([
      4, 5, 6
    ])
  })

  test('keeps the last copy of each of fourteen days', () => {
    const twoADay = Array.from({ length: 20 }, (_, index) =>
      snapshotEntry(index + 1, onDay(Math.floor(index / 2), 8 + (index % 2)))
    )
    expect(kept(twoADay)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 19, 20])
  })

  test('keeps the last copy (Sunday’s) of each of eight weeks', () => {
    const daily = Array.from({ length: 100 }, (_, day) => snapshotEntry(day + 1, onDay(day)))
    const days = kept(daily)
    expect(days.filter((sequence) => sequence > 86)).toHaveLength(14)
    expect(days.filter((sequence) => sequence <= 86)).toEqual([53, 60, 67, 74, 81])
  })
})

describe('a clock that jumps', () => {
  test('never makes an older commit outrank a newer one', () => {
    const jumped = [
      snapshotEntry(1, '2031-06-01T12:00:00.000Z'),
      snapshotEntry(2, '2020-01-01T12:00:00.000Z'),
      snapshotEntry(3, '2026-01-01T12:00:00.000Z')
    ]
    expect(newestFirst(jumped).map((snapshot) => snapshot.sequence)).toEqual([3, 2, 1])
  })

  test('never rotates the newest away, even when it claims to be from 1980', () => {
    const future = Array.from({ length: 40 }, (_, day) => snapshotEntry(day + 1, onDay(3650 + day)))
    const newest = snapshotEntry(41, '1980-01-01T00:00:00.000Z')
    expect(kept([...future, newest])).toContain(41)
  })

  test('stuck on one moment still keeps the three highest sequences', () => {
    const stuck = Array.from({ length: 10 }, (_, index) => snapshotEntry(index + 1, onDay(0)))
    expect(kept(stuck)).toEqual([8, 9, 10])
  })
})

test('the copy just written stays although a restore made its sequence a low one', () => {
  const others = [50, 51, 52, 53].map((sequence) => snapshotEntry(sequence, onDay(1)))
  const restored = snapshotEntry(20, onDay(1))
  expect(kept([...others, restored], restored)).toEqual([51, 52, 53, 20])
})

test('a copy of the wrong size neither takes a good one’s place nor is thrown away', () => {
  const cut = { sizeMatches: false }
  const snapshots = [
    snapshotEntry(1, onDay(0)),
    snapshotEntry(2, onDay(0)),
    snapshotEntry(3, onDay(0)),
    snapshotEntry(4, onDay(0), cut),
    snapshotEntry(5, onDay(0), cut)
  ]
  expect(kept(snapshots, snapshots[2])).toEqual([1, 2, 3, 4, 5])
})

test('whatever the clock did: the three newest good ones and the one just written stay, at most 25 in all', () => {
  const anyCopies = fc.uniqueArray(
    fc.record({
      sequence: fc.nat(2000),
      day: fc.integer({ min: -20_000, max: 20_000 }),
      sizeMatches: fc.boolean()
    }),
    { minLength: 1, maxLength: 120, selector: (copy) => copy.sequence }
  )
  fc.assert(
    fc.property(anyCopies, fc.nat(), (copies, pick) => {
      const snapshots = copies.map(({ sequence, day, sizeMatches }) =>
        snapshotEntry(sequence, onDay(day), { sizeMatches })
      )
      const justWritten = snapshots[pick % snapshots.length] as SnapshotEntry
      const removed = new Set(snapshotsToRemove(snapshots, justWritten.snapshotId))
      const good = newestFirst(snapshots).filter((snapshot) => snapshot.sizeMatches)
      expect(removed.has(justWritten)).toBe(false)
      expect(good.slice(0, 3).filter((snapshot) => removed.has(snapshot))).toEqual([])
      expect(good.filter((snapshot) => !removed.has(snapshot)).length).toBeLessThanOrEqual(3 + 14 + 8 + 1)
    })
  )
})
