/** What a file is by its first bytes; its name is never asked. */
export type FileKind = 'empty' | 'zip' | 'ole' | 'markup' | 'text' | 'pdf' | 'image' | 'binary'

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Sniffs the kind of file from its content. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole'
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image'
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image'
  if (isOldBiff(bytes)) return 'ole'
  if (looksBinary(bytes)) return 'binary'
  return isMarkup(bytes) ? 'markup' : 'text'
}

/** Excel 2–4 files are bare BIFF records (beginning-of-file record 09 00/02/04, length 4 or 6). */
const isOldBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 &&
  [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) &&
  [4, 6].includes(bytes[2] ?? -1) &&
  bytes[3] === 0

/** A table or workbook in HTML or XML-2003 clothing, with or without a byte order mark. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart()
  if (/^<(\?xml|!doctype html|html|table|meta|head|body|style|div)\b/i.test(start)) return true
  return /^<!--/.test(start) && /<(html|table)\b/i.test(start)
}

/** Control characters that no text file carries; UTF-16 has zeros, but regularly. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let controls = 0
  let zeros = 0
  for (const byte of sample) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) controls++
  }
  const isWide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || isBareWideText(sample)
  if (isWide) return false
  return controls > sample.length / 50 || zeros > sample.length / 10 + 2
}

/** UTF-16 without its mark: nearly every second byte is zero. */
export function isBareWideText(sample: Uint8Array): false | 'utf-16le' | 'utf-16be' {
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++
    else if (byte === 0) odd++
  })
  const half = sample.length / 2
  if (half < 4) return false
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : false
}
