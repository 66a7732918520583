import type { CellLink, MergedRange } from '@shared/domain/importing/cells'
import { parseCellAddress } from '@shared/domain/importing/cell-address'
import { cleanText } from '../clean-text'
import type { Relation } from './relations'
import { Unusual } from './unusual'
import { attribute, isTrue, xmlTags } from './xml-tags'

const columnCount = 16_384

/** 0-based columns that are hidden. */
export function hiddenColumns(before: string): number[] {
  const hidden: number[] = []
  for (const { name, attributes } of xmlTags(before)) {
    if (name !== 'col' || !isTrue(attribute(attributes, 'hidden'))) continue
    const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
    if (!(from >= 1 && to >= from && to <= columnCount)) throw new Unusual('columns')
    for (let column = from; column <= to; column++) hidden.push(column - 1)
  }
  return hidden
}

/** Merged ranges and links, which a sheet states after its rows. */
export function closingFacts(
  after: string,
  related: ReadonlyMap<string, Relation>
): { merges: MergedRange[]; links: CellLink[] } {
  const merges: MergedRange[] = []
  const links: CellLink[] = []
  for (const { name, attributes } of xmlTags(after)) {
    if (name === 'mergeCell') merges.push(rangeOf(attribute(attributes, 'ref')))
    else if (name === 'hyperlink') {
      const target = linkTarget(attributes, related)
      const { top: row, left: column } = rangeOf(attribute(attributes, 'ref'))
      if (target !== '') links.push({ row, column, target })
    }
  }
  return { merges, links }
}

/** An address in the web or mail, or `#Sheet!A1` within the file; kept as text and never followed. */
function linkTarget(attributes: string, related: ReadonlyMap<string, Relation>): string {
  const id = attribute(attributes, 'r:id')
  const location = attribute(attributes, 'location')
  const outside = id === undefined ? '' : (related.get(id)?.target ?? '')
  return cleanText(outside + (location === undefined ? '' : `#${location}`))
}

function rangeOf(ref: string | undefined): MergedRange {
  const [first, last] = (ref ?? '').split(':')
  const from = parseCellAddress(first ?? '')
  const to = last === undefined ? from : parseCellAddress(last)
  if (!from || !to) throw new Unusual('range')
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column)
  }
}
