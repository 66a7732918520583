import { sheetVisibilities, type SheetVisibility } from '@shared/domain/importing/cells'
import { cleanText } from '../clean-text'
import { OddSpelling } from './unusual'
import { attribute, isTrue, plainRoot, xmlTags } from './xml-tags'

export interface NamedSheet {
  readonly name: string
  readonly visibility: SheetVisibility
  readonly relationId: string
}

export interface WorkbookPart {
  readonly sheets: readonly NamedSheet[]
  readonly is1904: boolean
}

/** The sheets of a workbook in the client's order, and how it counts days. */
export function workbookPart(workbookXml: string): WorkbookPart {
  plainRoot(workbookXml.slice(0, 8192), 'workbook')
  const sheets: NamedSheet[] = []
  let is1904 = false
  for (const { name, attributes, isClosing } of xmlTags(workbookXml)) {
    if (name === 'workbookPr') is1904 ||= isTrue(attribute(attributes, 'date1904'))
    else if (name === 'sheet' && !isClosing) sheets.push(namedSheet(attributes))
  }
  if (sheets.length === 0) throw new OddSpelling('no sheets')
  return { sheets, is1904 }
}

function namedSheet(attributes: string): NamedSheet {
  const name = attribute(attributes, 'name')
  const relationId = attribute(attributes, 'r:id')
  if (name === undefined || relationId === undefined) throw new OddSpelling('a sheet without a name')
  const state = attribute(attributes, 'state')
  const visibility = sheetVisibilities.find((one) => one === state) ?? 'visible'
  return { name: cleanText(name), visibility, relationId }
}
