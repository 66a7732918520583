/**
 * Documents that hold others carry their figures under keys of their own (`{audit2.gives}`, `{ref:voice.waves.table}`).
 * Phrases know the keys as the part's own document has them.
 */
const ofPart = /\{(ref:)?(?:gap|health|exchange|audit\d+|voice|portfolio|plan|p\d+)\.([\w.:-]+)/g

/** The text with every figure under the key it has in its own document. */
export const withOwnKeys = (text: string): string =>
  text.replace(ofPart, (_, reference: string | undefined, key: string) => `{${reference ?? ''}${key}`)

/** Gives the figures of a text the keys back that they had in the original. */
export function withPartKeys(text: string, original: string): string {
  const keys = new Map<string, string>()
  for (const [whole, reference, key] of original.matchAll(ofPart))
    keys.set(`{${reference ?? ''}${key}`, whole)
  return keys.size === 0 ? text : text.replace(/\{[\w.:-]+/g, (own) => keys.get(own) ?? own)
}
