/** Signatures and sizes of the zip format (PKWARE APPNOTE 6.3, without zip64, encryption or data descriptors). */
export const zipLayout = {
  localSignature: 0x04034b50,
  centralSignature: 0x02014b50,
  endSignature: 0x06054b50,
  localBytes: 30,
  centralBytes: 46,
  endBytes: 22,
  versionNeeded: 20,
  /** Names are UTF-8. */
  flags: 0x0800,
  stored: 0,
  deflated: 8,
  /** 1 January 1980, so that equal content gives equal bytes. */
  fixedDate: 0x21
} as const

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as the zip format wants it. Other programs check it; we trust the SHA-256 sums. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  }
  return ~crc >>> 0
}
