import { crc32c, masked } from '@electron/main/storage/leveldb-log'

const blockBytes = 32_768
const headerBytes = 7

/** Writes records as LevelDB does: split over blocks of 32 KiB, the rest of a block padded with zeros. */
export function levelDbLog(records: readonly Uint8Array[]): { log: Buffer; recordEnds: number[] } {
  const parts: Buffer[] = []
  const recordEnds: number[] = []
  let position = 0
  const put = (part: Buffer): void => {
    parts.push(part)
    position += part.length
  }
  for (const record of records) {
    let offset = 0
    let isFirst = true
    do {
      let room = blockBytes - (position % blockBytes)
      if (room < headerBytes) {
        put(Buffer.alloc(room))
        room = blockBytes
      }
      const data = record.subarray(offset, offset + room - headerBytes)
      offset += data.length
      const isLast = offset === record.length
      put(piece(data, isFirst, isLast))
      isFirst = false
    } while (offset < record.length)
    recordEnds.push(position)
  }
  return { log: Buffer.concat(parts), recordEnds }
}

function piece(data: Uint8Array, isFirst: boolean, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(headerBytes + data.length)
  bytes.writeUInt16LE(data.length, 4)
  bytes.writeUInt8(isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3, 6)
  bytes.set(data, headerBytes)
  bytes.writeUInt32LE(masked(crc32c(bytes, 6, bytes.length)), 0)
  return bytes
}
