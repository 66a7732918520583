/** Deflated bytes with what the package states about them. */
export interface PackedPart {
  readonly bytes: Uint8Array
  readonly crc: number
  readonly statedBytes: number
}

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' }

const feedBytes = 65_536
/** Identification, deflate, no name, no time. */
const gzipHead = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

/**
 * Inflates a part chunk by chunk with the platform's own inflater, which is several times faster than any written
 * in JavaScript. The part is dressed as gzip, so that the inflater also checks its checksum and size: a part that
 * is not what it was ends in an exception, never in other cells.
 */
export async function* inflatedChunks(packed: PackedPart): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream('gzip')
  void feed(stream.writable.getWriter(), packed).catch(() => undefined)
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        isDone = true
        return
      }
      yield value
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined)
  }
}

/** Inflates a whole part and counts while doing so: a bomb is stopped at the limit, whatever size the file states. */
export async function inflateCounted(packed: PackedPart, limit: number): Promise<Inflated> {
  let whole = new Uint8Array(Math.min(Math.max(packed.statedBytes, 1024), limit))
  let length = 0
  try {
    for await (const chunk of inflatedChunks(packed)) {
      if (length + chunk.length > limit) return { ok: false, reason: 'too-large' }
      if (length + chunk.length > whole.length) whole = grown(whole, length + chunk.length)
      whole.set(chunk, length)
      length += chunk.length
    }
    return { ok: true, bytes: whole.subarray(0, length) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: PackedPart): Promise<void> {
  const bytes = packed.bytes as Uint8Array<ArrayBuffer>
  await writer.write(gzipHead)
  for (let at = 0; at < bytes.length; at += feedBytes) {
    await writer.write(bytes.subarray(at, Math.min(at + feedBytes, bytes.length)))
  }
  const tail = new DataView(new ArrayBuffer(8))
  tail.setUint32(0, packed.crc, true)
  tail.setUint32(4, packed.statedBytes, true)
  await writer.write(tail)
  await writer.close()
}

function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2))
  larger.set(bytes)
  return larger
}
