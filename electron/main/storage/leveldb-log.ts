/**
 * LevelDB's log format: blocks of 32 KiB, in them records of
 * [masked CRC-32C: 4][length: 2][type: 1][data], a record being whole (1) or split into first (2), middle (3)
 * and last (4) pieces. Fewer than seven bytes at a block's end are padding.
 * Source: leveldb/doc/log_format.md.
 */
const blockBytes = 32_768
const headerBytes = 7
const pieceType = { whole: 1, first: 2, middle: 3, last: 4 } as const

export type LogScan = {
  readonly sizeBytes: number
  /** Where the last complete record ends. */
  readonly goodBytes: number
  /**
   * `torn-tail`: cut short at the end, as a crash or a full disk leaves it; everything before is whole.
   * `corrupt`: damaged where records follow; not ours to touch.
   */
  readonly state: 'clean' | 'torn-tail' | 'corrupt'
}

type Piece = { readonly end: number; readonly starts: boolean; readonly ends: boolean }
type Reading = Piece | 'torn-tail' | 'corrupt'

/** Walks a log record by record, checksums included. */
export function scanLog(log: Buffer): LogScan {
  let position = 0
  let goodBytes = 0
  let isInsideRecord = false
  const result = (state: LogScan['state']): LogScan => ({ sizeBytes: log.length, goodBytes, state })
  while (position < log.length) {
    const leftInBlock = blockBytes - (position % blockBytes)
    if (leftInBlock < headerBytes) {
      position += leftInBlock
      if (!isInsideRecord) goodBytes = Math.min(position, log.length)
      continue
    }
    const piece = readPiece(log, position, leftInBlock)
    if (typeof piece === 'string') return result(piece)
    // A first piece inside an open record, or a follow-up without one: records were appended behind a stump.
    if (piece.starts === isInsideRecord) return result('corrupt')
    position = piece.end
    isInsideRecord = !piece.ends
    if (piece.ends) goodBytes = position
  }
  return result(isInsideRecord ? 'torn-tail' : 'clean')
}

function readPiece(log: Buffer, position: number, leftInBlock: number): Reading {
  if (position + headerBytes > log.length) return 'torn-tail'
  const length = log.readUInt16LE(position + 4)
  const type = log.readUInt8(position + 6)
  // Preallocated or never written back: zeros to the end are a tail, zeros before something are damage.
  if (type === 0 && length === 0) return isAllZero(log, position) ? 'torn-tail' : 'corrupt'
  const end = position + headerBytes + length
  if (type > pieceType.last || type < pieceType.whole || headerBytes + length > leftInBlock) return 'corrupt'
  if (end > log.length) return 'torn-tail'
  if (masked(crc32c(log, position + 6, end)) !== log.readUInt32LE(position))
    return end === log.length ? 'torn-tail' : 'corrupt'
  return {
    end,
    starts: type === pieceType.whole || type === pieceType.first,
    ends: type === pieceType.whole || type === pieceType.last
  }
}

function isAllZero(bytes: Buffer, from: number): boolean {
  for (let index = from; index < bytes.length; index += 1) if (bytes[index] !== 0) return false
  return true
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  return value >>> 0
})

/** CRC-32C (Castagnoli) of a range. */
export function crc32c(bytes: Buffer, from: number, to: number): number {
  let value = 0xffffffff
  for (let index = from; index < to; index += 1)
    value = ((crcTable[(value ^ (bytes[index] ?? 0)) & 255] ?? 0) ^ (value >>> 8)) >>> 0
  return (value ^ 0xffffffff) >>> 0
}

/** LevelDB stores checksums rotated and shifted, so that a log of logs does not confuse it. */
export function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}
