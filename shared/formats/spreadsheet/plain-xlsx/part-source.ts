import { appError } from '@shared/domain/errors'
import { checksum } from '../checksum'
import { inflatedChunks } from '../inflate-counted'
import type { ReadLimits } from '../read-limits'
import { packedBytesOf, type ZipEntry } from '../zip-directory'
import { PlainSpelling } from './plain-spelling'
import { OddSpelling, Refused, Unusual } from './unusual'

const longestTextBytes = 32 * 1024 * 1024

export interface SourceContext {
  readonly file: string
  readonly limits: ReadLimits
  /** Respells XML parts as nearly all programs write them: see {@link PlainSpelling}. */
  readonly respells?: boolean
}

/** The parts of a package, inflated on demand and counted over all of them. */
export class PartSource {
  private readonly entries = new Map<string, ZipEntry>()
  private readonly bytes: Uint8Array
  private readonly context: SourceContext
  private left: number

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[], context: SourceContext) {
    this.bytes = bytes
    this.context = context
    this.left = context.limits.inflatedBytes
    for (const entry of entries) {
      const name = entry.name.toLowerCase()
      if (this.entries.has(name)) throw new Unusual('two parts of one name')
      this.entries.set(name, entry)
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase())
  }

  /** Hands a part over chunk by chunk, until `take` answers false. */
  async stream(name: string, take: (chunk: Uint8Array) => boolean | void): Promise<void> {
    if (!this.context.respells) return this.streamAsWritten(name, take)
    const spelling = new PlainSpelling()
    let isEnough = false
    await this.streamAsWritten(name, (chunk) => {
      isEnough = take(spelling.feed(chunk)) === false
      return !isEnough
    })
    if (!isEnough) take(spelling.finish())
  }

  private async streamAsWritten(name: string, take: (chunk: Uint8Array) => boolean | void): Promise<void> {
    const entry = this.entries.get(name.toLowerCase())
    const packed = entry && !entry.isEncrypted ? packedBytesOf(this.bytes, entry) : null
    if (!entry || !packed) throw new OddSpelling(`no part ${name}`)
    if (entry.method === 0) return this.takeStored(packed, entry, take)
    if (entry.method !== 8) throw new Unusual('zip method')
    const { limits } = this.context
    let left = Math.max(limits.suspiciousBytes, packed.length * limits.inflationRatio)
    const chunks = inflatedChunks({ bytes: packed, crc: entry.crc, statedBytes: entry.statedBytes })
    for (;;) {
      const next = await nextChunk(chunks)
      if (!next) return
      left -= next.length
      this.left -= next.length
      if (left < 0 || this.left < 0) throw await this.tooLarge(chunks)
      if (take(next) === false) return void (await chunks.return())
    }
  }

  /** A small part as text. */
  async text(name: string): Promise<string> {
    const chunks: Uint8Array[] = []
    let length = 0
    await this.stream(name, (chunk) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > longestTextBytes) throw new Unusual(`a large part ${name}`)
    })
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    } catch {
      throw new Unusual('not UTF-8')
    }
  }

  private takeStored(packed: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => boolean | void): void {
    this.left -= packed.length
    if (this.left < 0 || checksum(packed) !== entry.crc) throw new Unusual('stored part')
    const step = 128 * 1024
    for (let at = 0; at < packed.length; at += step) {
      if (take(packed.subarray(at, at + step)) === false) return
    }
  }

  private async tooLarge(chunks: AsyncGenerator<Uint8Array>): Promise<Refused> {
    await chunks.return(undefined)
    const { file, limits } = this.context
    const place = { file, sheet: null, cell: null }
    return new Refused(
      appError('file.too-large', { ...place, measure: 'inflated', limit: limits.inflatedBytes })
    )
  }
}

async function nextChunk(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const next = await chunks.next()
    return next.done ? null : next.value
  } catch {
    // The general way says what is damaged.
    throw new Unusual('damaged')
  }
}
