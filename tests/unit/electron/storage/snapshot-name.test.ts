import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSnapshotName, snapshotName } from '@electron/main/storage/snapshot-name'

const facts = fc.record({
  sequence: fc.nat(999_999_999),
  schemaVersion: fc.integer({ min: 1, max: 9999 }),
  savedAt: fc
    .date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true
    })
    .map((date) => date.toISOString()),
  sizeBytes: fc.nat(),
  sha256: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
})

test('a name says all it was made from', () => {
  fc.assert(
    fc.property(facts, (given) => {
      expect(parseSnapshotName(snapshotName(given))).toEqual(given)
    })
  )
})

test('names sort by sequence', () => {
  const named = [9, 10, 2, 1000].map((sequence) =>
    snapshotName({
      sequence,
      schemaVersion: 1,
      savedAt: '2026-01-02T03:04:05.678Z',
      sizeBytes: 1,
      sha256: 'a'.repeat(64)
    })
  )
  expect(named.sort().map((name) => parseSnapshotName(name)?.sequence)).toEqual([2, 9, 10, 1000])
})

test.each(['', 'manifest.json', '../../etc/passwd', 'x.tandem', '1_v1_x_1_a.tandem'])(
  '%j is no snapshot',
  (name) => {
    expect(parseSnapshotName(name)).toBeNull()
  }
)
