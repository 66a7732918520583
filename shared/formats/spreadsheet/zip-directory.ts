/** One entry of a zip's central directory. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly statedBytes: number
  readonly isEncrypted: boolean
  readonly headerOffset: number
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | {
      readonly ok: false
      readonly reason: 'no-directory' | 'cut-short' | 'zip64' | 'duplicate-name' | 'too-many'
    }

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCATOR_SIGNATURE = 0x07064b50
const LARGE_END_SIGNATURE = 0x06064b50
const END_BYTES = 22
/** Says that the true figure stands elsewhere. */
const largeMark = 0xffffffff

/** Reads the list of parts from the end of the file, without inflating anything. */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return { ok: false, reason: 'no-directory' }
  const { count, start } = directoryPlace(view, end)
  if (count < 0) return { ok: false, reason: 'zip64' }
  if (count > maxEntries) return { ok: false, reason: 'too-many' }
  const entries: ZipEntry[] = []
  const seen = new Set<string>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return { ok: false, reason: 'cut-short' }
    const entry = readEntry(bytes, view, at)
    // Office takes names that differ in case alone for the same part.
    if (seen.has(entry.name.toLowerCase())) return { ok: false, reason: 'duplicate-name' }
    seen.add(entry.name.toLowerCase())
    entries.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, entries }
}

/** The packed bytes of an entry, or null when they lie outside the file. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = entry.headerOffset
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return null
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + entry.packedBytes > bytes.length ? null : bytes.subarray(start, start + entry.packedBytes)
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - 0xffff)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return -1
}

/** Where the directory is; a count of −1 when its large-file record cannot be found. */
function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count !== 0xffff && start !== largeMark) return { count, start }
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return { count: -1, start: 0 }
  const record = Number(view.getBigUint64(locator + 8, true))
  const isThere = record + 56 <= view.byteLength && view.getUint32(record, true) === LARGE_END_SIGNATURE
  if (!isThere) return { count: -1, start: 0 }
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    start: Number(view.getBigUint64(record + 48, true))
  }
}

/** Sizes and place of an entry that stand in its extra field because they may be large. */
function largeFields(view: DataView, at: number): { packed: number; stated: number; offset: number } {
  const fields = {
    stated: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true)
  }
  let extra = at + 46 + view.getUint16(at + 28, true)
  const end = Math.min(extra + view.getUint16(at + 30, true), view.byteLength)
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true)
  let next = extra + 4
  for (const name of ['stated', 'packed', 'offset'] as const) {
    if (fields[name] !== largeMark || next + 8 > end) continue
    fields[name] = Number(view.getBigUint64(next, true))
    next += 8
  }
  return fields
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  const { packed, stated, offset } = largeFields(view, at)
  return {
    name: new TextDecoder((flags & 0x800) !== 0 ? 'utf-8' : 'latin1').decode(nameBytes),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: packed,
    statedBytes: stated,
    isEncrypted: (flags & 1) !== 0,
    headerOffset: offset
  }
}
