import type { PartSource } from './part-source'
import { relations, relationsOf, targetPart, type Relation } from './relations'
import { SharedStrings } from './shared-strings'
import type { CellStyles } from './sheet-formats'
import { cellStyles } from './style-part'
import { Unusual } from './unusual'
import { workbookPart, type NamedSheet } from './workbook-part'

/** What has to be known before any sheet can be read. */
export interface OpenPackage {
  readonly part: string
  readonly sheets: readonly NamedSheet[]
  readonly is1904: boolean
  readonly related: ReadonlyMap<string, Relation>
  readonly styles: CellStyles
}

/** Reads the parts that say which sheets there are and how their cells look. */
export async function openPackage(source: PartSource): Promise<OpenPackage> {
  const roots = [...relations(await source.text('_rels/.rels')).values()]
  const part = targetPart('', roots.find((one) => one.type === 'officeDocument')?.target ?? '')
  const { sheets, is1904 } = workbookPart(await source.text(part))
  const related = relations(await source.text(relationsOf(part)))
  const styled = partOf(part, related, 'styles')
  const styles = styled ? cellStyles(await source.text(styled)) : { formats: [], isDate: [] }
  return { part, sheets, is1904, related, styles }
}

/** The name of the one part that is related in this way. */
export function partOf(part: string, related: ReadonlyMap<string, Relation>, type: string): string | null {
  const found = [...related.values()].filter((one) => one.type === type)
  if (found.length > 1) throw new Unusual(`several ${type}`)
  return found[0] ? targetPart(part, found[0].target) : null
}

/** The texts all sheets share; `enough` ends the reading once so many are known. */
export async function sharedStrings(
  source: PartSource,
  { part, related }: OpenPackage,
  enough = Infinity
): Promise<readonly string[]> {
  const name = partOf(part, related, 'sharedStrings')
  if (name === null || !source.has(name)) return []
  const strings = new SharedStrings()
  let isEnough = false
  await source.stream(name, (chunk) => {
    strings.feed(chunk)
    isEnough = strings.count >= enough
    return !isEnough
  })
  return isEnough ? strings.soFar() : strings.finish()
}
