import { Zip, ZipDeflate, zipSync, type Zippable } from 'fflate'

// The earliest date a zip can carry; fflate reads the local fields, so the result is the same in every time zone.
const zipDate = new Date(1980, 0, 1)
const level = 6

/** A part of an Office file. */
export interface WholePart {
  readonly name: string
  readonly content: Uint8Array
}

/** A part whose content may be made piece by piece while it is pressed. */
export interface PackagePart {
  readonly name: string
  readonly content: Uint8Array | Iterable<Uint8Array>
}

/** The content types come first, as readers expect; the others follow by name. */
function inOrder<T extends PackagePart>(parts: readonly T[]): T[] {
  const first = '[Content_Types].xml'
  return [...parts].sort((a, b) => (a.name === first ? -1 : b.name === first ? 1 : a.name < b.name ? -1 : 1))
}

/** Zips parts with fixed dates. */
export function zipParts(parts: readonly WholePart[]): Uint8Array {
  const zippable: Zippable = {}
  for (const { name, content } of inOrder(parts)) zippable[name] = [content, { mtime: zipDate, level }]
  return zipSync(zippable)
}

/** The pieces one after another. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Zips parts with fixed dates, taking the pieces of a part one at a time: a long part is never there as a whole. */
export function zipPieces(parts: readonly PackagePart[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem
    pieces.push(piece)
  })
  for (const { name, content } of inOrder(parts)) {
    const file = new ZipDeflate(name, { level })
    file.mtime = zipDate
    zip.add(file)
    for (const piece of content instanceof Uint8Array ? [content] : content) file.push(piece)
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  return joined(pieces)
}
