export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' }

/**
 * Inflates a raw deflate stream and counts while doing so: a bomb is stopped at the limit, whatever size the
 * file states. Uses the platform's own inflater, which is several times faster than any written in JavaScript.
 */
export async function inflateCounted(packed: Uint8Array, stated: number, limit: number): Promise<Inflated> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let whole = new Uint8Array(Math.min(Math.max(stated, 1024), limit))
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { ok: true, bytes: whole.subarray(0, length) }
      if (length + value.length > limit) {
        await reader.cancel()
        return { ok: false, reason: 'too-large' }
      }
      if (length + value.length > whole.length) whole = grown(whole, length + value.length)
      whole.set(value, length)
      length += value.length
    }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2))
  larger.set(bytes)
  return larger
}
