import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32c, masked, scanLog } from '@electron/main/storage/leveldb-log'
import { levelDbLog } from './leveldb-log-writer'

const record = (sizeBytes: number, fill = 7): Uint8Array => new Uint8Array(sizeBytes).fill(fill)
/** Sizes around which records split over blocks. */
const records = fc
  .array(fc.oneof(fc.nat(60), fc.integer({ min: 32_740, max: 32_790 }), fc.nat(100_000)), {
    minLength: 1,
    maxLength: 8
  })
  .map((sizes) => sizes.map((size, index) => record(size, index + 1)))

test('checksums are CRC-32C as LevelDB stores them', () => {
  // The check value of CRC-32C, and the first test vector of RFC 3720, appendix B.4.
  expect(crc32c(Buffer.from('123456789'), 0, 9)).toBe(0xe3069283)
  expect(crc32c(Buffer.alloc(32), 0, 32)).toBe(0x8a9136aa)
  expect(masked(0)).toBe(0xa282ead8)
})

test.each([
  ['empty', Buffer.alloc(0), { goodBytes: 0, state: 'clean' }],
  ['never written back', Buffer.alloc(64), { goodBytes: 0, state: 'torn-tail' }],
  ['half a header', Buffer.from([1, 2, 3]), { goodBytes: 0, state: 'torn-tail' }],
  ['a header without its data', Buffer.from('00000000050001', 'hex'), { goodBytes: 0, state: 'torn-tail' }],
  ['an unknown type', Buffer.from('00000000000009', 'hex'), { goodBytes: 0, state: 'corrupt' }]
] as const)('a log that is %s', (_what, log, expected) => {
  expect(scanLog(log)).toEqual({ sizeBytes: log.length, ...expected })
})

test('whole logs are clean to the end', () => {
  fc.assert(
    fc.property(records, (written) => {
      const { log } = levelDbLog(written)
      expect(scanLog(log)).toEqual({ sizeBytes: log.length, goodBytes: log.length, state: 'clean' })
    }),
    { numRuns: 40 }
  )
})

test('cut anywhere, the scan finds the end of the last whole record', () => {
  fc.assert(
    fc.property(records, fc.double({ min: 0, max: 1, noNaN: true }), (written, where) => {
      const { log, recordEnds } = levelDbLog(written)
      const cut = log.subarray(0, Math.floor(where * log.length))
      const scan = scanLog(cut)
      const lastWhole = Math.max(0, ...recordEnds.filter((end) => end <= cut.length))
      expect(scan.state).not.toBe('corrupt')
      // Padding of a block that was begun may count as good: there is nothing in it.
      expect(scan.goodBytes - lastWhole).toBeGreaterThanOrEqual(0)
      expect(scan.goodBytes - lastWhole).toBeLessThan(7)
      expect(scanLog(cut.subarray(0, scan.goodBytes)).state).toBe('clean')
    }),
    { numRuns: 60 }
  )
})

test('a flipped bit before the last record is damage, never a tail to cut', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(7), (at, bit) => {
      const { log, recordEnds } = levelDbLog([record(200), record(300), record(50)])
      const damaged = Buffer.from(log)
      const position = at % (recordEnds[1] ?? 1)
      damaged.writeUInt8(damaged.readUInt8(position) ^ (1 << bit), position)
      const scan = scanLog(damaged)
      if (scan.state === 'torn-tail') expect(isLengthByte(position)).toBe(true)
      else expect(scan.state).toBe('corrupt')
    })
  )

  /** A longer length can reach past the end of the log, where only a crash could be told from it. */
  function isLengthByte(position: number): boolean {
    return [0, 207].some((start) => position === start + 4 || position === start + 5)
  }
})

test('records appended behind a stump are damage: cutting would lose what came after', () => {
  const { log } = levelDbLog([record(100), record(40_000)])
  const stump = log.subarray(0, 32_768)
  const { log: next } = levelDbLog([record(10)])
  expect(scanLog(Buffer.concat([stump, next])).state).toBe('corrupt')
})
