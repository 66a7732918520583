const worthWhileBytes = 256 * 1024
/** A cell without any content: only its formatting is stated. */
const emptyCell = /<c (?=[^>]*\br=")[^>]*\/>/g
/** A cell that does not say where it stands: its neighbours then must stay, or it would move. */
const unplacedCell = /<c(?:>| (?![^>]*\br=")[^>]*>)/

/**
 * A sheet formatted down to row 150,000 holds a million cells that say nothing. Takes them out of the part before
 * it is parsed; values, positions and hidden rows stay as they are.
 */
export function withoutEmptyCells(name: string, part: Uint8Array): Uint8Array {
  if (part.length < worthWhileBytes || !/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) return part
  // Latin-1 keeps one character per byte, whatever the encoding: the tags looked for are plain ASCII.
  const xml = new TextDecoder('latin1').decode(part)
  if (unplacedCell.test(xml) || !/<row [^>]*\br="/.test(xml)) return part
  return shortened(part, xml)
}

/** Copies the stretches between what is left out, so that no byte is ever converted. */
function shortened(part: Uint8Array, xml: string): Uint8Array {
  const kept = new Uint8Array(part.length)
  let length = 0
  let from = 0
  for (const match of xml.matchAll(emptyCell)) {
    kept.set(part.subarray(from, match.index), length)
    length += match.index - from
    from = match.index + match[0].length
  }
  kept.set(part.subarray(from), length)
  return kept.subarray(0, length + part.length - from)
}
