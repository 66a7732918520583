import { deflateSync } from 'fflate'
import { crc32, zipLayout } from './zip-layout'

interface WrittenEntry {
  readonly name: Uint8Array
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly offset: number
}

/** Copies are made after every pause in work: half the time counts for more than a tenth of the size. */
const packingLevel = 3

/** Above this a zip would need the zip64 form, which we do not write. */
const largestZip = 0xffffffff
const mostEntries = 0xffff

/** Builds a zip entry by entry. Equal entries in equal order give equal bytes. */
export class ZipWriter {
  readonly #entries: WrittenEntry[] = []
  readonly #pieces: Uint8Array[] = []
  #length = 0

  /** Adds one file; what does not get smaller, or is only to be stored, stays as it is. */
  add(name: string, content: Uint8Array, packing: 'squeeze' | 'store' = 'squeeze'): void {
    const squeezed = packing === 'store' ? content : deflateSync(content, { level: packingLevel })
    const isSmaller = squeezed.length < content.length
    const packed = isSmaller ? squeezed : content
    const entry: WrittenEntry = {
      name: new TextEncoder().encode(name),
      method: isSmaller ? zipLayout.deflated : zipLayout.stored,
      crc: crc32(content),
      packedBytes: packed.length,
      sizeBytes: content.length,
      offset: this.#length
    }
    this.#push(localHeader(entry), entry.name, packed)
    this.#entries.push(entry)
  }

  /** Everything up to the closing comment, whose length must be known as it is part of what is closed. */
  finish(commentBytes: number): Uint8Array {
    const start = this.#length
    for (const entry of this.#entries) this.#push(centralHeader(entry), entry.name)
    this.#push(endRecord(this.#entries.length, this.#length - start, start, commentBytes))
    if (this.#length > largestZip || this.#entries.length > mostEntries) {
      throw new Error('an engagement file cannot be larger than 4 GB')
    }
    return join(this.#pieces, this.#length)
  }

  #push(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece)
      this.#length += piece.length
    }
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The fields that the local and the central header share, written from `at` on. */
function writeCommon(view: DataView, at: number, entry: WrittenEntry): void {
  view.setUint16(at, zipLayout.versionNeeded, true)
  view.setUint16(at + 2, zipLayout.flags, true)
  view.setUint16(at + 4, entry.method, true)
  view.setUint16(at + 8, zipLayout.fixedDate, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.packedBytes, true)
  view.setUint32(at + 18, entry.sizeBytes, true)
  view.setUint16(at + 22, entry.name.length, true)
}

function localHeader(entry: WrittenEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(zipLayout.localBytes))
  view.setUint32(0, zipLayout.localSignature, true)
  writeCommon(view, 4, entry)
  return new Uint8Array(view.buffer)
}

function centralHeader(entry: WrittenEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(zipLayout.centralBytes))
  view.setUint32(0, zipLayout.centralSignature, true)
  view.setUint16(4, zipLayout.versionNeeded, true)
  writeCommon(view, 6, entry)
  view.setUint32(42, entry.offset, true)
  return new Uint8Array(view.buffer)
}

function endRecord(entries: number, sizeBytes: number, offset: number, commentBytes: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(zipLayout.endBytes))
  view.setUint32(0, zipLayout.endSignature, true)
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, sizeBytes, true)
  view.setUint32(16, offset, true)
  view.setUint16(20, commentBytes, true)
  return new Uint8Array(view.buffer)
}
