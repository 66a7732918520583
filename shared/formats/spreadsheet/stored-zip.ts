import { checksum } from './checksum'

/**
 * Packs inflated parts into a zip without compression. The general reader then gets parts that were already
 * counted and checked, and has nothing left to inflate.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].map((name) => new TextEncoder().encode(name))
  const nameBytes = names.reduce((total, name) => total + name.length, 0)
  const dataBytes = [...parts.values()].reduce((total, part) => total + part.length, 0)
  const zip = new Uint8Array(dataBytes + nameBytes * 2 + parts.size * (30 + 46) + 22)
  const view = new DataView(zip.buffer)
  const offsets: number[] = []
  let at = 0
  let index = 0
  for (const part of parts.values()) {
    const name = names[index++] ?? new Uint8Array()
    offsets.push(at)
    view.setUint32(at, 0x04034b50, true)
    writeFacts(view, at + 4, name, part)
    zip.set(name, at + 30)
    zip.set(part, at + 30 + name.length)
    at += 30 + name.length + part.length
  }
  const start = at
  index = 0
  for (const part of parts.values()) {
    const name = names[index] ?? new Uint8Array()
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    writeFacts(view, at + 6, name, part)
    view.setUint32(at + 42, offsets[index++] ?? 0, true)
    zip.set(name, at + 46)
    at += 46 + name.length
  }
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, parts.size, true)
  view.setUint16(at + 10, parts.size, true)
  view.setUint32(at + 12, at - start, true)
  view.setUint32(at + 16, start, true)
  return zip
}

/** Version needed, flags (names in UTF-8), method 0, time, date, checksum, sizes, name length. */
function writeFacts(view: DataView, at: number, name: Uint8Array, part: Uint8Array): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, 0x800, true)
  view.setUint32(at + 10, checksum(part), true)
  view.setUint32(at + 14, part.length, true)
  view.setUint32(at + 18, part.length, true)
  view.setUint16(at + 22, name.length, true)
}
