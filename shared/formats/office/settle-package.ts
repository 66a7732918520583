import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { zipParts, type WholePart } from './zip-parts'

/** Every random relationship id gets a number in the order the part names it. */
function settleRelationships(parts: Record<string, string>): void {
  for (const name of Object.keys(parts).filter((each) => each.endsWith('.rels'))) {
    const owner = name.replace(/_rels\/([^/]+)\.rels$/, '$1')
    const ids = [...(parts[name] ?? '').matchAll(/ Id="([^"]+)"/g)].map((match) => match[1] ?? '')
    const unsettled = ids.filter((id) => !/^rId\d+$/.test(id))
    unsettled.forEach((id, index) => {
      const settled = `rIdS${index + 1}`
      parts[name] = (parts[name] ?? '').replaceAll(`"${id}"`, `"${settled}"`)
      if (parts[owner] !== undefined) parts[owner] = parts[owner].replaceAll(`"${id}"`, `"${settled}"`)
    })
  }
}

/** Numbers the library counts over the life of the program: drawings, contents entries, bookmarks. */
const counters = [
  /(<wp:docPr id=")(\d+)/g,
  /(w:(?:anchor|name)="_Toc|PAGEREF _Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g
]

/** Renumbers from 1 in the order met, so that a document does not depend on those written before it. */
function settleCounters(parts: Record<string, string>): void {
  const names = Object.keys(parts)
    .filter((each) => each.startsWith('word/'))
    .sort()
  for (const counter of counters) {
    const settled = new Map<string, number>()
    for (const name of names) {
      parts[name] = (parts[name] ?? '').replace(counter, (_, start: string, was: string) => {
        settled.set(was, settled.get(was) ?? settled.size + 1)
        return `${start}${settled.get(was) ?? 0}`
      })
    }
  }
}

/** The file's own dates say when the data were, not when somebody pressed a button. */
function settleDates(parts: Record<string, string>, date: CivilDate): void {
  const core = parts['docProps/core.xml']
  if (core === undefined) return
  parts['docProps/core.xml'] = core.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    `$1${date}T00:00:00Z$3`
  )
}

/** A correction of what a library wrote into the parts it is of. */
export interface PartMend {
  readonly isOf: (name: string) => boolean
  readonly mend: (xml: string) => string
}

/**
 * The parts that are looked at, as text. A worksheet can hold a hundred megabytes and has nothing to settle: the parts
 * of a workbook are decoded only when one of the `mends` is of them.
 */
function textParts(files: Record<string, Uint8Array>, mends: readonly PartMend[]): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, content] of Object.entries(files)) {
    const own = mends.filter(({ isOf }) => isOf(name))
    if (!/\.(xml|rels)$/.test(name) || (name.startsWith('xl/') && own.length === 0)) continue
    texts[name] = own.reduce((xml, { mend }) => mend(xml), strFromU8(content))
  }
  return texts
}

/** The parts of an Office file, depending on its content only: fixed dates, fixed ids, faults mended. */
export function settledParts(
  bytes: Uint8Array,
  date: CivilDate,
  mends: readonly PartMend[] = []
): WholePart[] {
  const files = unzipSync(bytes)
  const texts = textParts(files, mends)
  settleRelationships(texts)
  settleCounters(texts)
  settleDates(texts, date)
  return Object.entries(files).map(([name, content]) => {
    const text = texts[name]
    // A chart keeps its data in a workbook of its own, a package within the package.
    if (text === undefined)
      return { name, content: name.endsWith('.xlsx') ? settlePackage(content, date) : content }
    return { name, content: strToU8(text) }
  })
}

/** Makes an Office file depend on its content only: parts as {@link settledParts} gives them, in a fixed order. */
export function settlePackage(
  bytes: Uint8Array,
  date: CivilDate,
  mends: readonly PartMend[] = []
): Uint8Array {
  return zipParts(settledParts(bytes, date, mends))
}
