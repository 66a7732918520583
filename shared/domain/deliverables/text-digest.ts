/** FNV-1a over UTF-16 units from a given start. */
function fnv(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0')

/** A short digest that tells whether two texts are the same. Not a proof against somebody who wants them to be. */
export const textDigest = (text: string): string => hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x1234567))
