const plain = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i

/**
 * A GUID as it is compared: lower case, without braces (files mix all four forms). What is no GUID ("A", "plugin" in
 * files made by hand) stays as a key of its own.
 */
export const normalGuid = (text: string): string => plain.exec(text.trim())?.[1]?.toLowerCase() ?? text.trim()

/** The GUID of one of our records: its id where that is one, else always the same one made from kind and id. */
export const guidOf = (kind: string, id: string): string =>
  plain.test(id) ? normalGuid(id) : derivedGuid(kind, id)

/** A GUID made from a kind and an id; the same two always give the same one. */
export function derivedGuid(kind: string, id: string): string {
  const words = hash128(`${kind}\n${id}`).map((word) => word.toString(16).padStart(8, '0'))
  const hex = words.join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-'
  )
}

/** 128 bits from a text (cyrb128 by bryc, public domain): spreads well, keeps no secret. */
function hash128(text: string): readonly number[] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ unit, 597399067)
    b = c ^ Math.imul(b ^ unit, 2869860233)
    c = d ^ Math.imul(c ^ unit, 951274213)
    d = a ^ Math.imul(d ^ unit, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map((word) => word >>> 0)
}
