import { inflateSync } from 'fflate'
import { zipLayout } from './zip-layout'

/** One file inside a zip; its content is unpacked when asked for. */
export interface ZipEntry {
  readonly name: string
  readonly sizeBytes: number
  readonly content: () => Uint8Array
}

/** Says which part of a zip is not as we write it. */
export class ZipDefect extends Error {
  constructor(readonly part: string) {
    super(`zip: ${part}`)
  }
}

/**
 * Reads the directory of a zip written by {@link ZipWriter}: nothing before, between or after the entries, no name
 * twice. Anything else throws a ZipDefect.
 */
export function readZip(bytes: Uint8Array, commentBytes: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - zipLayout.endBytes - commentBytes
  if (end < 0 || view.getUint32(end, true) !== zipLayout.endSignature) throw new ZipDefect('end')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries = new Map<string, ZipEntry>()
  let nextLocal = 0
  for (let index = 0; index < count; index++) {
    const header = readCentral(bytes, view, at, end)
    if (header.offset !== nextLocal || entries.has(header.name)) throw new ZipDefect('directory')
    nextLocal = header.dataStart + header.packedBytes
    entries.set(header.name, entryFor(bytes, header))
    at = header.next
  }
  if (at !== end || nextLocal !== view.getUint32(end + 16, true)) throw new ZipDefect('directory')
  return entries
}

interface CentralHeader {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly offset: number
  readonly dataStart: number
  readonly next: number
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, end: number): CentralHeader {
  if (at + zipLayout.centralBytes > end || view.getUint32(at, true) !== zipLayout.centralSignature) {
    throw new ZipDefect('directory')
  }
  const nameBytes = view.getUint16(at + 28, true)
  const nameStart = at + zipLayout.centralBytes
  const packedBytes = view.getUint32(at + 20, true)
  const offset = view.getUint32(at + 42, true)
  const dataStart = offset + zipLayout.localBytes + nameBytes
  if (nameStart + nameBytes > end || dataStart + packedBytes > end) throw new ZipDefect('directory')
  return {
    name: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(nameStart, nameStart + nameBytes)),
    method: view.getUint16(at + 10, true),
    packedBytes,
    sizeBytes: view.getUint32(at + 24, true),
    offset,
    dataStart,
    next: nameStart + nameBytes
  }
}

function entryFor(bytes: Uint8Array, header: CentralHeader): ZipEntry {
  const { name, sizeBytes, method, dataStart, packedBytes } = header
  const packed = (): Uint8Array => bytes.subarray(dataStart, dataStart + packedBytes)
  const content = (): Uint8Array => {
    if (method === zipLayout.stored && packedBytes === sizeBytes) return packed()
    if (method !== zipLayout.deflated) throw new ZipDefect(name)
    const inflated = inflate(packed(), sizeBytes, name)
    if (inflated.length !== sizeBytes) throw new ZipDefect(name)
    return inflated
  }
  return { name, sizeBytes, content }
}

/** The buffer is as large as announced and no larger: an entry that would unpack to more cannot fill the memory. */
function inflate(packed: Uint8Array, sizeBytes: number, name: string): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(sizeBytes) })
  } catch {
    throw new ZipDefect(name)
  }
}
